import type { DocumentNode } from 'graphql';
import { ApiError } from '../schema/contract/errors.ts';
import type { Gateway } from './gateway.ts';
import type { SchemaState } from './http/health.ts';
import type { Server } from './http/server.ts';
import type { OpenStream, StreamRequest } from './http/stream.ts';
import type { FollowStream } from './streams.ts';

/** A gateway over one state of the supergraph and of the rights to it. */
export interface Generation {
  readonly gateway: Gateway;
  readonly streams: FollowStream;
  /** Whether it can answer at all at the moment. */
  isUsable(): boolean;
  /** What is planned most, as documents for the next generation to plan ahead. */
  mostUsed(): readonly DocumentNode[];
  close(): void | Promise<void>;
}

/** Reads supergraph and rights anew and makes a gateway of them; throws when they can't be used. */
export type OpenGeneration = (toWarm: readonly DocumentNode[]) => Promise<Generation>;

export interface Generations {
  /** Serves each request, to its end, by the generation that is in force when it comes. */
  readonly gateway: Gateway;
  /** Streams end with the generation that opened them. */
  readonly streams: OpenStream;
  /** Ends every stream with GATEWAY_CLOSING, those too that are still asked for. */
  endStreams(): void;
  isUsable(): boolean;
  state(): SchemaState;
  /** Puts a new generation in force. One that can't be used is refused, and the old one stays. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** A server whose supergraph and rights can be read anew while it serves. */
export interface ReloadingServer extends Server, Pick<Generations, 'reload'> {}

export interface GenerationParts {
  readonly open: OpenGeneration;
  readonly now: () => Date;
  /** Hears of every reload, with the reason when it was refused. */
  readonly onReload: (refusal: unknown) => void;
}

interface Tenure {
  readonly generation: Generation;
  readonly since: string;
  readonly retired: AbortController;
  requests: number;
  isOver: boolean;
}

/** Opens the first generation. @throws what is wrong with it. */
export async function startGenerations(parts: GenerationParts): Promise<Generations> {
  const { open, now, onReload } = parts;
  let current = begin(await open([]));
  let isOutdated = false;
  let reloading = Promise.resolve();

  return {
    gateway: (request) => serve(current, request),
    streams: (request) => follow(current, request),
    endStreams: () => current.retired.abort(new ApiError('GATEWAY_CLOSING')),
    isUsable: () => current.generation.isUsable(),
    state: () => ({ since: current.since, isOutdated }),
    reload() {
      reloading = reloading.then(replace);
      return reloading;
    },
    close: () => end(current),
  };

  async function replace(): Promise<void> {
    const before = current;
    try {
      current = begin(await open(before.generation.mostUsed()));
    } catch (error) {
      isOutdated = true;
      onReload(error);
      return;
    }
    isOutdated = false;
    onReload(null);
    await end(before);
  }

  function begin(generation: Generation): Tenure {
    return {
      generation,
      since: now().toISOString(),
      retired: new AbortController(),
      requests: 0,
      isOver: false,
    };
  }
}

function follow({ generation, retired }: Tenure, request: StreamRequest): ReturnType<OpenStream> {
  return generation.streams(request, retired.signal);
}

async function serve(tenure: Tenure, request: Parameters<Gateway>[0]): ReturnType<Gateway> {
  tenure.requests += 1;
  try {
    return await tenure.generation.gateway(request);
  } finally {
    tenure.requests -= 1;
    if (tenure.isOver) await closeUnused(tenure);
  }
}

/** Requests in work keep a generation alive that is no longer in force. */
async function end(tenure: Tenure): Promise<void> {
  tenure.isOver = true;
  tenure.retired.abort(new ApiError('RIGHTS_CHANGED'));
  await closeUnused(tenure);
}

async function closeUnused({ requests, generation }: Tenure): Promise<void> {
  if (requests === 0) await generation.close();
}
