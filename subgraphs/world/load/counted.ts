import { existsSync } from 'node:fs';
import type { AgencyName } from '../../../schema/subgraphs.ts';
import type { Counted } from '../../kit/totals/counted.ts';

/** What an agency gives totals of. */
export async function findCounted(name: AgencyName): Promise<readonly Counted[]> {
  const file = new URL(`../../${name}/counted.ts`, import.meta.url);
  if (!existsSync(file)) return [];
  const { counted } = (await import(file.href)) as { counted: readonly Counted[] };
  return counted;
}
