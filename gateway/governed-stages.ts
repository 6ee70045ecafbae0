import { dayInChina } from '../schema/contract/day.ts';
import { decide } from '../schema/contract/decide.ts';
import type { Policy } from '../schema/contract/policy.ts';
import { recordQuestion } from './audit/question.ts';
import { beginTrail, type Trail } from './audit/trail.ts';
import { askKeepers, type Keeper } from './authenticate/ask-keepers.ts';
import { identify } from './authenticate/identify.ts';
import { cacheMatters, type VerifyMatter } from './authenticate/matters.ts';
import { stateReason } from './authenticate/reason.ts';
import { createAuthorizer } from './authorize/authorize.ts';
import { createViews } from './authorize/view.ts';
import { createCompiler } from './compile/compile.ts';
import { compileDocuments } from './compile/documents.ts';
import { requireStorable } from './compile/storable.ts';
import { createEntryLimit } from './exchange/entries.ts';
import { joinTransports } from './exchange/local-transport.ts';
import { createExecutor } from './execute/executor.ts';
import { findKeepers } from './find-keepers.ts';
import type { Stages } from './gateway.ts';
import type { GovernedParts, GovernedSchema } from './governed.ts';
import { EXECUTION, EXECUTION_MS } from './limits.ts';

export interface StageParts extends GovernedParts, Pick<Stages, 'plan'> {}

/**
 * The stages of a request under one policy. What doesn't depend on the policy they share; every memory of what was
 * decided is the policy's own and goes with it.
 */
export function createStages(
  { supergraph, registered }: GovernedSchema,
  parts: StageParts,
): (policy: Policy) => Stages {
  const { isBound, tokens, records, literalsKey, sign, exchange, metrics, now, onError } = parts;
  const { schema } = supergraph;
  const { caches } = metrics;
  const compile = compileDocuments(createCompiler(supergraph, { caches }), { registered, caches });
  const limitEntries = createEntryLimit();
  const viewsUnder = createViews(supergraph);
  const keepers = findKeepers(supergraph);
  const execute = createExecutor({
    ...EXECUTION,
    onExecuted: (how) => metrics.executions.inc({ how }),
  });
  const today = () => dayInChina(now());

  return (policy) => {
    const { revision, agreements } = policy;
    const views = viewsUnder(policy);
    const begin = () => beginTrail({ append: records.append, literalsKey, agreements, now });
    const verifyMatter = createVerifier(keepers, { policy, sign, metrics, now, begin });
    return {
      identify: (headers) => identify(headers, tokens),
      stateReason: (headers, caller) => stateReason(headers, caller, verifyMatter),
      compile: (request, caller) => {
        const operation = compile(request, isBound(caller), views(caller.role));
        requireStorable(operation.variables);
        limitEntries(operation);
        return operation;
      },
      authorize: createAuthorizer({ policy, schema, today, caches }),
      plan: parts.plan,
      execute,
      beginTrail: begin,
      viewFor: ({ role }) => views(role).introspected,
      transportFor: ({ caller, reason, operation }) => {
        const mandate = { caller, reason, operationId: operation.id, revision };
        return joinTransports(exchange(mandate, { policy, verifyMatter }), sign(mandate));
      },
      onError,
    };
  };
}

interface VerifierParts extends Pick<GovernedParts, 'sign' | 'metrics' | 'now'> {
  readonly policy: Policy;
  readonly begin: () => Trail;
}

function createVerifier(
  keepers: readonly Keeper[],
  { policy, sign, metrics, now, begin }: VerifierParts,
): VerifyMatter {
  const { revision } = policy;
  const ask = askKeepers({
    keepers,
    isOpen: ({ field }, caller, purpose) => {
      const reason = { purpose, matter: null };
      const requester = { caller, reason, today: dayInChina(now()) };
      return decide(policy, requester, `Query.${field}`).effect === 'ALLOW';
    },
    ask: async ({ subgraph, body, caller, purpose }) => {
      const call = sign({ caller, reason: { purpose, matter: null }, operationId: '', revision });
      const signal = AbortSignal.timeout(EXECUTION_MS);
      const reply = await call({ subgraph, body, signal, kind: 'query' });
      const answer = reply.body.toString('utf8');
      await recordQuestion(begin(), { caller, purpose, subgraph, answer });
      return answer;
    },
  });
  return cacheMatters(ask, { now, caches: metrics.caches });
}
