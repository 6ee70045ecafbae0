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

/** What can be done to a line. */
export interface LineSteps {
  rewrite(): void;
  remove(): void;
  restore(): void;
  move(by: -1 | 1): void;
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
  const { line, place, isLast, before, changes, isLocked, steps, children } = props;
  const isRewritten = changes.includes('REWRITTEN');
  return (
    <li className="grant-line" data-key={line.key}>
      {isRewritten && before && <p className="was">{wordsOfDraft(before)}</p>}
      <p>
        <span className={line.isRemoved ? 'was' : undefined}>{wordsOfDraft(line.grant)}</span>
        {changes.map((change) => (
          <span key={change} className="mark mark-unconditional">
            {CHANGES[change]}
          </span>
        ))}
      </p>
      {children ?? (
        <div className="line-steps">
          {!line.isRemoved && (
            <>
              <Step title="修改" {...{ place, isLocked }} onTake={steps.rewrite} />
              <Step
                title="上移"
                {...{ place }}
                isLocked={isLocked || place === 1}
                onTake={() => steps.move(-1)}
              />
              <Step
                title="下移"
                {...{ place }}
                isLocked={isLocked || isLast}
                onTake={() => steps.move(1)}
              />
              <Step title="取消授权" {...{ place, isLocked }} onTake={steps.remove} />
            </>
          )}
          {(line.isRemoved || isRewritten) && (
            <Step title="恢复原样" {...{ place, isLocked }} onTake={steps.restore} />
          )}
        </div>
      )}
    </li>
  );
}

function wordsOfDraft(grant: GrantDraft): string {
  return inWords(toSharingGrant(toGrantInput(grant)));
}

interface StepProps {
  readonly title: string;
  readonly place: number;
  readonly isLocked: boolean;
  readonly onTake: () => void;
}

function Step({ title, place, isLocked, onTake }: StepProps) {
  return (
    <button
      type="button"
      className="plain-button small"
      aria-label={`${title}第 ${place} 条`}
      disabled={isLocked}
      onClick={onTake}
    >
      {title}
    </button>
  );
}
