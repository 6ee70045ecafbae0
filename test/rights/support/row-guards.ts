import { type GraphQLNamedType, getNamedType, isObjectType } from 'graphql';
import { ROLES, type Role } from '../../../schema/contract/caller.ts';
import { decide, type Requester } from '../../../schema/contract/decide.ts';
import type { Policy } from '../../../schema/contract/policy.ts';
import {
  BOUND_PURPOSES,
  PURPOSES_OF_ROLE,
  type Purpose,
} from '../../../schema/contract/purpose.ts';
import { hasRow, type RowAnchor } from '../../../schema/contract/rows.ts';
import { permissions as health } from '../../../subgraphs/health/permissions.ts';
import type { Permissions, RowGuard } from '../../../subgraphs/kit/permission.ts';
import { permissions as market } from '../../../subgraphs/market-supervision/permissions.ts';
import { permissions as insurance } from '../../../subgraphs/medical-insurance/permissions.ts';
import { permissions as police } from '../../../subgraphs/public-security/permissions.ts';
import { callerOf } from '../cell.ts';
import { apiSchema } from './policy.ts';

/** One agency's `permissions.ts` as data. */
export interface OwnedPermissions {
  readonly name: string;
  readonly guards: ReadonlyMap<string, RowGuard>;
}

const AGENCIES: readonly (readonly [name: string, permissions: Permissions])[] = [
  ['market-supervision', market],
  ['health', health],
  ['medical-insurance', insurance],
  ['public-security', police],
];

export const ownedPermissions: readonly OwnedPermissions[] = AGENCIES.map(
  ([name, permissions]) => ({
    name,
    guards: new Map(
      Object.entries(permissions).flatMap(([type, fields]) =>
        Object.entries(fields).map(([field, { guard }]) => [`${type}.${field}`, guard] as const),
      ),
    ),
  }),
);

/** Totals: their resolvers suppress what would expose anyone, and nothing else may be given as a total. */
const TOTALS =
  /^(?:Query\.\w+Totals|\w+Totals?\.\w+|Aefi(?:Summary|ClassCount)\.\w+|DrugBatch\.(?:aefi|doseCount))$/;

/** Single values, and lists without pages, whose loader keeps the rows itself. */
const KEPT_BY_LOADER: ReadonlySet<string> = new Set([
  'AdminCase.policeFeedback',
  'AdminCase.transfer',
  'CaseTransfer.adminCase',
  'CaseTransfer.policeFeedback',
  'DrugProduct.insuranceDrugs',
  'Enterprise.designation',
  'Enterprise.hasOpenPoliceCase',
  'Enterprise.jointInspectionResults',
  'Enterprise.jointInspections',
  'Enterprise.medicalInstitution',
  'Enterprise.settlementTotals',
  'Enterprise.vaccinationUnits',
  'FilingDecision.policeCase',
  'Grid.supervisors',
  'JointInspectionUnit.jointInspection',
  'Person.insurance',
  'PoliceFeedback.decisions',
]);

/** Types whose rows are parts of the row that leads to them. */
const PARTS: ReadonlySet<string> = new Set([
  'Defect',
  'DrugLicenseEvent',
  'Geo',
  'IdentityCheck',
  'JointInspection',
  'Penalty',
  'PrescriptionLine',
  'ProductSales',
  'RealNameSale',
  'Rectification',
  'RetailSale',
  'Review',
  'SalesMonth',
  'SettlementLine',
  'SettlementMonth',
]);

/**
 * What is wrong with how the subgraphs keep rows: a line that is missing, a field whose rows nobody checks, a total
 * that isn't one.
 */
export function guardProblems(
  permissions: readonly OwnedPermissions[],
  policy: Policy,
): readonly string[] {
  const problems: string[] = [];
  for (const { name, guards } of permissions) {
    for (const [coordinate, guard] of guards) {
      const problem = problemOf(coordinate, guard, policy);
      if (problem !== null) problems.push(`${name}: ${coordinate} ${problem}`);
    }
  }
  for (const { name, guards } of ownedPermissions) {
    const given = permissions.find((one) => one.name === name)!.guards;
    for (const coordinate of guards.keys())
      if (!given.has(coordinate)) problems.push(`${name}: ${coordinate} is not listed`);
  }
  return problems;
}

function problemOf(coordinate: string, guard: RowGuard, policy: Policy): string | null {
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  const rule = policy.rules.get(coordinate);
  if (rule === undefined) return null;
  if (rule.isEnvelope) return guard === 'PARENT' ? null : 'carries no row of its own';
  if (TOTALS.test(coordinate) !== (guard === 'TOTALS')) return 'is no total, or not kept as one';
  if (guard === 'TOTALS') return null;

  const isRoot = typeName === 'Query' || typeName === 'Subscription';
  const type = apiSchema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (field === undefined) return null;
  if (isRoot) return guard === 'QUERY' ? null : 'is a look-up whose rows are nobody’s';

  const hasPages = /Connection!?$/.test(String(field.type));
  if (guard === 'QUERY' && !hasPages) {
    return KEPT_BY_LOADER.has(coordinate) ? null : 'has no row to ask the database for';
  }
  if (guard === 'QUERY') return null;
  if (KEPT_BY_LOADER.has(coordinate)) return 'lost its loader’s care';
  return guard === 'PARENT' ? unkeptBy(coordinate, typeName, policy) : null;
}

/** Whether there is a caller who reaches a row by another field and would be given what this one withholds. */
function unkeptBy(coordinate: string, typeName: string, policy: Policy): string | null {
  const own = reachOf(coordinate, policy);
  const isPart = PARTS.has(typeName);
  for (const way of waysTo.get(typeName) ?? []) {
    const led = reachOf(way, policy);
    const leaky = REQUESTERS.findIndex((_, i) => {
      if (own[i] === null || led[i] === null) return false;
      return ROWS.some((_, row) => (!isPart || led[i]![row]) && !own[i]![row]);
    });
    if (leaky >= 0)
      return `is given by ${way} to ${REQUESTERS[leaky]!.caller.role} outside its own rows`;
  }
  return null;
}

/** For each requester which of the rows a decision reaches, or null where it is a refusal. */
type Reach = readonly (readonly boolean[] | null)[];

const known = new WeakMap<Policy, Map<string, Reach>>();

function reachOf(coordinate: string, policy: Policy): Reach {
  const reaches = known.get(policy) ?? new Map<string, Reach>();
  known.set(policy, reaches);
  const reach =
    reaches.get(coordinate) ?? REQUESTERS.map((one) => rowsReached(one, coordinate, policy));
  reaches.set(coordinate, reach);
  return reach;
}

function rowsReached(requester: Requester, coordinate: string, policy: Policy) {
  const decision = decide(policy, requester, coordinate);
  if (decision.effect === 'DENY' || decision.effect === 'HIDE') return null;
  return ROWS.map((row) => hasRow(decision.rows, row));
}

/** Fields that lead to each type, pages apart. */
const waysTo: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(allWays(), ({ to }) => to)].map(([to, ways]) => [to, ways.map(({ way }) => way)]),
);

function allWays() {
  return Object.values(apiSchema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !/(?:Connection|Edge)$/.test(name))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({
        to: nodeName(getNamedType(field.type)),
        way: `${type.name}.${field.name}`,
      })),
    );
}

function nodeName(type: GraphQLNamedType): string {
  const nodes = isObjectType(type) ? type.getFields().nodes : undefined;
  return nodes === undefined ? type.name : getNamedType(nodes.type).name;
}

const MATTER = { no: 'M-1', enterprises: ['MATTER-ENTERPRISE'], persons: ['MATTER-PERSON'] };

/** Every role with every reason that it may have. */
export const REQUESTERS: readonly Requester[] = ROLES.flatMap((role) =>
  [null, ...PURPOSES_OF_ROLE[role]].map((purpose) => requesterOf(role, purpose)),
);

function requesterOf(role: Role, purpose: Purpose | null): Requester {
  const matter = purpose !== null && BOUND_PURPOSES.has(purpose) ? MATTER : null;
  return { caller: callerOf(role), reason: { purpose, matter }, today: '2026-11-21' };
}

/** A row of each kind that rights tell apart. */
export const ROWS: readonly RowAnchor[] = [
  { creditCode: 'X', personKey: 'X', regionCode: '210106', gridCode: '210106-01' },
  { creditCode: 'X', personKey: 'X', regionCode: '210106', gridCode: '210106-02' },
  { creditCode: 'X', personKey: 'X', regionCode: '370102', gridCode: '370102-01' },
  { creditCode: 'MATTER-ENTERPRISE', personKey: 'X', regionCode: '370102' },
  { creditCode: 'X', personKey: 'MATTER-PERSON', regionCode: '370102' },
  { creditCode: 'OWN-ENTERPRISE', personKey: 'X', regionCode: '370102' },
  { creditCode: 'X', chainCode: 'OWN-ENTERPRISE', personKey: 'X', regionCode: '370102' },
];
