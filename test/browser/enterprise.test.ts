import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openStack, STACK_START_MS, type Stack } from '../support/stack.ts';
import {
  collectComplaints,
  describeInBrowser,
  keepScreenshot,
  launchChromium,
} from './chromium.ts';

const SECTIONS = [
  '基本情况',
  '许可证',
  '执业药师',
  '检查与整改',
  '行政案件',
  '行政处罚',
  '移送与公安反馈',
  '零售销售',
  '销量居前的品种',
  '医保定点',
  '医保结算',
  '基金监管',
];

/** What the world tells of its main enterprise, and of the case against it. */
interface Known {
  readonly enterprise: { readonly creditCode: string; readonly name: string };
  readonly matters: readonly { readonly no: string; readonly persona: string }[];
}

describeInBrowser('the pages of an enterprise', () => {
  let stack: Stack;
  let known: Known;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    [stack, browser] = await Promise.all([openStack(), launchChromium()]);
    known = JSON.parse(readFileSync(join(stack.dataDirectory, 'personas.json'), 'utf8'));
  }, STACK_START_MS);

  afterAll(() => browser?.close());

  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 1360, height: 860 } });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    complaints = collectComplaints(page, stack.url);
  });

  afterEach(() => page?.context().close());

  it('find an enterprise by its name and open its file', async () => {
    await page.goto(stack.url);
    await page.getByLabel('企业名称').fill(known.enterprise.name);
    await page.getByRole('button', { name: '查档案' }).click();
    await page.getByRole('link', { name: known.enterprise.creditCode }).click();

    await page.getByRole('heading', { level: 1, name: known.enterprise.name }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('show the public what is public, the rest grey with the reason', async () => {
    await openFile();

    const pharmacists = page.getByRole('region', { name: '执业药师' });
    const refused = pharmacists.locator('.shown-denied').first();
    await refused.waitFor();
    expect(await refused.getAttribute('title')).toMatch(/没有共享协议/);
    expect(await pharmacists.locator('.records-reasons').textContent()).toContain('身份证号');
    await keepScreenshot(page, 'enterprise-public');
  });

  it('mark what a supervisor of the grid gets masked', async () => {
    await openFile();
    await choose('persona', 'grid-supervisor');
    await choose('purpose', 'DAILY');

    const masked = page.getByRole('region', { name: '执业药师' }).locator('.shown-masked').first();
    await masked.waitFor();
    expect(await masked.textContent()).toMatch(/\*{4}.*已脱敏/);
    await keepScreenshot(page, 'enterprise-grid-supervisor');
  });

  it('join the file of four agencies for the officer of the case', async () => {
    await openFile();
    await choose('persona', 'case-officer');
    await choose('purpose', 'CASE');
    await page.locator('input[name=matter]').fill(matterOf('case-officer'));
    await page.keyboard.press('Enter');

    const police = page.getByRole('region', { name: '移送与公安反馈' });
    await police.getByText('侦查中').waitFor();
    await page.getByRole('img', { name: /每月统筹基金支付/ }).waitFor();
    for (const name of SECTIONS) await page.getByRole('region', { name }).first().waitFor();
    expect(await page.locator('.shown-denied, .shown-masked').count()).toBe(0);
    await page.getByText('留痕编号').waitFor();
    await keepScreenshot(page, 'enterprise-case-officer');
  });

  it('fit a narrow screen', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await openFile();

    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(390);
    await keepScreenshot(page, 'enterprise-narrow');
  });

  it('say so when nobody has a file of that code', async () => {
    await page.goto(`${stack.url}/enterprise/91110000MA0TE5T01U`);

    await page.getByText('没有这家企业的档案').waitFor();
  });

  async function openFile(): Promise<void> {
    await page.goto(`${stack.url}/enterprise/${known.enterprise.creditCode}`);
    await page.getByRole('heading', { level: 1, name: known.enterprise.name }).waitFor();
  }

  async function choose(name: string, value: string): Promise<void> {
    await page.locator(`select[name=${name}]`).selectOption(value);
  }

  function matterOf(persona: string): string {
    return known.matters.find((matter) => matter.persona === persona)!.no;
  }
});
