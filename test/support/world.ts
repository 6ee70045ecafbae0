import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../../schema/contract/caller.ts';
import type { Purpose } from '../../schema/contract/purpose.ts';
import type { StackAddress } from './stack-process.ts';

interface CityFile {
  readonly enterprise: { readonly creditCode: string; readonly name: string };
  readonly matters: readonly CityMatter[];
}

interface CityMatter {
  readonly no: string;
  readonly persona: Role;
  readonly purpose: Purpose;
}

type Directory = Pick<StackAddress, 'dataDirectory'>;

/** The chain store that the demonstration is about. */
export function mainEnterprise(stack: Directory): CityFile['enterprise'] {
  return readCity(stack).enterprise;
}

/** The first open matter that a persona is listed on: its case is the main enterprise's, its joint inspection lists it. */
export function matterOf(stack: Directory, persona: Role, purpose: Purpose = 'CASE'): string {
  const matter = readCity(stack).matters.find(
    (candidate) => candidate.persona === persona && candidate.purpose === purpose,
  );
  if (matter === undefined) throw new Error(`The city has no ${purpose} for ${persona}`);
  return encodeURIComponent(matter.no);
}

function readCity({ dataDirectory }: Directory): CityFile {
  return JSON.parse(readFileSync(join(dataDirectory, 'personas.json'), 'utf8'));
}
