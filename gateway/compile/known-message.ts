/** What stands between quotation marks in a message of the validator: elements of the schema and of the operation. */
const QUOTED = /"([^"]*)"/g;
const NAME = /[_A-Za-z]\w*/g;
/** Begins the last sentence of a message; the client's own text, which may be long, can stand before it. */
const SUGGESTION = ' Did you mean ';
const SUGGESTED = /^([^"]*)(".*")\?$/;
const UNNAMED = 'This is not valid here.';

const oneOf = new Intl.ListFormat('en', { type: 'disjunction' });

/**
 * A message of the validator that names only what the caller has named or may know of: suggestions of anything else
 * are left out, and a message that can't do without such a name says no more than that the place is wrong.
 */
export function toKnownMessage(message: string, isKnown: (name: string) => boolean): string {
  const { fact, lead, suggested } = divide(message);
  if (!quotedNames(fact).every(isKnown)) return UNNAMED;

  const known = (suggested.match(QUOTED) ?? []).filter((one) => quotedNames(one).every(isKnown));
  return known.length === 0 ? fact : `${fact} Did you mean ${lead}${oneOf.format(known)}?`;
}

/** A message without its suggestion, and what that says. */
function divide(message: string) {
  const end = message.lastIndexOf(SUGGESTION);
  const found = end < 0 ? null : SUGGESTED.exec(message.slice(end + SUGGESTION.length));
  if (found === null) return { fact: message, lead: '', suggested: '' };
  const [, lead = '', suggested = ''] = found;
  return { fact: message.slice(0, end), lead, suggested };
}

function quotedNames(text: string): readonly string[] {
  return [...text.matchAll(QUOTED)].flatMap(([, quoted = '']) => quoted.match(NAME) ?? []);
}
