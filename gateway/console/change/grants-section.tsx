import { useEffect, useRef } from 'react';
import { dayInChina } from '../../../schema/contract/day.ts';
import { inChinese } from '../enterprise/words.ts';
import type { SessionControl } from '../session/use-session.ts';
import type { OwnAgreement, OwnFieldSet } from './agreement-data.ts';
import { fieldSetOf, type OpenGrant, putFieldSet } from './draft.ts';
import { newGrant } from './grant-draft.ts';
import { GrantForm } from './grant-form.tsx';
import { GrantLine } from './grant-line.tsx';
import { changesOf, type Lines, move, putFirst, putGrant, remove, restore } from './lines.ts';
import type { DraftControl } from './use-draft.ts';
import { useGrantCheck } from './use-grant-check.ts';

interface GrantsSectionProps {
  readonly agreement: OwnAgreement;
  readonly set: OwnFieldSet;
  readonly canMask: boolean;
  readonly drafting: DraftControl;
  readonly control: SessionControl;
}

/** The grants of a field set in reading order, to be added to, rewritten, moved and taken away. */
export function GrantsSection({ agreement, set, canMask, drafting, control }: GrantsSectionProps) {
  const { draft, change } = drafting;
  const { scope, sharing } = set;
  const fieldSet = fieldSetOf(draft, agreement, scope);
  const { base, lines } = fieldSet;
  const open = draft.open?.scope === scope ? draft.open : null;
  const check = useGrantCheck(control.session, sharing);
  const changes = changesOf(lines, base);
  const section = useReturnOfFocus(open);

  const openGrant = (next: OpenGrant | null) => change((before) => ({ ...before, open: next }));
  const putLines = (next: Lines) =>
    change((before) => ({ ...putFieldSet(before, { ...fieldSet, lines: next }), open: null }));
  const adopt = async ({ key, grant }: OpenGrant) => {
    const number = lines.find((line) => line.key === key)?.number ?? null;
    if (!(await check.pass(grant, { scope, number }))) return;
    putLines(key === null ? putFirst(lines, grant) : putGrant(lines, key, grant));
  };
  const add = () => {
    const today = dayInChina(new Date());
    openGrant({
      scope,
      key: null,
      grant: newGrant({ canMask, today, lastDay: agreement.validTo }),
    });
  };
  const formFor = (opened: OpenGrant, title: string) => (
    <GrantForm
      title={title}
      grant={opened.grant}
      term={agreement}
      {...{ sharing, canMask, faults: check.faults, isBusy: check.isBusy }}
      onChange={(grant) => {
        openGrant({ ...opened, grant });
        check.recheck(grant);
      }}
      onAdopt={() => adopt(opened)}
      onCancel={() => openGrant(null)}
    />
  );

  return (
    <section className="file-section" aria-label="授权" ref={section}>
      <header>
        <h2>「{inChinese(set.title)}」的授权</h2>
        <button type="button" className="plain-button" disabled={draft.open !== null} onClick={add}>
          增加授权
        </button>
      </header>
      <p className="help">
        同一角色、同一用途有几条时，由前面的决定。新增的排在最前；可用「上移」「下移」改变次序。
      </p>
      {open?.key === null && formFor(open, '新授权')}
      {lines.length === 0 && open === null && <p>没有授权：谁也得不到这些字段。</p>}
      <ol className="grant-lines">
        {lines.map((line, index) => (
          <GrantLine
            key={line.key}
            line={line}
            place={index + 1}
            isLast={index === lines.length - 1}
            before={line.number === null ? undefined : base[line.number]}
            changes={changes.get(line.key) ?? []}
            isLocked={draft.open !== null}
            steps={{
              rewrite: () => openGrant({ scope, key: line.key, grant: line.grant }),
              remove: () => putLines(remove(lines, line.key)),
              restore: () => putLines(restore(lines, line.key, base)),
              move: (by) => putLines(move(lines, line.key, by)),
            }}
          >
            {open?.key === line.key ? formFor(open, `修改第 ${index + 1} 条授权`) : undefined}
          </GrantLine>
        ))}
      </ol>
    </section>
  );
}

/** When the form closes, whoever works with keys goes on where it was opened. */
function useReturnOfFocus(open: OpenGrant | null) {
  const section = useRef<HTMLElement>(null);
  const last = useRef(open);
  useEffect(() => {
    const closed = open === null ? last.current : null;
    last.current = open;
    if (closed === null) return;
    const at = closed.key === null ? 'header' : `[data-key="${closed.key}"]`;
    section.current?.querySelector<HTMLElement>(`${at} button`)?.focus();
  }, [open]);
  return section;
}
