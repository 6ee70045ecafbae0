import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { eventually } from '../support/eventually.ts';
import { type OwnStack, STACK_START_MS, startOwnStack } from '../support/stack.ts';
import {
  collectComplaints,
  describeInBrowser,
  keepScreenshot,
  launchChromium,
} from './chromium.ts';

const TOTALS = ['Query.salesTotals', 'SalesTotals.cells', 'SalesTotal.key', 'SalesTotal.sales'];

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

  it('carry a request to the field being given, by two officers, and take it back by one', async () => {
    expect(await isGiven()).toBe(false);
    const fields = new URLSearchParams({ ask: TOTALS.join('\n'), owner: 'MARKET_SUPERVISION' });
    await open(`/sharing?${fields}`);
    await become('police-data-officer');
    await fillRequest();
    await page.getByRole('button', { name: '提交申请' }).click();
    await page.getByLabel('申请 已提交').waitFor();

    await become('data-officer');
    await page.getByRole('button', { name: '同意' }).click();
    await page.getByLabel('变更 待复核').getByText('须由本部门另一名数据专员复核').waitFor();
    expect(await page.getByRole('button', { name: '复核通过，生效' }).count()).toBe(0);
    await keepScreenshot(page, 'sharing-waiting');
    expect(await isGiven()).toBe(false);

    await become('data-reviewer');
    await page
      .getByRole('cell', { name: /得 不给 → 只给合计/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: '复核通过，生效' }).click();
    await page.getByLabel('申请 已提供').waitFor();
    await eventually('what was put in force', isGiven);

    await page.locator('summary', { hasText: 'market-supervision/' }).click();
    const fieldSet = page
      .getByRole('article')
      .filter({ hasText: 'market-supervision:sales-totals' });
    await fieldSet.locator('summary', { hasText: '收回' }).click();
    await fieldSet.getByLabel('收回什么').selectOption({ label: '公安分析人员' });
    const confirm = fieldSet.getByRole('button', { name: '确认收回，立即生效' });
    expect(await confirm.isDisabled()).toBe(true);
    await fieldSet.getByLabel('收回理由').fill('事由已经消失');
    await confirm.click();
    await page.getByLabel('申请 已收回').waitFor();
    expect(await isGiven()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('say in plain words why a request is refused', async () => {
    await open('/sharing?ask=Enterprise.nonsense&owner=MARKET_SUPERVISION');
    await become('police-data-officer');
    await fillRequest();
    await page.getByRole('button', { name: '提交申请' }).click();

    await page.getByText('目录里没有这个部门的这一字段').waitFor();
  });

  it('leave the sharing to data officers, on a narrow screen too', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open('/sharing');
    await page.getByText('本页供数据专员使用').waitFor();

    await become('health-data-officer');
    await page.getByText('还没有申请').waitFor();
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(390);
    await keepScreenshot(page, 'sharing-narrow');
  });

  it('show an agency who used its data, and the records behind a line', async () => {
    const sent = await stack.ask('{ enterprises(first: 1) { nodes { name phone } } }', {
      persona: 'grid-supervisor',
      purpose: 'DAILY',
    });
    const { recordId } = sent.extensions;
    await eventually('the use on the list', async () => {
      const where = { role: 'GRID_SUPERVISOR' };
      const query = 'query ($where: UseWhere) { uses(where: $where, first: 1) { totalCount } }';
      const { data } = await stack.ask(query, { persona: 'data-officer', variables: { where } });
      return data.uses.totalCount > 0;
    });

    await open('/uses');
    await become('data-officer');
    await page.getByRole('img', { name: '每日操作数' }).waitFor();
    await choose('reader-role', 'GRID_SUPERVISOR');
    await page.locator('summary', { hasText: 'demo:grid-supervisor' }).first().click();
    await page.getByRole('cell', { name: String(recordId) }).waitFor();
    await page.getByText('没有应急使用报告').waitFor();
    await keepScreenshot(page, 'uses-data-officer');
    expect(complaints).toEqual([]);
  });

  it('show another agency nothing of it, and an enterprise only what may be told', async () => {
    await open('/uses?role=GRID_SUPERVISOR');
    await become('police-data-officer');
    await page.getByText('这些条件下没有人用过本部门的数据').waitFor();

    await become('chain-partner');
    await page.getByText('须先声明用途').waitFor();
    await choose('purpose', 'SELF_CHECK');
    await page.getByText('没有可告知的查询').waitFor();
    await keepScreenshot(page, 'uses-chain-partner');
  });

  async function fillRequest(): Promise<void> {
    const form = page.locator('form.ask');
    await form.getByLabel('给谁用').selectOption('POLICE_ANALYST');
    await form.getByLabel('用途').selectOption('STATS');
    await form.getByLabel('怎样给').selectOption('TOTALS');
    await form.getByLabel('分组').check();
    await form.getByLabel('用到哪一天').fill('2027-12-31');
    await form.getByLabel('法律依据').fill('DAL-113');
    await form.getByLabel('事由').fill('易制毒复方制剂流向分析');
  }

  /** Whether the police analyst gets market supervision's totals of sales. */
  async function isGiven(): Promise<boolean> {
    const { errors } = await stack.ask('{ salesTotals(by: DISTRICT) { cells { key } } }', {
      persona: 'police-analyst',
      purpose: 'STATS',
    });
    const isRefusal = /FIELD_NOT_SHARED|USE_NOT_AGREED|GRAPHQL_VALIDATION_FAILED|POLICY_OUTDATED/;
    return !errors.some(({ extensions }) => isRefusal.test(String(extensions.code)));
  }

  async function become(persona: string): Promise<void> {
    await choose('persona', persona);
    await page.waitForFunction(
      (wanted) => JSON.parse(sessionStorage.getItem('yaolian.session') ?? '{}').persona === wanted,
      persona,
    );
  }

  async function open(path: string): Promise<void> {
    await page.goto(stack.url + path);
    await page.locator('select[name=persona]').waitFor();
  }

  async function choose(name: string, value: string): Promise<void> {
    await page.locator(`select[name=${name}]`).selectOption(value);
  }
});
