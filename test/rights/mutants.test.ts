import { describe, expect, it } from '@jest/globals';
import { parseAgreement } from '../../schema/contract/agreement.ts';
import { createPolicy, type Policy, undefinedCoordinates } from '../../schema/contract/policy.ts';
import { argumentProblems } from './support/argument-uses.ts';
import { IS_LONG, SEED } from './support/cases.ts';
import { describeGifts, grantProblems } from './support/grant-matrix.ts';
import { levelProblems } from './support/level-matrix.ts';
import { matrixProblems } from './support/matrix-check.ts';
import { listMutants, type Mutant, SOURCES, type Sources } from './support/mutants.ts';
import { policy } from './support/policy.ts';
import { createRandom } from './support/random.ts';
import { guardProblems } from './support/row-guards.ts';

/** What stops a change of rights before it goes anywhere, or null. */
function killerOf({ agreements, documents, permissions }: Sources): string | null {
  const isAsItWas = agreements === SOURCES.agreements && documents === SOURCES.documents;
  const changed = isAsItWas ? policy : compose(agreements, documents);
  if (changed === null) return 'composition';
  if (grantProblems(agreements).length > 0) return 'grant matrix';
  if (levelProblems(documents, agreements).length > 0) return 'grant matrix';
  if (!isAsItWas && argumentProblems(documents).length > 0) return 'argument uses';
  if (!isAsItWas && matrixProblems(changed).length > 0) return 'field matrix';
  return guardProblems(permissions, changed).length > 0 ? 'row guards' : null;
}

/** The policy, or null where composition refuses it. */
function compose(
  agreements: Sources['agreements'],
  documents: Sources['documents'],
): Policy | null {
  try {
    const parsed = agreements.map(parseAgreement);
    const composed = createPolicy(documents, parsed);
    const isKnown = documents.every((document) =>
      parsed.every(
        (agreement) =>
          agreement.owner !== document.name ||
          undefinedCoordinates(document, agreement).length === 0,
      ),
    );
    return isKnown ? composed : null;
  } catch {
    return null;
  }
}

const ALL = listMutants();

/** The short form tries some of each kind, others with another seed. */
function chosen(kind: Mutant['kind']): readonly Mutant[] {
  const those = createRandom(SEED).shuffle(ALL.filter((mutant) => mutant.kind === kind));
  return IS_LONG ? those : those.slice(0, 60);
}

describe('a change of one line that gives rights', () => {
  it('is told from none at all', () => {
    expect(matrixProblems(policy)).toEqual([]);
    expect(guardProblems(SOURCES.permissions, policy)).toEqual([]);
    expect(killerOf(SOURCES)).toBeNull();
  });

  it.each([
    ['directive', 0.98],
    ['use', 1],
    ['permission', 0.95],
    ['grant', 1],
  ] as const)(
    'is noticed in a %s',
    (kind, share) => {
      const tried = chosen(kind).filter((mutant) => !isTheSame(mutant.make()));
      const survivors = tried.filter((mutant) => killerOf(mutant.make()) === null);

      console.log(
        `${kind}: ${tried.length - survivors.length} of ${tried.length} noticed`,
        survivors.map(({ name }) => name).sort(),
      );
      expect(survivors.length).toBeLessThanOrEqual(tried.length * (1 - share));
    },
    IS_LONG ? 3_600_000 : 60_000,
  );
});

/** Whether a change gives nobody more or less: another grant of the set, before it, has the say. */
function isTheSame({ agreements }: Sources): boolean {
  if (agreements === SOURCES.agreements) return false;
  return agreements.every((agreement, a) =>
    agreement.fieldSets.every((set, s) => {
      const original = SOURCES.agreements[a]!.fieldSets[s]!;
      return (
        set === original || describeGifts(agreement, set) === describeGifts(agreement, original)
      );
    }),
  );
}
