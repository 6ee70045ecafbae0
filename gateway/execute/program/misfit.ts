/** Why an operation is left to the interpreter: a closed set, for it is a metric's label. */
export type Leftover =
  | 'FIRST_USES'
  | 'NOT_A_QUERY'
  | 'NOTHING_TO_FETCH'
  | 'INTROSPECTION'
  | 'REWRITES'
  | 'WITHHELD'
  | 'SHARED_OBJECT'
  | 'HIDDEN_TYPE'
  | 'ABSTRACT_TYPE'
  | 'NESTED_KEY'
  | 'TOO_LARGE'
  | 'ANSWER'
  | 'DEFECT';

/** The operation is of a kind that isn't compiled. */
export class NotCompiled extends Error {
  readonly reason: Leftover;

  constructor(reason: Leftover) {
    super(reason);
    this.reason = reason;
  }
}

/** An answer isn't what the operation makes one expect; what it means is for the interpreter to say. */
export class Misfit extends Error {}

const MISFIT = new Misfit('The answer does not fit.');

/** Ends the reading of an answer. One error serves all, since nobody reads its stack. */
export function misfit(): never {
  throw MISFIT;
}
