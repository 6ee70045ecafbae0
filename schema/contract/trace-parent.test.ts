import { describe, expect, it } from '@jest/globals';
import { formatTraceParent, parseTraceParent } from './trace-parent.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

describe('parseTraceParent', () => {
  it.each([
    ['01', true],
    ['00', false],
    ['03', true],
  ])('reads a trace with the flags %s', (flags, isSampled) => {
    const parent = parseTraceParent(`00-${TRACE}-${SPAN}-${flags}`);

    expect(parent).toEqual({ traceId: TRACE, spanId: SPAN, isSampled });
  });

  it('reads what it knows of a later version', () => {
    expect(parseTraceParent(`01-${TRACE}-${SPAN}-01-more`)?.traceId).toBe(TRACE);
  });

  it.each([
    ['there is none', undefined],
    ['it is empty', ''],
    ['the version is forbidden', `ff-${TRACE}-${SPAN}-01`],
    ['the trace is all zeros', `00-${'0'.repeat(32)}-${SPAN}-01`],
    ['the span is all zeros', `00-${TRACE}-${'0'.repeat(16)}-01`],
    ['a digit is a capital', `00-${TRACE.toUpperCase()}-${SPAN}-01`],
    ['a digit is missing', `00-${TRACE.slice(1)}-${SPAN}-01`],
    ['version 00 says more', `00-${TRACE}-${SPAN}-01-more`],
    ['it is endless', `01-${TRACE}-${SPAN}-01-${'a'.repeat(300)}`],
    ['it is something else', '110101199003070011'],
  ])('takes nothing when %s', (_, text) => {
    expect(parseTraceParent(text)).toBeNull();
  });
});

it('formatTraceParent writes what parseTraceParent reads', () => {
  const parent = { traceId: TRACE, spanId: SPAN, isSampled: false };

  expect(formatTraceParent(parent)).toBe(`00-${TRACE}-${SPAN}-00`);
  expect(parseTraceParent(formatTraceParent(parent))).toEqual(parent);
});
