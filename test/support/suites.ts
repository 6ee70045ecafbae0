import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './checks.ts';

/** What is read of the summary that Jest writes. */
interface Summary {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

export interface SuiteCounts {
  readonly passed: number;
  /** Tests that failed, and suites that could not run at all. */
  readonly failed: number;
  readonly skipped: number;
}

// Jest loads modules the way Node does only with this flag.
const JEST_OPTIONS = '--experimental-vm-modules --disable-warning=ExperimentalWarning';

/** Runs every suite with Jest and counts. */
export async function runSuites(selection: readonly string[]): Promise<SuiteCounts> {
  const summaryPath = join(tmpdir(), `yaolian-test-summary-${process.pid}.json`);
  const output = ['--maxWorkers=2', '--json', `--outputFile=${summaryPath}`];
  const code = await run(['node_modules/jest/bin/jest.js', ...output, ...selection], {
    ...process.env,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${JEST_OPTIONS}`.trim(),
  });
  const summary = readSummary(summaryPath);
  if (summary === null) return { passed: 0, failed: 1, skipped: 0 };

  const failed = summary.numFailedTests + summary.numRuntimeErrorTestSuites;
  return {
    passed: summary.numPassedTests,
    failed: code === 0 ? failed : Math.max(failed, 1),
    skipped: summary.numPendingTests,
  };
}

function readSummary(path: string): Summary | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  } finally {
    rmSync(path, { force: true });
  }
}
