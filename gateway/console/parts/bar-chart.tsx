import { useId } from 'react';
import './bar-chart.css';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value in words, with its unit: exact, and short enough to stand over a bar. */
  readonly text: string;
  readonly shortText: string;
}

interface BarChartProps {
  readonly title: string;
  readonly bars: readonly Bar[];
}

const WIDTH = 640;
const HEIGHT = 180;
const FLOOR = 156;
const TOP = 22;

/** Bars over time, with the same numbers as a table for those who read rather than see. */
export function BarChart({ title, bars }: BarChartProps) {
  const heading = useId();
  const highest = Math.max(...bars.map(({ value }) => value), 1);
  const step = WIDTH / Math.max(bars.length, 1);
  return (
    <figure className="bar-chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={heading}>
        <title id={heading}>{title}</title>
        <line x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} />
        {bars.map((bar, index) => (
          <Column
            key={bar.label}
            bar={bar}
            center={(index + 0.5) * step}
            width={Math.min(step * 0.62, 48)}
            height={(bar.value / highest) * (FLOOR - TOP)}
          />
        ))}
      </svg>
      <details>
        <summary>数据表</summary>
        <table>
          <caption>{title}</caption>
          <tbody>
            {bars.map(({ label, text }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

interface ColumnProps {
  readonly bar: Bar;
  readonly center: number;
  readonly width: number;
  readonly height: number;
}

function Column({ bar, center, width, height }: ColumnProps) {
  return (
    <g>
      <title>{`${bar.label} ${bar.text}`}</title>
      <rect x={center - width / 2} y={FLOOR - height} width={width} height={height} rx="2" />
      <text x={center} y={FLOOR - height - 6}>
        {bar.shortText}
      </text>
      <text x={center} y={FLOOR + 16}>
        {bar.label}
      </text>
    </g>
  );
}
