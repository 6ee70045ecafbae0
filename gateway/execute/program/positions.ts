import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import type { Supergraph } from '../../compile/supergraph.ts';
import type { EntityFetch, PathSegment } from '../../plan/steps.ts';
import { isOfType } from '../rewrites.ts';
import type { AnswerField, AnswerReader, AnswerVariant } from './answers.ts';
import type { ProgramBatch, ProgramFetch } from './fetches.ts';
import { NotCompiled } from './misfit.ts';
import { representedName } from './represented.ts';

/** Where an object's fields come from. */
export type Source = {
  /** The object itself, the answer of a root fetch, or an entity that a batch found for the object. */
  readonly kind: 'OBJECT' | 'ROOT' | 'BATCH';
  /** The fetch or batch. */
  readonly id: number;
  /** The fetch that must be complete, if it isn't the one that the object came with. */
  readonly fetch: number | null;
  readonly variant: AnswerVariant;
};

/** A field as one source has it. */
export interface Origin {
  readonly source: Source;
  readonly field: AnswerField;
}

/** An object of one type at one place of the merged answers. */
export interface Position {
  readonly typename: string;
  readonly sources: readonly Source[];
  /** Every source's field under this key of the fetches. */
  origins(key: string): readonly Origin[];
  /** What stands below a field of the only source that has it. */
  below(key: string): readonly Position[];
}

/** A batch and what is left of one of its paths. */
interface Cursor {
  readonly batch: ProgramBatch;
  readonly path: readonly PathSegment[];
}

export interface PositionContext {
  readonly supergraph: Supergraph;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly reader: AnswerReader;
}

/** Lays the fetches' answers over each other; gives the root, from which every other position is reached. */
export function layOut(
  fetches: readonly ProgramFetch[],
  rootType: string,
  { supergraph, variables, reader }: PositionContext,
): Position {
  const roots = fetches.flatMap(({ id, root }): Source[] =>
    root === null ? [] : [{ kind: 'ROOT', id, fetch: id, variant: root }],
  );
  const cursors = fetches.flatMap(({ batches }) =>
    batches.flatMap((batch) => batch.batch.paths.map((path) => ({ batch, path }))),
  );
  return toPosition(rootType, roots, cursors);

  function toPosition(
    typename: string,
    bases: readonly Source[],
    cursors: readonly Cursor[],
  ): Position {
    const here = cursors.flatMap((cursor) => arrive(cursor, typename));
    const attached = new Map(
      here.filter(({ path }) => path.length === 0).map(({ batch }) => [batch.id, batch]),
    );
    const sources = [
      ...bases,
      ...[...attached.values()].flatMap((batch) => toSource(batch, typename)),
    ];
    if (bases[0]?.kind === 'ROOT' && sources.length > bases.length)
      throw new NotCompiled('SHARED_OBJECT');
    const below = new Map<string, readonly Position[]>();
    const origins = (key: string) =>
      sources.flatMap((source): Origin[] => {
        const field = source.variant.fields.find((candidate) => candidate.key === key);
        return field === undefined ? [] : [{ source, field }];
      });
    return {
      typename,
      sources,
      origins,
      below(key) {
        const known = below.get(key);
        if (known !== undefined) return known;
        const found = origins(key);
        if (found.length > 1) throw new NotCompiled('SHARED_OBJECT');
        const further = here.flatMap(({ batch, path: [first, ...path] }) =>
          first?.kind === 'KEY' && first.key === key ? [{ batch, path }] : [],
        );
        const positions = (found[0]?.field.object?.variants ?? []).map((variant) =>
          toPosition(variant.typename, [{ kind: 'OBJECT', id: 0, fetch: null, variant }], further),
        );
        below.set(key, positions);
        return positions;
      },
    };
  }

  /** The cursor past what doesn't lead further down, or nothing where its path is for other types. */
  function arrive({ batch, path }: Cursor, typename: string): readonly Cursor[] {
    const [first, ...rest] = path;
    if (first?.kind === 'ITEMS') return arrive({ batch, path: rest }, typename);
    if (first?.kind !== 'TYPES') return [{ batch, path }];
    return isOfType(typename, first.types, supergraph)
      ? arrive({ batch, path: rest }, typename)
      : [];
  }

  function toSource(batch: ProgramBatch, typename: string): readonly Source[] {
    const { requires, inputRewrites } = batch.batch;
    const isAsked = requires.some((selection) =>
      appliesTo(selection, typename, { supergraph, variables }),
    );
    if (!isAsked) return [];
    const name = representedName(typename, inputRewrites, supergraph);
    const step = fetches[batch.fetch]!.step as EntityFetch;
    const variant = batch.variants.get(name) ?? reader.entityAnswer(step, batch.batch, name);
    batch.variants.set(name, variant);
    return [{ kind: 'BATCH', id: batch.id, fetch: batch.fetch, variant }];
  }
}

/** Whether a requirement is made of entities of this type. */
export function appliesTo(
  selection: RequiresSelection,
  typename: string,
  { supergraph, variables }: Pick<PositionContext, 'supergraph' | 'variables'>,
): boolean {
  if (selection.kind !== 'InlineFragment') return true;
  const { typeCondition, skipIf, includeIf } = selection;
  if (skipIf && variables[skipIf] === true) return false;
  if (includeIf && variables[includeIf] !== true) return false;
  return isOfType(typename, [typeCondition], supergraph);
}
