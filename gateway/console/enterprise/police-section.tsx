import type { Place } from '../access/place.ts';
import { Shown } from '../access/shown.tsx';
import { Fact, Facts } from '../parts/facts.tsx';
import { formatInstant } from '../parts/format.ts';
import { Records } from '../parts/records.tsx';
import { Section } from '../parts/section.tsx';
import type { AdminCase, Enterprise, PoliceFeedback } from './enterprise-data.ts';
import { toYesNo, wordsOf } from './words.ts';

/** What the police answered to the cases that were transferred to them. */
export function PoliceSection({ enterprise }: { readonly enterprise: Place<Enterprise> }) {
  const cases = enterprise.get('cases').get('nodes');
  const refused = cases.anyItem().get('policeFeedback');
  return (
    <Section title="移送与公安反馈" agency="public-security" of={enterprise}>
      <Facts>
        <Fact label="有公安在办案件" place={enterprise.get('hasOpenPoliceCase')} format={toYesNo} />
      </Facts>
      {refused.access !== undefined && (
        <p>
          移送与反馈：
          <Shown place={refused} />
        </p>
      )}
      {cases
        .items()
        .filter((file) => file.get('transfer').value !== null)
        .map((file) => (
          <Transfer key={file.value?.caseNo} file={file} />
        ))}
    </Section>
  );
}

function Transfer({ file }: { readonly file: Place<AdminCase> }) {
  const transfer = file.get('transfer');
  const feedback = file.get('policeFeedback');
  return (
    <article className="transfer">
      <h3>
        <Shown place={file.get('displayNo')} /> 移送
      </h3>
      <Facts>
        <Fact label="移送书号" place={transfer.get('transferNo')} />
        <Fact label="移送时间" place={transfer.get('sentAt')} format={formatInstant} />
        <Fact
          label="移送状态"
          place={transfer.get('status')}
          format={wordsOf('CaseTransferStatus')}
        />
        <Fact label="答复期限" place={transfer.get('answerDueAt')} format={formatInstant} />
        <Fact
          label="公安签收"
          place={feedback.get('receipt').get('signedAt')}
          format={formatInstant}
        />
        <Fact
          label="管辖确认"
          place={feedback.get('receipt').get('isJurisdictionConfirmed')}
          format={toYesNo}
        />
      </Facts>
      {feedback.value !== null && <Decisions feedback={feedback} />}
    </article>
  );
}

function Decisions({ feedback }: { readonly feedback: Place<PoliceFeedback> }) {
  return (
    <Records
      caption="公安机关的决定"
      list={feedback.get('decisions')}
      columns={[
        {
          label: '决定',
          at: (decision) => decision.get('decision'),
          format: wordsOf('FilingDecisionKind'),
        },
        { label: '理由', at: (decision) => decision.get('reason') },
        { label: '时间', at: (decision) => decision.get('decidedAt'), format: formatInstant },
        { label: '刑事案件', at: (decision) => decision.get('policeCase').get('policeCaseNo') },
        {
          label: '进展',
          at: (decision) => decision.get('policeCase').get('status'),
          format: wordsOf('PoliceCaseStatus'),
        },
      ]}
    />
  );
}
