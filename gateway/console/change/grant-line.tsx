import type { ReactNode } from 'react';
import { inWords } from '../sharing/grant-words.ts';
import { type GrantDraft, toGrantInput, toSharingGrant } from './grant-draft.ts';
import type { Line, LineChange } from './lines.ts';

const CHANGES: Readonly<Record<LineChange, string>> = {
  ADDED: '新增',
  REMOVED: '取消',
  MOVED: '调整次序',
  REWRITTEN: '修改',
};

/** What can be done to a line, named by its key. */
export interface LineSteps {
  rewrite(key: string): void;
  remove(key: string): void;
  restore(key: string): void;
  move(key: string, by: -1 | 1): void;
}

interface GrantLineProps {
  readonly line: Line;
  /** Its place among the lines, from 1. */
  readonly place: number;
  readonly isLast: boolean;
  /** What it says in the version in force; undefined for a new one. */
  readonly before: GrantDraft | undefined;
  readonly changes: readonly LineChange[];
  /** A grant is in the form: it comes first. */
  readonly isLocked: boolean;
  readonly steps: LineSteps;
  readonly children?: ReactNode;
}

/** One grant in words, what has been done to it, and what can be. */
export function GrantLine(props: GrantLineProps) {
  const { line, before, changes, children } = props;
  return (
    <li className="grant-line" data-key={line.key}>
      {changes.includes('REWRITTEN') && before && <p className="was">{wordsOfDraft(before)}</p>}
      <p>
        <span className={line.isRemoved ? 'was' : undefined}>{wordsOfDraft(line.grant)}</span>
        {changes.map((change) => (
          <span key={change} className="mark mark-unconditional">
            {CHANGES[change]}
          </span>
        ))}
      </p>
      {children ?? <Steps {...props} />}
    </li>
  );
}

function wordsOfDraft(grant: GrantDraft): string {
  return inWords(toSharingGrant(toGrantInput(grant)));
}

function Steps({ line, place, isLast, changes, isLocked, steps }: GrantLineProps) {
  const { key, isRemoved } = line;
  const step = (title: string, onTake: () => void, isHindered = false) => (
    <button
      type="button"
      className="plain-button small"
      aria-label={`${title}第 ${place} 条`}
      disabled={isLocked || isHindered}
      onClick={onTake}
    >
      {title}
    </button>
  );
  return (
    <div className="line-steps">
      {!isRemoved && (
        <>
          {step('修改', () => steps.rewrite(key))}
          {step('上移', () => steps.move(key, -1), place === 1)}
          {step('下移', () => steps.move(key, 1), isLast)}
          {step('取消授权', () => steps.remove(key))}
        </>
      )}
      {(isRemoved || changes.includes('REWRITTEN')) && step('恢复原样', () => steps.restore(key))}
    </div>
  );
}
