import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DocumentNode, parse } from 'graphql';
import { type Agreement, parseAgreement } from '../schema/contract/agreement.ts';
import { createPolicy, type Policy } from '../schema/contract/policy.ts';
import { type AgencyName, SUBGRAPHS, subgraphPaths } from '../schema/subgraphs.ts';

/**
 * The policy of all agencies, from their SDL and agreement files.
 *
 * @throws Error when a file is missing or the policy has a hole.
 */
export async function loadPolicy(root: string): Promise<Policy> {
  const names = SUBGRAPHS.map(({ name }) => name);
  const documents = names.map((name) => loadDocument(root, name));
  const agreements = names.map((name) => loadAgreement(root, name));
  return createPolicy(await Promise.all(documents), await Promise.all(agreements));
}

async function loadDocument(root: string, name: AgencyName): Promise<DocumentNode> {
  return parse(await readFile(join(root, subgraphPaths(name).sdlPath), 'utf8'));
}

async function loadAgreement(root: string, name: AgencyName): Promise<Agreement> {
  return parseAgreement(
    JSON.parse(await readFile(join(root, subgraphPaths(name).agreementPath), 'utf8')),
  );
}
