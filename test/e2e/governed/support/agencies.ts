import type { Grant } from '../../../../schema/contract/agreement.ts';
import { ROLES } from '../../../../schema/contract/caller.ts';
import { startAgency } from './agency.ts';
import { policyOf } from './policy.ts';

const MARKET_SDL = `
  type Query {
    enterprise(code: ID!): Enterprise
    enterprises(name: String): [Enterprise!]
    unclassified: String
    matterOfCase(no: ID!): Matter @inaccessible
  }
  type Mutation { rename(code: ID!, name: String!): Enterprise }
  type Enterprise @key(fields: "code") { code: ID! name: String phone: String }
  type Matter @inaccessible { no: ID! enterprises: [ID!]! persons: [ID!]! agencies: [String!] expiresAt: String }
`;

const HEALTH_SDL = `
  type Enterprise @key(fields: "code") { code: ID! visits: Int prescriptions: Int }
`;

const toAll: Grant = { to: ROLES, effect: 'CLEAR', rows: ['ALL'] };
const toOfficers: Grant = { ...toAll, to: ['case-officer'] };

export const POLICY = policyOf({
  'market-supervision': {
    'Query.enterprise': [toAll],
    'Query.enterprises': [toAll],
    'Mutation.rename': [toOfficers],
    'Enterprise.code': [toAll],
    'Enterprise.name': [toAll],
    'Enterprise.phone': [
      { ...toAll, to: ['grid-supervisor'], purposes: ['DAILY'], effect: 'MASKED' },
    ],
    'Query.matterOfCase': [toOfficers],
    'Matter.no': [toOfficers],
    'Matter.enterprises': [toOfficers],
    'Matter.persons': [toOfficers],
    'Matter.agencies': [toOfficers],
    'Matter.expiresAt': [toOfficers],
  },
  health: {
    'Enterprise.visits': [toAll],
    'Enterprise.prescriptions': [{ ...toOfficers, purposes: ['CASE'] }],
  },
});

/** The one open case. */
export const MATTER_NO = '沈市监立〔2026〕123号';

const ENTERPRISE = { code: '91110000MA0TE5T01U', name: '甲药店', phone: '139****0000' };

const marketResolvers = {
  Query: {
    enterprise: () => ENTERPRISE,
    enterprises: () => [ENTERPRISE],
    unclassified: () => 'never',
    matterOfCase: (_: unknown, { no }: { no: string }) =>
      no === MATTER_NO ? { no, enterprises: [ENTERPRISE.code], persons: [] } : null,
  },
  Mutation: { rename: () => ENTERPRISE },
  Enterprise: { __resolveReference: () => ENTERPRISE },
};

const healthResolvers = {
  Enterprise: {
    __resolveReference: ({ code }: { code: string }) => ({ code, visits: 7, prescriptions: 99 }),
  },
};

export const AGENCIES = {
  startMarket: () =>
    startAgency({
      name: 'market-supervision',
      sdl: MARKET_SDL,
      resolvers: marketResolvers as never,
      extensions: {
        release: {
          released: ['Enterprise.name'],
          masked: ['Enterprise.phone'],
          entities: 1,
          subjects: ['hash-of-enterprise'],
        },
        access: [{ coordinate: 'Enterprise.phone', status: 'MASKED', code: 'FIELD_MASKED' }],
      },
    }),
  startHealth: () =>
    startAgency({
      name: 'health',
      sdl: HEALTH_SDL,
      resolvers: healthResolvers as never,
      extensions: {
        release: { released: ['Enterprise.visits'], masked: [], entities: 1, subjects: [] },
        access: [],
      },
    }),
};
