import { canonicalJson } from '../../../schema/contract/canonical-json.ts';
import type { FieldRule, Policy, SharedSet } from '../../../schema/contract/policy.ts';

/** Coordinates whose rules are alike before and alike after: what is decided for one is decided for all. */
export interface ChangedRules {
  readonly before: FieldRule;
  readonly after: FieldRule;
  readonly coordinates: readonly string[];
}

/** The rules that two policies have otherwise, alike ones together. */
export function changedRules(before: Policy, after: Policy): readonly ChangedRules[] {
  const groups = new Map<string, { before: FieldRule; after: FieldRule; coordinates: string[] }>();
  for (const coordinate of [...new Set([...before.rules.keys(), ...after.rules.keys()])].sort()) {
    const [old, next] = [ruleOf(before, coordinate), ruleOf(after, coordinate)];
    const [was, is] = [textOf(old), textOf(next)];
    if (was === is) continue;
    const group = groups.get(`${was}\n${is}`) ?? { before: old, after: next, coordinates: [] };
    group.coordinates.push(coordinate);
    groups.set(`${was}\n${is}`, group);
  }
  return [...groups.values()];
}

/** A coordinate that a policy doesn't have is refused: in no field set. */
function ruleOf(policy: Policy, coordinate: string): FieldRule {
  const none = { coordinate, level: 'L4', mask: null, isEnvelope: false, sets: [] } as const;
  return policy.rules.get(coordinate) ?? none;
}

/** Whether two rules decide alike, whatever versions of agreements they come from. */
export function isAlike(one: FieldRule, other: FieldRule): boolean {
  return textOf(one) === textOf(other);
}

/** All that decides, and nothing that doesn't, such as the version. */
function textOf({ mask, isEnvelope, sets }: FieldRule): string {
  return JSON.stringify([mask, isEnvelope, ...sets.map(textOfSet)]);
}

/** Most sets stand in many rules. */
const textsOfSets = new WeakMap<SharedSet, string>();

function textOfSet(set: SharedSet): string {
  const known = textsOfSets.get(set);
  if (known !== undefined) return known;
  const { agreementVersion, agreementId, coordinates, title, ...deciding } = set;
  const text = canonicalJson(deciding);
  textsOfSets.set(set, text);
  return text;
}
