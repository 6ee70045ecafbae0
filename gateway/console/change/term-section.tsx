import type { OwnAgreement } from './agreement-data.ts';
import { Fault } from './fault.tsx';
import { faultOfTerm, type Term, toTermDraft } from './term-draft.ts';
import type { DraftControl } from './use-draft.ts';

interface TermSectionProps {
  readonly agreement: OwnAgreement;
  readonly drafting: DraftControl;
}

/** How long the whole agreement holds: to be prolonged, to be shortened, or to be ended at once. */
export function TermSection({ agreement, drafting: { draft, change } }: TermSectionProps) {
  const { id, version, validFrom, validTo } = agreement;
  const put = (next: Term | null) =>
    change((before) => ({ ...before, term: toTermDraft(agreement, next) }));
  const next = draft.term === null ? agreement : draft.term.next;
  return (
    <section className="file-section" aria-label="协议期限">
      <header>
        <h2>协议期限</h2>
        {next === null ? (
          <button type="button" className="plain-button" onClick={() => put(agreement)}>
            不收回了
          </button>
        ) : (
          <button type="button" className="plain-button danger" onClick={() => put(null)}>
            收回整个协议
          </button>
        )}
      </header>
      <p className="help">
        协议 <code>{id}</code> 第 {version} 版，{validFrom} 至 {validTo}
        。首日之前、末日之后，其中的授权一概不生效。
      </p>
      {next === null ? (
        <p className="notice">
          收回后，协议里的授权全部立即失效。要恢复，须重新定期限，由两人复核。
        </p>
      ) : (
        <TermFields term={next} onChange={put} />
      )}
      <Fault code={faultOfTerm(draft.term)} />
    </section>
  );
}

interface TermFieldsProps {
  readonly term: Term;
  readonly onChange: (term: Term) => void;
}

function TermFields({ term: { validFrom, validTo }, onChange }: TermFieldsProps) {
  return (
    <div className="filter">
      <label>
        协议首日
        <input
          type="date"
          value={validFrom}
          onChange={({ target }) => onChange({ validFrom: target.value, validTo })}
        />
      </label>
      <label>
        协议末日
        <input
          type="date"
          value={validTo}
          onChange={({ target }) => onChange({ validFrom, validTo: target.value })}
        />
      </label>
    </div>
  );
}
