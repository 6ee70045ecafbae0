import { ApiError } from '../contract/errors.ts';

/** Ids, codes, counts and names of our own: never a literal, a path or a header of a request. */
export type SpanNotes = Readonly<Record<string, string | number | boolean>>;

export interface SpanStart {
  /** One of few: ids and values go into the notes. */
  readonly name: string;
  /** Left out for work inside the program. */
  readonly kind?: 'SERVER' | 'CLIENT';
  readonly notes?: SpanNotes;
}

/** A piece of work while it is done. */
export interface Span {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** Value of the `traceparent` header of calls that belong to this work. */
  readonly traceParent: string;
  note(notes: SpanNotes): void;
  /** A span below this one. */
  open(start: SpanStart): Span;
  /** Runs work below this span: what it opens from the tracer stands under it. */
  run<Result>(work: () => Result): Result;
  /** @param failure a code or the name of a class, never a message; left out when all went well. */
  end(failure?: string): void;
}

/** What became of the spans that ended. */
export interface SpanCounts {
  readonly exported: number;
  /** The receiver didn't take them. */
  readonly failed: number;
  /** More came than could wait. */
  readonly dropped: number;
}

/** Where spans come from. Programs that don't trace have null in its place. */
export interface Tracer {
  /** A span for a request from outside. @param traceParent what its header says, if it has one. */
  receive(start: SpanStart, traceParent: string | undefined): Span;
  /** A span below the one whose work is running. */
  open(start: SpanStart): Span;
  counts(): SpanCounts;
  /** Sends what is left, within the given time. */
  close(patienceMs: number): Promise<void>;
}

/** Does work inside a span, which ends with it. */
export async function inSpan<Result>(
  span: Span,
  work: (span: Span) => Promise<Result>,
): Promise<Result> {
  try {
    const result = await span.run(() => work(span));
    span.end();
    return result;
  } catch (error) {
    span.end(nameFailure(error));
    throw error;
  }
}

/** What a span may say about an error. */
export function nameFailure(error: unknown): string {
  if (error instanceof ApiError) return error.code;
  return error instanceof Error ? error.name : typeof error;
}
