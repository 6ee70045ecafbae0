import type { CallContext } from '../../../schema/contract/call.ts';
import { ApiError } from '../../../schema/contract/errors.ts';

/** A stream that a gateway follows in somebody's name. */
export interface OpenStream {
  readonly id: string;
  /** Goes on under the call that renews it; false when that is made in another name or for something else. */
  readonly accept: (call: CallContext) => boolean;
  /** Throws when the caller may no longer have it. */
  readonly check: () => void;
  readonly end: (reason: ApiError) => void;
}

/** The streams of one program. */
export interface OpenStreams {
  /**
   * Keeps a stream until its call expires.
   *
   * @param expires seconds since 1970.
   * @returns false when there are as many as the program may have.
   */
  add(stream: OpenStream, expires: number): boolean;
  remove(id: string): void;
  /** Lets a stream live as long as the call that renews it. @throws ApiError NOT_FOUND */
  renew(id: string, call: CallContext, expires: number): void;
  /** Ends those that were not renewed in time or that their callers may no longer have. */
  sweep(now: number): void;
  endAll(reason: ApiError): void;
}

export function createOpenStreams(maxStreams: number): OpenStreams {
  const streams = new Map<string, { readonly stream: OpenStream; expires: number }>();

  return {
    add(stream, expires) {
      if (streams.size >= maxStreams) return false;
      streams.set(stream.id, { stream, expires });
      return true;
    },
    remove: (id) => void streams.delete(id),
    renew(id, call, expires) {
      const known = streams.get(id);
      if (!known?.stream.accept(call)) throw new ApiError('NOT_FOUND');
      known.expires = Math.max(known.expires, expires);
    },
    sweep(now) {
      for (const { stream, expires } of streams.values()) {
        if (now >= expires) stream.end(new ApiError('STREAM_NOT_RENEWED'));
        else endUnlessRightful(stream);
      }
    },
    endAll(reason) {
      for (const { stream } of streams.values()) stream.end(reason);
    },
  };
}

/** A check that fails for any other reason refuses, too. */
function endUnlessRightful({ check, end }: OpenStream): void {
  try {
    check();
  } catch (error) {
    end(error instanceof ApiError ? error : new ApiError('INTERNAL'));
  }
}
