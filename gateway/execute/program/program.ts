import type { ExecutablePlan } from '../../plan/planner.ts';
import type { ObjectShape } from '../shape.ts';
import { createAnswerReader } from './answers.ts';
import { createExtensionsReader, type ExtensionsReader } from './extensions.ts';
import { listFetches, type ProgramFetch } from './fetches.ts';
import { Misfit, misfit, NotCompiled } from './misfit.ts';
import { layOut } from './positions.ts';
import type { AnswerText } from './tokens.ts';
import * as tokens from './tokens.ts';
import { writeGatherer } from './write-gatherers.ts';
import { writeBatchReader, writeReader, writeVariantReader } from './write-readers.ts';
import { createTextWriter } from './write-texts.ts';

/** What one execution holds; only generated code looks inside. */
export type Memory = Record<string, unknown>;

/** Functions that carry out one plan for one client shape. Those that read answers throw when one doesn't fit. */
export interface Program {
  readonly fetches: readonly ProgramFetch[];
  /** Reads the answer of a fetch from its beginning, and says where its data ends. */
  readonly read: readonly ((answer: AnswerText, memory: Memory) => number)[];
  /** What an answer says beside its data, for each fetch. */
  readonly readExtensions: readonly ExtensionsReader[];
  /** The representations for each batch, JSON texts with commas between them. */
  readonly gather: readonly ((memory: Memory) => string)[];
  /** The variants of which the entities of each batch are, by their ids, in the order of the representations. */
  readonly kinds: readonly ((memory: Memory) => readonly number[])[];
  /** The client's data, a JSON text of which each character stands for one byte. */
  readonly answer: (memory: Memory) => string;
}

export interface ProgramRequest {
  readonly plan: ExecutablePlan;
  readonly shape: ObjectShape;
  /** Only their answers to conditions matter, which the shape has been built for too. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** @throws NotCompiled when the interpreter has to do it. */
export function compileProgram({ plan, shape, variables }: ProgramRequest): Program {
  const { supergraph, step } = plan;
  if (step === null) throw new NotCompiled('NOTHING_TO_FETCH');
  const reader = createAnswerReader({ supergraph, variables });
  const fetches = listFetches(step, reader);
  if (fetches.length === 0) throw new NotCompiled('NOTHING_TO_FETCH');
  const context = { supergraph, variables, reader };
  const root = layOut(fetches, shape.type.name, context);
  const batches = fetches.flatMap((fetch) => fetch.batches.map((batch) => ({ batch, fetch })));

  // What the first functions need of an answer decides what the readers keep.
  const texts = createTextWriter();
  texts.writeAnswer(root, shape);
  const gatherers = batches.map(({ batch, fetch }) =>
    writeGatherer(batch, fetch, { root, context, texts }),
  );
  const constants = createConstants();
  const readers = [
    ...reader.variants.map((variant) => writeVariantReader(variant, constants)),
    ...batches.map(({ batch }) => writeBatchReader(batch)),
    ...fetches.map(writeReader),
  ];
  const exports = [
    `read:[${fetches.map(({ id }) => `f${id}`)}]`,
    `gather:[${batches.map(({ batch }) => `g${batch.id}`)}]`,
    `kinds:[${batches.map(({ batch }) => `m=>m.c${batch.id}`)}]`,
    'answer',
  ];
  const source = [
    PRELUDE,
    constants.declare(),
    ...texts.functions,
    ...gatherers,
    ...readers,
    `return{${exports}};`,
  ];
  const build = new Function('tokens', 'constants', source.join('\n'));
  const readExtensions = fetches.map(createExtensionsReader);
  return { fetches, readExtensions, ...build({ ...tokens, misfit, agree }, constants.values) };
}

const PRELUDE = `'use strict';
const {skipString,skipInt,skipNumber,skipBoolean,skipNull,skipEnum,skipAny,misfit,agree}=tokens;
let s,b,t,p;
function choose(readers,start){const end=t.indexOf('"',p+start);const read=readers[t.slice(p+start,end)];return read===undefined?misfit():read();}`;

function createConstants() {
  const values: unknown[] = [];
  return {
    values,
    add(value: unknown): string {
      return `K${values.push(value) - 1}`;
    },
    declare: () => values.map((_, i) => `const K${i}=constants[${i}];`).join(''),
  };
}

/** One field from two sources: a null doesn't speak against a value, but two values must be the same. */
function agree<Text extends string | undefined>(a: Text, b: Text): Text {
  if (a === b || b === undefined || b === 'null') return a ?? b;
  if (a === undefined || a === 'null') return b;
  throw new Misfit();
}
