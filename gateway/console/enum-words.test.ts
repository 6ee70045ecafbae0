import { describe, expect, it } from '@jest/globals';
import { readEnumWords } from './enum-words.ts';

describe('readEnumWords', () => {
  it('keeps the same value of two enums apart', () => {
    const sdl = 'enum Shop { "在业" ACTIVE } enum Licence { "有效" ACTIVE }';

    expect(readEnumWords(sdl)).toEqual({ Shop: { ACTIVE: '在业' }, Licence: { ACTIVE: '有效' } });
  });

  it('takes the word from before its explanation', () => {
    expect(readEnumWords('enum Class { "甲类: paid in full" A }')).toEqual({
      Class: { A: '甲类' },
    });
  });

  it('leaves out what has no Chinese word', () => {
    expect(readEnumWords('enum Check { PASS "By district." FAIL }')).toEqual({});
  });
});
