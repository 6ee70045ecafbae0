import type { Supergraph } from '../../compile/supergraph.ts';
import type { Rewrite, RewriteSegment } from '../../plan/steps.ts';
import { isOfType } from '../rewrites.ts';
import type { AnswerVariant } from './answers.ts';
import { NotCompiled } from './misfit.ts';

/**
 * Does to what is known of an answer what the interpreter does to each answer: fields get the keys that the fetches
 * know them by.
 */
export function renameFields(
  variant: AnswerVariant,
  rewrites: readonly Rewrite[],
  supergraph: Supergraph,
): void {
  for (const rewrite of rewrites) renameAt(variant, rewrite.path, rewrite);

  function renameAt(
    at: AnswerVariant,
    [segment, ...rest]: readonly RewriteSegment[],
    rewrite: Rewrite,
  ): void {
    if (segment === undefined) return;
    if (segment.kind === 'TYPES') {
      if (isOfType(at.typename, segment.types, supergraph)) renameAt(at, rest, rewrite);
      return;
    }
    const { fields } = at;
    const field = fields.find(({ key }) => key === segment.key);
    if (field === undefined) return;
    if (rest.length > 0) {
      for (const below of field.object?.variants ?? []) renameAt(below, rest, rewrite);
      return;
    }
    if (rewrite.kind === 'SET' || fields.some(({ key }) => key === rewrite.key))
      throw new NotCompiled('REWRITES');
    field.key = rewrite.key;
  }
}

/** The rewrites of a batch's entities as seen from one of them, in the order in which they are carried out. */
export function withoutAlias(rewrites: readonly Rewrite[], alias: string): readonly Rewrite[] {
  const isFromRoot = ({ path: [first] }: Rewrite) => first?.kind === 'KEY' && first.key === alias;
  const fromRoot = rewrites.filter(isFromRoot);
  return [
    ...fromRoot.map((rewrite) => ({ ...rewrite, path: rewrite.path.slice(1) })),
    ...rewrites.filter((rewrite) => !isFromRoot(rewrite)),
  ];
}
