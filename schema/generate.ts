import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { composeSupergraph } from './compose.ts';
import { parseSubgraphSdl, repositoryPath } from './files.ts';
import { type AgencyName, SUBGRAPHS } from './subgraphs.ts';

const SCALARS = {
  ID: 'string',
  Date: 'string',
  DateTime: { input: 'string', output: 'Date' },
  Fen: 'string',
};

/**
 * What is made from the subgraphs' SDL: path relative to the repository's root, and text.
 *
 * @param only agencies whose resolver types alone are wanted, while the others' SDL is being changed; none for all.
 */
async function generate(only: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const { name } of SUBGRAPHS) {
    if (only.length > 0 && !only.includes(name)) continue;
    files.set(`subgraphs/${name}/generated.ts`, await generateResolverTypes(name));
  }
  if (only.length > 0) return files;

  const { supergraphSdl, apiSdl } = composeSupergraph();
  files.set('schema/supergraph.graphql', supergraphSdl);
  files.set('schema/api.graphql', apiSdl);
  return files;
}

async function generateResolverTypes(name: AgencyName): Promise<string> {
  const mappersUrl = pathToFileURL(repositoryPath(`subgraphs/${name}/mappers.ts`)).href;
  const { mappers } = (await import(mappersUrl)) as { mappers: Record<string, string> };
  const shared = { immutableTypes: true, enumsAsTypes: true, useTypeImports: true };
  return codegen({
    schema: parseSubgraphSdl(name),
    documents: [],
    filename: 'generated.ts',
    config: { ...shared, scalars: SCALARS, skipTypename: true, defaultScalarType: 'unknown' },
    pluginMap: { typescript, resolvers },
    plugins: [
      { typescript: {} },
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
