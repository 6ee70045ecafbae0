import { type FieldDefinitionNode, Kind } from 'graphql';
import type { FieldSet } from './agreement.ts';
import { ROLES, type Role } from './caller.ts';
import { hasDirective, scopesOf } from './directives.ts';
import type { FieldRule } from './policy.ts';

/** What is wrong with one field's rule, in words that name the coordinate; none when it is whole. */
export function problemsOf(
  rule: FieldRule,
  field: FieldDefinitionNode,
  isInternal: boolean,
): readonly string[] {
  const { coordinate, sets, mask } = rule;
  if (rule.isEnvelope)
    return sets.length === 0 ? [] : [`${coordinate}: an envelope is in a field set`];
  const problems: string[] = [];
  if (!hasDirective(field, 'classified')) problems.push('is not classified');
  if (sets.length === 0) problems.push('is in no field set');
  if (!isInternal && isRefusable(sets, field))
    problems.push('can be refused, so it must be nullable');

  const scopes = scopesOf(field);
  for (const scope of scopes) {
    if (!sets.some((set) => set.scope === scope))
      problems.push(`asks for ${scope}, which no agreement defines`);
  }
  for (const set of sets) {
    if (!isOpen(set) && !scopes.includes(set.scope)) problems.push(`does not ask for ${set.scope}`);
    if (mask === null && set.grants.some(({ effect }) => effect === 'MASKED')) {
      problems.push(`has no mask, but ${set.scope} gives it masked`);
    }
  }
  return problems.map((problem) => `${coordinate} ${problem}`);
}

/** A refused non-null field would take its whole object with it. What clients can't see can't be refused to them. */
function isRefusable(sets: readonly FieldSet[], field: FieldDefinitionNode): boolean {
  return (
    field.type.kind === Kind.NON_NULL_TYPE &&
    !sets.every((set) => ROLES.every((role) => isOpenTo(role, set))) &&
    !hasDirective(field, 'inaccessible')
  );
}

/** A set that the public has in the clear, every row, without a purpose, for as long as it is shared: its fields ask for no scope. */
function isOpen(set: FieldSet): boolean {
  return isOpenTo('public', set);
}

const LIMITS = ['purposes', 'region', 'validFrom', 'validTo'] as const;

function isOpenTo(role: Role, { grants }: FieldSet): boolean {
  return grants.some(
    (grant) =>
      grant.to.includes(role) &&
      grant.effect === 'CLEAR' &&
      grant.rows.includes('ALL') &&
      LIMITS.every((limit) => grant[limit] === undefined),
  );
}
