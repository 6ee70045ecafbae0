import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';

const CANDIDATES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'];
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path));

/** Describes what needs a browser. Without one it is skipped aloud, except in CI, where that is a failure. */
export function describeInBrowser(title: string, suite: () => void): void {
  if (executablePath !== undefined) {
    describe(title, suite);
    return;
  }
  if (process.env.CI === 'true') throw new Error('CI has no Chromium; set CHROMIUM to its path.');
  console.warn(`skipped: no Chromium (${title}); install chromium or set CHROMIUM to its path`);
  describe.skip(title, suite);
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath!, args: FLAGS });
}

/** Complaints of a page: errors on its console, refused responses, requests that leave this origin. */
export function collectComplaints(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!isOwn(request.url(), origin)) complaints.push(`outside: ${request.url()}`);
  });
  return complaints;
}

function isOwn(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith('blob:') || url.startsWith('data:');
}

const screenshots = process.env.SCREENSHOTS ?? mkdtempSync(join(tmpdir(), 'yaolian-pages-'));

/** Keeps what a page looks like, for a person's eyes, in `SCREENSHOTS` or a directory of its own under /tmp. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
}
