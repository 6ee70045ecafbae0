import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { createPolicy } from '../../../schema/contract/policy.ts';
import { readAgreements, readDocuments, repositoryPath } from '../../../schema/files.ts';

export const agreements = readAgreements();

export const documents = readDocuments();

/** What is in force: the owners' SDL with their agreements. */
export const policy = createPolicy(documents, agreements);

/** What clients can ask. */
export const apiSchema = buildSchema(readFileSync(repositoryPath('schema/api.graphql'), 'utf8'), {
  assumeValidSDL: true,
});
