import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { parseSupergraph } from '../../gateway/compile/supergraph.ts';
import { createPlanner, type Planner } from '../../gateway/plan/planner.ts';
import { PlannerProcess } from '../../gateway/plan/planner-process.ts';
import { compose } from './support/federation.ts';

/** The native planner ends its process over `deadly`, whose two requirements disagree below a nested field. */
const sdl = compose({
  a: {
    sdl: `
      type Query { p: P }
      type P @key(fields: "id") { id: ID! name: String dim: Dim }
      type Dim @shareable { h(unit: String): Int }`,
  },
  b: {
    sdl: `
      type P @key(fields: "id") { id: ID! dim: Dim @external d: Int @requires(fields: "dim { h(unit: \\"cm\\") }") }
      type Dim @shareable { h(unit: String): Int }`,
  },
});
const deadly = parse('{ p { d dim { h: h(unit: "mm") } } }');
const harmless = parse('{ p { name d } }');

describe('createPlanner', () => {
  let planner: Planner;
  beforeAll(() => {
    planner = createPlanner(parseSupergraph(sdl), { deadlineMs: 5_000, maxPlans: 10 });
  });
  afterAll(() => planner.close());

  it('plans on when the native planner ended', async () => {
    const process = new PlannerProcess({ deadlineMs: 5_000, maxWaiting: 10 });

    const died = process.plan('{ p { d dim { h: h(unit: "mm") } } }', sdl);
    const survived = process.plan('{ p { name } }', sdl);

    await expect(died).rejects.toMatchObject({ code: 'PLAN_FAILED' });
    await expect(survived).resolves.toMatchObject({ kind: 'QueryPlan' });
    process.close();
  });

  it('gives the fetches names over which the native planner does not fall', async () => {
    await expect(planner.plan(deadly, 'deadly')).resolves.toMatchObject({ id: 'deadly' });
  });

  it('shares the work, and leaves it to the others when one gives up', async () => {
    const giveUp = new AbortController();
    const first = planner.plan(harmless, 'shared', giveUp.signal);
    const second = planner.plan(harmless, 'shared');
    giveUp.abort(new Error('gone'));

    await expect(first).rejects.toThrow('gone');
    const plan = await second;
    expect(await planner.plan(harmless, 'shared')).toBe(plan);
  });

  it('keeps no failure', async () => {
    await expect(planner.plan(parse('{ p { unknown } }'), 'again')).rejects.toMatchObject({
      code: 'PLAN_FAILED',
    });

    await expect(planner.plan(harmless, 'again')).resolves.toMatchObject({ id: 'again' });
  });

  it('gives up on a plan that takes too long, and stops working on it', async () => {
    const process = new PlannerProcess({ deadlineMs: 5, maxWaiting: 10 });
    await process.start(sdl);
    const fields = Array.from({ length: 20_000 }, (_, i) => `a${i}: d`).join(' ');

    await expect(process.plan(`{ p { ${fields} } }`, sdl)).rejects.toMatchObject({
      code: 'PLAN_TIMEOUT',
    });
    process.close();
  });

  it('refuses what would have to wait too long', async () => {
    const busy = createPlanner(parseSupergraph(sdl), {
      deadlineMs: 5_000,
      maxPlans: 10,
      maxWaiting: 1,
    });
    const first = busy.plan(harmless, '1');

    await expect(busy.plan(harmless, '2')).rejects.toMatchObject({ code: 'OVERLOADED' });
    await first;
    busy.close();
  });

  it('needs no plan for what it can answer itself', async () => {
    await expect(
      planner.plan(parse('{ __typename __schema { queryType { name } } }'), 'own'),
    ).resolves.toMatchObject({ step: null });
  });
});
