import {
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';
import type { OwnerName } from '../subgraphs.ts';
import type { Agreement, FieldSet } from './agreement.ts';
import { argumentOf, hasDirective, scopesOf } from './directives.ts';
import type { MaskName } from './mask.ts';
import { problemsOf } from './policy-problems.ts';

export type Level = 'L1' | 'L2' | 'L3' | 'L4';

/** A field set with the agreement that it stands in. */
export interface SharedSet extends FieldSet {
  readonly owner: OwnerName;
  readonly agreementId: string;
  readonly agreementVersion: number;
  readonly validFrom: string;
  readonly validTo: string;
}

/** What is known of one coordinate. Every set must give it: the strictest decides. */
export interface FieldRule {
  readonly coordinate: string;
  readonly level: Level;
  readonly mask: MaskName | null;
  readonly isEnvelope: boolean;
  readonly sets: readonly SharedSet[];
}

export interface Policy {
  /** Of all agreements together: it rises with each change of any of them; 0 where they are read from files. */
  readonly revision: number;
  readonly rules: ReadonlyMap<string, FieldRule>;
  /** `id@version` of each agreement, in order of id; part of every record and fingerprint. */
  readonly agreements: readonly string[];
}

/** One subgraph's SDL, as its owner wrote it. */
export interface SubgraphDocument {
  readonly name: OwnerName;
  readonly document: DocumentNode;
}

/** A policy that is closed over its holes: what has one is in no rule, and so refused to everybody. */
export interface PolicyDraft {
  readonly policy: Policy;
  /** What is wrong, in words that name the coordinate; none when the policy is whole. */
  readonly holes: readonly string[];
}

/**
 * Joins what the owners' SDL asks for with what their agreements give. A coordinate that several subgraphs define needs
 * every owner's consent.
 *
 * @param subgraphs all of them (in the gateway), or the one whose owner decides (in a subgraph).
 * @throws Error that lists every coordinate that is unclassified, in no field set, in a set whose scope it doesn't ask
 *   for, given masked without a mask, or refusable and non-null: nothing starts on a policy with a hole.
 */
export function createPolicy(
  subgraphs: readonly SubgraphDocument[],
  agreements: readonly Agreement[],
  revision = 0,
): Policy {
  const { policy, holes } = draftPolicy(subgraphs, agreements, revision);
  if (holes.length > 0) throw new Error(`The policy has holes:\n  ${holes.join('\n  ')}`);
  return policy;
}

/** The same for agreements that may be newer than the SDL: what doesn't fit is refused, all else goes on. */
export function draftPolicy(
  subgraphs: readonly SubgraphDocument[],
  agreements: readonly Agreement[],
  revision: number,
): PolicyDraft {
  const setsByScope = new Map(
    agreements.flatMap(toSharedSets).map((set) => [set.scope, set] as const),
  );
  const holes: string[] = [];
  const unsound = new Set<string>();
  const rules = new Map<string, FieldRule>();
  for (const { owner, definition, field } of subgraphs.flatMap(ownedFields)) {
    const rule = toRule(owner, definition, field, setsByScope);
    const problems = problemsOf(rule, field, hasDirective(definition, 'inaccessible'));
    if (problems.length > 0) unsound.add(rule.coordinate);
    holes.push(...problems);
    rules.set(rule.coordinate, mergeRules(rules.get(rule.coordinate), rule));
  }
  for (const coordinate of unsound) rules.delete(coordinate);
  const versions = agreements.map(({ id, version }) => `${id}@${version}`).sort();
  return { policy: { revision, rules, agreements: versions }, holes };
}

/** A policy over the same SDL that gives only what both give: for each coordinate the strictest set of either decides. */
export function bothPolicies(one: Policy, other: Policy): Policy {
  const rules = new Map<string, FieldRule>();
  for (const [coordinate, rule] of one.rules) {
    const counterpart = other.rules.get(coordinate);
    if (counterpart === undefined) continue;
    const isShared = rule.sets.length > 0 && counterpart.sets.length > 0;
    const merged = mergeRules(rule, counterpart);
    rules.set(coordinate, isShared ? merged : { ...merged, sets: [] });
  }
  return { ...one, rules };
}

/**
 * What other owners have to say on one owner's fields: their agreements, cut down to the field sets whose scopes its SDL
 * asks for. They can only take away.
 */
export function consentsFor(
  { name, document }: SubgraphDocument,
  agreements: readonly Agreement[],
): readonly Agreement[] {
  const asked = new Set(ownedFields({ name, document }).flatMap(({ field }) => scopesOf(field)));
  return agreements
    .filter(({ owner }) => owner !== name)
    .map((agreement) => ({
      ...agreement,
      fieldSets: agreement.fieldSets.filter(({ scope }) => asked.has(scope)),
    }))
    .filter(({ fieldSets }) => fieldSets.length > 0);
}

/** Coordinates that an agreement names and its owner's SDL doesn't define: a misspelt grant would silently give nothing. */
export function undefinedCoordinates(
  { document }: SubgraphDocument,
  agreement: Agreement,
): readonly string[] {
  const defined = new Set(
    objectTypes(document).flatMap(({ name, fields }) =>
      (fields ?? []).map((field) => `${name.value}.${field.name.value}`),
    ),
  );
  return agreement.fieldSets
    .flatMap(({ coordinates }) => coordinates)
    .filter((coordinate) => !defined.has(coordinate));
}

interface OwnedField {
  readonly owner: OwnerName;
  readonly definition: ObjectType;
  readonly field: FieldDefinitionNode;
}

function ownedFields({ name, document }: SubgraphDocument): readonly OwnedField[] {
  return objectTypes(document).flatMap((definition) =>
    (definition.fields ?? [])
      .filter((field) => !hasDirective(field, 'external'))
      .map((field) => ({ owner: name, definition, field })),
  );
}

type ObjectType = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

function objectTypes(document: DocumentNode): readonly ObjectType[] {
  return document.definitions.filter(
    (definition): definition is ObjectType =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.OBJECT_TYPE_EXTENSION,
  );
}

function toRule(
  owner: OwnerName,
  definition: ObjectType,
  field: FieldDefinitionNode,
  setsByScope: ReadonlyMap<string, SharedSet>,
): FieldRule {
  const coordinate = `${definition.name.value}.${field.name.value}`;
  const own = [...setsByScope.values()].filter(
    (set) => set.owner === owner && set.coordinates.includes(coordinate),
  );
  const asked = scopesOf(field)
    .map((scope) => setsByScope.get(scope))
    .filter((set) => set !== undefined);
  return {
    coordinate,
    level: (argumentOf(field, 'classified', 'level') ?? 'L4') as Level,
    mask: (argumentOf(field, 'masked', 'as') ?? null) as MaskName | null,
    isEnvelope: hasDirective(definition, 'envelope'),
    sets: [...new Set([...own, ...asked])],
  };
}

const LEVELS: readonly Level[] = ['L1', 'L2', 'L3', 'L4'];

function mergeRules(known: FieldRule | undefined, rule: FieldRule): FieldRule {
  if (known === undefined) return rule;
  const isStricter = LEVELS.indexOf(rule.level) > LEVELS.indexOf(known.level);
  return {
    ...known,
    level: isStricter ? rule.level : known.level,
    mask: known.mask ?? rule.mask,
    isEnvelope: known.isEnvelope && rule.isEnvelope,
    sets: [...new Set([...known.sets, ...rule.sets])],
  };
}

/** An agreement's field sets, each with the agreement that it stands in. */
export function toSharedSets(agreement: Agreement): readonly SharedSet[] {
  const { owner, id, version, validFrom, validTo } = agreement;
  return agreement.fieldSets.map((set) => ({
    ...set,
    owner,
    agreementId: id,
    agreementVersion: version,
    validFrom,
    validTo,
  }));
}
