import { describe, expect, it } from '@jest/globals';
import { formatReport } from './import-report.ts';

const warningsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    line: i + 2,
    column: 'day',
    problem: `is no day: ${i}/13/2020`,
  }));

describe('formatReport', () => {
  it('gives the counts alone when nothing was odd', () => {
    const report = { file: 'a.csv', read: 3, stored: 3, warnings: [] };

    expect(formatReport(report, false)).toBe('a.csv: 3 rows read, 3 stored, 0 warned about');
  });

  it('counts warnings by kind, without what they quote, the most frequent first', () => {
    const warnings = [
      { line: 9, column: 'name', problem: 'stands on line 8 too' },
      ...warningsOf(2),
    ];

    const text = formatReport({ file: 'a.csv', read: 9, stored: 9, warnings }, false);

    expect(text).toBe(
      [
        'a.csv: 9 rows read, 9 stored, 3 warned about',
        '',
        '     2 × day is no day',
        '     1 × name stands on line # too',
        '',
        'line 9, name: stands on line 8 too',
        'line 2, day: is no day: 0/13/2020',
        'line 3, day: is no day: 1/13/2020',
      ].join('\n'),
    );
  });

  it('spells out the first 20 warnings, or all of them', () => {
    const report = { file: 'a.csv', read: 30, stored: 30, warnings: warningsOf(25) };

    expect(formatReport(report, false)).toContain('line 21,');
    expect(formatReport(report, false)).not.toContain('line 22,');
    expect(formatReport(report, false)).toContain('… and 5 more; --all lists them');
    expect(formatReport(report, true)).toContain('line 26,');
  });
});
