import { type GraphQLLeafType, isEnumType } from 'graphql';

/** The value as the client gets it, or undefined when it doesn't fit its type. */
export type LeafReader = (value: unknown) => unknown;

const SPECIFIED: Readonly<Record<string, LeafReader>> = {
  Int: (value) => (value === ((value as number) | 0) ? value : undefined),
  Float: (value) => (Number.isFinite(value) ? value : undefined),
  String: (value) => (typeof value === 'string' ? value : undefined),
  Boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  ID: (value) => {
    if (typeof value === 'string') return value;
    return Number.isInteger(value) ? String(value) : undefined;
  },
};

/** Checks values of a scalar or enum. A custom scalar's values were made by the subgraph and pass as they are. */
export function leafReaderOf(type: GraphQLLeafType): LeafReader {
  if (!isEnumType(type)) return SPECIFIED[type.name] ?? ((value) => value);
  const names = new Set(type.getValues().map(({ name }) => name));
  return (value) => (names.has(value as string) ? value : undefined);
}
