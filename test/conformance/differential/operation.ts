import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import type { OperationRequest } from '../../../gateway/compile/compile.ts';
import type { Random } from './random.ts';

const VARIABLES = 'query($yes: Boolean!, $no: Boolean!, $n: Int, $m: Int = 7, $on: Colour)';
const CONDITIONS = [
  '@include(if: $yes)',
  '@include(if: $no)',
  '@skip(if: $no)',
  '@skip(if: $yes)',
  '@skip(if: false)',
  '@include(if: false)',
];
const ALIASES = ['x', 'y', 'id', 'f0', 'f1', 'label', 'code'];
const FALLBACK: OperationRequest = { query: '{ __typename }' };

/** A valid operation that the random numbers decide. */
export function createOperation(schema: GraphQLSchema, random: Random): OperationRequest {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const query = writeOperation(schema, random);
    const errors = validate(schema, parse(query));
    const isUsable = errors.every(({ message }) => /is never used/.test(message));
    if (!isUsable) continue;
    const variables = {
      yes: true,
      no: false,
      n: random.int(3),
      ...(random.chance(0.5) && { on: 'BLUE' }),
    };
    return { query: withoutUnusedVariables(query), variables };
  }
  return FALLBACK;
}

function writeOperation(schema: GraphQLSchema, random: Random): string {
  const fragments: string[] = [];
  const body = writeSet(schema.getQueryType()!, 0);
  return `${VARIABLES} ${body}\n${fragments.join('\n')}`;

  function writeSet(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + random.int(4);
    const parts = Array.from({ length: count }, () => writeSelection(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  function writeSelection(type: GraphQLCompositeType, depth: number): string {
    if (isUnionType(type) || random.chance(isAbstractType(type) ? 0.5 : 0.12))
      return writeFragment(type, depth);
    if (random.chance(0.06)) return '__typename';
    const fields = Object.values(type.getFields()).filter(
      (field) => depth < 4 || !isCompositeType(getNamedType(field.type)),
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
      .map(({ name }) => {
        const values = name === 'n' ? ['1', '2', 'null', '$n', '$m'] : ['BLUE', 'GREEN', '$on'];
        return `${name}: ${random.pick(values)}`;
      });
    return given.length > 0 ? `(${given.join(', ')})` : '';
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

function withoutUnusedVariables(query: string): string {
  const [head = '', ...rest] = query.split(')');
  const body = rest.join(')');
  const definitions = head.replace('query(', '').split(', ');
  const used = definitions.filter((definition) =>
    new RegExp(`\\${definition.split(':')[0]}\\b`).test(body),
  );
  return `query${used.length > 0 ? `(${used.join(', ')})` : ''}${body}`;
}
