import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { type DocumentNode, Kind, parse, visit } from 'graphql';
import { type Agreement, parseAgreement } from '../../../schema/contract/agreement.ts';
import { createPolicy, type Policy } from '../../../schema/contract/policy.ts';
import type { AgencyName } from '../../../schema/subgraphs.ts';
import { SUBGRAPH_SDL } from '../workload/schemas.ts';

/** The agencies in whose place the shop's subgraphs stand. */
export const AGENCY_OF: Readonly<Record<string, AgencyName>> = {
  users: 'market-supervision',
  products: 'health',
  reviews: 'medical-insurance',
  inventory: 'public-security',
};

const SHARED_SDL = join(import.meta.dirname, '..', '..', '..', 'schema', 'shared.graphql');
/** What a field that is made of a product's own fields asks for too. */
const PRODUCTS_SCOPE = 'health:shop';
const TERM = { validFrom: '2026-01-01', validTo: '2099-12-31' };

interface GovernedSubgraph {
  readonly agency: AgencyName;
  /** Path below the subgraphs' address. */
  readonly path: string;
  readonly document: DocumentNode;
  readonly agreement: Agreement;
}

const SUBGRAPHS = Object.entries(SUBGRAPH_SDL).map(([path, sdl]) => govern(path, sdl));

/** What the owners share with each other for daily work, and with nobody else. */
export const SHOP_POLICY: Policy = createPolicy(
  SUBGRAPHS.map(({ agency, document }) => ({ name: agency, document })),
  SUBGRAPHS.map(({ agreement }) => agreement),
);

/** The shop's supergraph, its rights stated in it. */
export function composeGoverned(base: string): string {
  const result = composeServices(
    SUBGRAPHS.map(({ agency, path, document }) => {
      return { name: agency, url: `${base}/${path}`, typeDefs: document };
    }),
  );
  if (compositionHasErrors(result)) throw new Error(result.errors.join('\n'));
  return result.supergraphSdl;
}

/** Asks for a scope wherever a field can be refused; keys are public. */
function govern(path: string, sdl: string): GovernedSubgraph {
  const agency = AGENCY_OF[path]!;
  const scope = `${agency}:shop`;
  const [keys, fields]: [string[], string[]] = [[], []];
  let type = '';
  const governed = visit(parse(sdl.replace(/^extend schema.*\n/, '')), {
    [Kind.OBJECT_TYPE_DEFINITION]: {
      enter(node) {
        type = node.name.value;
      },
    },
    [Kind.FIELD_DEFINITION](node) {
      const isKey = node.type.kind === Kind.NON_NULL_TYPE;
      (isKey ? keys : fields).push(`${type}.${node.name.value}`);
      const isRequiring = node.directives?.some(({ name }) => name.value === 'requires');
      const scopes = JSON.stringify([isRequiring ? [scope, PRODUCTS_SCOPE] : [scope]]);
      const rights = isKey
        ? '@classified(level: L1)'
        : `@classified(level: L3) @authenticated @requiresScopes(scopes: ${scopes})`;
      return { ...node, directives: [...(node.directives ?? []), ...parseDirectives(rights)] };
    },
  });
  const shared = parse(readFileSync(SHARED_SDL, 'utf8'));
  return {
    agency,
    path,
    document: { ...shared, definitions: [...shared.definitions, ...governed.definitions] },
    agreement: toAgreement(agency, { scope, keys, fields }),
  };
}

function parseDirectives(text: string) {
  const [definition] = parse(`type T { f: Int ${text} }`).definitions;
  return definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? definition.fields![0]!.directives! : [];
}

function toAgreement(
  owner: AgencyName,
  given: {
    readonly scope: string;
    readonly keys: readonly string[];
    readonly fields: readonly string[];
  },
): Agreement {
  const { scope, keys, fields } = given;
  const set = { title: 'shop', legalBasis: 'GDS-3' };
  const grant = { to: ['everyone'], effect: 'CLEAR', rows: ['ALL'] };
  return parseAgreement({
    id: `${owner}/bench`,
    owner,
    version: 1,
    ...TERM,
    fieldSets: [
      {
        ...set,
        scope: `${owner}:keys`,
        sharing: '无条件共享',
        coordinates: keys,
        grants: [grant],
      },
      {
        ...set,
        scope,
        sharing: '有条件共享',
        coordinates: fields,
        grants: [{ ...grant, purposes: ['DAILY'] }],
      },
    ].filter(({ coordinates }) => coordinates.length > 0),
  });
}
