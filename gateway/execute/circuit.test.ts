import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Circuit, createCircuit } from './circuit.ts';

let clock: number;
let circuit: Circuit;
beforeEach(() => {
  clock = 0;
  circuit = createCircuit({ now: () => clock, windowMs: 10_000, minFailures: 5, openMs: 1_000 });
});

function call(outcome: 'succeed' | 'fail' | 'withdraw', times = 1): void {
  for (let i = 0; i < times; i += 1) {
    if (circuit.admit()) circuit[outcome]();
  }
}

describe('a circuit', () => {
  it('opens when half of the calls failed', () => {
    for (let i = 0; i < 4; i += 1) {
      call('fail');
      call('succeed');
    }
    expect(circuit.state).toBe('CLOSED');

    call('fail');

    expect(circuit.state).toBe('OPEN');
    expect(circuit.admit()).toBe(false);
  });

  it('stays closed while most calls succeed, but not through five failures in a row', () => {
    call('succeed', 10);
    for (let i = 0; i < 6; i += 1) {
      call('fail');
      call('succeed');
    }
    expect(circuit.state).toBe('CLOSED');
    call('fail', 4);
    expect(circuit.state).toBe('CLOSED');
    call('fail');
    expect(circuit.state).toBe('OPEN');
  });

  it('forgets failures of long ago', () => {
    call('fail', 4);
    call('succeed');
    clock = 10_000;
    call('fail', 4);

    expect(circuit.state).toBe('CLOSED');
  });

  it('lets one call at a time try, and closes when it succeeds', () => {
    call('fail', 5);
    clock = 1_000;
    expect(circuit.state).toBe('HALF_OPEN');

    expect([circuit.admit(), circuit.admit()]).toEqual([true, false]);
    circuit.succeed();

    expect(circuit.state).toBe('CLOSED');
    call('fail', 4);
    expect(circuit.state).toBe('CLOSED');
  });

  it('waits longer after each probe that fails, but not for ever', () => {
    call('fail', 5);
    const waits = [1_000, 2_000, 4_000, 8_000, 8_000].map((waitMs) => {
      clock += waitMs - 1;
      const before = circuit.state;
      clock += 1;
      call('fail');
      return before;
    });

    expect(waits).toEqual(['OPEN', 'OPEN', 'OPEN', 'OPEN', 'OPEN']);
    clock += 8_000;
    expect(circuit.state).toBe('HALF_OPEN');
  });

  it('lets the next one try when a probe was given up', () => {
    call('fail', 5);
    clock = 1_000;

    call('withdraw');

    expect(circuit.admit()).toBe(true);
  });
});
