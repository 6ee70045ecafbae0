import type { AnswerField, AnswerVariant } from './answers.ts';
import type { Origin, Source } from './positions.ts';

/*
 * Generated functions see each object of an answer as one with the properties that some function asked for here:
 * slices of the answer's text, objects and lists below it, and numbers that the functions set.
 */

/** Neighbouring fields, keys and values. */
export function keepSlice({ kept }: AnswerVariant, from: number, to: number): string {
  const name = `r${from}_${to}`;
  kept.set(name, { kind: 'SLICE', from, to });
  return name;
}

export function keepChild({ kept }: AnswerVariant, { index }: AnswerField): string {
  const name = `c${index}`;
  kept.set(name, { kind: 'CHILD', index });
  return name;
}

export function keepValue({ kept }: AnswerVariant, { index }: AnswerField): string {
  const name = `k${index}`;
  kept.set(name, { kind: 'VALUE', index });
  return name;
}

/** The number begins as -1. */
export function keepNumber({ kept }: AnswerVariant, name: string): string {
  kept.set(name, { kind: 'NUMBER', value: -1 });
  return name;
}

/** Whether reading an object of this kind has to build anything. */
export function isKept({ kept }: AnswerVariant): boolean {
  return kept.size > 0;
}

/** The expression for the object that a source reads from; of an entity it may be null. */
function sourceCode({ kind, id }: Source, object: string): string {
  switch (kind) {
    case 'ROOT':
      return `m.a${id}`;
    case 'OBJECT':
      return object;
    case 'BATCH':
      return `e${id}`;
  }
}

/** Declares the entities that the sources read from. */
export function declareEntities(
  sources: Iterable<Source>,
  { object, base }: { readonly object: string; readonly base: AnswerVariant | undefined },
): string {
  const ids = new Set([...sources].flatMap(({ kind, id }) => (kind === 'BATCH' ? [id] : [])));
  return [...ids]
    .map((id) => {
      const number = keepNumber(base!, `n${id}`);
      return `const e${id}=${object}.${number}<0?null:m.l${id}[${object}.${number}];`;
    })
    .join('');
}

/** The expression for a property of a source; `missing` where there is no such entity. */
export function propertyCode(
  source: Source,
  property: string,
  { object, missing }: { readonly object: string; readonly missing: string },
): string {
  const from = sourceCode(source, object);
  return source.kind === 'BATCH'
    ? `(${from}===null?${missing}:${from}.${property})`
    : `${from}.${property}`;
}

/** The expression for the text of a field that one or several sources have. */
export function textCode(
  origins: readonly Origin[],
  { object, missing }: { readonly object: string; readonly missing: string },
): string {
  const texts = origins.map(({ source, field }) => {
    return propertyCode(source, keepValue(source.variant, field), { object, missing });
  });
  return texts.reduce((text, next) => `agree(${text},${next})`);
}
