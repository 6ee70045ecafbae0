import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../../schema/contract/caller.ts';
import type { StackAddress } from './stack-process.ts';

interface CityFile {
  readonly enterprise: { readonly creditCode: string; readonly name: string };
  readonly matters: readonly { readonly no: string; readonly persona: Role }[];
}

type Directory = Pick<StackAddress, 'dataDirectory'>;

/** The chain store that the demonstration is about. */
export function mainEnterprise(stack: Directory): CityFile['enterprise'] {
  return readCity(stack).enterprise;
}

/** The open matter of the main enterprise that a persona is listed on. */
export function matterOf(stack: Directory, persona: Role): string {
  const matter = readCity(stack).matters.find((candidate) => candidate.persona === persona);
  if (matter === undefined) throw new Error(`The city has no matter for ${persona}`);
  return encodeURIComponent(matter.no);
}

function readCity({ dataDirectory }: Directory): CityFile {
  return JSON.parse(readFileSync(join(dataDirectory, 'personas.json'), 'utf8'));
}
