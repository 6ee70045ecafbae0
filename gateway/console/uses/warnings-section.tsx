import { useState } from 'react';
import { wordsOf } from '../enterprise/words.ts';
import { formatInstant } from '../parts/format.ts';
import { Table } from '../parts/table.tsx';
import { Refusals } from '../request/answer.tsx';
import type { SessionControl } from '../session/use-session.ts';
import { useSteps } from '../sharing/use-step.ts';
import type { EmergencyReport, WarningsData } from './uses-data.ts';

const PERIODS = { HOUR: '一小时内', DAY: '一日内' } as const;
const MEASURES = { ENTITIES: '行', SUBJECTS: '个企业或个人' } as const;
const STATES = { OPEN: '待复核', OVERDUE: '已逾期', REVIEWED: '已复核' } as const;

interface WarningsSectionProps {
  readonly warnings: WarningsData;
  readonly control: SessionControl;
  readonly onTaken: () => void;
}

/** Readers who got more than their role usually needs, and emergencies to be reviewed. */
export function WarningsSection({ warnings, control, onTaken }: WarningsSectionProps) {
  const alerts = warnings.bulkReaderAlerts?.nodes ?? [];
  const reports = warnings.emergencyReports?.nodes ?? [];
  return (
    <section className="file-section" aria-label="预警与应急使用">
      <header>
        <h2>预警与应急使用</h2>
      </header>
      {alerts.length === 0 && <p>没有高频访问预警。</p>}
      {alerts.length > 0 && (
        <Table
          caption="高频访问预警"
          heads={['时间', '读取人', '数量', '限度', '留痕编号']}
          rows={alerts.map(({ at, reader, period, measure, counted, allowed, record }) => [
            `${record} ${period} ${measure}`,
            formatInstant(at),
            `${wordsOf('Role')(reader.role)} ${reader.subject}`,
            `${PERIODS[period]} ${counted} ${MEASURES[measure]}`,
            allowed,
            <code key="record">{record}</code>,
          ])}
        />
      )}
      {reports.length === 0 && <p>没有应急使用报告。</p>}
      {reports.map((report) => (
        <Report key={report.id} report={report} control={control} onTaken={onTaken} />
      ))}
    </section>
  );
}

interface ReportProps {
  readonly report: EmergencyReport;
  readonly control: SessionControl;
  readonly onTaken: () => void;
}

function Report({ report, control, onTaken }: ReportProps) {
  const steps = useSteps(control.session, onTaken);
  const [comment, setComment] = useState('');
  const { id, state, dueOn, reader, coordinates, operations, entities, lastRecord } = report;
  return (
    <article className="request" aria-label={`应急使用 ${STATES[state]}`}>
      <h3>
        {wordsOf('Role')(reader.role)} <code>{reader.subject}</code> {reader.matter}
        <span className={state === 'OVERDUE' ? 'mark mark-withheld' : 'mark'}>{STATES[state]}</span>
      </h3>
      <p>
        {operations} 次操作，{entities} 行，{coordinates.length} 个字段；应于 {dueOn} 前复核。
        {report.comment}
      </p>
      {state !== 'REVIEWED' && (
        <form className="steps filter" onSubmit={(event) => event.preventDefault()}>
          <label>
            复核意见，不写姓名和号码
            <textarea
              rows={2}
              maxLength={2000}
              value={comment}
              onChange={({ target }) => setComment(target.value)}
            />
          </label>
          <button
            type="button"
            className="plain-button"
            disabled={steps.isBusy || comment.trim() === ''}
            onClick={() =>
              steps.take('reviewEmergencyReport', {
                report: id,
                lastRecord,
                comment: comment.trim(),
              })
            }
          >
            复核完毕
          </button>
          {steps.refusal !== null && <Refusals reply={steps.refusal} />}
        </form>
      )}
    </article>
  );
}
