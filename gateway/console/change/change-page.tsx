import { useState } from 'react';
import { Answer, Refusals } from '../request/answer.tsx';
import { useReply } from '../request/use-reply.ts';
import { agencyOf, roleOf, subjectOf } from '../session/token-claims.ts';
import type { SessionControl } from '../session/use-session.ts';
import { useWithoutPurpose } from '../session/use-without-purpose.ts';
import grantParts from '../sharing/sharing-grant.graphql?raw';
import type { Step } from '../sharing/steps.ts';
import { useUrlParams } from '../site/use-url-params.ts';
import type { OwnAgreement, OwnAgreementData } from './agreement-data.ts';
import { FieldSetPicker } from './field-set-picker.tsx';
import { FieldSetSection } from './field-set-section.tsx';
import { OutdatedSection } from './outdated-section.tsx';
import operation from './own-agreement.graphql?raw';
import { ProposalSection } from './proposal-section.tsx';
import { TermSection } from './term-section.tsx';
import { useDraft } from './use-draft.ts';
import '../parts/section.css';
import '../parts/records.css';
import '../parts/filter.css';
import '../catalogue/catalogue-page.css';
import '../sharing/sharing-page.css';
import './change-page.css';

const OPERATION = operation + grantParts;

const OFFICERS_ONLY = { errors: [{ message: '', extensions: { code: 'OFFICERS_ONLY' } }] };

/** Where a data officer draws up a change of the own agency's agreement (协议变更). */
export function ChangePage({ control }: { readonly control: SessionControl }) {
  const officers = useWithoutPurpose(control);
  const { token } = control.session;
  return (
    <>
      <header className="page-head">
        <h1>拟定变更</h1>
        <p>
          改本部门的授权、协议的期限，或收回协议：先看清谁得谁失，再提出，由本部门另一名数据专员复核后生效。{' '}
          <a href="/sharing">回到共享</a>
        </p>
      </header>
      {control.isReady && roleOf(token) !== 'data-officer' && <Refusals reply={OFFICERS_ONLY} />}
      {control.isReady && roleOf(token) === 'data-officer' && (
        <Desk key={token} control={officers} />
      )}
    </>
  );
}

function Desk({ control }: { readonly control: SessionControl }) {
  const [round, setRound] = useState(0);
  const [taken, setTaken] = useState<Step | null>(null);
  const onReload = () => setRound((before) => before + 1);
  return (
    <>
      {taken !== null && (
        <p className="notice" role="status">
          {taken === 'revoke' ? '已生效。' : '已提出，待本部门另一名数据专员复核。'}{' '}
          <a href="/sharing">查看或撤回</a>
        </p>
      )}
      <InForce
        key={round}
        control={control}
        onReload={onReload}
        onTaken={(step) => {
          setTaken(step);
          onReload();
        }}
      />
    </>
  );
}

interface InForceProps {
  readonly control: SessionControl;
  readonly onReload: () => void;
  readonly onTaken: (step: Step) => void;
}

/** Starts from what is in force now. */
function InForce(props: InForceProps) {
  const owner = agencyOf(props.control.session.token);
  const answer = useReply<OwnAgreementData>(OPERATION, { owner }, props.control);
  return (
    <Answer answer={answer} waiting="正在调取现行协议……">
      {({ sharingAgreements }) => {
        const agreement = sharingAgreements?.[0];
        if (agreement === undefined) return <p>本部门没有现行协议。</p>;
        return <Workbench {...props} agreement={agreement} owner={owner} />;
      }}
    </Answer>
  );
}

interface WorkbenchProps extends InForceProps {
  readonly agreement: OwnAgreement;
  readonly owner: string | null;
}

function Workbench({ agreement, owner, control, onReload, onTaken }: WorkbenchProps) {
  const { params, change: changeUrl } = useUrlParams();
  const drafting = useDraft(agreement, subjectOf(control.session.token) ?? '');
  const { draft, change, discard } = drafting;
  const set = agreement.fieldSets.find(({ scope }) => scope === params.scope);
  return (
    <>
      {draft.outdated.length > 0 && (
        <OutdatedSection
          outdated={draft.outdated}
          onDiscard={() => change((before) => ({ ...before, outdated: [] }))}
        />
      )}
      <TermSection {...{ agreement, drafting }} />
      <FieldSetPicker
        agreement={agreement}
        draft={draft}
        scope={set?.scope ?? ''}
        onChoose={(scope) => changeUrl({ scope })}
      />
      {set && <FieldSetSection key={set.scope} {...{ agreement, set, owner, drafting, control }} />}
      <ProposalSection
        {...{ agreement, drafting, control, onReload }}
        onTaken={(step) => {
          discard();
          onTaken(step);
        }}
      />
    </>
  );
}
