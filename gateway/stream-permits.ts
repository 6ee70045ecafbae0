import { type FormattedExecutionResult, print } from 'graphql';
import type { Caller } from '../schema/contract/caller.ts';
import { ApiError, type ErrorCode, isErrorCode } from '../schema/contract/errors.ts';
import { toAnswer } from './answer.ts';
import { noteAnswers, toReleases } from './audit/release.ts';
import type { Trail } from './audit/trail.ts';
import type { Permission } from './authorize/authorize.ts';
import type { ExecutionResult } from './execute/execute.ts';
import type { SubgraphEvents } from './execute/subscribe.ts';
import { type Asked, decideMandate, type Mandate, type Stages } from './gateway.ts';
import { outcomeOf } from './http/reply.ts';
import type { StreamRequest } from './http/stream.ts';
import type { StreamPermission, StreamStages } from './streams.ts';

export interface PermitStages
  extends Pick<
    Stages,
    'identify' | 'stateReason' | 'compile' | 'authorize' | 'beginTrail' | 'viewFor' | 'transportFor'
  > {
  /** Streams of the subgraphs in the name of this caller. */
  eventsFor(mandate: Mandate): SubgraphEvents;
}

/**
 * Decides about streams as about any request, through the same stages, each time from the beginning. A refusal is put
 * on record, and so is every event before it leaves.
 */
export function createPermits(stages: PermitStages): StreamStages['permit'] {
  return async function permit(request) {
    const trail = stages.beginTrail();
    try {
      return toStreamPermission(await decide(request, trail));
    } catch (error) {
      await trail.finish(codeOf(error));
      throw error;
    }
  };

  async function decide({ headers, operation }: StreamRequest, trail: Trail): Promise<Mandate> {
    const mandate = await decideMandate(stages, { headers, operation, run, accept }, trail);
    const isStream = mandate.operation.kind === 'subscription';
    if (isStream && mandate.permission.isEmpty) throw toRefusal(mandate.permission);
    return mandate;
  }

  function toStreamPermission(mandate: Mandate): StreamPermission {
    const { caller, reason, operation, permission } = mandate;
    const { transport, answered } = noteAnswers(stages.transportFor(mandate));
    return {
      operation,
      document: permission.document,
      introspectionSchema: stages.viewFor(caller, reason),
      transport,
      events: stages.eventsFor(mandate),
      fingerprint: fingerprintOf(mandate),
      holder: holderOf(caller),
      release: (result) => release(mandate, result, answered),
    };
  }

  async function release(
    { caller, reason, operation, permission }: Mandate,
    result: ExecutionResult,
    answered: ReadonlySet<string>,
  ): Promise<FormattedExecutionResult> {
    const trail = stages.beginTrail();
    const releases = toReleases(result.reports, answered);
    trail.note({ caller, reason, operation, denied: permission.refused, releases });
    const { recordId } = trail;
    const answer = toAnswer({ operation, reason, permission, result, recordId });
    const { data, errors, extensions } = answer;
    await trail.finish(outcomeOf(errors));
    return {
      data: data as Record<string, unknown> | null,
      ...(errors.length > 0 && { errors }),
      extensions,
    };
  }
}

/** Decisions about a stream are no part of any request's time. */
const run: Asked['run'] = (_, stage) => stage();

/** Every kind of operation may be followed. */
const accept: Asked['accept'] = () => {};

function codeOf(error: unknown): ErrorCode {
  const { extensions } = error as { extensions?: { code?: unknown } };
  return isErrorCode(extensions?.code) ? extensions.code : 'INTERNAL';
}

/** The refusal of the subscription itself; a hidden one is refused as one that nobody shares. */
function toRefusal({ access: [entry] }: Permission): ApiError {
  if (entry === undefined) return new ApiError('FIELD_NOT_SHARED');
  const { code, coordinate, path } = entry;
  return new ApiError(code, { extensions: { coordinate, affectedPath: path } });
}

/** Nobody without a token is told apart from the rest. */
function holderOf({ role, subject }: Caller): string | null {
  return role === 'public' ? null : subject;
}

/**
 * What the stream was opened under. The day and the versions of agreements that change nothing for it are not part of
 * it: a stream outlives midnight.
 */
function fingerprintOf({ caller, reason, permission }: Mandate): string {
  return JSON.stringify([caller, reason, permission.access, printOnce(permission)]);
}

const printed = new WeakMap<Permission, string>();

function printOnce(permission: Permission): string {
  const known = printed.get(permission) ?? print(permission.document);
  printed.set(permission, known);
  return known;
}
