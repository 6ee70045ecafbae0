import type { ReactNode } from 'react';
import './records.css';

interface TableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  /** In the order of the heads, each row under a key of its own. */
  readonly rows: readonly (readonly [key: string, ...cells: ReactNode[]])[];
}

/** A plain table that scrolls by itself where the screen is narrow. */
export function Table({ caption, heads, rows }: TableProps) {
  return (
    <div className="records">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, ...cells]) => (
            <tr key={key}>
              {cells.map((cell, index) => (
                <td key={heads[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
