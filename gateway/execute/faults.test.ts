import { describe, expect, it } from '@jest/globals';
import { type Failure, FaultLog } from './faults.ts';

function failureOf(subgraph: string, code: Failure['code']): Failure {
  return { subgraph, code, message: '', extensions: {}, places: new Set(['drug.name']) };
}

const failures = [
  failureOf('health', 'SUBGRAPH_TIMEOUT'),
  failureOf('market-supervision', 'SUBGRAPH_ANSWER_INVALID'),
];

describe('failureAt', () => {
  it.each([
    ['in order', failures],
    ['in the other order', failures.toReversed()],
  ])('gives the same of two failures that came %s', (_, inTurn) => {
    const log = new FaultLog();
    for (const failure of inTurn) log.fail(failure);

    expect(log.failureAt(['drug', 'name'])?.subgraph).toBe('health');
  });

  it('gives none where nothing failed', () => {
    const log = new FaultLog();
    for (const failure of failures) log.fail(failure);

    expect(log.failureAt(['drug', 'form'])).toBeUndefined();
  });
});
