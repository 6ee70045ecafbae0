import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay } from './day.ts';
import { messageOf } from './errors.ts';

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** `YYYY-MM-DD`, Asia/Shanghai. */
export const DateScalar = textScalar('Date', 'A day, `YYYY-MM-DD`, Asia/Shanghai.', (text) =>
  isDay(text) ? text : null,
);

/** RFC 3339; leaves as UTC. */
export const DateTimeScalar = textScalar('DateTime', 'An instant, RFC 3339 in UTC.', (text) =>
  RFC_3339.test(text) && !Number.isNaN(Date.parse(text)) ? toUtc(text) : null,
);

/** Whole fen (分) as decimal text, so that no sum loses a digit. */
export const FenScalar = textScalar('Fen', 'Whole fen (分) as decimal text.', (text) =>
  /^-?\d{1,18}$/.test(text) ? text : null,
);

export const sharedScalars = { Date: DateScalar, DateTime: DateTimeScalar, Fen: FenScalar };

/** Null for an instant that is in none of the years 1 to 9999 in UTC. */
function toUtc(text: string): string | null {
  const instant = new Date(text).toISOString();
  return isDay(instant.slice(0, 10)) ? instant : null;
}

function textScalar(
  name: string,
  description: string,
  read: (text: string) => string | null,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    const text = typeof value === 'string' ? read(value) : null;
    if (text !== null) return text;
    throw new GraphQLError(`${messageOf('VALUE_INVALID')} Expected ${name}.`, {
      extensions: { code: 'VALUE_INVALID' },
    });
  };
  return new GraphQLScalarType({
    name,
    description,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
    serialize: (value) => parse(value instanceof Date ? value.toISOString() : String(value)),
  });
}
