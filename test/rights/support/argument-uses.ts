import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import type { Use } from '../../../schema/contract/decide-use.ts';
import type { SubgraphDocument } from '../../../schema/contract/policy.ts';
import { usesAt } from '../../../schema/contract/use-reader.ts';
import { USES_NOTHING } from './uses-nothing.ts';

/** Something that a caller can give a field: an argument, a field of an input in it, or a value of an enum. */
export interface Place {
  readonly owner: string;
  /** `Type.field(argument:)`, then the fields of inputs and the value. */
  readonly path: string;
  /** What it uses by itself or with what it is part of. */
  readonly uses: readonly Use[];
  readonly hasDefault: boolean;
}

/** A line is written when two persons have read what the owner does with the argument. */
const reviewed = JSON.parse(
  readFileSync(new URL('../argument-uses.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly string[]>>;
const reviewedAsNothing = Object.values(USES_NOTHING).flat();

/** Where arguments use otherwise than was reviewed: something else, something more or less, or something at all. */
export function argumentProblems(documents: readonly SubgraphDocument[]): readonly string[] {
  const places = documents.flatMap(placesOf);
  const known = new Set(places.map(({ path }) => path));
  return [
    ...places.filter((place) => !isReviewed(place)).map(describePlace),
    ...Object.keys(reviewed)
      .filter((path) => !known.has(path))
      .map((path) => `${path} is no argument`),
    ...reviewedAsNothing
      .filter((line) => ![...known].some((path) => matches(line, path)))
      .map((line) => `${line} is no argument`),
  ];
}

function isReviewed({ path, uses }: Place): boolean {
  if (uses.length === 0) return reviewedAsNothing.some((line) => matches(line, path));
  return JSON.stringify(reviewed[path]) === JSON.stringify(uses.map(inWords));
}

function matches(line: string | RegExp, path: string): boolean {
  return typeof line === 'string' ? line === path : line.test(path);
}

function describePlace({ path, uses }: Place): string {
  return `${path} uses ${uses.map(inWords).join(', ') || 'nothing'}`;
}

/** A use as the reviewed lines write it. */
export function inWords({ coordinate, mode }: Use): string {
  return `${mode} ${coordinate}`;
}

/** Everything that callers can give the fields of an owner. */
export function placesOf({ name, document }: SubgraphDocument): readonly Place[] {
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  return [...argumentsIn(schema)].flatMap(({ path, taken }) => [
    ...placesAt(taken, { owner: name, path, uses: [], hasDefault: false }, new Set()),
  ]);
}

type Taken = GraphQLArgument | GraphQLInputField;

function* argumentsIn(schema: GraphQLSchema) {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) {
      for (const taken of field.args)
        yield { path: `${type.name}.${field.name}(${taken.name}:)`, taken };
    }
  }
}

function* placesAt(taken: Taken, outer: Place, seen: ReadonlySet<Taken>): Iterable<Place> {
  const here = {
    ...outer,
    uses: [...outer.uses, ...usesAt(taken.astNode ?? {})],
    hasDefault: outer.hasDefault || taken.defaultValue !== undefined,
  };
  const type = getNamedType(taken.type);
  if (isInputObjectType(type) && !seen.has(taken)) {
    for (const inner of Object.values(type.getFields())) {
      const path = `${here.path}.${inner.name}`;
      yield* placesAt(inner, { ...here, path }, new Set([...seen, taken]));
    }
    return;
  }
  const values = isEnumType(type) ? type.getValues() : [];
  if (!values.some(({ astNode }) => usesAt(astNode ?? {}).length > 0)) return yield here;
  for (const { name, astNode } of values)
    yield { ...here, path: `${here.path}.${name}`, uses: [...here.uses, ...usesAt(astNode ?? {})] };
}
