import type { LegalBasis } from './catalogue-data.ts';

/** The clause that a sharing rests on (法律依据), with what it says in short; its id where nothing else is known. */
export function basisInWords({ clauseId, law, article, gist }: LegalBasis): string {
  if (law === null) return clauseId;
  return `《${law}》${article ?? ''}${gist === null ? '' : `（${gist}）`}`;
}
