import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type DocumentNode, parse } from 'graphql';
import { type Agreement, parseAgreement } from './contract/agreement.ts';
import type { SubgraphDocument } from './contract/policy.ts';
import { OWNERS, type OwnerName, ownerPaths } from './subgraphs.ts';

/** A path relative to the repository's root as an absolute one. */
export function repositoryPath(relative: string): string {
  return path.join(import.meta.dirname, '..', relative);
}

/** A subgraph's SDL together with the directives, scalars and value types that all share. */
export function parseSubgraphSdl(name: OwnerName): DocumentNode {
  const files = ['schema/shared.graphql', ...ownerPaths(name).sdlPaths];
  return parse(files.map((file) => readFileSync(repositoryPath(file), 'utf8')).join('\n'));
}

/** Every owner's SDL: what the whole graph is composed of, and a policy made from. */
export function readDocuments(): readonly SubgraphDocument[] {
  return OWNERS.map(({ name }) => ({ name, document: parseSubgraphSdl(name) }));
}

/** Every owner's agreement. @throws Error when one is not understood whole. */
export function readAgreements(): readonly Agreement[] {
  return OWNERS.map(({ name }) => {
    const file = repositoryPath(ownerPaths(name).agreementPath);
    return parseAgreement(JSON.parse(readFileSync(file, 'utf8')));
  });
}
