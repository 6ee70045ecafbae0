import type { CallContext } from '../../schema/contract/call.ts';
import { type Decision, decide, type Requester, rowsOf } from '../../schema/contract/decide.ts';
import type { ErrorCode } from '../../schema/contract/errors.ts';
import type { Policy } from '../../schema/contract/policy.ts';
import type { RowAnchor, Rows } from '../../schema/contract/rows.ts';
import type { UseMode } from '../../schema/contract/use-mode.ts';

/** What the owner did to a coordinate beside giving it; the gateway tells the client. */
export interface AccessNote {
  readonly coordinate: string;
  readonly status: 'DENIED' | 'MASKED' | 'SUPPRESSED';
  readonly code: ErrorCode;
}

/** What one call released, for the gateway's record. Subjects are keyed hashes of credit codes and person keys. */
export interface ReleaseReport {
  readonly released: readonly string[];
  readonly masked: readonly string[];
  readonly entities: number;
  readonly subjects: readonly string[];
}

/** One call's rights: decisions from the owner's own policy, and what came of them. */
export interface Rights {
  readonly requester: Requester;
  /** @param mode what the coordinate is used for, READ if left out. */
  decide(coordinate: string, mode?: UseMode): Decision;
  /** The rows of a list or look-up, for the loader to put into SQL. */
  rows(coordinate: string): Rows;
  noteAccess(note: AccessNote): void;
  noteRelease(coordinate: string, isMasked: boolean, row: unknown): void;
  /** In order of their coordinates, so that the order in which statements ended tells nothing. */
  notes(): readonly AccessNote[];
  report(): ReleaseReport;
}

export interface RightsParts {
  readonly policy: Policy;
  readonly call: CallContext;
  /** `YYYY-MM-DD`, Asia/Shanghai. */
  readonly today: string;
  /** Keyed hash of a subject's identifier. */
  readonly hashSubject: (identifier: string) => string;
}

/** Made anew for every call, so that one caller's decisions never reach another. */
export function createRights({ policy, call, today, hashSubject }: RightsParts): Rights {
  const requester: Requester = { caller: call.caller, reason: call.reason, today };
  const decisions = new Map<string, Decision>();
  const notes = new Map<string, AccessNote>();
  const released = new Set<string>();
  const masked = new Set<string>();
  const rowsSeen = new Set<unknown>();

  function decideOnce(coordinate: string, mode: UseMode = 'READ'): Decision {
    const asked = mode === 'READ' ? coordinate : `${coordinate} ${mode}`;
    let decision = decisions.get(asked);
    if (decision === undefined) {
      decision = decide(policy, requester, coordinate, mode);
      decisions.set(asked, decision);
    }
    return decision;
  }

  return {
    requester,
    decide: decideOnce,
    rows: (coordinate) => rowsOf(decideOnce(coordinate)),
    noteAccess: (note) => void notes.set(`${note.coordinate} ${note.status}`, note),
    noteRelease(coordinate, isMasked, row) {
      if (policy.rules.get(coordinate)?.isEnvelope) return;
      (isMasked ? masked : released).add(coordinate);
      if (typeof row === 'object' && row !== null) rowsSeen.add(row);
    },
    notes: () => [...notes.keys()].sort().map((key) => notes.get(key)!),
    report: () => ({
      released: [...released].sort(),
      masked: [...masked].sort(),
      entities: rowsSeen.size,
      // In order of their hashes: that of their identifiers would tell something of these.
      subjects: subjectsOf(rowsSeen as Set<RowAnchor>)
        .map(hashSubject)
        .sort(),
    }),
  };
}

function subjectsOf(rows: ReadonlySet<RowAnchor>): readonly string[] {
  const subjects = new Set<string>();
  for (const { creditCode, personKey } of rows) {
    if (creditCode) subjects.add(creditCode);
    if (personKey) subjects.add(personKey);
  }
  return [...subjects];
}
