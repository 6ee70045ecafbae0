import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { createPolicy } from '../../../schema/contract/policy.ts';
import { parseSubgraphSdl, readAgreements, repositoryPath } from '../../../schema/files.ts';
import { SUBGRAPHS } from '../../../schema/subgraphs.ts';

export const agreements = readAgreements();

export const documents = SUBGRAPHS.map(({ name }) => ({ name, document: parseSubgraphSdl(name) }));

/** What is in force: the owners' SDL with their agreements. */
export const policy = createPolicy(documents, agreements);

/** What clients can ask. */
export const apiSchema = buildSchema(readFileSync(repositoryPath('schema/api.graphql'), 'utf8'), {
  assumeValidSDL: true,
});
