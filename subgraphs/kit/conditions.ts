import type { Condition } from './rows-sql.ts';

/** Every one of the conditions; an argument that is left out makes none. Of none of them, TRUE. */
export function allOf(conditions: readonly (Condition | null | undefined)[]): Condition {
  const made = conditions.filter((condition) => condition != null);
  return (bindings) =>
    made.length === 0 ? 'TRUE' : made.map((condition) => `(${condition(bindings)})`).join(' AND ');
}

/** @param column in SQL, on the table `t`, such as `t.name`; never text from outside. */
export function contains(column: string, text: string | null | undefined): Condition | null {
  if (text == null) return null;
  return ({ bind }) => `position(${bind(text)} IN ${column}) > 0`;
}

/** @param column in SQL, on the table `t`, of a type that a value of text is read as. */
export function equals(column: string, value: string | null | undefined): Condition | null {
  if (value == null) return null;
  return ({ bind }) => `${column} = ${bind(value)}`;
}

/** @param column in SQL, on the table `t`. */
export function startsWith(column: string, prefix: string | null | undefined): Condition | null {
  if (prefix == null) return null;
  return ({ bind }) => `starts_with(${column}::text, ${bind(prefix)})`;
}

/** @param column in SQL, on the table `t`, of a type that a value of text is read as. */
export function atLeast(column: string, value: string | null | undefined): Condition | null {
  if (value == null) return null;
  return ({ bind }) => `${column} >= ${bind(value)}`;
}

/** @param column in SQL, on the table `t`, of a type that a value of text is read as. */
export function atMost(column: string, value: string | null | undefined): Condition | null {
  if (value == null) return null;
  return ({ bind }) => `${column} <= ${bind(value)}`;
}

/** @param column in SQL, on the table `t`, of a type that a value of text is read as. */
export function before(column: string, value: string | null | undefined): Condition | null {
  if (value == null) return null;
  return ({ bind }) => `${column} < ${bind(value)}`;
}
