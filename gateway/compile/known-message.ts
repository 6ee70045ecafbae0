/** What stands between quotation marks in a message of the validator: elements of the schema and of the operation. */
const QUOTED = /"([^"]*)"/g;
const NAME = /[_A-Za-z]\w*/g;
const SUGGESTION = / Did you mean ([^"]*)(".*")\?$/;
const UNNAMED = 'This is not valid here.';

const oneOf = new Intl.ListFormat('en', { type: 'disjunction' });

/**
 * A message of the validator that names only what the caller has named or may know of: suggestions of anything else
 * are left out, and a message that can't do without such a name says no more than that the place is wrong.
 */
export function toKnownMessage(message: string, isKnown: (name: string) => boolean): string {
  const [suggestion = '', lead = '', suggested = ''] = SUGGESTION.exec(message) ?? [];
  const fact = message.slice(0, message.length - suggestion.length);
  if (!quotedNames(fact).every(isKnown)) return UNNAMED;

  const known = (suggested.match(QUOTED) ?? []).filter((one) => quotedNames(one).every(isKnown));
  return known.length === 0 ? fact : `${fact} Did you mean ${lead}${oneOf.format(known)}?`;
}

function quotedNames(text: string): readonly string[] {
  return [...text.matchAll(QUOTED)].flatMap(([, quoted = '']) => quoted.match(NAME) ?? []);
}
