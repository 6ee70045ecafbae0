/** The one list of agencies. To add an agency, add a line here and a folder under `subgraphs/`. */
export const SUBGRAPHS = [
  { name: 'market-supervision', title: '市场监管' },
  { name: 'health', title: '卫生健康' },
  { name: 'medical-insurance', title: '医疗保障' },
  { name: 'public-security', title: '公安' },
] as const;

export type AgencyName = (typeof SUBGRAPHS)[number]['name'];

export interface SubgraphPaths {
  /** Environment variable with the subgraph's GraphQL endpoint, such as `SUBGRAPH_URL_HEALTH`. */
  readonly urlVariable: string;
  /** Environment variable with the subgraph's own database, such as `DATABASE_URL_HEALTH`. */
  readonly databaseVariable: string;
  /** SDL file, relative to the repository's root. */
  readonly sdlPath: string;
  /** Agreement file of the owner, relative to the repository's root. */
  readonly agreementPath: string;
}

export function subgraphPaths(name: AgencyName): SubgraphPaths {
  const suffix = name.toUpperCase().replaceAll('-', '_');
  return {
    urlVariable: `SUBGRAPH_URL_${suffix}`,
    databaseVariable: `DATABASE_URL_${suffix}`,
    sdlPath: `subgraphs/${name}/schema.graphql`,
    agreementPath: `schema/agreements/${name}.json`,
  };
}
