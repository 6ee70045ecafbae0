import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { SUBGRAPH_SDL } from './workload/schemas.ts';

/** The shop's supergraph, its subgraphs below one address. */
export function compose(base: string): string {
  const services = Object.entries(SUBGRAPH_SDL).map(([name, sdl]) => {
    return { name, url: `${base}/${name}`, typeDefs: parse(sdl) };
  });
  const result = composeServices(services);
  if (compositionHasErrors(result)) throw new Error(result.errors.join('\n'));
  return result.supergraphSdl;
}
