import { type ErrorCode, isErrorCode } from '../../schema/contract/errors.ts';
import type { JsonText } from '../execute/program/json-text.ts';
import type { MediaType } from './media-type.ts';

/** A finished answer. The server sends it as it is and never looks inside. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | JsonText;
  /** What the log and the metrics call it. */
  readonly outcome: Outcome;
}

export type Outcome = 'OK' | ErrorCode;

/** A JSON answer of the gateway's own, such as a refusal or a health report. */
export function toJsonReply(status: number, value: unknown, outcome: Outcome = 'OK'): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: Buffer.from(JSON.stringify(value)),
    outcome,
  };
}

/** The code that stands for a whole answer: of its first error, or INTERNAL for an error without a known code. */
export function outcomeOf(errors: readonly { extensions?: { code?: unknown } }[]): Outcome {
  const [first] = errors;
  if (first === undefined) return 'OK';
  const code = first.extensions?.code;
  return isErrorCode(code) ? code : 'INTERNAL';
}

/** The answer to an operation that was executed, whatever came of its fields. */
export function toGraphqlReply(mediaType: MediaType, body: JsonText, outcome: Outcome): Reply {
  return {
    status: 200,
    headers: { 'content-type': `${mediaType}; charset=utf-8` },
    body,
    outcome,
  };
}
