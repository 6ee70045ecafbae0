import type { ReactNode } from 'react';
import type { Place } from '../access/place.ts';
import { explain } from '../access/reasons.ts';
import { Shown } from '../access/shown.tsx';
import './records.css';

export interface Column<Item> {
  readonly label: string;
  readonly at: (item: Place<Item>) => Place<unknown>;
  readonly format?: (value: never) => ReactNode;
  readonly isNumber?: boolean;
}

interface RecordsProps<Item> {
  /** What the table lists, for those who can't see it. */
  readonly caption: string;
  readonly list: Place<readonly Item[]>;
  readonly columns: readonly Column<Item>[];
}

/** A list as a table. A column that is refused or masked says so at its head, and why under the table. */
export function Records<Item>({ caption, list, columns }: RecordsProps<Item>) {
  const items = list.items() as readonly Place<Item>[];
  if (items.length === 0) return <p className="records-none">无记录。</p>;

  return (
    <div className="records">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell key={column.label} column={column} list={list} />
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a reply's list never changes its order.
            <tr key={index}>
              {columns.map(({ label, at, format, isNumber }) => (
                <td key={label} className={isNumber ? 'number' : undefined}>
                  <Shown
                    place={at(item)}
                    format={format as (value: unknown) => ReactNode}
                    isBrief
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Reasons columns={columns} list={list} />
    </div>
  );
}

interface HeadCellProps<Item> {
  readonly column: Column<Item>;
  readonly list: Place<readonly Item[]>;
}

function HeadCell<Item>({ column, list }: HeadCellProps<Item>) {
  const access = accessOf(column, list);
  return (
    <th
      scope="col"
      className={[column.isNumber && 'number', access && `head-${access.status.toLowerCase()}`]
        .filter(Boolean)
        .join(' ')}
      title={access && explain(access)}
    >
      {column.label}
    </th>
  );
}

function Reasons<Item>({ columns, list }: Omit<RecordsProps<Item>, 'caption'>) {
  const refused = columns.flatMap((column) => {
    const access = accessOf(column, list);
    return access === undefined ? [] : [{ label: column.label, reason: explain(access) }];
  });
  if (refused.length === 0) return null;
  return (
    <p className="records-reasons">
      {refused.map(({ label, reason }) => (
        <span key={label}>
          「{label}」{reason}
        </span>
      ))}
    </p>
  );
}

function accessOf<Item>(column: Column<Item>, list: Place<readonly Item[]>) {
  return column.at(list.anyItem() as Place<Item>).access;
}
