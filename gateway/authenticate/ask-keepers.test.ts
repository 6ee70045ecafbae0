import { describe, expect, it } from '@jest/globals';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import type { Purpose } from '../../schema/contract/purpose.ts';
import { askKeepers, type KeeperQuestion } from './ask-keepers.ts';

const officer: Caller = { ...PUBLIC_CALLER, subject: 'officer-7', role: 'case-officer' };

/** Each keeper keeps the matters of one purpose and knows one of them. */
const KNOWN: Readonly<Record<string, readonly [purpose: Purpose, matter: object | null]>> = {
  caseMatter: ['CASE', toMatter('C-1', null)],
  inspectionMatter: ['JOINT', toMatter('L-1', null)],
  emergencyMatter: ['EMERGENCY', toMatter('E-1', '2026-11-23T00:00:00.000Z')],
};

function toMatter(no: string, expiresAt: string | null) {
  return { no, enterprises: ['91110000MA0TE5T01U'], persons: [], expiresAt };
}

function createVerifier(answers: Readonly<Record<string, string>> = {}) {
  const asked: KeeperQuestion[] = [];
  const verify = askKeepers({
    keepers: Object.keys(KNOWN).map((field) => ({ subgraph: 'market-supervision', field })),
    isOpen: ({ field }, { role }, purpose) =>
      role === 'case-officer' && KNOWN[field]![0] === purpose,
    ask: async (question) => {
      asked.push(question);
      const { field, body } = question;
      const [, matter] = KNOWN[field]!;
      const isKnown =
        matter !== null && JSON.parse(body).variables.no === (matter as { no: string }).no;
      return answers[field] ?? JSON.stringify({ data: { [field]: isKnown ? matter : null } });
    },
  });
  return { verify, asked };
}

describe('askKeepers', () => {
  const numbers = ['C-1', 'L-1', 'E-1'];
  const purposes: readonly Purpose[] = ['CASE', 'JOINT', 'EMERGENCY'];
  const combinations = numbers.flatMap((no, i) =>
    purposes.map((purpose, j) => ({ no, purpose, isKept: i === j })),
  );

  it.each(combinations)('takes $no for $purpose: $isKept', async ({ no, purpose, isKept }) => {
    const { verify, asked } = createVerifier();

    const matter = await verify(no, purpose, officer);

    expect(matter?.no ?? null).toBe(isKept ? no : null);
    expect(asked.map(({ field }) => KNOWN[field]![0])).toEqual([purpose]);
  });

  it('says when an emergency ends, and of no other matter that it does', async () => {
    const { verify } = createVerifier();

    expect(await verify('E-1', 'EMERGENCY', officer)).toHaveProperty(
      'expiresAt',
      '2026-11-23T00:00:00.000Z',
    );
    expect(await verify('C-1', 'CASE', officer)).not.toHaveProperty('expiresAt');
  });

  it('asks nobody for a caller whom no keeper serves', async () => {
    const { verify, asked } = createVerifier();

    expect(await verify('C-1', 'CASE', PUBLIC_CALLER)).toBeNull();
    expect(asked).toEqual([]);
  });

  it.each([
    ['an error', '{"data":{"caseMatter":null},"errors":[{"message":"no"}]}'],
    ['nothing', '{"data":{}}'],
    ['no list', '{"data":{"caseMatter":{"no":"C-1","enterprises":"x","persons":[]}}}'],
    ['no JSON', '<html>'],
  ])('fails on %s: a keeper that fails does not look like one that refuses', async (_, answer) => {
    const { verify } = createVerifier({ caseMatter: answer });

    await expect(verify('C-1', 'CASE', officer)).rejects.toThrow();
  });
});
