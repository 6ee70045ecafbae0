import type { ProofFault } from '../release-proof.ts';
import type { FolderFault } from '../verify-folder.ts';
import type { WitnessRefusal } from '../witness.ts';

/** Says what is wrong with a log in one sentence, the first bad record by its number. */
export function describeFault(fault: FolderFault): string {
  switch (fault.kind) {
    case 'RECORD':
      return `Record ${fault.sequence}: ${RECORD_PROBLEMS[fault.problem]}.`;
    case 'RECORDS':
      return `Records ${fault.sequence} to ${fault.upTo}: not those that the gateway signed.`;
    case 'CHECKPOINT':
      return `The checkpoint at record ${fault.sequence}: ${CHECKPOINT_PROBLEMS[fault.problem]}.`;
    case 'WITNESS':
      return `${fault.agency} as a witness at record ${fault.sequence}: ${WITNESS_PROBLEMS[fault.problem]}.`;
    case 'FILE':
      return `${fault.name}: ${fault.problem.toLowerCase()}.`;
  }
}

const RECORD_PROBLEMS = {
  CHANGED: 'changed',
  MISSING: 'missing',
  INSERTED: 'one was inserted where it belongs',
  SWAPPED: 'another one stands in its place',
  TRUNCATED: 'missing, with all that follow',
};

const CHECKPOINT_PROBLEMS = {
  CHANGED: 'changed, or never signed',
  UNKNOWN_GATEWAY: "signed with a key that is not a known gateway's",
  NOT_NEXT: "doesn't follow the one before",
};

const WITNESS_PROBLEMS = {
  CHANGED: 'the statement was changed, or never signed',
  UNKNOWN_KEY: 'signed with a key that is not its own',
  FORKED: 'it has seen other records',
  TRUNCATED: 'it has seen more records than there are here',
};

export const PROOF_PROBLEMS: Readonly<Record<ProofFault, string>> = {
  MALFORMED: 'It is no proof as audit:prove writes them.',
  UNKNOWN_GATEWAY: "The checkpoint is signed with a key that is not a known gateway's.",
  CHECKPOINT: 'The checkpoint was changed, or never signed.',
  COMMON: 'Who asked, or why, was changed.',
  RELEASE: 'The release was changed.',
  PLACE: 'The record is none of those that the checkpoint covers.',
};

export const REFUSALS: Readonly<Record<WitnessRefusal, string>> = {
  NOTHING_NEW: 'There is nothing new to sign.',
  SHRUNK: 'The log ends before what was signed last: records are missing.',
  GAP: 'The log begins after what was signed last: export from there on.',
  FORKED: 'The log says something else of records that were signed before.',
};
