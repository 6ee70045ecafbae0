import { isErrorCode } from '../../schema/contract/errors.ts';
import type { AccessEntry } from '../authorize/authorize.ts';
import type { CompiledOperation } from '../compile/compile.ts';
import type { ExecutionResult } from '../execute/execute.ts';
import type { SubgraphReport } from './release.ts';

type Selections = CompiledOperation['selections'];

const STATUSES: ReadonlySet<unknown> = new Set(['DENIED', 'MASKED', 'SUPPRESSED', 'UNAVAILABLE']);

/**
 * Tells the client of every selection that it did not get as it is, and why: what the gateway withheld, what the
 * owners masked, suppressed or withheld, and what an agency that failed would have filled.
 */
export function toAccess(
  withheld: readonly AccessEntry[],
  selections: Selections,
  { reports, unavailable }: Pick<ExecutionResult, 'reports' | 'unavailable'>,
): readonly AccessEntry[] {
  const entries: AccessEntry[] = [
    ...withheld,
    ...reports.flatMap((report) => reportedBy(report, selections)),
    ...(unavailable.length > 0 ? missedFrom(unavailable, selections) : []),
  ];
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  // Which agency answered first is nobody's business.
  return [...byKey.keys()].sort().map((key) => byKey.get(key)!);
}

function reportedBy({ subgraph, extensions }: SubgraphReport, selections: Selections) {
  const reported = Array.isArray(extensions.access) ? extensions.access : [];
  return reported.flatMap((entry): AccessEntry[] => {
    const { coordinate, status, code } = entry ?? {};
    if (!STATUSES.has(status) || !isErrorCode(code)) return [];
    const paths = selections.get(coordinate) ?? [];
    return paths.map((path) => {
      return { path: path.join('.'), coordinate, status, code, agency: subgraph };
    });
  });
}

function missedFrom(
  unavailable: ExecutionResult['unavailable'],
  selections: Selections,
): AccessEntry[] {
  const coordinates = coordinatesByPath(selections);
  return unavailable.flatMap(({ subgraph, code, paths }) =>
    paths.flatMap((path) => {
      const dotted = path.join('.');
      return (coordinates.get(dotted) ?? []).map((coordinate): AccessEntry => {
        return { path: dotted, coordinate, status: 'UNAVAILABLE', code, agency: subgraph };
      });
    }),
  );
}

function coordinatesByPath(selections: Selections): ReadonlyMap<string, readonly string[]> {
  const coordinates = new Map<string, string[]>();
  for (const [coordinate, paths] of selections) {
    for (const path of paths) {
      const dotted = path.join('.');
      coordinates.set(dotted, [...(coordinates.get(dotted) ?? []), coordinate]);
    }
  }
  return coordinates;
}

function keyOf({ path, coordinate, status, agency }: AccessEntry): string {
  return [path, coordinate, status, agency].join(' ');
}
