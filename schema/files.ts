import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type DocumentNode, parse } from 'graphql';
import { type Agreement, parseAgreement } from './contract/agreement.ts';
import { type AgencyName, SUBGRAPHS, subgraphPaths } from './subgraphs.ts';

/** A path relative to the repository's root as an absolute one. */
export function repositoryPath(relative: string): string {
  return path.join(import.meta.dirname, '..', relative);
}

/** A subgraph's SDL together with the directives, scalars and value types that all share. */
export function parseSubgraphSdl(name: AgencyName): DocumentNode {
  const shared = readFileSync(repositoryPath('schema/shared.graphql'), 'utf8');
  const own = readFileSync(repositoryPath(subgraphPaths(name).sdlPath), 'utf8');
  return parse(`${shared}\n${own}`);
}

/** Every owner's agreement. @throws Error when one is not understood whole. */
export function readAgreements(): readonly Agreement[] {
  return SUBGRAPHS.map(({ name }) => {
    const file = repositoryPath(subgraphPaths(name).agreementPath);
    return parseAgreement(JSON.parse(readFileSync(file, 'utf8')));
  });
}
