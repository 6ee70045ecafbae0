import type { SessionControl } from '../session/use-session.ts';
import { ChangePreview } from '../sharing/change-preview.tsx';
import { ProposedEdits } from '../sharing/proposed-edits.tsx';
import type { ChangePreview as ChangePreviewData } from '../sharing/sharing-data.ts';
import type { Step } from '../sharing/steps.ts';
import { useSteps } from '../sharing/use-step.ts';
import type { OwnAgreement } from './agreement-data.ts';
import { type AgreementEdit, editsOf, isWhole } from './draft.ts';
import { Fault } from './fault.tsx';
import { toSharingGrant } from './grant-draft.ts';
import { Refusal } from './refusal.tsx';
import type { DraftControl } from './use-draft.ts';
import { usePreview } from './use-preview.ts';

interface ProposalSectionProps {
  readonly agreement: OwnAgreement;
  readonly drafting: DraftControl;
  readonly control: SessionControl;
  readonly onTaken: (step: Step) => void;
  readonly onReload: () => void;
}

/** Everything that is to be otherwise, what it would do, and the step to take. */
export function ProposalSection(props: ProposalSectionProps) {
  const { agreement, drafting, control, onReload } = props;
  const { draft, change, discard } = drafting;
  const { session } = control;
  const edits = editsOf(draft);
  const preview = usePreview(edits, session);
  const steps = useSteps(session, props.onTaken);
  const reason = draft.reason.trim();
  const take = (step: Step) =>
    steps.take(step, { change: { edits, reason, baseVersion: agreement.version } });
  const isBusy = preview.isBusy || steps.isBusy;
  const isReady = !isBusy && isWhole(draft);
  const isReasonRefused = hasCode(steps.refusal, 'REASON_REQUIRED');
  const reasonFault = isReasonRefused && reason.length < 5 ? 'REASON_REQUIRED' : undefined;

  return (
    <section className="file-section" aria-label="变更草稿">
      <header>
        <h2>变更草稿</h2>
        <span>{edits.length} 处改动</span>
      </header>
      {edits.length === 0 && (
        <p>还没有改动：改协议的期限，或选一个字段集，增加、修改或取消授权。</p>
      )}
      <ProposedEdits edits={edits.map(toProposed)} fieldSets={agreement.fieldSets} />
      {draft.open !== null && (
        <p className="notice">还有一条授权没写完，请先采用，或点「不改了」。</p>
      )}
      <form className="proposal filter" onSubmit={(event) => event.preventDefault()}>
        <label className="wide">
          事由（5 至 2000 字）
          <textarea
            name="reason"
            rows={2}
            maxLength={2000}
            value={draft.reason}
            aria-invalid={reasonFault !== undefined}
            onChange={({ target }) => change((before) => ({ ...before, reason: target.value }))}
          />
          <Fault code={reasonFault} />
        </label>
        <button type="button" className="plain-button" disabled={!isReady} onClick={preview.ask}>
          {preview.isBusy ? '正在推演……' : '预览影响'}
        </button>
        <button
          type="button"
          className="plain-button primary"
          disabled={!isReady || preview.preview === null}
          onClick={() => take('proposeChange')}
        >
          提出变更，由第二人复核
        </button>
        {preview.preview?.givesMore === false && (
          <button
            type="button"
            className="plain-button danger"
            disabled={!isReady}
            onClick={() => take('revoke')}
          >
            只减不增，立即生效
          </button>
        )}
        {(edits.length > 0 || draft.open !== null) && (
          <button type="button" className="plain-button" disabled={isBusy} onClick={discard}>
            全部放弃
          </button>
        )}
      </form>
      {preview.refusal && <Refusal reply={preview.refusal} onReload={onReload} />}
      {steps.refusal && !isReasonRefused && <Refusal reply={steps.refusal} onReload={onReload} />}
      {preview.preview && <Outlook preview={preview.preview} />}
    </section>
  );
}

/** Whether somebody gains, and who gains and who loses what. */
function Outlook({ preview: { givesMore, lines } }: { readonly preview: ChangePreviewData }) {
  if (lines.length === 0) return <p role="status">对任何人都没有变化。</p>;
  return (
    <>
      <p role="status">
        {givesMore ? '有人因此得到更多：须由第二名数据专员复核。' : '没有人因此得到更多。'}
      </p>
      <ChangePreview lines={lines} />
    </>
  );
}

const NOTHING = { scope: null, number: null, validFrom: null, validTo: null };

function toProposed(edit: AgreementEdit) {
  return { ...NOTHING, ...edit, grant: 'grant' in edit ? toSharingGrant(edit.grant) : null };
}

function hasCode(reply: Parameters<typeof Refusal>[0]['reply'] | null, code: string): boolean {
  return reply?.errors?.some(({ extensions }) => extensions?.code === code) ?? false;
}
