import { createSecretKey } from 'node:crypto';
import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { hashSubject } from '../../../schema/contract/subject-hash.ts';

type Found = Readonly<Record<string, unknown>>;

const SECRET = createSecretKey(Buffer.from('of a shop whose users nobody knows'));

/** Tells what an answer released, in the form in which the agencies tell it; each user is a subject. */
export function toReport(schema: GraphQLSchema, document: DocumentNode, data: unknown) {
  const entities = [...objectsIn(data)].slice(1);
  const users = new Set(entities.flatMap(({ username }) => (username ? [String(username)] : [])));
  return {
    access: [],
    release: {
      released: coordinatesOf(schema, document),
      masked: [],
      entities: entities.length,
      subjects: [...users].map((user) => hashSubject(user, SECRET)).sort(),
      statements: 1,
    },
  };
}

function coordinatesOf(schema: GraphQLSchema, document: DocumentNode): readonly string[] {
  const coordinates = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name: { value: field } }) => {
        const type = types.getParentType();
        const isEnvelope = type === schema.getQueryType() || field.startsWith('__');
        if (!isEnvelope) coordinates.add(`${type}.${field}`);
      },
    }),
  );
  return [...coordinates].sort();
}

function* objectsIn(value: unknown): Generator<Found> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Found;
  for (const one of Object.values(value)) yield* objectsIn(one);
}
