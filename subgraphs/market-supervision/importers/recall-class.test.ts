import { describe, expect, it } from '@jest/globals';
import { recallClassOf } from './recall-class.ts';

describe('recallClassOf', () => {
  it.each([
    ['1', 1, 0],
    ['第二級', 2, 0],
    ['Class III', 3, 0],
    ['第二級 ', 2, 1],
    ['2 ', 2, 1],
    ['二', 2, 1],
    ['第2級', 2, 1],
    ['疑似第一級', 1, 1],
    ['-', null, 1],
    [null, null, 1],
    ['第四級', null, 1],
    [2, null, 1],
  ])('reads %j as %j with %i warnings', (written, level, warnings) => {
    const problems: string[] = [];

    const read = recallClassOf(written, '回收分級', (_, problem) => problems.push(problem));

    expect(read).toBe(level);
    expect(problems).toHaveLength(warnings);
  });
});
