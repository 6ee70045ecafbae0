import { writeFileSync } from 'node:fs';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

export interface ComposedSubgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

const HEADER = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`;

/** Composes subgraphs and writes the supergraph to a file. */
export function writeSupergraph(file: string, subgraphs: readonly ComposedSubgraph[]): void {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(`${HEADER}\n${sdl}`) })),
  );
  if (supergraphSdl === undefined) throw new Error(errors?.map(String).join('\n'));
  writeFileSync(file, supergraphSdl);
}
