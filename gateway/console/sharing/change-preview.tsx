import { dayInChina } from '../../../schema/contract/day.ts';
import { titleOfEffect } from '../catalogue/effects.ts';
import { wordsOf } from '../enterprise/words.ts';
import { BarChart } from '../parts/bar-chart.tsx';
import type { PreviewLine } from './sharing-data.ts';
import { titleOfUse } from './words.ts';

/** Who gains and who loses what, and what the last day would have been like. */
export function ChangePreview({ lines }: { readonly lines: readonly PreviewLine[] }) {
  const today = dayInChina(new Date());
  const used = lines.filter(({ operations }) => (operations ?? 0) > 0).slice(0, 6);
  return (
    <>
      <div className="records in-window">
        <table>
          <caption>谁得到，谁失去</caption>
          <thead>
            <tr>
              <th scope="col">角色</th>
              <th scope="col">用途</th>
              <th scope="col">使用</th>
              <th scope="col">变化</th>
              <th scope="col">字段</th>
              <th scope="col" className="number">
                近一日操作
              </th>
              <th scope="col" className="number">
                涉及人员
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr
                key={JSON.stringify([
                  line.role,
                  line.purpose,
                  line.use,
                  line.region,
                  line.from,
                  line.before,
                  line.after,
                  line.coordinates[0],
                ])}
              >
                <td>
                  {wordsOf('Role')(line.role)} {line.region && titleOfRegion(line.region)}
                </td>
                <td>{line.purpose === null ? '不需用途' : wordsOf('Purpose')(line.purpose)}</td>
                <td>{titleOfUse(line.use)}</td>
                <td className={line.isLoss ? 'loss' : 'gain'}>
                  {line.isGain && '得 '}
                  {line.isLoss && '失 '}
                  {titleOfEffect(line.before)} → {titleOfEffect(line.after)}
                  {line.from > today && `，自 ${line.from} 起`}
                </td>
                <td title={line.coordinates.join('\n')}>{line.coordinates.length} 个</td>
                <td className="number">{line.operations ?? titleOfNone(line)}</td>
                <td className="number">{line.callers ?? titleOfNone(line)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {used.length > 0 && (
        <BarChart
          title="近一日会受影响的操作"
          bars={used.map(({ role, purpose, operations }) => ({
            label: `${wordsOf('Role')(role)}·${purpose === null ? '无' : wordsOf('Purpose')(purpose)}`,
            value: operations ?? 0,
            text: `${operations} 次`,
            shortText: String(operations),
          }))}
        />
      )}
    </>
  );
}

/** Only reading is counted. */
function titleOfNone({ use }: PreviewLine): string {
  return use === 'READ' ? '暂不可得' : '—';
}

function titleOfRegion(region: string): string {
  return region === '0' ? '（其余地区）' : `（${region} 地区）`;
}
