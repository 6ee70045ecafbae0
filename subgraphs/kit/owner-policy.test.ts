import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../schema/contract/agreement.ts';
import { decide } from '../../schema/contract/decide.ts';
import { consentsFor } from '../../schema/contract/policy.ts';
import type { OwnersText } from '../../schema/contract/publication.ts';
import { parseSubgraphSdl, readAgreements } from '../../schema/files.ts';
import { createFilePolicy, createPublishedPolicy } from './owner-policy.ts';

const NAME = 'medical-insurance';
const agreements = readAgreements();
const agreementOf = (owner: string) => agreements.find((one) => one.owner === owner)!;
const TEXT: OwnersText = {
  agreement: agreementOf(NAME),
  consents: consentsFor({ name: NAME, document: parseSubgraphSdl(NAME) }, agreements),
};
const START_MS = Date.UTC(2026, 10, 22);
const at = (seconds: number) => new Date(START_MS + seconds * 1_000).toISOString();

function startOwner() {
  const clock = { seconds: 0 };
  const policy = createPublishedPolicy(NAME, () => new Date(START_MS + clock.seconds * 1_000));
  return { clock, policy };
}

const refusal = (code: string) => expect.objectContaining({ code });

describe('an owner whose agreement is published', () => {
  it('gives nothing before it was', () => {
    const { policy } = startOwner();

    expect(() => policy.forCall(undefined)).toThrow(refusal('POLICY_UNAVAILABLE'));
    expect(policy.isAvailable()).toBe(false);
  });

  it('asks for the text by its answer to a confirmation', () => {
    const { policy } = startOwner();

    expect(policy.take({ revision: 5, issuedAt: at(0) })).toEqual({ revision: 0 });
    expect(policy.isAvailable()).toBe(false);
    expect(policy.take({ revision: 5, issuedAt: at(0), text: TEXT })).toEqual({ revision: 5 });
    expect(policy.forCall(5).revision).toBe(5);
  });

  it('goes by it until 600 s after it was last in force, and no longer', () => {
    const { clock, policy } = startOwner();
    policy.take({ revision: 5, issuedAt: at(0), text: TEXT });
    clock.seconds = 300;
    policy.take({ revision: 5, issuedAt: at(290) });

    clock.seconds = 890;
    expect(policy.forCall(5).revision).toBe(5);
    clock.seconds = 890.001;
    expect(() => policy.forCall(5)).toThrow(refusal('POLICY_UNAVAILABLE'));
    policy.take({ revision: 5, issuedAt: at(890) });
    expect(policy.forCall(5).revision).toBe(5);
  });

  it.each([
    ['a gateway that is behind', { revision: 4, issuedAt: at(500), text: TEXT }],
    ['a gateway that has not confirmed it itself', { revision: 5, issuedAt: at(0) }],
    ['a text that it has', { revision: 5, issuedAt: at(0), text: TEXT }],
  ])('is not confirmed by %s', (_, publication) => {
    const { clock, policy } = startOwner();
    policy.take({ revision: 5, issuedAt: at(0), text: TEXT });

    clock.seconds = 601;

    expect(policy.take(publication)).toEqual({ revision: 5 });
    expect(() => policy.forCall(5)).toThrow(refusal('POLICY_UNAVAILABLE'));
  });

  it('is not confirmed for the future', () => {
    const { clock, policy } = startOwner();
    policy.take({ revision: 5, issuedAt: at(100_000), text: TEXT });

    clock.seconds = 601;

    expect(() => policy.forCall(5)).toThrow(refusal('POLICY_UNAVAILABLE'));
  });

  it.each([
    ["another owner's agreement", { agreement: agreementOf('health'), consents: [] }],
    ['a second agreement of its own', { ...TEXT, consents: [...TEXT.consents, TEXT.agreement] }],
    ['an agreement with a hole', { ...TEXT, agreement: { ...TEXT.agreement, fieldSets: [] } }],
    ['an agreement without the consents that it needs', { ...TEXT, consents: [] }],
  ])('refuses %s, and keeps what it has', (_, text) => {
    const { policy } = startOwner();
    policy.take({ revision: 5, issuedAt: at(0), text: TEXT });

    expect(() => policy.take({ revision: 6, issuedAt: at(0), text })).toThrow(
      refusal('AGREEMENT_INVALID'),
    );
    expect(policy.forCall(undefined).revision).toBe(5);
  });
});

describe('a call that was decided by another revision', () => {
  const coordinate = 'Settlement.totalFen';
  const without: Agreement = {
    ...TEXT.agreement,
    fieldSets: TEXT.agreement.fieldSets.map((set) =>
      set.coordinates.includes(coordinate) ? { ...set, grants: [] } : set,
    ),
  };
  const requester = {
    caller: {
      subject: 'i-1',
      agency: NAME,
      role: 'insurance-supervisor',
      region: '2101',
      grids: [],
      creditCode: null,
    },
    reason: { purpose: 'DAILY', matter: null },
    today: '2026-11-22',
  } as const;

  it.each([
    ['the gateway has not heard of yet', TEXT.agreement, without],
    ['the gateway had before', without, TEXT.agreement],
  ])('is given nothing that the one that %s refuses', (_, before, after) => {
    const { policy } = startOwner();
    policy.take({ revision: 5, issuedAt: at(0), text: { ...TEXT, agreement: before } });
    policy.take({ revision: 6, issuedAt: at(0), text: { ...TEXT, agreement: after } });

    expect(decide(policy.forCall(5), requester, coordinate).effect).toBe('DENY');
  });

  it('is given what both give', () => {
    const { policy } = startOwner();
    policy.take({ revision: 5, issuedAt: at(0), text: TEXT });
    policy.take({ revision: 6, issuedAt: at(0), text: TEXT });

    expect(decide(policy.forCall(5), requester, coordinate).effect).toBe('ALLOW');
  });

  it('is refused when the owner does not know it', () => {
    const { policy } = startOwner();
    policy.take({ revision: 5, issuedAt: at(0), text: TEXT });

    expect(() => policy.forCall(6)).toThrow(refusal('POLICY_OUTDATED'));
    expect(() => policy.forCall(4)).toThrow(refusal('POLICY_OUTDATED'));
  });

  it('is refused when it is long past', () => {
    const { policy } = startOwner();
    for (let revision = 1; revision <= 9; revision += 1) {
      policy.take({ revision, issuedAt: at(0), text: TEXT });
    }

    expect(() => policy.forCall(1)).toThrow(refusal('POLICY_OUTDATED'));
    expect(policy.forCall(2).rules.size).toBe(policy.forCall(9).rules.size);
  });
});

it('a subgraph that runs alone goes by the file, whatever is published', () => {
  const policy = createFilePolicy(NAME);

  expect(policy.take({ revision: 7, issuedAt: at(0) })).toEqual({ revision: 7 });
  expect(policy.forCall(7).revision).toBe(0);
});
