import { describe, expect, it } from '@jest/globals';
import { describeDefect } from './log.ts';

const withStack = (error: Error) => ({ ...describeDefect(error), frames: [] });

describe('describeDefect', () => {
  it('tells where a defect is', () => {
    expect(JSON.stringify(describeDefect(new Error('?')))).toContain('log.test.ts');
  });

  it.each([
    [new TypeError('next is not a function'), 'next is not a function'],
    [new TypeError("Cannot read properties of undefined (reading '张三')"), /\(reading …\)$/],
    [new RangeError('Invalid time zone specified: 110101199003070011'), /specified…$/],
    [new TypeError('no 110101199003070011 in 张三'), 'no … in …'],
  ])('takes out of %s what it quotes', (error, message) => {
    expect(describeDefect(error).message).toEqual(
      message instanceof RegExp ? expect.stringMatching(message) : message,
    );
  });

  it('keeps nothing of a message that is not the engine’s own', () => {
    const error = Object.assign(new Error('no such person: 张三\n    at 张三'), { code: '22P02' });

    expect(withStack(error)).toEqual({ name: 'Error', code: '22P02', frames: [] });
    expect(JSON.stringify(describeDefect(error))).not.toContain('张三');
  });

  it('keeps no code that is none', () => {
    const error = Object.assign(new Error('?'), { code: 'no such person: 张三' });

    expect(withStack(error)).toEqual({ name: 'Error', frames: [] });
  });

  it('goes to the cause', () => {
    const cause = Object.assign(new Error('connect 10.0.0.1'), { code: 'ECONNREFUSED' });

    const told = describeDefect(new Error('?', { cause }));

    expect(told.cause).toMatchObject({ code: 'ECONNREFUSED' });
    expect(JSON.stringify(told)).not.toContain('10.0.0.1');
  });

  it('names what else was thrown by its type', () => {
    expect(describeDefect('张三')).toEqual({ name: 'string' });
  });
});
