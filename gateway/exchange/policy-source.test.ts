import { describe, expect, it } from '@jest/globals';
import { ApiError } from '../../schema/contract/errors.ts';
import type { Policy } from '../../schema/contract/policy.ts';
import type { AgreementsInForce } from './agreement-store.ts';
import { createPolicySource } from './policy-source.ts';

const policyOf = ({ revision }: AgreementsInForce) => ({
  policy: { revision, rules: new Map(), agreements: [] } satisfies Policy,
  holes: revision === 13 ? ['Visit.patient is in no field set'] : [],
});

function follow(revision: number | null) {
  const listeners = new Set<(agreements: AgreementsInForce) => void>();
  const state = { held: revision === null ? null : { revision, agreements: [] } };
  const errors: unknown[] = [];
  const open = () =>
    createPolicySource({
      agreements: {
        current: () => {
          if (state.held === null) throw new ApiError('POLICY_UNAVAILABLE');
          return state.held;
        },
        refresh: async () => {},
        subscribe: (hear) => {
          listeners.add(hear);
          return () => void listeners.delete(hear);
        },
      },
      policyOf,
      onError: (cause) => errors.push(cause),
    });
  const change = (next: number) => {
    state.held = { revision: next, agreements: [] };
    for (const hear of listeners) hear(state.held);
  };
  return { open, change, errors, listeners, state };
}

describe('a policy source', () => {
  it('gives one object until something changes', () => {
    const { open, change } = follow(1);
    const source = open();
    const first = source.current();

    expect(source.current()).toBe(first);
    change(2);
    expect(source.current().revision).toBe(2);
  });

  it('has none before there are agreements, and gets one by itself', () => {
    const { open, change } = follow(null);
    const source = open();

    expect(source.isUsable()).toBe(false);
    expect(source.current).toThrow(expect.objectContaining({ code: 'POLICY_UNAVAILABLE' }));
    change(1);
    expect(source.isUsable()).toBe(true);
  });

  it('has none when the agreements are no longer confirmed', () => {
    const { open, state } = follow(1);
    const source = open();

    state.held = null;

    expect(source.isUsable()).toBe(false);
  });

  it('does not begin with a hole', () => {
    expect(follow(13).open).toThrow('Visit.patient is in no field set');
  });

  it('closes over a hole that comes later, and says so', () => {
    const { open, change, errors } = follow(1);
    const source = open();

    change(13);

    expect(source.current().revision).toBe(13);
    expect(String(errors[0])).toContain('Visit.patient is in no field set');
  });

  it('serves nothing when it has not taken the last change', () => {
    const { open, state } = follow(1);
    const source = open();

    state.held = { revision: 2, agreements: [] };

    expect(source.current).toThrow(expect.objectContaining({ code: 'POLICY_UNAVAILABLE' }));
  });

  it('hears nothing more once it is closed', () => {
    const { open, listeners } = follow(1);

    open().close();

    expect(listeners.size).toBe(0);
  });
});
