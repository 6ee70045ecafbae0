import { inChinese, wordsOf } from '../enterprise/words.ts';
import { formatInstant } from '../parts/format.ts';
import { agencyOf } from '../session/token-claims.ts';
import type { SessionControl } from '../session/use-session.ts';
import type { AccessRequest, RequestEvent } from './sharing-data.ts';
import { StepForm } from './step-form.tsx';
import type { Step } from './steps.ts';
import { useSteps } from './use-step.ts';
import { titleOfGrantEffect, titleOfRows } from './words.ts';

interface RequestsSectionProps {
  readonly requests: readonly AccessRequest[];
  readonly control: SessionControl;
  readonly onTaken: () => void;
}

/** Requests from and to the own agency, newest first, each with the steps whose turn it is. */
export function RequestsSection({ requests, control, onTaken }: RequestsSectionProps) {
  return (
    <section className="file-section" aria-label="共享申请">
      <header>
        <h2>共享申请</h2>
        <span>
          逾期 {requests.filter(({ isOverdue }) => isOverdue).length} 件，共 {requests.length} 件
        </span>
      </header>
      {requests.length === 0 && <p>还没有申请：在目录里打开一个字段，点「申请共享」。</p>}
      {requests.map((request) => (
        <Request key={request.id} request={request} control={control} onTaken={onTaken} />
      ))}
    </section>
  );
}

interface RequestProps {
  readonly request: AccessRequest;
  readonly control: SessionControl;
  readonly onTaken: () => void;
}

function Request({ request, control, onTaken }: RequestProps) {
  const steps = useSteps(control.session, onTaken);
  const { id, agency, owner, coordinates, roles, purposes, state, dueOn, isOverdue } = request;
  const { plain, reasoned } = stepsOf(request, agencyOf(control.session.token));
  return (
    <article className="request" aria-label={`申请 ${wordsOf('RequestState')(state)}`}>
      <h3>
        {wordsOf('Owner')(agency)} → {wordsOf('Owner')(owner)}
        <span className="mark">{wordsOf('RequestState')(state)}</span>
        {dueOn !== null && (
          <span className={isOverdue ? 'mark mark-withheld' : 'mark'}>
            {isOverdue ? '已逾期，应于' : '应于'} {dueOn} 前办理
          </span>
        )}
      </h3>
      <p>
        {roles.map(wordsOf('Role')).join('、')}；{purposes.map(wordsOf('Purpose')).join('、')}；
        {titleOfGrantEffect(request.effect)}；{request.rows.map(titleOfRows).join('、')}；至{' '}
        {request.validTo}；依据 {request.legalBasis}；
        {inChinese(wordsOf('Sharing')(request.sharing))}
      </p>
      <p>事由：{request.reason}</p>
      <p className="coordinates">
        {coordinates.map((coordinate) => (
          <a
            key={coordinate}
            href={`/catalogue?${new URLSearchParams({ text: coordinate, show: coordinate })}`}
          >
            <code>{coordinate}</code>
          </a>
        ))}
      </p>
      <History events={request.history} />
      {plain.length + reasoned.length > 0 && (
        <StepForm steps={steps} id={id} plain={plain} reasoned={reasoned} />
      )}
    </article>
  );
}

function History({ events }: { readonly events: readonly RequestEvent[] }) {
  return (
    <ol className="history">
      {events.map(({ state, by, at, reason }) => (
        <li key={`${at} ${state}`}>
          {formatInstant(at)} {wordsOf('RequestState')(state)} <code>{by}</code> {reason}
        </li>
      ))}
    </ol>
  );
}

type Titled = readonly (readonly [Step, string])[];

/** The gateway alone judges; here only what it would surely refuse is left out. */
function stepsOf({ agency, owner, state, history }: AccessRequest, own: string | null) {
  const plain: Titled[] = [];
  const reasoned: Titled[] = [];
  const isOpen = state === 'SUBMITTED' || state === 'SUPPLEMENT_ASKED';
  if (own === owner && isOpen) {
    plain.push([['approveRequest', '同意']]);
    const wasAsked = history.some((event) => event.state === 'SUPPLEMENT_ASKED');
    if (!wasAsked) reasoned.push([['askSupplement', '要求补正']]);
    reasoned.push([['refuseRequest', '拒绝']]);
  }
  if (own === agency && state === 'SUPPLEMENT_ASKED') {
    reasoned.push([['supplementRequest', '提交补正']]);
  }
  if (own === agency && (isOpen || state === 'APPROVED')) plain.push([['withdrawRequest', '撤回']]);
  return { plain: plain.flat(), reasoned: reasoned.flat() };
}
