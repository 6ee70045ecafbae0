import { assertCompositionSuccess, composeServices } from '@theguild/federation-composition';
import { buildASTSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { createPolicy, type SubgraphDocument, undefinedCoordinates } from './contract/policy.ts';
import { readAgreements, readDocuments } from './files.ts';

export interface Composed {
  /** For the gateway: joins, rights directives and all. */
  readonly supergraphSdl: string;
  /** What clients see. */
  readonly apiSdl: string;
}

/**
 * Joins the subgraphs' SDL into one graph and proves the policy whole on the way.
 *
 * @throws Error when the subgraphs don't compose, a coordinate has no class or no agreement, or an agreement names a
 *   coordinate that doesn't exist.
 */
export function composeSupergraph(): Composed {
  const documents = readDocuments();
  provePolicy(documents);

  const composed = composeServices(
    documents.map(({ name, document }) => ({
      name,
      url: `http://${name}.invalid/graphql`,
      typeDefs: document,
    })),
  );
  assertCompositionSuccess(composed);
  const apiSchema = buildASTSchema(parse(composed.publicSdl), { assumeValidSDL: true });
  return {
    supergraphSdl: `${composed.supergraphSdl.trim()}\n`,
    apiSdl: `${printSchema(lexicographicSortSchema(apiSchema))}\n`,
  };
}

function provePolicy(subgraphs: readonly SubgraphDocument[]): void {
  const agreements = readAgreements();
  createPolicy(subgraphs, agreements);
  const unknown = subgraphs.flatMap((subgraph) =>
    agreements
      .filter(({ owner }) => owner === subgraph.name)
      .flatMap((agreement) => undefinedCoordinates(subgraph, agreement)),
  );
  if (unknown.length > 0) throw new Error(`Agreements name unknown fields: ${unknown.join(', ')}`);
}
