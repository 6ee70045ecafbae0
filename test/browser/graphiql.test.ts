import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { MATTER_NO } from '../e2e/governed/support/agencies.ts';
import { type City, startCity } from '../e2e/governed/support/city.ts';
import { buildPagesOnce } from './build-pages-once.ts';
import {
  collectComplaints,
  describeInBrowser,
  keepScreenshot,
  launchChromium,
} from './chromium.ts';

const START_MS = 120_000;
/** Without its last brace: the editor closes what one opens. */
const QUERY = '{ enterprise(code: "91110000MA0TE5T01U") { name phone prescriptions }';

describeInBrowser('GraphiQL', () => {
  let city: City;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    await buildPagesOnce();
    [city, browser] = await Promise.all([startCity(), launchChromium()]);
  }, START_MS);

  afterAll(async () => {
    await browser?.close();
    await city?.close();
  });

  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 1360, height: 860 } });
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    complaints = collectComplaints(page, city.url);
    await page.goto(`${city.url}/graphiql`);
    await page.getByRole('button', { name: 'Execute query' }).waitFor();
  });

  afterEach(() => page?.context().close());

  it('loads under its policy, asks nobody else and has nothing to complain of', async () => {
    await run(QUERY);

    await expectText('甲药店');
    expect(complaints).toEqual([]);
  });

  it('greys a field that is refused and says why, in Chinese', async () => {
    await run(QUERY);

    const row = page.getByRole('row', { name: 'enterprise.prescriptions' });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/未授权.*卫生健康.*没有共享协议/);
    await page.locator('.access-line-denied').first().waitFor({ state: 'attached' });
    await keepScreenshot(page, 'graphiql-denied');
  });

  it('shows what an identity may see, for its purpose, and marks what is masked', async () => {
    await choose('persona', 'grid-supervisor');
    await choose('purpose', 'DAILY');
    await run(QUERY);

    await expectText('139****0000');
    const row = page.getByRole('row', { name: 'enterprise.phone' });
    await row.waitFor();
    expect(await row.textContent()).toContain('已脱敏');
    await keepScreenshot(page, 'graphiql-masked');
  });

  it('asks for the matter that a purpose is bound to', async () => {
    await choose('persona', 'case-officer');
    await choose('purpose', 'CASE');
    await run(QUERY);

    await expectText('MATTER_REQUIRED');
  });

  it('gives a case officer on a case what the case allows', async () => {
    await choose('persona', 'case-officer');
    await choose('purpose', 'CASE');
    await page.getByRole('combobox', { name: '事项 Matter' }).fill(MATTER_NO);
    await page.keyboard.press('Enter');
    await run(QUERY);

    await expectText('"prescriptions": 99');
    await page.getByText('留痕编号').waitFor();
    expect(complaints).toEqual([]);
  });

  it('keeps the choice of identity over a reload, and no token outside the tab', async () => {
    await choose('persona', 'case-officer');
    await page.waitForFunction(() => sessionStorage.getItem('yaolian.session')?.includes('ey'));

    await page.reload();

    await page.getByRole('button', { name: 'Execute query' }).waitFor();
    expect(await page.locator('select[name=persona]').inputValue()).toBe('case-officer');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('fills the editor with an example for the chosen identity', async () => {
    await choose('persona', 'police-officer');
    const menu = page.getByRole('combobox', { name: /示例操作/ });
    const example = menu.getByRole('option', { name: /涉药刑事案件/ });
    await example.waitFor({ state: 'attached' });
    await menu.selectOption(await example.innerText());

    await page.locator('.graphiql-query-editor').getByText('涉药刑事案件').waitFor();
  });

  async function choose(name: string, value: string): Promise<void> {
    await page.locator(`select[name=${name}]`).selectOption(value);
  }

  async function run(query: string): Promise<void> {
    const editor = page.locator('.graphiql-query-editor .monaco-editor').first();
    await editor.click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(query);
    await page.getByRole('button', { name: 'Execute query' }).click();
  }

  async function expectText(text: string): Promise<void> {
    await page.locator('.result-window').getByText(text).first().waitFor();
  }
});
