import {
  type GraphQLLeafType,
  type GraphQLOutputType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { AnswerField, AnswerVariant } from './answers.ts';
import type { ProgramBatch, ProgramFetch } from './fetches.ts';
import { isKept } from './keep.ts';
import { NotCompiled } from './misfit.ts';

/*
 * Functions that read an answer byte by byte in the order that the operation prescribes. They share `s`, the
 * answer, `b`, its bytes, `t`, its text, and `p`, the place that they have reached.
 */

/** Names that stand for values in generated code. */
export interface Constants {
  add(value: unknown): string;
}

export function writeReader(fetch: ProgramFetch): string {
  const start = `function f${fetch.id}(answer,m){s=answer;b=answer.bytes;t=answer.text;p=0;`;
  if (fetch.root !== null) {
    return `${start}${expect('{"data":')}m.a${fetch.id}=v${fetch.root.id}();return p;}`;
  }
  const lists = fetch.batches.map((batch, index) => {
    const { alias } = batch.batch;
    const key = `${index === 0 ? '{"data":{' : ','}${JSON.stringify(alias)}:`;
    return `${expect(key)}m.l${batch.id}=h${batch.id}(m.c${batch.id});`;
  });
  return `${start}${lists.join('')}${expect('}')}return p;}`;
}

/** The list of a batch's entities: for each representation one, of the type that it is asked for. */
export function writeBatchReader({ id, variants }: ProgramBatch): string {
  const members = [...variants.values()];
  const item = members.length === 1 ? `v${members[0]!.id}()` : 'readAs(kinds[l.length])';
  const cases = members.map((variant) => `case ${variant.id}:return v${variant.id}();`);
  return `function h${id}(kinds){const l=[];${expect('[')}if(b[p]===93)p++;else for(;;){
if(b[p]===110){p=skipNull(s,p);l.push(null);}else l.push(${item});${endOfItem()}}
if(l.length!==kinds.length)misfit();return l;
function readAs(kind){switch(kind){${cases.join('')}}return misfit();}}`;
}

/** Reads one object and gives what is kept of it. */
export function writeVariantReader(variant: AnswerVariant, constants: Constants): string {
  const { id, fields, kept } = variant;
  const lines = fields.map((field) => {
    const { answeredKey, index } = field;
    const keeps = keepsAround(field, kept);
    const target = kept.has(`c${index}`) ? `c${index}` : null;
    return [
      expect(index === 0 ? '{' : ','),
      keeps.beforeKey,
      expect(`${JSON.stringify(answeredKey)}:`),
      keeps.beforeValue,
      target === null ? '' : `let ${target};`,
      readField(field, variant, { target, constants }),
      keeps.after,
    ].join('');
  });
  const end = expect(fields.length === 0 ? '{}' : '}');
  const properties = [...kept].map(([name, one]) =>
    one.kind === 'NUMBER' ? `${name}:${one.value}` : name,
  );
  const built = isKept(variant) ? `{v:${id},${properties.join(',')}}` : 'true';
  return `function v${id}(){${lines.join('\n')}${end}return ${built};}`;
}

/** The code that notes where slices begin, and takes them where they end. */
function keepsAround({ index }: AnswerField, kept: AnswerVariant['kept']) {
  const slices = [...kept].flatMap(([name, one]) =>
    one.kind === 'SLICE' ? [{ name, from: one.from, to: one.to }] : [],
  );
  const isValueKept = kept.has(`k${index}`);
  const ends = slices
    .filter(({ to }) => to === index)
    .map(({ name, from }) => `const ${name}=t.slice(s${from},p);`);
  return {
    beforeKey: slices.some(({ from }) => from === index) ? `const s${index}=p;` : '',
    beforeValue: isValueKept ? `const q${index}=p;` : '',
    after: [...ends, isValueKept ? `const k${index}=t.slice(q${index},p);` : ''].join(''),
  };
}

interface Target {
  /** The variable that takes what is kept, or null. */
  readonly target: string | null;
  readonly constants: Constants;
}

function readField(field: AnswerField, { typename }: AnswerVariant, target: Target): string {
  if (field.name === '__typename') return expect(JSON.stringify(typename));
  if (field.type === null) return `p=b[p]===110?skipNull(s,p):skipAny(s,p);`;
  return readValue(field.type, field, { ...target, depth: 0 });
}

function readValue(
  type: GraphQLOutputType,
  field: AnswerField,
  at: Target & { readonly depth: number },
): string {
  const { target } = at;
  const keep = (value: string) => (target === null ? '' : `${target}=${value};`);
  if (!isNonNullType(type)) {
    return `if(b[p]===110){p=skipNull(s,p);${keep('null')}}else{${readPresent(type, field, at)}}`;
  }
  return readPresent(type.ofType, field, at);
}

function readPresent(
  type: GraphQLOutputType,
  field: AnswerField,
  at: Target & { readonly depth: number },
): string {
  const { target, depth, constants } = at;
  if (isListType(type)) {
    const [list, item] = [`l${depth}`, `i${depth}`];
    const inside = readValue(type.ofType, field, {
      target: target && item,
      constants,
      depth: depth + 1,
    });
    const [declare, push, give] = target
      ? [`const ${list}=[];`, `${list}.push(${item});`, `${target}=${list};`]
      : ['', '', ''];
    return `{${expect('[')}${declare}if(b[p]===93)p++;else for(;;){${target ? `let ${item};` : ''}${inside}${push}${endOfItem()}}${give}}`;
  }
  if (isLeafType(type)) return `p=${skipCode(type, constants)};`;
  const read = readObject(field.object!.variants);
  return target === null ? `${read};` : `${target}=${read};`;
}

/** Where several types can stand the name must come first, to tell how to read the rest. */
function readObject(variants: readonly AnswerVariant[]): string {
  if (variants.length === 1) return `v${variants[0]!.id}()`;
  const isTold = variants.every(({ fields }) => fields[0]?.name === '__typename');
  const [key] = new Set(variants.map(({ fields }) => fields[0]?.answeredKey));
  if (!isTold || key === undefined) throw new NotCompiled('ABSTRACT_TYPE');
  const start = `{${JSON.stringify(key)}:"`;
  const choices = variants.map(({ typename, id }) => `${JSON.stringify(typename)}:v${id}`);
  return `choose({__proto__:null,${choices.join(',')}},${start.length})`;
}

function skipCode(type: GraphQLLeafType, constants: Constants): string {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => JSON.stringify(name)));
    return `skipEnum(s,p,${constants.add(names)})`;
  }
  switch (type.name) {
    case 'Int':
      return 'skipInt(s,p)';
    case 'Float':
      return 'skipNumber(s,p)';
    case 'Boolean':
      return 'skipBoolean(s,p)';
    case 'String':
    case 'ID':
      return 'skipString(s,p)';
    default:
      return 'skipAny(s,p)';
  }
}

function endOfItem(): string {
  return 'if(b[p]===44){p++;continue;}if(b[p]!==93)misfit();p++;break;';
}

/** Compares byte by byte, which costs less than a call. */
function expect(literal: string): string {
  const bytes = [...Buffer.from(literal)];
  const differs = bytes.map((byte, i) => `b[p${i === 0 ? '' : `+${i}`}]!==${byte}`);
  return `if(${differs.join('||')})misfit();p+=${bytes.length};`;
}
