import { inChinese } from '../enterprise/words.ts';
import type { OpenGrant } from './draft.ts';
import { GrantForm } from './grant-form.tsx';
import { GrantLine } from './grant-line.tsx';
import { changesOf } from './lines.ts';
import { type GrantsParts, useGrants } from './use-grants.ts';
import { useReturnOfFocus } from './use-return-of-focus.ts';

/** The grants of a field set in reading order, to be added to, rewritten, moved and taken away. */
export function GrantsSection(parts: GrantsParts) {
  const { agreement, set, canMask, drafting } = parts;
  const grants = useGrants(parts);
  const { base, lines, open, check } = grants;
  const section = useReturnOfFocus(open);
  const changes = changesOf(lines, base);
  const isLocked = drafting.draft.open !== null;
  const term = drafting.draft.term?.next ?? agreement;

  const formFor = (opened: OpenGrant, title: string) => (
    <GrantForm
      {...{ title, canMask, term }}
      {...{ grant: opened.grant, sharing: set.sharing }}
      {...{ faults: check.faults, isBusy: check.isBusy }}
      onChange={(grant) => grants.write({ ...opened, grant })}
      onAdopt={() => grants.adopt(opened)}
      onCancel={grants.cancel}
    />
  );

  return (
    <section className="file-section" aria-label="授权" ref={section}>
      <header>
        <h2>「{inChinese(set.title)}」的授权</h2>
        <button type="button" className="plain-button" disabled={isLocked} onClick={grants.begin}>
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
            isLocked={isLocked}
            steps={grants}
          >
            {open?.key === line.key ? formFor(open, `修改第 ${index + 1} 条授权`) : undefined}
          </GrantLine>
        ))}
      </ol>
    </section>
  );
}
