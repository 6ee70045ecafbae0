import { type Decision, decide, type Requester } from '../../schema/contract/decide.ts';
import type { Policy } from '../../schema/contract/policy.ts';
import type { Release } from '../../schema/contract/record.ts';
import type { UseMode } from '../../schema/contract/use-mode.ts';

/** What one call was given, in the form in which subgraphs report it. */
export type ReleaseReport = Omit<Release, 'agency'>;

/** One call's rights to the exchange's own fields. */
export interface ExchangeRights {
  readonly requester: Requester;
  /** @param mode what the coordinate is used for, READ if left out. */
  decide(coordinate: string, mode?: UseMode): Decision;
  noteRelease(coordinate: string, parent: unknown): void;
  report(): ReleaseReport;
}

/** Made anew for every call, so that one caller's decisions never reach another. */
export function createRights(policy: Policy, requester: Requester): ExchangeRights {
  const decisions = new Map<string, Decision>();
  const released = new Set<string>();
  const objects = new Set<unknown>();

  return {
    requester,
    decide(coordinate, mode = 'READ') {
      const asked = `${coordinate} ${mode}`;
      const decision = decisions.get(asked) ?? decide(policy, requester, coordinate, mode);
      decisions.set(asked, decision);
      return decision;
    },
    noteRelease(coordinate, parent) {
      if (policy.rules.get(coordinate)?.isEnvelope) return;
      released.add(coordinate);
      if (typeof parent === 'object' && parent !== null) objects.add(parent);
    },
    report: () => ({
      released: [...released].sort(),
      masked: [],
      entities: objects.size,
      subjects: [],
    }),
  };
}
