import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';

/** HTTP status and the sentence for the person who reads it. A released code is never renamed or used again. */
const ERRORS = {
  // Requests
  REQUEST_INVALID: [400, 'The request is not a GraphQL-over-HTTP request.'],
  REQUEST_TOO_LARGE: [413, 'The request body is larger than the gateway accepts.'],
  REQUEST_NOT_PREFLIGHTED: [
    403,
    'Send content-type application/json or a header x-apollo-operation-name, so that a browser asks first.',
  ],
  GRAPHQL_PARSE_FAILED: [400, 'The document is not valid GraphQL.'],
  GRAPHQL_VALIDATION_FAILED: [400, 'The document does not fit the schema.'],
  OPERATION_NOT_FOUND: [400, 'The document holds no operation of that name.'],
  OPERATION_NOT_REGISTERED: [
    403,
    'You may send registered operations only; have this one registered first.',
  ],
  PERSISTED_QUERY_NOT_FOUND: [400, 'PersistedQueryNotFound: send the text along with its hash.'],
  OPERATION_TOO_COMPLEX: [
    400,
    'The operation selects too much; ask for fewer fields or less depth.',
  ],
  VARIABLES_INVALID: [400, 'A variable has the wrong type or is missing.'],
  NOT_FOUND: [404, 'There is nothing at this address.'],
  NOT_ACCEPTABLE: [406, 'Accept application/graphql-response+json or application/json.'],
  METHOD_NOT_ALLOWED: [405, 'Use POST, or GET for a query.'],
  STREAM_NOT_SERVED: [400, 'Subscribe at /graphql/stream, by server-sent events or a WebSocket.'],
  RATE_LIMITED: [429, 'Too many requests; try again after the time that Retry-After names.'],
  OVERLOADED: [
    503,
    'The gateway is at its limit; try again after the time that Retry-After names.',
  ],

  // Identity
  TOKEN_INVALID: [401, 'The bearer token is malformed, expired or not for this gateway.'],
  TOKEN_UNVERIFIABLE: [503, 'The keys that tokens are checked with cannot be read; try again.'],
  SIGNATURE_INVALID: [401, 'The call carries no valid signature of the gateway.'],
  PURPOSE_UNKNOWN: [400, 'x-purpose names no known purpose.'],
  PURPOSE_NOT_YOURS: [403, 'Your role may not act for this purpose.'],
  PURPOSE_REQUIRED: [403, 'State the purpose of the operation in x-purpose.'],
  MATTER_REQUIRED: [403, 'This purpose is bound to a matter; name it in x-matter.'],
  MATTER_NOT_YOURS: [403, 'The matter is closed, unknown, or you are not listed on it.'],
  MATTER_UNVERIFIABLE: [503, 'The agency that keeps the matter did not answer; try again.'],

  // Rights
  FIELD_NOT_SHARED: [403, 'No sharing agreement gives your role this field.'],
  FIELD_UNCLASSIFIED: [403, 'The owner has not classified this field, so nobody may read it.'],
  PURPOSE_NOT_AGREED: [403, 'The agreement does not give this field for the stated purpose.'],
  AGENCY_NOT_JOINED: [403, 'The agency that owns this field does not join the stated matter.'],
  AGREEMENT_NOT_IN_FORCE: [403, 'The sharing agreement for this field is not in force.'],
  USE_NOT_AGREED: [
    403,
    'The agreement does not let you filter, sort, group or total by this field.',
  ],
  POLICY_UNAVAILABLE: [
    503,
    'The agreements in force are not known at the moment, so nothing is given; try again.',
  ],
  POLICY_OUTDATED: [
    503,
    'The agreements have just changed, and not everyone knows them yet; try again.',
  ],
  RIGHTS_CHANGED: [403, 'Schema or rights have changed since you subscribed; subscribe again.'],
  OUTSIDE_YOUR_ROWS: [403, 'The record lies outside your region, grids, enterprise or matter.'],
  FIELD_MASKED: [200, 'The owner shows your role this field through a mask.'],
  TOO_FEW_CONTRIBUTORS: [200, 'The total would expose a person or an enterprise.'],

  // The exchange
  AGREEMENT_INVALID: [400, 'The agreement is not one that can come into force.'],
  AGREEMENT_CHANGED: [409, 'The agreement has changed since; start from the version in force.'],
  AGREEMENT_TERM_INVALID: [400, 'An agreement has a first and a last day, in this order.'],
  GRANT_ROLES_MISSING: [400, 'A grant names the roles that it gives to.'],
  GRANT_PURPOSES_MISSING: [400, 'Unless it is shared unconditionally, name the purposes.'],
  GRANT_ROWS_MISSING: [400, 'A grant names the records that it reaches.'],
  GRANT_CLEAR_ROWS_INVALID: [400, 'Only a masked grant has records that are given in the clear.'],
  GRANT_REGION_INVALID: [400, 'A region is named by its first 2, 4, 6, 9 or 12 digits.'],
  GRANT_TERM_INVALID: [400, 'A term has a first and a last day, in this order.'],
  GRANT_OBLIGATION_INVALID: [400, 'Deletion has from 1 to 36500 days, other obligations none.'],
  OFFICERS_ONLY: [403, 'Only a data officer may do this.'],
  REASON_REQUIRED: [400, 'Say why, in 5 to 2000 characters.'],
  AGREEMENT_NOT_YOURS: [403, 'Only data officers of its owner may change an agreement.'],
  CHANGE_UNKNOWN: [404, 'There is no such change among those of your agency.'],
  CHANGE_INVALID: [400, 'The change edits nothing, or what the agreement does not have.'],
  CHANGE_DECIDED: [409, 'The change has been decided already.'],
  CHANGE_STALE: [409, 'Another version has come into force since; propose the change anew.'],
  SECOND_OFFICER_REQUIRED: [
    403,
    'Whoever proposes a change cannot decide it: ask another data officer of your agency.',
  ],
  REVOCATION_GIVES_MORE: [
    403,
    'A revocation may only take away; propose what gives more, for a second officer to decide.',
  ],
  REQUEST_UNKNOWN: [404, 'There is no such request from or to your agency.'],
  REQUEST_NOT_YOURS: [403, 'This step is for the other agency to take.'],
  REQUEST_NOT_READY: [409, 'The request is not in a state in which this can be done.'],
  SUPPLEMENT_ASKED_ALREADY: [409, 'A supplement may be asked for once; approve or refuse.'],
  REQUESTED_FIELD_UNKNOWN: [400, 'The catalogue has no such field of this owner.'],
  REQUESTED_ROLE_NOT_YOURS: [400, 'Ask for roles of your own agency, and for their purposes.'],
  REQUESTED_TERM_INVALID: [400, 'The access has to end after today and within five years.'],
  SHARING_WITHHELD: [403, 'The owner shares this with nobody (不予共享), for a reason in law.'],

  // Views of use
  REPORT_UNKNOWN: [404, 'Your agency has no such report.'],
  REPORT_REVIEWED: [409, 'The report has been reviewed; what was read since is in another one.'],
  REPORT_GREW: [409, 'More was read since you looked; look at the report again.'],
  REVIEW_OWN_USE: [403, 'Somebody else has to look into what you have read yourself.'],

  // Identifiers and values
  CREDIT_CODE_INVALID: [
    400,
    'A unified social credit code has 18 characters of 0-9 and A-Z without I, O, S, V, Z.',
  ],
  CITIZEN_ID_INVALID: [400, 'A citizen identity number has 18 characters and a check character.'],
  TRACE_CODE_INVALID: [400, 'A drug trace code has 20 digits and begins with 8.'],
  DRUG_CODE_INVALID: [
    400,
    'A national drug code has 14 digits, begins with 86 and ends with a check digit.',
  ],
  APPROVAL_NUMBER_INVALID: [400, 'An approval number is 国药准字, a letter and 8 digits.'],
  VALUE_INVALID: [400, 'The value does not fit its type.'],
  PAGE_INVALID: [400, 'Give first or last, from 1 to 200, and a cursor that this list returned.'],

  // Streams
  TOO_MANY_STREAMS: [429, 'You follow as many streams as one caller may; end one first.'],
  STREAM_TOO_SLOW: [
    503,
    'Events came faster than you took them; subscribe again and ask for what you missed.',
  ],
  STREAM_NOT_RENEWED: [401, 'The gateway has not renewed the stream in time.'],
  EVENTS_INTERRUPTED: [
    503,
    'Events may have been missed; subscribe again and ask for what you missed.',
  ],

  // Subgraphs
  SUBGRAPH_UNAVAILABLE: [503, 'The agency that owns this data cannot be reached.'],
  SUBGRAPH_TIMEOUT: [504, 'The agency that owns this data did not answer in time.'],
  SUBGRAPH_ANSWER_INVALID: [
    502,
    'The agency that owns this data sent an answer that cannot be read.',
  ],
  SUBGRAPH_ERROR: [502, 'The agency that owns this data reported an error.'],

  // The gateway itself
  GATEWAY_CLOSING: [503, 'The gateway is about to end; subscribe again.'],
  PLAN_FAILED: [500, 'The operation cannot be divided among the agencies.'],
  PLAN_TIMEOUT: [503, 'The operation takes too long to plan; ask for less at once.'],
  RECORD_UNAVAILABLE: [503, 'The release cannot be recorded, so no data leaves.'],
  INTERNAL: [500, 'Something unforeseen happened; name the request id when you report it.'],
} as const satisfies Record<string, readonly [status: number, message: string]>;

export type ErrorCode = keyof typeof ERRORS;

export const ERROR_CODES = Object.keys(ERRORS) as readonly ErrorCode[];

/** The HTTP status that goes with a code, for transports that have one. */
export function statusOf(code: ErrorCode): number {
  return ERRORS[code][0];
}

/** The sentence that goes with a code: it says what to do next and never carries data. */
export function messageOf(code: ErrorCode): string {
  return ERRORS[code][1];
}

export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(ERRORS, value);
}

export interface ApiErrorOptions {
  /** Where it happened, in words without personal data; appended to the message. */
  readonly detail?: string;
  readonly cause?: unknown;
  readonly extensions?: GraphQLErrorExtensions;
}

/** A foreseen refusal or failure. The client branches on `extensions.code`; a person reads the message. */
export class ApiError extends GraphQLError {
  readonly code: ErrorCode;
  readonly status: number;

  constructor(code: ErrorCode, options: ApiErrorOptions = {}) {
    const { detail, cause, extensions } = options;
    super(detail === undefined ? messageOf(code) : `${messageOf(code)} ${detail}`, {
      extensions: { ...extensions, code },
      ...(cause instanceof Error ? { originalError: cause } : {}),
    });
    this.name = 'ApiError';
    this.code = code;
    this.status = statusOf(code);
  }
}
