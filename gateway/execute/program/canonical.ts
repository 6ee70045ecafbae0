import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import { isTree, type Tree } from '../tree.ts';
import type { AnswerField, AnswerVariant } from './answers.ts';
import type { ProgramBatch, ProgramFetch } from './fetches.ts';
import { misfit } from './misfit.ts';

/**
 * Writes an answer anew, as the operation makes one expect it: the fields in order, no white space, no needless
 * escapes. Answers with errors, or with more or less than was asked for, are misfits.
 */
export function toCanonical(
  body: Buffer,
  { root, batches }: ProgramFetch,
  kindsOf: (batch: ProgramBatch) => readonly number[],
): Buffer {
  const content: unknown = JSON.parse(body.toString('utf8'));
  if (!isTree(content) || !isTree(content.data) || hasErrors(content)) return misfit();
  const { data, extensions } = content;
  const text =
    root === null
      ? writeFields(
          data,
          batches.map((batch) => [
            batch.batch.alias,
            (value) => writeEntities(value, batch, kindsOf(batch)),
          ]),
        )
      : writeObject(data, [root]);
  const tail = isTree(extensions) ? `,"extensions":${JSON.stringify(extensions)}` : '';
  return Buffer.from(`{"data":${text}${tail}}`);
}

type Write = (value: unknown, index: number) => string;

function writeEntities(
  list: unknown,
  { variants }: ProgramBatch,
  kinds: readonly number[],
): string {
  const byId = new Map([...variants.values()].map((variant) => [variant.id, variant]));
  return writeList(list, (item, i) => {
    if (item === null) return 'null';
    const variant = byId.get(kinds[i] ?? -1);
    return variant === undefined ? misfit() : writeObject(item, [variant]);
  });
}

function hasErrors({ errors }: Tree): boolean {
  return errors !== undefined && !(Array.isArray(errors) && errors.length === 0);
}

function writeFields(source: unknown, fields: readonly (readonly [string, Write])[]): string {
  if (!isTree(source) || Object.keys(source).length !== fields.length) return misfit();
  const texts = fields.map(([key, write]) => {
    if (!Object.hasOwn(source, key)) misfit();
    return `${JSON.stringify(key)}:${write(source[key], 0)}`;
  });
  return `{${texts.join(',')}}`;
}

function writeObject(source: unknown, variants: readonly AnswerVariant[]): string {
  if (!isTree(source)) return misfit();
  const named = variants.find(({ fields, typename }) =>
    fields.some(({ name, answeredKey: key }) => name === '__typename' && source[key] === typename),
  );
  const variant = variants.length === 1 ? variants[0] : named;
  if (variant === undefined) return misfit();
  return writeFields(
    source,
    variant.fields.map((field) => [field.answeredKey, (value) => writeField(value, field)]),
  );
}

function writeField(value: unknown, field: AnswerField): string {
  return field.type === null ? JSON.stringify(value) : writeValue(value, field.type, field);
}

function writeValue(value: unknown, type: GraphQLOutputType, field: AnswerField): string {
  if (isNonNullType(type)) return writeValue(value, type.ofType, field);
  if (value === null) return 'null';
  if (isListType(type)) return writeList(value, (item) => writeValue(item, type.ofType, field));
  return field.object === null ? JSON.stringify(value) : writeObject(value, field.object.variants);
}

function writeList(list: unknown, write: Write): string {
  return Array.isArray(list) ? `[${list.map(write).join(',')}]` : misfit();
}
