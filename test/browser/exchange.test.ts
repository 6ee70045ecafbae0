import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type OwnStack, STACK_START_MS, startOwnStack } from '../support/stack.ts';
import {
  collectComplaints,
  describeInBrowser,
  keepScreenshot,
  launchChromium,
} from './chromium.ts';

describeInBrowser('the pages of the exchange', () => {
  let stack: OwnStack;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startOwnStack(), launchChromium()]);
  }, STACK_START_MS);

  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 1360, height: 860 } });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    complaints = collectComplaints(page, stack.url);
  });

  afterEach(() => page?.context().close());

  it('find a field of the catalogue as it is typed, and keep what was sought in the address', async () => {
    await open('/catalogue');
    await page.getByRole('searchbox', { name: '查找' }).fill('penalties');
    await page.getByLabel('部门').selectOption('MARKET_SUPERVISION');

    await page.getByText('Enterprise.penalties', { exact: true }).waitFor();
    expect(await page.locator('.catalogue > li').count()).toBeLessThan(12);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      text: 'penalties',
      owner: 'MARKET_SUPERVISION',
    });
    await page.reload();
    await page.getByText('Enterprise.penalties', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('say that nothing bears the name', async () => {
    await open('/catalogue?text=nonsense');

    await page.getByText('没有这样的字段').waitFor();
  });

  it('hide a field from the public, refuse it without a purpose, give it masked with one', async () => {
    await open('/catalogue?text=LicensedPharmacist.idNo&show=LicensedPharmacist.idNo');
    await page.getByText('没有这样的字段').waitFor();

    await choose('persona', 'grid-supervisor');
    const verdict = page.locator('.verdict');
    await verdict.getByText('PURPOSE_REQUIRED').waitFor();
    await page.getByText(/须声明用途：.*日常监管/).waitFor();
    await choose('purpose', 'DAILY');
    await verdict.getByText('脱敏后给出').waitFor();
    await keepScreenshot(page, 'catalogue-grid-supervisor');
    expect(complaints).toEqual([]);
  });

  it('explain to a data officer what somebody else is given', async () => {
    await open('/catalogue?text=LicensedPharmacist.idNo&show=LicensedPharmacist.idNo');
    await choose('persona', 'data-officer');
    await choose('as-role', 'case-officer');
    await choose('as-purpose', 'CASE');

    await page.getByText('其中不脱敏').waitFor();
  });

  it('lead to GraphiQL with a question that is answered', async () => {
    await open('/catalogue?text=Enterprise.name&show=Enterprise.name');
    await page.locator('.verdict-allow').waitFor();
    await page.getByRole('link', { name: /在 GraphiQL/ }).click();
    await page.locator('.graphiql-query-editor').getByText('为什么给出或不给').waitFor();
    await page.getByRole('button', { name: 'Execute query' }).click();

    await page.locator('.result-window').getByText('purposesNamed').first().waitFor();
  });

  it('fit a narrow screen', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open('/catalogue?text=phone');
    await choose('persona', 'grid-supervisor');
    await page.locator('.catalogue > li').first().waitFor();

    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(390);
    await keepScreenshot(page, 'catalogue-narrow');
  });

  async function open(path: string): Promise<void> {
    await page.goto(stack.url + path);
    await page.locator('select[name=persona]').waitFor();
  }

  async function choose(name: string, value: string): Promise<void> {
    await page.locator(`select[name=${name}]`).selectOption(value);
  }
});
