import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse } from 'graphql';

/** The supergraph of subgraphs that are served below one address, given as their SDL by name. */
export function compose(base: string, subgraphs: Readonly<Record<string, string>>): string {
  const services = Object.entries(subgraphs).map(([name, sdl]) => {
    return { name, url: `${base}/${name}`, typeDefs: parse(sdl) };
  });
  const result = composeServices(services);
  if (compositionHasErrors(result)) throw new Error(result.errors.join('\n'));
  return result.supergraphSdl;
}
