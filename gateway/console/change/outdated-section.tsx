import { inWords } from '../sharing/grant-words.ts';
import { titleOfEdit } from '../sharing/words.ts';
import { editsOfSet, type FieldSetDraft } from './draft.ts';
import { toSharingGrant } from './grant-draft.ts';

interface OutdatedSectionProps {
  readonly outdated: readonly FieldSetDraft[];
  readonly onDiscard: () => void;
}

/** What was drawn up for grants that have changed since: to be read and written anew, never applied to other grants. */
export function OutdatedSection({ outdated, onDiscard }: OutdatedSectionProps) {
  return (
    <section className="file-section" aria-label="过时的草稿">
      <header>
        <h2>过时的草稿</h2>
        <button type="button" className="plain-button" onClick={onDiscard}>
          不再需要，丢弃
        </button>
      </header>
      <p>协议已有新版本，下列字段集的授权有变，请从现行授权重新拟定。</p>
      <ul className="edits">
        {outdated.flatMap((set) =>
          editsOfSet(set).map((edit) => (
            <li key={JSON.stringify(edit)}>
              {titleOfEdit(edit.kind)} <code>{set.scope}</code>
              {'grant' in edit && <p>{inWords(toSharingGrant(edit.grant))}</p>}
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
