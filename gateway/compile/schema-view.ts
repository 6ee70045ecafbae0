import type { GraphQLSchema } from 'graphql';

/** What there is of the schema for whoever asks. */
export interface SchemaView {
  /** Views with one id have one schema, so that what is compiled against it serves all of them. */
  readonly id: string;
  /** Operations and variables are checked against this: what is hidden from the caller isn't in it. */
  readonly schema: GraphQLSchema;
  /** Whether a message may name an element of the schema that the caller did not name. */
  isKnown(name: string): boolean;
}

/** The view of somebody from whom nothing is hidden. */
export function viewWhole(schema: GraphQLSchema): SchemaView {
  return { id: '', schema, isKnown: () => true };
}
