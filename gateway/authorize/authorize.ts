import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Caller } from '../../schema/contract/caller.ts';
import { type Decision, decide, type Requester } from '../../schema/contract/decide.ts';
import { type Refused, refusalOfUse } from '../../schema/contract/decide-use.ts';
import type { Policy } from '../../schema/contract/policy.ts';
import type { Reason } from '../../schema/contract/purpose.ts';
import type { CompiledOperation } from '../compile/compile.ts';
import { Lru } from '../compile/lru.ts';
import type { CacheSizes } from '../http/cache-sizes.ts';
import type { AccessEntry } from './access.ts';
import { type Coordinates, type Pruned, prune } from './prune.ts';

export type { AccessEntry } from './access.ts';

/** What of an operation its caller may have. */
export interface Permission {
  /** The operation without what is refused: nothing else is planned or fetched. */
  readonly document: DocumentNode;
  /** Nothing is left to fetch. */
  readonly isEmpty: boolean;
  /** One for each selection that is refused in the open. */
  readonly access: readonly AccessEntry[];
  /** What the record names as refused: what is hidden from the caller, too. */
  readonly refused: readonly string[];
  /** Everything that the decisions were made from, whole: equal fingerprints have equal rights. */
  readonly fingerprint: string;
}

export interface AuthorizerParts {
  readonly policy: Policy;
  /** What clients see: it tells which types a selection can stand on. */
  readonly schema: GraphQLSchema;
  /** The day, `YYYY-MM-DD`, Asia/Shanghai. */
  readonly today: () => string;
  readonly cacheEntries?: number;
  readonly caches?: CacheSizes;
}

export type Authorizer = (
  operation: CompiledOperation,
  caller: Caller,
  reason: Reason,
) => Permission;

/**
 * Decides every coordinate and argument use of an operation, and takes out what is refused. Permissions are kept by
 * operation, uses and fingerprint, all compared whole.
 */
export function createAuthorizer(parts: AuthorizerParts): Authorizer {
  const { policy, schema, today, cacheEntries = 1_000 } = parts;
  const permissions = new Lru<Permission>(cacheEntries);
  const fingerprintOf = createFingerprints(policy);
  parts.caches?.set('permissions', () => permissions.held);

  return function authorize(operation, caller, reason) {
    const requester: Requester = { caller, reason, today: today() };
    const fingerprint = fingerprintOf(requester);
    const key = `${operation.id}\n${JSON.stringify(operation.uses)}\n${fingerprint}`;
    const known = permissions.get(key);
    if (known !== undefined) return known;

    const permission = permit(operation, { requester, policy, schema, fingerprint });
    permissions.set(key, permission);
    return permission;
  };
}

interface PermitParts {
  readonly requester: Requester;
  readonly policy: Policy;
  readonly schema: GraphQLSchema;
  readonly fingerprint: string;
}

function permit(
  operation: CompiledOperation,
  { requester, policy, schema, fingerprint }: PermitParts,
): Permission {
  const decisions = new Map<string, Decision>();
  const decideOnce = (coordinate: string): Decision => {
    const decision = decisions.get(coordinate) ?? decide(policy, requester, coordinate);
    decisions.set(coordinate, decision);
    return decision;
  };
  const refusedUses = usesRefused(operation, { requester, policy }, decideOnce);
  const pruned = prune(
    operation.document,
    schema,
    ({ coordinates, path }) =>
      firstRefusal(coordinates, decideOnce) ?? refusedUses.get(path.join('.')) ?? null,
  );
  const access = pruned.refused.flatMap((refused) => toEntry(refused, policy));
  return {
    document: pruned.document,
    isEmpty: pruned.isEmpty,
    access,
    refused: pruned.refused.map(({ refusal }) => refusal.coordinate),
    fingerprint,
  };
}

/** A refusal and the coordinate that it is about. */
export interface Refusal {
  readonly coordinate: string;
  readonly decision: Refused;
}

/** A selection on an abstract type is refused when it could reach one coordinate that is. */
function firstRefusal(
  coordinates: Coordinates,
  decideOnce: (coordinate: string) => Decision,
): Refusal | null {
  for (const coordinate of coordinates) {
    const decision = decideOnce(coordinate);
    if (decision.effect === 'DENY' || decision.effect === 'HIDE') return { coordinate, decision };
  }
  return null;
}

/** The first refused use of each field that carries one, by the field's path. */
function usesRefused(
  { uses }: CompiledOperation,
  { requester, policy }: Pick<PermitParts, 'requester' | 'policy'>,
  decideOnce: (coordinate: string) => Decision,
): ReadonlyMap<string, Refusal> {
  const refusals = new Map<string, Refusal>();
  for (const { coordinate, mode, field, path } of uses) {
    const used = decide(policy, requester, coordinate, mode);
    const decision = refusalOfUse(used, decideOnce(field));
    const key = path.join('.');
    if (decision !== null && !refusals.has(key)) refusals.set(key, { coordinate, decision });
  }
  return refusals;
}

function toEntry({ refusal, path }: Pruned['refused'][number], policy: Policy): AccessEntry[] {
  const { coordinate, decision } = refusal;
  if (decision.effect === 'HIDE') return [];
  const agency = policy.rules.get(coordinate)?.sets[0]?.owner ?? 'gateway';
  return [{ path: path.join('.'), coordinate, status: 'DENIED', code: decision.code, agency }];
}

/** Who somebody is doesn't change while a token is remembered, and the agreements not while a policy is in force. */
function createFingerprints(policy: Policy): (requester: Requester) => string {
  const agreements = JSON.stringify(policy.agreements);
  const callers = new WeakMap<Caller, string>();

  return ({ caller, reason, today }) => {
    const who = callers.get(caller) ?? describe(caller);
    callers.set(caller, who);
    return `[${agreements},"${today}",${who},${JSON.stringify(reason)}]`;
  };

  function describe({ agency, role, region, grids, creditCode }: Caller): string {
    return JSON.stringify([agency, role, region, grids, creditCode]);
  }
}
