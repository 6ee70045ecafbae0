import { useState } from 'react';
import { titleOfAgency } from '../access/access.ts';
import { wordsOf } from '../enterprise/words.ts';
import { BarChart } from '../parts/bar-chart.tsx';
import { formatInstant } from '../parts/format.ts';
import { Table } from '../parts/table.tsx';
import { Answer } from '../request/answer.tsx';
import { useReply } from '../request/use-reply.ts';
import type { SessionControl } from '../session/use-session.ts';
import operation from './use-records.graphql?raw';
import type { LineOfUse, UseRecordsData, UsesData } from './uses-data.ts';

const CHART_DAYS = 14;

interface LinesSectionProps {
  readonly data: UsesData;
  readonly control: SessionControl;
  readonly onNext: (after: string) => void;
}

/** Uses by day, then by reader, each with the records that stand behind it. */
export function LinesSection({ data, control, onNext }: LinesSectionProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const lines = data.uses?.nodes ?? [];
  const next = data.uses?.pageInfo?.hasNextPage ? data.uses.pageInfo.endCursor : null;
  return (
    <section className="file-section" aria-label="用途台账">
      <header>
        <h2>用途台账</h2>
        <span>共 {data.uses?.totalCount ?? 0} 行</span>
      </header>
      {lines.length === 0 && <p>这些条件下没有人用过本部门的数据。</p>}
      {lines.length > 0 && (
        <BarChart
          title="每日操作数"
          bars={(data.usesByDay ?? []).slice(-CHART_DAYS).map(({ day, operations, entities }) => ({
            label: day.slice(5),
            value: operations,
            text: `${operations} 次操作，${entities} 行`,
            shortText: String(operations),
          }))}
        />
      )}
      {lines.map((line) => (
        <Line
          key={line.id}
          line={line}
          control={control}
          isOpen={openId === line.id}
          onToggle={(isOpen) => setOpenId(isOpen ? line.id : null)}
        />
      ))}
      {next !== null && (
        <nav className="pages" aria-label="翻页">
          <button type="button" onClick={() => onNext(next)}>
            下一页
          </button>
        </nav>
      )}
    </section>
  );
}

interface LineProps {
  readonly line: LineOfUse;
  readonly control: SessionControl;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

function Line({ line, control, isOpen, onToggle }: LineProps) {
  const { id, day, reader, operations, entities, coordinates } = line;
  return (
    <details
      className="agreement"
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => open !== isOpen && onToggle(open)}
    >
      <summary>
        {day} {titleOfAgency(reader.agency)} {wordsOf('Role')(reader.role)}{' '}
        <code>{reader.subject}</code>{' '}
        {reader.purpose === null ? '不需用途' : wordsOf('Purpose')(reader.purpose)} {reader.matter}
        ：{operations} 次操作，{entities} 行，{coordinates.length} 个字段
      </summary>
      {isOpen && (
        <>
          <p className="coordinates">
            {coordinates.map(({ coordinate, operations: times }) => (
              <span key={coordinate}>
                <code>{coordinate}</code> ×{times}
              </span>
            ))}
          </p>
          <Records use={id} control={control} />
        </>
      )}
    </details>
  );
}

function Records({ use, control }: { readonly use: string; readonly control: SessionControl }) {
  const answer = useReply<UseRecordsData>(operation, { use }, control);
  return (
    <Answer answer={answer} waiting="正在调取留痕……">
      {({ useRecords }) => (
        <Table
          caption="留痕"
          heads={['时间', '留痕编号', '明文', '脱敏']}
          rows={(useRecords?.nodes ?? []).map(({ id, at, released, masked }) => [
            id,
            formatInstant(at),
            <code key="id">{id}</code>,
            `${released.length} 个字段`,
            `${masked.length} 个字段`,
          ])}
        />
      )}
    </Answer>
  );
}
