import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';
import { type ArgumentValues, writeArguments } from './arguments.ts';
import { distancesFromRoot, listCoordinates, type Step, stepsInto } from './operation-shapes.ts';
import type { Random } from './random.ts';

/** One generated operation and the coordinate that it was made for. */
export interface Operation {
  readonly text: string;
  readonly target: string;
}

export interface OperationParts {
  readonly schema: GraphQLSchema;
  readonly values: ArgumentValues;
  readonly random: Random;
}

const MAX_DEPTH = 7;

/**
 * Operations that clients could send: every coordinate of the schema is the target of one before any is a second
 * time, on a way to it that is chosen anew, with other fields, filters, pages, aliases and fragments around it.
 */
export function* generateOperations({ schema, values, random }: OperationParts) {
  const into = stepsInto(schema);
  const distances = distancesFromRoot(schema);
  const coordinates = listCoordinates(schema);

  for (;;) {
    for (const target of random.shuffle(coordinates)) yield write(target);
  }

  function write(target: string): Operation {
    const [typeName = '', fieldName = ''] = target.split('.');
    const writer = createWriter(random, values);
    const type = schema.getType(typeName) as GraphQLObjectType;
    const goal = writer.field(type.getFields()[fieldName]!, MAX_DEPTH - 2);
    const body = wayTo(typeName).reduceRight((inner, step) => writer.around(step, inner), goal);
    return { text: writer.document(body), target };
  }

  /** A chain of steps from the root, mostly among the shortest. */
  function wayTo(typeName: string): readonly Step[] {
    const way: Step[] = [];
    let here = typeName;
    while (distances.get(here) !== 0) {
      const detours = random.isChosen(0.3) && way.length < 3 ? 1 : 0;
      const limit = distances.get(here)! + detours;
      const steps = into.get(here)!.filter(({ parent }) => distances.get(parent.name)! < limit);
      const step = random.pick(steps);
      way.unshift(step);
      here = step.parent.name;
    }
    return way;
  }
}

/** Writes selections; the names of aliases and fragments are counted so that none meets another. */
function createWriter(random: Random, values: ArgumentValues) {
  const fragments: string[] = [];
  let count = 0;

  return { field, around, document };

  function field(definition: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(definition.type);
    const head = headOf(definition);
    if (!isObjectType(type)) return head;
    return `${head} { ${wrapped(type, others(type, depth - 1))} }`;
  }

  function around({ parent, field: definition, target }: Step, inner: string): string {
    const selections = `${inner} ${others(target, 2)}`;
    const body = wrapped(target, selections);
    const head = headOf(definition);
    const beside = random.isChosen(0.3) && parent.name !== 'Query' ? others(parent, 1) : '';
    return `${head} { ${body} } ${beside}`;
  }

  /** Some fields of a type: leaves mostly, and what lies below while there is depth left. */
  function others(type: GraphQLObjectType, depth: number): string {
    const fields = random.shuffle(Object.values(type.getFields()));
    const leaves = fields.filter(({ type: of }) => !isObjectType(getNamedType(of)));
    const branches = fields.filter((one) => !leaves.includes(one));
    const chosen = [
      ...leaves.slice(0, 1 + random.below(5)),
      ...(depth > 0 ? branches.slice(0, isPage(type) ? 2 : random.below(2)) : []),
    ];
    const written = chosen.map((one) => field(one, depth));
    return ['__typename', ...written].join(' ');
  }

  function wrapped(type: GraphQLObjectType, selections: string): string {
    if (random.isChosen(0.6)) return selections;
    if (random.isChosen(0.5)) return `... on ${type.name} { ${selections} }`;
    if (random.isChosen(0.3)) return `... @include(if: true) { ${selections} }`;
    const name = `F${fragments.length + 1}`;
    fragments.push(`fragment ${name} on ${type.name} { ${selections} }`);
    return `...${name}`;
  }

  function headOf({ name, args }: GraphQLField<unknown, unknown>): string {
    count += 1;
    return `a${count}: ${name}${writeArguments(args, random, values)}`;
  }

  function document(body: string): string {
    return [`{ ${body} }`, ...fragments].join('\n');
  }
}

function isPage({ name }: GraphQLObjectType): boolean {
  return name.endsWith('Connection');
}
