import { basisInWords } from '../catalogue/basis-in-words.ts';
import { titleOfMask } from '../catalogue/effects.ts';
import { inChinese, wordsOf } from '../enterprise/words.ts';
import { Table } from '../parts/table.tsx';
import { Answer } from '../request/answer.tsx';
import { useReply } from '../request/use-reply.ts';
import type { SessionControl } from '../session/use-session.ts';
import type { CatalogueField, FieldsData, OwnAgreement, OwnFieldSet } from './agreement-data.ts';
import operation from './fields.graphql?raw';
import { GrantsSection } from './grants-section.tsx';
import type { DraftControl } from './use-draft.ts';

interface FieldSetSectionProps {
  readonly agreement: OwnAgreement;
  readonly set: OwnFieldSet;
  readonly owner: string | null;
  readonly drafting: DraftControl;
  readonly control: SessionControl;
}

/** What a field set is, field by field, and its grants. */
export function FieldSetSection(props: FieldSetSectionProps) {
  const { agreement, set, owner, drafting, control } = props;
  const where = { owner, text: set.title };
  const answer = useReply<FieldsData>(operation, { where }, control);
  return (
    <Answer answer={answer} waiting="正在调取字段……">
      {({ catalogue }) => {
        const listed = catalogue?.nodes ?? [];
        const fields = listed.filter(({ coordinate }) => set.coordinates.includes(coordinate));
        const canMask =
          fields.length === set.coordinates.length && fields.every(({ mask }) => mask !== null);
        return (
          <>
            <Facts set={set} fields={fields} />
            <GrantsSection {...{ agreement, set, canMask, drafting, control }} />
          </>
        );
      }}
    </Answer>
  );
}

interface FactsProps {
  readonly set: OwnFieldSet;
  readonly fields: readonly CatalogueField[];
}

function Facts({ set, fields }: FactsProps) {
  const { scope, title, sharing, coordinates } = set;
  const highest = fields
    .map(({ level }) => level)
    .sort()
    .at(-1);
  return (
    <section className="file-section" aria-label="字段集">
      <header>
        <h2>{inChinese(title)}</h2>
        <span className="catalogue-marks">
          <span className={`mark mark-${sharing.toLowerCase()}`}>
            {wordsOf('Sharing')(sharing)}
          </span>
          {highest && (
            <span className={`mark mark-${highest.toLowerCase()}`}>
              最高 {highest} {wordsOf('Level')(highest)}
            </span>
          )}
        </span>
      </header>
      <p>
        <code>{scope}</code>；法律依据：{basisInWords(set.legalBasis)}
      </p>
      <details>
        <summary>{coordinates.length} 个字段，一同授权</summary>
        <Table
          caption="字段"
          heads={['字段', '说明', '分级', '脱敏']}
          rows={fields.map(({ coordinate, description, level, mask }) => [
            coordinate,
            <code key="coordinate">{coordinate}</code>,
            description,
            `${level} ${wordsOf('Level')(level)}`,
            mask === null ? '无' : titleOfMask(mask),
          ])}
        />
      </details>
    </section>
  );
}
