import { Presets, SingleBar } from 'cli-progress';

/** Tells whoever waits how far the load is. */
export interface Progress {
  /** Called when a table is begun; the result, when it is done. */
  begin(table: string): (rows: number) => void;
  add(rows: number): void;
  end(): void;
}

/** A bar on a terminal, else a line for each table. */
export function createProgress(expected: number, stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? createBar(expected, stream) : createLines(stream);
}

function createBar(expected: number, stream: NodeJS.WriteStream): Progress {
  const format = ' {bar} {percentage}% | {value}/{total} rows | {table}';
  const bar = new SingleBar({ format, stream, hideCursor: true }, Presets.shades_classic);
  bar.start(expected, 0, { table: '' });
  let rows = 0;
  return {
    begin(table) {
      bar.update({ table });
      return () => {};
    },
    add(count) {
      rows += count;
      bar.setTotal(Math.max(expected, rows));
      bar.update(rows);
    },
    end: () => bar.stop(),
  };
}

function createLines(stream: NodeJS.WriteStream): Progress {
  return {
    begin(table) {
      const startedMs = performance.now();
      return (rows) => {
        const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
        stream.write(`${table}: ${rows} rows in ${seconds} s\n`);
      };
    },
    add() {},
    end() {},
  };
}
