/** The one list of agencies. To add an agency, add a line here and a folder under `subgraphs/`. */
export const SUBGRAPHS = [
  { name: 'market-supervision', title: '市场监管' },
  { name: 'health', title: '卫生健康' },
  { name: 'medical-insurance', title: '医疗保障' },
  { name: 'public-security', title: '公安' },
] as const;

export type AgencyName = (typeof SUBGRAPHS)[number]['name'];

/** The gateway's own subgraph, served in its process: agreements, catalogue, access requests, views of use. */
export const EXCHANGE = { name: 'exchange', title: '共享交换' } as const;

/** Whoever owns a part of the graph and an agreement about it: the agencies and the exchange. */
export const OWNERS = [...SUBGRAPHS, EXCHANGE] as const;

export type OwnerName = (typeof OWNERS)[number]['name'];

export interface OwnerPaths {
  /** SDL files, relative to the repository's root. */
  readonly sdlPaths: readonly string[];
  /** Agreement file of the owner, relative to the repository's root. */
  readonly agreementPath: string;
}

export function ownerPaths(name: OwnerName): OwnerPaths {
  return {
    sdlPaths:
      name === 'exchange'
        ? ['gateway/exchange/schema.graphql', 'gateway/exchange/uses/schema.graphql']
        : [`subgraphs/${name}/schema.graphql`],
    agreementPath: `schema/agreements/${name}.json`,
  };
}

export interface SubgraphPaths {
  /** Environment variable with the subgraph's GraphQL endpoint, such as `SUBGRAPH_URL_HEALTH`. */
  readonly urlVariable: string;
  /** Environment variable with the subgraph's own database, such as `DATABASE_URL_HEALTH`. */
  readonly databaseVariable: string;
}

export function subgraphPaths(name: AgencyName): SubgraphPaths {
  const suffix = name.toUpperCase().replaceAll('-', '_');
  return {
    urlVariable: `SUBGRAPH_URL_${suffix}`,
    databaseVariable: `DATABASE_URL_${suffix}`,
  };
}
