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

const CONTACTS = 'market-supervision:enterprise-contacts';
const REASON = '联系电话只给大连的网格';

describeInBrowser('the form of a grant', () => {
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
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    complaints = collectComplaints(page, stack.url);
  });

  afterEach(() => page?.context().close());

  it('is for data officers, who are told so by the code', async () => {
    await open('/sharing/change');

    await page.getByText('OFFICERS_ONLY').waitFor();
    expect(await page.locator('select[name=scope]').count()).toBe(0);
  });

  it('shows what a field set is, field by field, and its grants in reading order', async () => {
    await openFieldSet(CONTACTS);

    await page.getByText('1 个字段，一同授权').click();
    const field = page.getByRole('row', { name: 'Enterprise.phone' });
    expect(await field.textContent()).toMatch(/L3.*手机号遮中段/);
    await page.getByText('《个人信息保护法').waitFor();
    expect(await line(1).textContent()).toContain('市场监管网格员：日常监管；脱敏；本网格记录');
  });

  it('refuses at the field, by the code of the exchange, and leads there', async () => {
    await openFieldSet(CONTACTS);
    await button('增加授权').click();
    await button('采用').click();

    await group('给谁').getByText('GRANT_ROLES_MISSING').waitFor();
    await group('用途').getByText('GRANT_PURPOSES_MISSING').waitFor();
    expect(await focused()).toBe('PUBLIC');
    await group('给谁').getByLabel('公安分析人员').check();
    await group('给谁').getByText('GRANT_ROLES_MISSING').waitFor({ state: 'detached' });
    await group('用途').getByText('GRANT_PURPOSES_MISSING').waitFor();
    await keepScreenshot(page, 'grant-form-refused');
    await button('不改了').click();
    await button('修改第 1 条').click();
    await group('给谁').waitFor();
    expect(await page.locator('.fault').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('narrows a grant that a second officer puts in force, and the reader is given less', async () => {
    expect((await askEnterprises()).masked).toBeGreaterThan(0);
    await openFieldSet(CONTACTS);
    await button('修改第 1 条').press('Enter');
    await page.getByLabel('地区代码').fill('21029');
    await page.keyboard.press('Enter');
    await group('限于地区').getByText('GRANT_REGION_INVALID').waitFor();

    await page.reload();
    expect(await page.getByLabel('地区代码').inputValue()).toBe('21029');
    await page.getByLabel('地区代码').fill('2102');
    await page.keyboard.press('Enter');
    await line(1).getByText('限地区 2102').waitFor();
    expect(await focused()).toBe('修改第 1 条');
    expect(await button('提出变更').isDisabled()).toBe(true);
    await page.getByLabel('事由').fill('短');
    await button('预览影响').click();
    await page.getByText('没有人因此得到更多').waitFor();
    const loss = page.getByRole('row', { name: /市场监管网格员 （其余地区） 日常监管 读取 失/ });
    await loss.waitFor();
    expect(Number(await loss.getByRole('cell').nth(5).textContent())).toBeGreaterThan(0);
    await button('提出变更').click();
    await page.getByText('REASON_REQUIRED').waitFor();
    await page.getByLabel('事由').fill(REASON);
    await keepScreenshot(page, 'grant-form-preview');
    await button('提出变更').click();
    await page.getByText('已提出，待本部门另一名数据专员复核').waitFor();
    await page.getByText('还没有改动').waitFor();
    expect((await askEnterprises()).masked).toBeGreaterThan(0);

    await page.getByRole('link', { name: '查看或撤回' }).click();
    const waiting = page.getByLabel('变更 待复核');
    await waiting.getByText('限地区 2102').waitFor();
    expect(await waiting.getByRole('button', { name: '复核通过' }).count()).toBe(0);
    await become('data-reviewer');
    await waiting.locator('.was').getByText('市场监管网格员：日常监管').waitFor();
    await keepScreenshot(page, 'grant-form-second-officer');
    await waiting.getByRole('button', { name: '复核通过，生效' }).click();
    await page.getByLabel('变更 已生效').getByText(REASON).waitFor();
    await eventually('the narrower grant', async () => {
      const { masked, codes } = await askEnterprises();
      return masked === 0 && codes.includes('PURPOSE_NOT_AGREED');
    });
    expect(complaints).toEqual([]);
  });

  it('moves a grant by keys before those that it is to go before', async () => {
    await openFieldSet(CONTACTS);
    await button('上移第 4 条').press('Enter');
    await page.keyboard.press('Enter');

    await line(2).getByText('调整次序').waitFor();
    expect(await focused()).toBe('上移第 2 条');
    expect(await line(2).textContent()).toContain('公安办案民警');
    expect(await page.locator('.edits > li').allTextContents()).toEqual([
      expect.stringMatching(/^取消授权.*公安办案民警/),
      expect.stringMatching(/^增加授权.*排在现行第 2 条之前.*公安办案民警/),
    ]);
  });

  it('is refused with a reason by the second officer, or withdrawn by the first', async () => {
    await openFieldSet(CONTACTS);
    await addForPoliceAnalysts();
    await propose('公安分析联系电话');
    await open('/sharing');
    await become('data-reviewer');
    const waiting = page.getByLabel('变更 待复核');
    await waiting.getByText(/公安分析人员：统计分析；脱敏；本辖区记录；.*不得转供第三方/).waitFor();
    await waiting.getByLabel('理由').fill('统计不需要电话');
    await waiting.getByRole('button', { name: '驳回' }).click();
    await page.getByLabel('变更 已驳回').getByText('统计不需要电话').waitFor();

    await openFieldSet(CONTACTS);
    await addForPoliceAnalysts();
    await propose('再提一次同样的');
    await page.getByRole('link', { name: '查看或撤回' }).click();
    await page.getByRole('button', { name: '撤回' }).click();
    await page.getByLabel('变更 已撤回').waitFor();
  });

  it('keeps what was drawn up when another version comes into force, and never applies it to other grants', async () => {
    await openFieldSet(CONTACTS);
    await button('取消授权第 2 条').click();
    await page.getByLabel('事由').fill('联合检查不再需要');
    await button('预览影响').click();
    await page.getByText('没有人因此得到更多').waitFor();
    await removeFirstGrant();

    await button('提出变更').click();
    await page.getByText('AGREEMENT_CHANGED').waitFor();
    await button('调取现行协议').click();

    const outdated = page.getByRole('region', { name: '过时的草稿' });
    await outdated.getByText(CONTACTS).waitFor();
    await page.getByText('还没有改动').waitFor();
    expect(await page.getByLabel('事由').inputValue()).toBe('联合检查不再需要');
  });

  it('says what is wrong with a change that would make a hole', async () => {
    await openFieldSet('market-supervision:registers');
    await line(1).getByText('所有角色：不需用途；明文；全部记录').waitFor();
    await button('取消授权第 1 条').click();
    await button('预览影响').click();

    await page.getByText('这样改后的协议不能生效').waitFor();
    await page.getByText('哪里不对').click();
    await page.getByText('Enterprise.creditCode can be refused').waitFor();
    expect(await button('提出变更').isDisabled()).toBe(true);
    await keepScreenshot(page, 'grant-form-hole');
  });

  it('puts in force at once what gives nobody more, of several field sets together', async () => {
    await openFieldSet('market-supervision:supervisor-contacts');
    await button('取消授权第 1 条').click();
    await page.locator('select[name=scope]').selectOption('market-supervision:sales-totals');
    await button('取消授权第 1 条').click();
    await page.getByLabel('事由').fill('两处都不再需要');
    await button('预览影响').click();
    await button('只减不增，立即生效').click();

    await page.getByText('已生效').waitFor();
    await open('/sharing');
    const done = page.getByLabel('变更 已生效').filter({ hasText: '两处都不再需要' });
    await done.getByText('取消授权').first().waitFor();
    expect(await done.locator('.edits > li').count()).toBe(2);
    expect(complaints).toEqual([]);
  });

  it('ends a whole agreement at once, which two officers can give a term again', async () => {
    expect((await askEnterprises()).names).toBeGreaterThan(0);
    await open('/sharing/change');
    await become('data-officer');
    await button('收回整个协议').click();
    await page.getByText('授权全部立即失效').waitFor();
    await button('不收回了').click();
    await page.getByText('还没有改动').waitFor();
    await button('收回整个协议').click();
    await page.getByLabel('事由').fill('系统迁移，停止共享');
    await button('预览影响').click();
    await page.getByText('没有人因此得到更多').waitFor();
    await keepScreenshot(page, 'agreement-to-be-revoked');
    await button('只减不增，立即生效').click();
    await page.getByText('已生效').waitFor();
    await eventually('nothing shared', async () => (await askEnterprises()).names === 0);

    await page.getByLabel('协议末日').fill('2020-01-01');
    await page.getByText('AGREEMENT_TERM_INVALID').waitFor();
    expect(await button('预览影响').isDisabled()).toBe(true);
    await page.getByLabel('协议末日').fill('2030-12-31');
    await page.reload();
    expect(await page.getByLabel('协议末日').inputValue()).toBe('2030-12-31');
    await propose('迁移完成，恢复共享');
    expect(await button('只减不增').count()).toBe(0);
    await page.getByRole('link', { name: '查看或撤回' }).click();
    await become('data-reviewer');
    const waiting = page.getByLabel('变更 待复核');
    await waiting.getByText(/改变期限.* 至 2030-12-31/).waitFor();
    await waiting.getByRole('button', { name: '复核通过，生效' }).click();
    await page.getByLabel('变更 已生效').getByText('迁移完成，恢复共享').waitFor();
    await eventually('shared again', async () => (await askEnterprises()).names > 0);
    expect(complaints).toEqual([]);
  });

  it('fits a narrow screen', async () => {
    await page.setViewportSize({ width: 420, height: 860 });
    await openFieldSet(CONTACTS);
    await button('修改第 1 条').click();
    await page.getByLabel('地区代码').waitFor();

    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(420);
    await keepScreenshot(page, 'grant-form-narrow');
  });

  /** How many enterprises a supervisor of a grid sees, how many of their telephones masked, and why not the others. */
  async function askEnterprises() {
    const { data, errors } = await stack.ask(
      '{ enterprises(first: 50) { nodes { name phone } } }',
      {
        persona: 'grid-supervisor',
        purpose: 'DAILY',
      },
    );
    const nodes: readonly Readonly<Record<'name' | 'phone', string | null>>[] =
      data?.enterprises?.nodes ?? [];
    return {
      names: nodes.filter(({ name }) => name !== null).length,
      masked: nodes.filter(({ phone }) => phone?.includes('****')).length,
      codes: errors.map(({ extensions }) => extensions.code),
    };
  }

  /** The name or the value of what has the focus. */
  function focused(): Promise<string | null | undefined> {
    return page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.getAttribute('value');
    });
  }

  async function addForPoliceAnalysts(): Promise<void> {
    await button('增加授权').click();
    await group('给谁').getByLabel('公安分析人员').check();
    await group('用途').getByLabel('统计分析').check();
    await button('采用').click();
    await line(1).getByText('新增').waitFor();
  }

  async function propose(reason: string): Promise<void> {
    await page.getByLabel('事由').fill(reason);
    await button('预览影响').click();
    await page.getByText('有人因此得到更多').waitFor();
    await button('提出变更').click();
    await page.getByText('已提出').waitFor();
  }

  /** As another officer would, at the same time. */
  async function removeFirstGrant(): Promise<void> {
    const edits = [{ kind: 'REMOVE_GRANT', scope: CONTACTS, number: 0 }];
    const { errors } = await stack.ask(
      'mutation ($change: ChangeInput!) { revoke(change: $change) { id } }',
      { persona: 'data-reviewer', variables: { change: { edits, reason: 'No longer needed' } } },
    );
    expect(errors).toEqual([]);
  }

  async function openFieldSet(scope: string): Promise<void> {
    await open(`/sharing/change?${new URLSearchParams({ scope })}`);
    await become('data-officer');
    await page.getByRole('button', { name: '增加授权' }).waitFor();
  }

  async function become(persona: string): Promise<void> {
    await page.locator('select[name=persona]').selectOption(persona);
    await page.waitForFunction(
      (wanted) => JSON.parse(sessionStorage.getItem('yaolian.session') ?? '{}').persona === wanted,
      persona,
    );
  }

  async function open(path: string): Promise<void> {
    await page.goto(stack.url + path);
    await page.locator('select[name=persona]').waitFor();
  }

  function button(name: string) {
    return page.getByRole('button', { name });
  }

  function group(name: string) {
    return page.getByRole('group', { name });
  }

  function line(place: number) {
    return page.locator('.grant-lines > li').nth(place - 1);
  }
});
