import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { composeSupergraph } from './compose.ts';
import { parseSubgraphSdl, repositoryPath } from './files.ts';
import { OWNERS, type OwnerName, ownerPaths } from './subgraphs.ts';

const SCALARS = {
  ID: 'string',
  Date: 'string',
  DateTime: { input: 'string', output: 'Date' },
  Fen: 'string',
};

/**
 * What is made from the subgraphs' SDL: path relative to the repository's root, and text.
 *
 * @param only owners whose resolver types alone are wanted, while the others' SDL is being changed; none for all.
 */
async function generate(only: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const { name } of OWNERS) {
    if (only.length > 0 && !only.includes(name)) continue;
    files.set(`${folderOf(name)}/generated.ts`, await generateResolverTypes(name));
  }
  if (only.length > 0) return files;

  const { supergraphSdl, apiSdl } = composeSupergraph();
  files.set('schema/supergraph.graphql', supergraphSdl);
  files.set('schema/api.graphql', apiSdl);
  return files;
}

function folderOf(name: OwnerName): string {
  return path.posix.dirname(ownerPaths(name).sdlPaths[0]!);
}

interface Mappers {
  /** What the types of the SDL are inside a subgraph: `file#Type` by name. */
  readonly mappers: Readonly<Record<string, string>>;
  /** What the values of enums are inside, where it isn't what the SDL says. */
  readonly enumValues?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

async function generateResolverTypes(name: OwnerName): Promise<string> {
  const mappersUrl = pathToFileURL(repositoryPath(`${folderOf(name)}/mappers.ts`)).href;
  const { mappers, enumValues = {} } = (await import(mappersUrl)) as Mappers;
  const shared = { immutableTypes: true, enumsAsTypes: true, useTypeImports: true };
  return codegen({
    schema: parseSubgraphSdl(name),
    documents: [],
    filename: 'generated.ts',
    config: {
      ...shared,
      scalars: SCALARS,
      skipTypename: true,
      defaultScalarType: 'unknown',
    },
    pluginMap: { typescript, resolvers },
    plugins: [
      { typescript: { enumValues } },
      { resolvers: { federation: true, contextType: './context.ts#Context', mappers } },
    ],
  });
}

function isCurrent(file: string, text: string): boolean {
  try {
    return readFileSync(repositoryPath(file), 'utf8') === text;
  } catch {
    return false;
  }
}

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const isCheck = values.check;
const stale = [...(await generate(positionals))].filter(([file, text]) => !isCurrent(file, text));
if (isCheck && stale.length > 0) {
  const files = stale.map(([file]) => file).join(', ');
  console.error(`Run npm run schema: the SDL has changed, but not ${files}.`);
  process.exitCode = 1;
} else {
  for (const [file, text] of stale) writeFileSync(repositoryPath(file), text);
  console.log(`${stale.length} of the generated files ${isCheck ? 'are stale' : 'written'}`);
}
