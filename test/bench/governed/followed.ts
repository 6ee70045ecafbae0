import { setTimeout as wait } from 'node:timers/promises';

const LOOK_AGAIN_MS = 100;

/** Resolves when a gateway has counted all of its records, so that it does nothing while another one is measured. */
export async function untilFollowed(url: string): Promise<void> {
  for (;;) {
    const metrics = await (await fetch(new URL('/metrics', url))).text();
    const total = (name: string) => Number(new RegExp(`^${name} (\\d+)`, 'm').exec(metrics)?.[1]);
    if (total('yaolian_uses_records_total') >= total('yaolian_records_total')) return;
    await wait(LOOK_AGAIN_MS);
  }
}
