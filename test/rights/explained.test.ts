import { describe, expect, it } from '@jest/globals';
import { createCatalogues } from '../../gateway/exchange/catalogue/catalogue.ts';
import { explain } from '../../gateway/exchange/explain/explain.ts';
import { isInView } from '../../gateway/exchange/known.ts';
import { USE_MODES } from '../../schema/contract/agreement.ts';
import { ROLES } from '../../schema/contract/caller.ts';
import { decide } from '../../schema/contract/decide.ts';
import { PURPOSES } from '../../schema/contract/purpose.ts';
import { callerOf } from './cell.ts';
import { listCoordinates } from './support/operation-shapes.ts';
import { apiSchema, documents, policy } from './support/policy.ts';

const catalogue = createCatalogues(documents)(policy);
const STRICTNESS = ['ALLOW', 'MASK', 'TOTALS', 'DENY', 'HIDE'];
const matter = { no: 'M-1', enterprises: ['E'], persons: ['P'] };

describe('what is explained is what is decided', () => {
  it.each(ROLES)('to %s, for every coordinate, purpose and use', (role) => {
    const differences: string[] = [];
    for (const rule of policy.rules.values()) {
      for (const purpose of [null, ...PURPOSES]) {
        for (const use of USE_MODES) {
          const reason = { purpose, matter: purpose === null ? null : matter };
          const requester = { caller: callerOf(role), reason, today: '2026-11-21' };
          const decided = decide(policy, requester, rule.coordinate, use);
          const explained = explain(policy, rule, { requester, use });

          const strictest = explained.sets
            .map(({ decision }) => STRICTNESS.indexOf(decision.effect))
            .reduce((a, b) => Math.max(a, b), 0);
          const isSame =
            JSON.stringify(explained.decision) === JSON.stringify(decided) &&
            STRICTNESS[strictest] === decided.effect &&
            explained.sets.every(
              ({ decision, grant }) =>
                decision.effect === 'DENY' || decision.effect === 'HIDE' || grant !== null,
            );
          if (!isSame) differences.push(`${rule.coordinate} ${purpose} ${use}`);
        }
      }
    }

    expect(differences).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('finds every coordinate that clients can ask for, and no other', () => {
    const found = listCoordinates(apiSchema).filter((one) => catalogue.find(one) === undefined);

    expect(found).toEqual([]);
    expect(catalogue.find('Query.caseMatter')).toBeUndefined();
    expect(catalogue.find('Matter.no')).toBeUndefined();
  });

  it.each(ROLES)('shows %s what its view of the schema has', (role) => {
    const caller = callerOf(role);
    const shown = catalogue.entries.filter(({ rule }) => isInView(caller, rule));

    const beyond = shown.filter(({ rule }) =>
      rule.sets.some((set) => set.isHidden && !set.grants.some(({ to }) => to.includes(role))),
    );
    expect(beyond).toEqual([]);
    expect(shown.length).toBeGreaterThan(100);
  });
});
