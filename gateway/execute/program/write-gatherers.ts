import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import type { PathSegment } from '../../plan/steps.ts';
import { isOfType } from '../rewrites.ts';
import type { AnswerField } from './answers.ts';
import type { ProgramBatch, ProgramFetch } from './fetches.ts';
import { declareEntities, keepChild, keepNumber, propertyCode, textCode } from './keep.ts';
import { NotCompiled } from './misfit.ts';
import type { Origin, Position, PositionContext } from './positions.ts';
import { renameParts, representedName } from './represented.ts';
import { type Requirement, requiredShape, requirementsOf } from './requirements.ts';
import { writeKeyCheck } from './write-key-check.ts';
import type { TextWriter } from './write-texts.ts';

/** A field of a representation, and what has it. */
interface Part extends Requirement {
  readonly key: string;
  readonly origins: readonly Origin[];
}

/**
 * Writes the function that visits every object that a batch is for, numbers the objects by their representations and
 * gives those, each once, as JSON texts.
 */
export function writeGatherer(
  batch: ProgramBatch,
  fetch: ProgramFetch,
  {
    root,
    context,
    texts,
  }: { readonly root: Position; readonly context: PositionContext; readonly texts: TextWriter },
): string {
  const { supergraph } = context;
  const { subgraph } = fetch.step.request;
  const { inputRewrites } = batch.batch;
  let depth = 0;
  const forms: string[] = [];
  const visits = batch.batch.paths.map((path, index) => `{${descend(root, 'o', { path, index })}}`);
  const known = forms.map((_, i) => `const known${i}=new Map();`);
  return `function g${batch.id}(m){${known.join('')}const kinds=[];let reps="";const o=null;
${visits.join('\n')}
m.c${batch.id}=kinds;return reps;}`;

  interface Way {
    readonly path: readonly PathSegment[];
    /** Which of the batch's paths. */
    readonly index: number;
  }

  function descend(position: Position, object: string, { path, index }: Way): string {
    const [first, ...rest] = path;
    if (first === undefined) return represent(position, object);
    const way = { path: rest, index };
    if (first.kind === 'ITEMS') return descend(position, object, way);
    if (first.kind === 'TYPES') {
      return isOfType(position.typename, first.types, supergraph)
        ? descend(position, object, way)
        : '';
    }
    const [origin] = available(position, first.key);
    if (origin === undefined) return '';
    const { source, field } = origin;
    const value = nextName();
    const property = propertyCode(source, keepChild(source.variant, field), {
      object,
      missing: 'null',
    });
    const below = position.below(first.key);
    const visit = visitItems(field.type!, value, (item) => {
      const choices = below.map((inner) => {
        const code = descend(inner, item, way);
        const { id } = inner.sources[0]!.variant;
        return code === '' || below.length === 1 ? code : `if(${item}.v===${id}){${code}}`;
      });
      return choices.join('');
    });
    const hop = `${index}_${rest.length}`;
    return onlyOnce(origin, { position, object, hop }, `const ${value}=${property};${visit}`);
  }

  /** Several objects share an entity, and what is below it has been seen when one of them has been. */
  function onlyOnce(
    { source }: Origin,
    {
      position,
      object,
      hop,
    }: { readonly position: Position; readonly object: string; readonly hop: string },
    code: string,
  ): string {
    if (source.kind !== 'BATCH') return code;
    const base = position.sources[0]!.variant;
    const entities = declareEntities([source], { object, base });
    const entity = `e${source.id}`;
    const seen = keepNumber(source.variant, `g${batch.id}_${hop}`);
    return `${entities}if(${entity}!==null&&${entity}.${seen}<0){${entity}.${seen}=1;${code}}`;
  }

  function visitItems(
    type: GraphQLOutputType,
    value: string,
    visit: (item: string) => string,
  ): string {
    if (isNonNullType(type)) return visitItems(type.ofType, value, visit);
    if (!isListType(type)) return `if(${value}!==null){${visit(value)}}`;
    const [item, index] = [nextName(), nextName()];
    const inside = visitItems(type.ofType, item, visit);
    return `if(${value}!==null)for(let ${index}=0;${index}<${value}.length;${index}++){const ${item}=${value}[${index}];${inside}}`;
  }

  function represent(position: Position, object: string): string {
    const base = position.sources[0];
    if (base?.kind !== 'OBJECT') throw new NotCompiled('SHARED_OBJECT');
    const { typename } = position;
    const required = requirementsOf(batch.batch.requires, typename, context);
    if (required.size === 0) return '';
    const name = representedName(typename, inputRewrites, supergraph);
    const kind = batch.variants.get(name)!.id;
    const renamed = renameParts(required, typename, { rewrites: inputRewrites, supergraph });
    const parts = [...renamed].map(
      ([key, requirement]): Part => ({
        key,
        ...requirement,
        origins: available(position, requirement.name),
      }),
    );
    // Without its type's name the interpreter wouldn't take it for an entity, and without a value not for a whole one.
    if (available(position, '__typename').length === 0) return '';
    if (parts.some(({ origins }) => origins.length === 0)) return '';

    const values = parts.map((part, i) =>
      part.key === '__typename' ? '' : valueCode(part, i, { position, object }),
    );
    const entities = declareEntities(
      parts.flatMap(({ origins }) => origins.map(({ source }) => source)),
      { object, base: base.variant },
    );
    const names = parts.flatMap(({ key }, i) => (key === '__typename' ? [] : [`k${i}`]));
    const fields = parts.map(({ key }) => key);
    const represented = { typename: name, fields, schema: supergraph.schema };
    const isWhole = [
      ...names.map((name) => `${name}!==undefined`),
      writeKeyCheck(supergraph.keysOf(name, subgraph), represented),
    ].join('&&');
    const number = `${object}.${keepNumber(base.variant, `n${batch.id}`)}`;
    const known = knownOf(name, parts);
    // Texts of JSON values with commas between them are equal only when the values are, each to each.
    const identity = names.length > 0 ? names.join('+","+') : '""';
    return `{${entities}${values.join('')}if(${isWhole}){const k=${identity};
let j=${known}.get(k);
if(j===undefined){j=kinds.push(${kind})-1;${known}.set(k,j);reps+=(j===0?"":",")+${textOf(parts, name)};}
if(${number}!==j){if(${number}>=0)misfit();${number}=j;}}}`;
  }

  /** Declares the text of a part's value, undefined where there is none. */
  function valueCode(
    { name, selections, origins }: Part,
    index: number,
    { position, object }: { readonly position: Position; readonly object: string },
  ): string {
    if (origins.every(({ field }) => isWhole(field, selections)))
      return `const k${index}=${textCode(origins, { object, missing: 'undefined' })};`;

    if (selections.length === 0) throw new NotCompiled('NESTED_KEY');
    const [{ source, field }] = origins as [Origin];
    const shape = requiredShape(field.object!.type, selections, context);
    const write = texts.writeValue(field.type!, position.below(name).map(ownFields), shape);
    const child = keepChild(source.variant, field);
    const value = propertyCode(source, child, { object, missing: 'undefined' });
    return `const c${index}=${value},k${index}=c${index}===undefined?undefined:${write}(m,c${index});`;
  }

  /** The same place with nothing but what came with the object. */
  function ownFields(position: Position): Position {
    return {
      ...position,
      sources: position.sources.slice(0, 1),
      origins(key) {
        const [origin, ...others] = available(position, key);
        if (origin?.source.kind !== 'OBJECT' || others.length > 0)
          throw new NotCompiled('NESTED_KEY');
        return [origin];
      },
      below: (key) => position.below(key).map(ownFields),
    };
  }

  /** The map from what tells entities of one form apart to the number of their representation. */
  function knownOf(typename: string, parts: readonly Part[]): string {
    const form = [typename, ...parts.map(({ key }) => key)].join(' ');
    if (!forms.includes(form)) forms.push(form);
    return `known${forms.indexOf(form)}`;
  }

  function textOf(parts: readonly Part[], typename: string): string {
    const texts = parts.map(({ key }, i) => {
      const start = JSON.stringify(`${i === 0 ? '{' : ','}${JSON.stringify(key)}:`);
      const value = key === '__typename' ? JSON.stringify(JSON.stringify(typename)) : `k${i}`;
      return `${start}+${value}`;
    });
    return `${texts.join('+')}+"}"`;
  }

  /** The sources that are complete when this batch is gathered; it then waits for them. */
  function available(position: Position, key: string): readonly Origin[] {
    const found = position
      .origins(key)
      .filter(({ source }) => source.fetch === null || fetch.earlier.has(source.fetch));
    for (const { source } of found) if (source.fetch !== null) fetch.needs.add(source.fetch);
    return found;
  }

  function nextName(): string {
    depth += 1;
    return `x${depth}`;
  }
}

/** Whether an answer holds of a field just what is required of it. */
function isWhole({ object }: AnswerField, selections: readonly RequiresSelection[]): boolean {
  if (object === null) return true;
  return object.variants.every(
    ({ fields }) =>
      fields.length === selections.length &&
      selections.every((selection, i) => {
        const field = fields[i]!;
        if (selection.kind !== 'Field' || selection.alias !== undefined) return false;
        return field.answeredKey === selection.name && isWhole(field, selection.selections ?? []);
      }),
  );
}
