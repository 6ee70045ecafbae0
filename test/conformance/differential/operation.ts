import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import type { OperationRequest } from '../../../gateway/compile/compile.ts';
import type { Random } from './random.ts';

const VARIABLES =
  '($yes: Boolean!, $no: Boolean!, $n: Int, $m: Int = 7, $on: Colour, $tone: Tone, $by: Filter, $blob: Json)';
const CONDITIONS = [
  '@include(if: $yes)',
  '@include(if: $no)',
  '@skip(if: $no)',
  '@skip(if: $yes)',
  '@skip(if: false)',
  '@include(if: false)',
];
const ALIASES = ['x', 'y', 'id', 'f0', 'f1', 'label', 'code', 'title'];
const BLOBS = ['5', '"s3"', 'true', '{ a: { c: $n }, b: [1, "s2", null] }', '[$blob]', '$blob'];
const ATTEMPTS = 40;
const FALLBACK: OperationRequest = { query: '{ __typename }' };

/** A valid operation that the random numbers decide. */
export function createOperation(schema: GraphQLSchema, random: Random): OperationRequest {
  const isMutation = schema.getMutationType() !== undefined && random.chance(0.15);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const most = { depth: attempt < ATTEMPTS / 4 ? 4 : 2, fields: attempt < ATTEMPTS / 2 ? 4 : 2 };
    const query = writeOperation(schema, random, { isMutation, ...most });
    const errors = validate(schema, parse(query), undefined, { maxErrors: 1 });
    if (errors.length > 0) continue;
    return { query, variables: createVariables(schema, random) };
  }
  return FALLBACK;
}

function createVariables(schema: GraphQLSchema, random: Random): Record<string, unknown> {
  const filter = schema.getType('Filter');
  const names = isInputObjectType(filter) ? Object.keys(filter.getFields()) : [];
  const tone = schema.getType('Tone');
  const tones = isEnumType(tone) ? tone.getValues().map(({ name }) => name) : [];
  return {
    yes: true,
    no: false,
    n: random.int(3),
    ...(random.chance(0.5) && { on: 'BLUE' }),
    ...(random.chance(0.5) && { tone: random.pick(tones) }),
    ...(random.chance(0.5) && { by: { [random.pick(names)]: random.int(9) } }),
    ...(random.chance(0.5) && { blob: { b: [1, null], a: 's' } }),
  };
}

interface Most {
  readonly depth: number;
  readonly fields: number;
}

/** An operation that the rules may or may not allow. */
export function writeOperation(
  schema: GraphQLSchema,
  random: Random,
  { isMutation, ...most }: Most & { readonly isMutation: boolean },
): string {
  const fragments: string[] = [];
  const root = isMutation ? schema.getMutationType()! : schema.getQueryType()!;
  const body = writeSet(root, 0);
  const text = `${body}\n${fragments.join('\n')}`;
  return `${isMutation ? 'mutation' : 'query'}${variablesOf(text)} ${text}`;

  function writeSet(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + random.int(most.fields);
    const parts = Array.from({ length: count }, () => writeSelection(type, depth));
    if (type === schema.getQueryType() && random.chance(0.1)) parts.push(writeIntrospection());
    return `{ ${parts.join(' ')} }`;
  }

  function writeIntrospection(): string {
    const type = random.pick(Object.keys(schema.getTypeMap()).filter((name) => !/^__/.test(name)));
    return random.pick([
      '__schema { queryType { name } }',
      `__type(name: "${type}") { name kind }`,
      `x: __type(name: "${type}") { id: name ${writeCondition()} }`,
      '__type(name: "Nothing") { name }',
    ]);
  }

  function writeSelection(type: GraphQLCompositeType, depth: number): string {
    if (isUnionType(type) || random.chance(isAbstractType(type) ? 0.5 : 0.12))
      return writeFragment(type, depth);
    if (random.chance(0.06)) return '__typename';
    const fields = Object.values(type.getFields()).filter(
      (field) => depth < most.depth || !isCompositeType(getNamedType(field.type)),
    );
    return fields.length === 0 ? '__typename' : writeField(random.pick(fields), depth);
  }

  function writeField(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const alias = random.chance(0.25) ? `${random.pick(ALIASES)}: ` : '';
    const inner = isCompositeType(type) ? ` ${writeSet(type, depth + 1)}` : '';
    return `${alias}${field.name}${writeArguments(field)}${writeCondition()}${inner}`;
  }

  function writeArguments({ args }: GraphQLField<unknown, unknown>): string {
    const given = args
      .filter(() => random.chance(0.6))
      .map((argument) => `${argument.name}: ${writeValue(argument)}`);
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  function writeValue({ name, type }: GraphQLArgument): string {
    if (name === 'on') return random.pick(['BLUE', 'GREEN', '$on']);
    if (name === 'blob') return random.pick(BLOBS);
    if (isEnumType(type))
      return random.pick([...type.getValues().map((value) => value.name), '$tone']);
    if (!isInputObjectType(type)) return random.pick(['1', '2', 'null', '$n', '$m']);
    const names = Object.keys(type.getFields()).filter(() => random.chance(0.5));
    const fields = names.map((field) => `${field}: ${random.pick(['1', '$n', 'null'])}`);
    return random.pick(['$by', `{ ${fields.join(', ')} }`]);
  }

  function writeCondition(): string {
    return random.chance(0.12) ? ` ${random.pick(CONDITIONS)}` : '';
  }

  function writeFragment(type: GraphQLCompositeType, depth: number): string {
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const wider = Object.values(schema.getTypeMap()).filter(
      (candidate) =>
        isAbstractType(candidate) && possible.some((member) => schema.isSubType(candidate, member)),
    );
    const condition = random.pick([
      ...possible,
      ...(random.chance(0.3) ? wider : []),
    ]) as GraphQLCompositeType;
    const isBare = !isUnionType(type) && random.chance(0.2);
    const target = isBare ? type : condition;
    const set = writeSet(target, depth + (isObjectType(target) ? 0 : 1));
    if (isBare) return `...${writeCondition()} ${set}`;
    if (random.chance(0.7)) return `... on ${target.name}${writeCondition()} ${set}`;
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${target.name} ${set}`);
    return `...${name}${writeCondition()}`;
  }
}

function variablesOf(text: string): string {
  const used = VARIABLES.slice(1, -1)
    .split(', ')
    .filter((definition) => new RegExp(`\\${definition.split(':')[0]}\\b`).test(text));
  return used.length > 0 ? `(${used.join(', ')})` : '';
}
