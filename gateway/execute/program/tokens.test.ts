import { describe, expect, it } from '@jest/globals';
import { Misfit } from './misfit.ts';
import {
  type AnswerText,
  skipAny,
  skipBoolean,
  skipEnum,
  skipInt,
  skipNumber,
  skipString,
  toAnswerText,
} from './tokens.ts';

const skippers: Readonly<Record<string, (answer: AnswerText, start: number) => number>> = {
  skipAny,
  skipBoolean,
  skipInt,
  skipNumber,
  skipString,
  skipEnum: (answer, start) => skipEnum(answer, start, new Set(['"RED"'])),
};

function skip(skipper: string, text: string): string {
  const answer = toAnswerText(Buffer.from(text));
  return answer.text.slice(0, skippers[skipper]!(answer, 0));
}

describe('skipping a value', () => {
  it.each([
    ['skipString', '"a"'],
    ['skipString', '""'],
    ['skipString', '"a\\"b\\\\"'],
    ['skipString', '"\\n\\u0001"'],
    ['skipInt', '0'],
    ['skipInt', '-7'],
    ['skipInt', '2147483647'],
    ['skipNumber', '1.5'],
    ['skipNumber', '1e+21'],
    ['skipNumber', '-0.25'],
    ['skipBoolean', 'false'],
    ['skipEnum', '"RED"'],
    ['skipAny', '{"a":[1,"}",null]}'],
    ['skipAny', '-3'],
  ])('%s takes %s as it stands', (skipper, value) => {
    expect(skip(skipper, `${value},"next":"\\n"`)).toBe(value);
  });

  it.each([
    ['skipString', '"a'],
    ['skipString', '"a\\"'],
    ['skipString', '"\\u0041"'],
    ['skipString', '"\\/"'],
    ['skipString', '7'],
    ['skipInt', '2147483648'],
    ['skipInt', '-0'],
    ['skipInt', '01'],
    ['skipInt', '-'],
    ['skipInt', '"1"'],
    ['skipNumber', '1.0'],
    ['skipNumber', '1E2'],
    ['skipNumber', '00'],
    ['skipNumber', '.5'],
    ['skipBoolean', 'troo'],
    ['skipEnum', '"BLUE"'],
    ['skipAny', '{"a":1,"a":2}'],
    ['skipAny', '{"a": 1}'],
    ['skipAny', '{"a":1'],
    ['skipAny', 'null'],
  ])('%s does not take %s', (skipper, value) => {
    expect(() => skip(skipper, `${value},1`)).toThrow();
  });

  it('reads what is beyond ASCII byte by byte', () => {
    expect(Buffer.from(skip('skipString', '"药é💉",'), 'latin1').toString()).toBe('"药é💉"');
  });
});

describe('toAnswerText', () => {
  it.each([
    ['a line break inside', Buffer.from('{"a":\n1}')],
    ['a control character', Buffer.from('{"a":"\u0001"}')],
    ['a byte that is not UTF-8', Buffer.from([0x22, 0xff, 0x22])],
  ])('leaves %s to others', (_, body) => {
    expect(() => toAnswerText(body)).toThrow(Misfit);
  });

  it('finds a control character wherever it stands', () => {
    const text = `"${'a'.repeat(39)}é药~"`;
    for (let offset = 0; offset < 4; offset += 1) {
      for (let place = 1; place < text.length - 1; place += 1) {
        const body = bytesAt(offset, `${text.slice(0, place)}\u001f${text.slice(place + 1)}`);
        expect(() => toAnswerText(body)).toThrow(Misfit);
      }
      expect(toAnswerText(bytesAt(offset, text)).text).toHaveLength(Buffer.byteLength(text));
    }
  });

  it('overlooks white space at the end', () => {
    expect(toAnswerText(Buffer.from('{}\r\n ')).text).toBe('{}');
  });
});

/** The text's bytes, so many after the beginning of a word. */
function bytesAt(offset: number, text: string): Buffer {
  const bytes = Buffer.alloc(offset + Buffer.byteLength(text));
  bytes.write(text, offset);
  return bytes.subarray(offset);
}
