import { useCallback, useState } from 'react';
import { Answer } from '../request/answer.tsx';
import { useReply } from '../request/use-reply.ts';
import { agencyOf, roleOf } from '../session/token-claims.ts';
import type { SessionControl } from '../session/use-session.ts';
import { useWithoutPurpose } from '../session/use-without-purpose.ts';
import { useUrlParams } from '../site/use-url-params.ts';
import { AgreementsSection } from './agreements-section.tsx';
import { AskForm } from './ask-form.tsx';
import previewParts from './change-preview.graphql?raw';
import { ChangesSection } from './changes-section.tsx';
import { RequestsSection } from './requests-section.tsx';
import operation from './sharing.graphql?raw';
import type { SharingAgreement, SharingData } from './sharing-data.ts';
import grantParts from './sharing-grant.graphql?raw';
import '../parts/section.css';
import '../parts/records.css';
import '../parts/filter.css';
import './sharing-page.css';

const OPERATION = operation + previewParts + grantParts;

/** What data officers decide: requests for access, changes of their agreement, and what is in force (共享协议). */
export function SharingPage({ control }: { readonly control: SessionControl }) {
  const { token } = control.session;
  return (
    <>
      <header className="page-head">
        <h1>共享</h1>
        <p>申请、复核、收回：给出须两人，收回一人即可，立即生效。</p>
      </header>
      {control.isReady && roleOf(token) !== 'data-officer' && (
        <p className="notice">本页供数据专员使用，请在上方选择一个数据专员的身份。</p>
      )}
      {control.isReady && roleOf(token) === 'data-officer' && (
        <Desk key={token} control={control} />
      )}
    </>
  );
}

function Desk({ control }: { readonly control: SessionControl }) {
  const [round, setRound] = useState(0);
  const { params } = useUrlParams();
  const onTaken = useCallback(() => setRound((before) => before + 1), []);
  return (
    <>
      <p className="ways">
        <a href="/sharing/change">拟定变更：增改本部门的授权</a>
      </p>
      <AskForm control={control} params={params} onTaken={onTaken} />
      <Sections key={round} control={control} onTaken={onTaken} />
    </>
  );
}

interface SectionsProps {
  readonly control: SessionControl;
  readonly onTaken: () => void;
}

function Sections({ control, onTaken }: SectionsProps) {
  const answer = useReply<SharingData>(OPERATION, {}, useWithoutPurpose(control));
  return (
    <Answer answer={answer} waiting="正在调取……">
      {({ accessRequests, agreementChanges, sharingAgreements }) => (
        <>
          <RequestsSection
            requests={accessRequests?.nodes ?? []}
            control={control}
            onTaken={onTaken}
          />
          <ChangesSection
            changes={agreementChanges?.nodes ?? []}
            fieldSets={ownFieldSets(sharingAgreements ?? [], control)}
            control={control}
            onTaken={onTaken}
          />
          <AgreementsSection
            agreements={sharingAgreements ?? []}
            control={control}
            onTaken={onTaken}
          />
        </>
      )}
    </Answer>
  );
}

function ownFieldSets(agreements: readonly SharingAgreement[], { session }: SessionControl) {
  return agreements.find(({ owner }) => owner === agencyOf(session.token))?.fieldSets ?? [];
}
