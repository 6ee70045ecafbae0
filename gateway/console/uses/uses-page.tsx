import { useCallback, useState } from 'react';
import { Answer } from '../request/answer.tsx';
import { useReply } from '../request/use-reply.ts';
import { useSettled } from '../request/use-settled.ts';
import { roleOf } from '../session/token-claims.ts';
import type { SessionControl } from '../session/use-session.ts';
import { useUrlParams } from '../site/use-url-params.ts';
import { LinesSection } from './lines-section.tsx';
import { MyEnterpriseSection } from './my-enterprise-section.tsx';
import usesOperation from './uses.graphql?raw';
import type { UsesData, WarningsData } from './uses-data.ts';
import { toUseWhere, UsesFilter } from './uses-filter.tsx';
import warningsOperation from './warnings.graphql?raw';
import { WarningsSection } from './warnings-section.tsx';
import '../parts/section.css';
import '../parts/filter.css';
import '../sharing/sharing-page.css';

/** Who read what, and why: an agency's data for its officers, an enterprise's for itself (用途). */
export function UsesPage({ control }: { readonly control: SessionControl }) {
  const { token } = control.session;
  const role = roleOf(token);
  return (
    <>
      <header className="page-head">
        <h1>用途</h1>
        <p>谁、以什么用途、用了哪些数据：每一行都能追到留痕。</p>
      </header>
      {control.isReady && role === 'data-officer' && <OfficersUses key={token} control={control} />}
      {control.isReady && role === 'chain-partner' && <MyEnterpriseSection control={control} />}
      {control.isReady && role !== 'data-officer' && role !== 'chain-partner' && (
        <p className="notice">本页供数据专员和企业使用，请在上方选择其中一个身份。</p>
      )}
    </>
  );
}

function OfficersUses({ control }: { readonly control: SessionControl }) {
  const url = useUrlParams();
  const [round, setRound] = useState(0);
  const onTaken = useCallback(() => setRound((before) => before + 1), []);
  const where = toUseWhere(url.params);
  return (
    <>
      <UsesFilter url={url} />
      <Lines key={JSON.stringify(where)} where={where} control={control} />
      <Warnings key={round} control={control} onTaken={onTaken} />
    </>
  );
}

interface LinesProps {
  readonly where: ReturnType<typeof toUseWhere>;
  readonly control: SessionControl;
}

/** Which line is open and how far somebody has paged stays out of the address: both can tell of a reader. */
function Lines({ where, control }: LinesProps) {
  const [after, setAfter] = useState<string | null>(null);
  const answer = useReply<UsesData>(usesOperation, { where, after }, control);
  return (
    <Answer answer={useSettled(answer)} waiting="正在调取台账……">
      {(data) => <LinesSection data={data} control={control} onNext={setAfter} />}
    </Answer>
  );
}

interface WarningsProps {
  readonly control: SessionControl;
  readonly onTaken: () => void;
}

function Warnings({ control, onTaken }: WarningsProps) {
  const answer = useReply<WarningsData>(warningsOperation, {}, control);
  return (
    <Answer answer={answer} waiting="正在调取预警……">
      {(warnings) => <WarningsSection warnings={warnings} control={control} onTaken={onTaken} />}
    </Answer>
  );
}
