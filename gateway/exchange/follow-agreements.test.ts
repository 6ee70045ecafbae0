import { afterEach, describe, expect, it } from '@jest/globals';
import { ApiError } from '../../schema/contract/errors.ts';
import type { AgreementsInForce } from './agreement-store.ts';
import { type AgreementSource, followAgreements } from './follow-agreements.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22) + seconds * 1_000);

let source: AgreementSource | undefined;
afterEach(() => source?.close());

/** A store and a clock that a test moves by hand; nobody looks by itself. */
async function startSource() {
  const world = {
    seconds: 0,
    inForce: { revision: 5, agreements: [] } as AgreementsInForce,
    isSilent: false,
    announced: [] as string[],
    errors: [] as string[],
  };
  const speak = async <Value>(value: () => Value): Promise<Value> => {
    if (world.isSilent) throw new Error('no connection');
    return value();
  };
  source = await followAgreements({
    store: {
      revision: () => speak(() => world.inForce.revision),
      inForce: () => speak(() => world.inForce),
    },
    announce: async ({ revision }, confirmedAt) => {
      world.announced.push(`${revision} ${(confirmedAt.getTime() - at(0).getTime()) / 1_000}`);
    },
    now: () => at(world.seconds),
    onError: (cause) => world.errors.push((cause as Error).message),
    everyMs: 2 ** 30,
  });
  return { world, source };
}

const refusal = (code: string) => expect.objectContaining({ code });

describe('followed agreements', () => {
  it('change when the store says so, and everyone hears of it first', async () => {
    const { world, source } = await startSource();
    const heard: string[] = [];
    source.subscribe(({ revision }) =>
      heard.push(`${revision}, announced ${world.announced.at(-1)}`),
    );

    world.inForce = { revision: 6, agreements: [] };
    await source.refresh();

    expect(source.current().revision).toBe(6);
    expect(heard).toEqual(['6, announced 6 0']);
  });

  it('stay, the same object, while nothing changes', async () => {
    const { source } = await startSource();
    const before = source.current();

    await source.refresh();

    expect(source.current()).toBe(before);
  });

  it('go on while the store is silent, until the 600th second and no longer', async () => {
    const { world, source } = await startSource();
    world.isSilent = true;

    world.seconds = 600;
    await source.refresh();
    expect(source.current().revision).toBe(5);
    world.seconds = 600.001;
    expect(source.current).toThrow(ApiError);
    expect(source.current).toThrow(refusal('POLICY_UNAVAILABLE'));
    expect(world.errors).toEqual(['no connection']);

    world.isSilent = false;
    await source.refresh();
    expect(source.current().revision).toBe(5);
  });

  it('are confirmed as of when the store was asked, not of when it answered', async () => {
    const { world, source } = await startSource();
    world.seconds = 10;
    const looking = source.refresh();
    world.seconds = 20;
    await looking;
    world.inForce = { revision: 6, agreements: [] };

    await source.refresh();

    world.isSilent = true;
    world.seconds = 621;
    await source.refresh();
    expect(source.current).toThrow(refusal('POLICY_UNAVAILABLE'));
  });

  it('are not confirmed by a store that has lost some of them', async () => {
    const { world, source } = await startSource();
    world.inForce = { revision: 4, agreements: [] };
    world.seconds = 601;

    await source.refresh();

    expect(source.current).toThrow(refusal('POLICY_UNAVAILABLE'));
    expect(world.errors).toEqual(['The store is back at revision 4']);
  });

  it('are none before the store has spoken, nor when it is empty', async () => {
    const { world, source } = await startSource();
    world.inForce = { revision: 0, agreements: [] };
    world.seconds = 601;

    await source.refresh();

    expect(source.current).toThrow(refusal('POLICY_UNAVAILABLE'));
  });
});
