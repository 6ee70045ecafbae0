import { describe, expect, it } from '@jest/globals';
import { createAdmission } from './admission.ts';

const never = new AbortController().signal;

function openWork() {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { work: () => promise, finish: () => resolve('done') };
}

describe('createAdmission', () => {
  it('lets the next one in when a place becomes free, in the order of arrival', async () => {
    const admission = createAdmission({ maxInFlight: 1, maxWaiting: 2 });
    const first = openWork();
    const order: string[] = [];

    const running = [
      admission.run(never, first.work),
      admission.run(never, async () => order.push('second')),
      admission.run(never, async () => order.push('third')),
    ];
    expect([admission.inFlight, admission.waiting, order]).toEqual([1, 2, []]);
    first.finish();
    await Promise.all(running);

    expect([admission.inFlight, admission.waiting, order]).toEqual([0, 0, ['second', 'third']]);
  });

  it('refuses at once when too many wait', async () => {
    const admission = createAdmission({ maxInFlight: 1, maxWaiting: 0 });
    const first = openWork();
    const running = admission.run(never, first.work);

    await expect(admission.run(never, async () => 1)).rejects.toMatchObject({ code: 'OVERLOADED' });

    first.finish();
    await expect(running).resolves.toBe('done');
    await expect(admission.run(never, async () => 1)).resolves.toBe(1);
  });

  it('forgets a client that went away while it waited', async () => {
    const admission = createAdmission({ maxInFlight: 1, maxWaiting: 1 });
    const first = openWork();
    const client = new AbortController();
    const running = admission.run(never, first.work);
    const waiting = admission.run(client.signal, async () => 1);

    client.abort(new Error('gone'));

    await expect(waiting).rejects.toThrow('gone');
    expect([admission.inFlight, admission.waiting]).toEqual([1, 0]);
    first.finish();
    await running;
  });

  it('frees the place of work that failed', async () => {
    const admission = createAdmission({ maxInFlight: 1, maxWaiting: 0 });

    await expect(admission.run(never, () => Promise.reject(new Error('no')))).rejects.toThrow('no');

    expect(admission.inFlight).toBe(0);
  });
});
