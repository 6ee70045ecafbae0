import type { Grant } from '../../../schema/contract/agreement.ts';
import { canonicalJson } from '../../../schema/contract/canonical-json.ts';
import type { Obligation } from '../../../schema/contract/obligation.ts';
import type { FieldRule } from '../../../schema/contract/policy.ts';

/**
 * Whether somebody could come to have a field under fewer obligations: by a grant that is added beside one that binds
 * more, or by one that remains when that is gone. When in doubt, yes.
 */
export function bindsLess(before: FieldRule, after: FieldRule): boolean {
  return after.sets.some((set) => {
    const old = before.sets.find(({ scope }) => scope === set.scope)?.grants ?? [];
    const added = without(set.grants, old);
    const gone = without(old, set.grants);
    return (
      added.some((grant) => old.some((known) => isLooser(grant, known))) ||
      set.grants.some((grant) => gone.some((known) => isLooser(grant, known)))
    );
  });
}

function without(grants: readonly Grant[], others: readonly Grant[]): readonly Grant[] {
  const texts = new Set(others.map(canonicalJson));
  return grants.filter((grant) => !texts.has(canonicalJson(grant)));
}

function isLooser(grant: Grant, known: Grant): boolean {
  if (!grant.to.some((role) => known.to.includes(role))) return false;
  const { obligations = [] } = grant;
  return (known.obligations ?? []).some(
    (owed) => !obligations.some((own) => isAsStrict(own, owed)),
  );
}

function isAsStrict(own: Obligation, owed: Obligation): boolean {
  if (own.code !== owed.code) return false;
  return own.code !== 'DELETE_AFTER_DAYS' || ('days' in owed && own.days <= owed.days);
}
