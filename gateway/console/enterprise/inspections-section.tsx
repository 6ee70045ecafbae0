import type { Place } from '../access/place.ts';
import { Shown } from '../access/shown.tsx';
import { formatInstant } from '../parts/format.ts';
import { Records } from '../parts/records.tsx';
import { Section } from '../parts/section.tsx';
import type { Defect, Enterprise, Inspection, Rectification } from './enterprise-data.ts';
import { wordsOf } from './words.ts';
import './inspections-section.css';

/** Each inspection with its defects, and each defect with how it was put right and reviewed. */
export function InspectionsSection({ enterprise }: { readonly enterprise: Place<Enterprise> }) {
  const inspections = enterprise.get('inspections');
  const items = inspections.get('nodes').items();
  return (
    <Section title="检查与整改" agency="market-supervision" of={inspections}>
      {items.length === 0 && <p className="records-none">无记录。</p>}
      <ol className="inspections">
        {items.map((inspection, index) => (
          <li key={inspection.value?.id ?? index}>
            <InspectionItem inspection={inspection} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function InspectionItem({ inspection }: { readonly inspection: Place<Inspection> }) {
  const defects = inspection.get('defects');
  return (
    <>
      <h3>
        <Shown place={inspection.get('startedAt')} format={formatInstant} />{' '}
        <Shown place={inspection.get('kind')} format={wordsOf('InspectionKind')} />
      </h3>
      <p>
        结论：
        <Shown place={inspection.get('conclusion')} format={toConclusion} />　 状态：
        <Shown place={inspection.get('status')} format={wordsOf('InspectionStatus')} />　 下次计划：
        <Shown place={inspection.get('nextPlannedOn')} />
      </p>
      {defects.value === null ? (
        <p>
          缺陷：
          <Shown place={defects} />
        </p>
      ) : (
        defects.value.length > 0 && <Defects defects={defects} />
      )}
    </>
  );
}

function Defects({ defects }: { readonly defects: Place<readonly Defect[]> }) {
  return (
    <Records
      caption="缺陷与整改"
      list={defects}
      columns={[
        {
          label: '等级',
          at: (defect) => defect.get('severity'),
          format: wordsOf('DefectSeverity'),
        },
        { label: '条款', at: (defect) => defect.get('clause') },
        { label: '缺陷', at: (defect) => defect.get('description') },
        { label: '限期', at: (defect) => defect.get('dueOn') },
        {
          label: '状态',
          at: (defect) => defect.get('status'),
          format: wordsOf('InspectionStatus'),
        },
        { label: '整改与复查', at: (defect) => defect.get('rectifications'), format: tellRounds },
      ]}
    />
  );
}

function tellRounds(rectifications: readonly Rectification[]) {
  if (rectifications.length === 0) return '尚未提交';
  return rectifications.map(({ round, measures, submittedAt, review }) => (
    <p key={round}>
      第 {round} 轮 {submittedAt && formatInstant(submittedAt)} {measures}
      {review && (
        <small>
          {' '}
          复查：{review.result && wordsOf('ReviewResult')(review.result)}{' '}
          {review.reviewedAt && formatInstant(review.reviewedAt)}
        </small>
      )}
    </p>
  ));
}

const CONCLUSIONS: Readonly<Record<string, string>> = {
  PASSED: '合格',
  RECTIFY: '限期整改',
  CASE: '转立案',
};

function toConclusion(conclusion: string): string {
  return CONCLUSIONS[conclusion] ?? conclusion;
}
