import { eventually } from '../../support/eventually.ts';

const PATIENCE_MS = 60_000;

/** Resolves when a gateway has counted all of its records, so that it does nothing while another one is measured. */
export async function untilFollowed(url: string): Promise<void> {
  await eventually('views of all records', () => isFollowed(url), PATIENCE_MS);
}

async function isFollowed(url: string): Promise<boolean> {
  const metrics = await (await fetch(new URL('/metrics', url))).text();
  const total = (name: string) => Number(new RegExp(`^${name} (\\d+)`, 'm').exec(metrics)?.[1]);
  return total('yaolian_uses_records_total') >= total('yaolian_records_total');
}
