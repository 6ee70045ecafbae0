import { inChinese } from '../enterprise/words.ts';
import { inWords } from './grant-words.ts';
import type { GrantedFieldSet, ProposedEdit } from './sharing-data.ts';
import { titleOfEdit } from './words.ts';

interface ProposedEditsProps {
  readonly edits: readonly ProposedEdit[];
  /** What the edits' numbers name; none where another version has come into force since. */
  readonly fieldSets: readonly Pick<GrantedFieldSet, 'scope' | 'title' | 'grants'>[];
}

/** Word for word what is to be otherwise, beside what it takes the place of. */
export function ProposedEdits({ edits, fieldSets }: ProposedEditsProps) {
  return (
    <ul className="edits">
      {edits.map((edit, index) => {
        const set = fieldSets.find(({ scope }) => scope === edit.scope);
        const before = set?.grants?.find(({ number }) => number === edit.number);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a proposal's edits never change their order.
          <li key={index}>
            <strong>{titleOfEdit(edit.kind)}</strong>
            {edit.scope !== null && <>「{set ? inChinese(set.title) : edit.scope}」</>}
            {edit.kind === 'ADD_GRANT' && placeOf(edit)}
            {edit.kind !== 'ADD_GRANT' && before && <p className="was">{inWords(before)}</p>}
            {edit.grant && <p className="becomes">{inWords(edit.grant)}</p>}
            {edit.validFrom !== null && `：${edit.validFrom} 至 ${edit.validTo}`}
          </li>
        );
      })}
    </ul>
  );
}

function placeOf({ number }: ProposedEdit): string {
  return number === null ? '，排在最后' : `，排在现行第 ${number + 1} 条之前`;
}
