import { rememberFrozen } from '../../schema/contract/remember-frozen.ts';

type Texts = readonly string[];

const NONE: Texts = Object.freeze([]);
/** Of a list that can't change: another such that it was joined with, and what came of it. */
const joinedOf = new WeakMap<Texts, { readonly others: Texts; readonly joined: Texts }>();

/** The texts that a record can hold, each once, ascending. Owners report them so; then nothing is copied. */
export function toTexts(value: unknown): Texts {
  return Array.isArray(value) ? orderTexts(value) : NONE;
}

/** All texts of two lists that are in order. */
export function joinTexts(some: Texts, others: Texts): Texts {
  if (some.length === 0 || isSame(some, others)) return others;
  if (others.length === 0) return some;
  const known = joinedOf.get(some);
  if (known?.others === others) return known.joined;

  const joined = putInOrder([...some, ...others]);
  if (Object.isFrozen(some) && Object.isFrozen(others))
    joinedOf.set(some, { others, joined: Object.freeze(joined) });
  return joined;
}

/** As where two calls concern the same enterprises and persons. */
function isSame(some: Texts, others: Texts): boolean {
  return some.length === others.length && some.every((text, i) => text === others[i]);
}

const orderTexts = rememberFrozen(
  (values: readonly unknown[]): Texts =>
    isInOrder(values) ? values : putInOrder(values.filter(isStorable)),
);

function putInOrder(texts: Texts): Texts {
  return [...new Set(texts)].sort();
}

function isInOrder(values: readonly unknown[]): values is Texts {
  let last: string | undefined;
  for (const value of values) {
    if (!isStorable(value) || (last !== undefined && value <= last)) return false;
    last = value;
  }
  return true;
}

/** What PostgreSQL can't read as JSON would keep the records that follow from being counted. */
function isStorable(value: unknown): value is string {
  return typeof value === 'string' && value.isWellFormed() && !value.includes('\0');
}
