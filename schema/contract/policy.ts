import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';
import type { AgencyName } from '../subgraphs.ts';
import type { Agreement, FieldSet } from './agreement.ts';
import type { MaskName } from './mask.ts';

export type Level = 'L1' | 'L2' | 'L3' | 'L4';

/** A field set with the agreement that it stands in. */
export interface SharedSet extends FieldSet {
  readonly owner: AgencyName;
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
  readonly rules: ReadonlyMap<string, FieldRule>;
  /** `id@version` of each agreement, in order of id; part of every record and fingerprint. */
  readonly agreements: readonly string[];
}

/** One subgraph's SDL, as its owner wrote it. */
export interface SubgraphDocument {
  readonly name: AgencyName;
  readonly document: DocumentNode;
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
): Policy {
  const setsByScope = new Map(
    agreements.flatMap(toSharedSets).map((set) => [set.scope, set] as const),
  );
  const problems: string[] = [];
  const rules = new Map<string, FieldRule>();
  for (const { owner, definition, field } of subgraphs.flatMap(ownedFields)) {
    const rule = toRule(owner, definition, field, setsByScope);
    problems.push(...problemsOf(rule, field, hasDirective(definition, 'inaccessible')));
    rules.set(rule.coordinate, mergeRules(rules.get(rule.coordinate), rule));
  }
  if (problems.length > 0) throw new Error(`The policy has holes:\n  ${problems.join('\n  ')}`);
  return { rules, agreements: agreements.map(({ id, version }) => `${id}@${version}`).sort() };
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
  readonly owner: AgencyName;
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
  owner: AgencyName,
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

function problemsOf(
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
    !sets.every(isOpen) &&
    !hasDirective(field, 'inaccessible')
  );
}

/** A set that everyone has in the clear, for every row, without a purpose: its fields ask for no scope. */
export function isOpen(set: FieldSet): boolean {
  return set.grants.some(
    (grant) =>
      grant.to.includes('public') &&
      grant.purposes === undefined &&
      grant.effect === 'CLEAR' &&
      grant.rows.includes('ALL'),
  );
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

function toSharedSets(agreement: Agreement): readonly SharedSet[] {
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

interface WithDirectives {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

function hasDirective(node: WithDirectives, name: string): boolean {
  return directiveOf(node, name) !== undefined;
}

function directiveOf(node: WithDirectives, name: string): ConstDirectiveNode | undefined {
  return node.directives?.find((directive) => directive.name.value === name);
}

function argumentOf(node: WithDirectives, directive: string, argument: string): string | undefined {
  const value = directiveOf(node, directive)?.arguments?.find(
    ({ name }) => name.value === argument,
  )?.value;
  return value?.kind === Kind.ENUM || value?.kind === Kind.STRING ? value.value : undefined;
}

/** @throws Error when the scopes offer a choice: one list, all of it needed, is what a reader can check. */
function scopesOf(field: FieldDefinitionNode): readonly string[] {
  const value = directiveOf(field, 'requiresScopes')?.arguments?.[0]?.value;
  if (value === undefined) return [];
  const lists = value.kind === Kind.LIST ? value.values : [];
  const [only] = lists;
  if (lists.length !== 1 || only?.kind !== Kind.LIST) {
    throw new Error(`${field.name.value}: @requiresScopes must hold one list of scopes`);
  }
  return only.values.flatMap((scope) => (scope.kind === Kind.STRING ? [scope.value] : []));
}
