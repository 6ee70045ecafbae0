import { type ChildProcess, execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly errors: number;
}

export interface LoadOptions {
  readonly url: string;
  /** A file with one request body in each line. */
  readonly bodies: string;
  readonly connections: number;
  readonly seconds: number;
  /** Beside those of every GraphQL request. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A load under way. */
export interface Load {
  /** `wrk`, which can be stopped and continued by signals. */
  readonly program: ChildProcess;
  readonly result: Promise<LoadResult>;
}

/** Loads a gateway with `wrk`. @throws when wrk isn't installed, or reports nothing. */
export function load(options: LoadOptions): Promise<LoadResult> {
  return startLoad(options).result;
}

/** As `load`, whose result is yet to come. */
export function startLoad({ url, bodies, connections, seconds, headers = {} }: LoadOptions): Load {
  const script = join(import.meta.dirname, 'load.lua');
  const given = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '20s', '-s', script, url];
  const running = promisify(execFile)('wrk', given, {
    env: { ...process.env, BODIES: bodies, HEADERS: toLines(headers) },
  });
  return { program: running.child, result: running.then(readResult, explain) };
}

function readResult({ stdout }: { readonly stdout: string }): LoadResult {
  const [, result] = /RESULT (\{.*\})/.exec(stdout) ?? [];
  if (result === undefined) throw new Error(`wrk said: ${stdout}`);
  return JSON.parse(result);
}

function explain(cause: Error): never {
  if ((cause as { code?: unknown }).code !== 'ENOENT') throw cause;
  throw new Error('Benchmarks need wrk, which is not installed: apt-get install wrk', { cause });
}

function toLines(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
