import { writeFileSync } from 'node:fs';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

export interface ComposedSubgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

/** What turns a text into a subgraph of Federation 2. */
export const FEDERATION = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible"])`;

/** @throws Error with the composer's words when the subgraphs don't fit together. */
export function composeText(subgraphs: readonly ComposedSubgraph[]): string {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ name, url, sdl }) => ({
      name,
      url,
      typeDefs: parse(`${FEDERATION}\n${sdl}`),
    })),
  );
  if (supergraphSdl === undefined) throw new Error(errors?.map(String).join('\n'));
  return supergraphSdl;
}

export function writeSupergraph(file: string, subgraphs: readonly ComposedSubgraph[]): void {
  writeFileSync(file, composeText(subgraphs));
}
