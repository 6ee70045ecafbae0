import { describe, expect, it } from '@jest/globals';
import { recallBatchesOf } from './recall-batches.ts';

describe('recallBatchesOf', () => {
  it.each([
    ['one batch', 'UG0505', ['UG0505']],
    ['marks between', 'C19H3、C19H4,H15H5；H7', ['C19H3', 'C19H4', 'H15H5', 'H7']],
    ['words between', '300711、300712及231', ['300711', '300712', '231']],
    ['a range', '5091203-5091206', ['5091203', '5091204', '5091205', '5091206']],
    ['a range with letters', 'K001~K003', ['K001', 'K002', 'K003']],
    ['a range inside the number', '233F09E~233F11E', ['233F09E', '233F10E', '233F11E']],
    ['a shortened range', '082N01~02', ['082N01', '082N02']],
    ['blanks about the mark', 'E12117- E12118', ['E12117', 'E12118']],
    ['a hyphen of the number', '2059-2305、CU-73-09', ['2059-2305', 'CU-73-09']],
    ['a blank of the number', 'VCT K011、VCT K012，共2批藥品。', ['VCT K011', 'VCT K012']],
    ['a remark', 'D2012006（肝樂敏膠囊）', ['D2012006']],
    ['a count', 'M1394、N1077，共2批藥品。', ['M1394', 'N1077']],
  ])('reads %s', (_, written, batches) => {
    const problems: string[] = [];

    const read = recallBatchesOf(written, '批號', (_column, problem) => problems.push(problem));

    expect(read).toEqual(batches);
    expect(problems).toEqual([]);
  });

  it.each([
    ['no single batch', '效期內全批號', [], 'names no batch: 效期內全批號'],
    ['a count that differs', 'A1、A2，共3批', ['A1', 'A2'], 'says 3 batches and lists 2'],
    ['a batch twice', 'A1、A1', ['A1'], 'lists a batch twice'],
    [
      'a range that runs back',
      'K004~K001',
      ['K004~K001'],
      'looks like a range and is none: K004~K001',
    ],
    [
      'ends that do not match',
      '209202-2093203',
      ['209202-2093203'],
      'looks like a range and is none: 209202-2093203',
    ],
    [
      'a range without end',
      '10000~99999',
      ['10000~99999'],
      'looks like a range and is none: 10000~99999',
    ],
  ])('warns of %s', (_, written, batches, problem) => {
    const problems: string[] = [];

    const read = recallBatchesOf(written, '批號', (_column, found) => problems.push(found));

    expect(read).toEqual(batches);
    expect(problems).toEqual([problem]);
  });
});
