import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { type Compute, serveKept } from '../kept-answers.ts';
import {
  deviceOf,
  drugOf,
  type Goods,
  inspectionOf,
  lotOf,
  mediumOf,
  ROOT,
  recallOf,
} from './dispensary.ts';
import { SUBGRAPH_SDL } from './schemas.ts';

/** A subgraph gets what it requires with the reference; what it makes of that shows whether it was right. */
interface Reference {
  readonly id: string;
  readonly no: number;
  readonly drug: { readonly id: string };
}

const ENTITIES: Readonly<Record<string, (reference: Reference) => Goods>> = {
  Drug: ({ id }) => drugOf(id),
  Device: ({ id }) => deviceOf(id),
  Recall: ({ no }) => recallOf(String(no)),
  Inspection: ({ no }) => inspectionOf(no),
  Leaflet: ({ id }) => mediumOf(id),
  Film: ({ id }) => mediumOf(id),
  // What its implementations are, an interface object doesn't know.
  Medium: ({ id }) => ({ ...mediumOf(id), __typename: 'Medium' }),
  Lot: ({ drug, no, ...known }) => lotOf(drug.id, no, known),
};

/** The program of the dispensary's three subgraphs, on `PORT`. */
serveKept(
  Number(process.env.PORT),
  Object.fromEntries(
    Object.entries(SUBGRAPH_SDL).map(([name, sdl]): [string, Compute] => [
      name,
      createSubgraph(sdl),
    ]),
  ),
);

function createSubgraph(sdl: string): Compute {
  const typeDefs = parse(sdl);
  const resolvers = Object.fromEntries(
    Object.entries(ENTITIES)
      .filter(([type]) => sdl.includes(`type ${type} `))
      .map(([type, find]) => [type, { __resolveReference: find }]),
  );
  const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
  return async (source, variableValues) =>
    graphql({ schema, source, variableValues, rootValue: ROOT });
}
