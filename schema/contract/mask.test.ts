import { expect, it } from '@jest/globals';
import { applyMask, MASKS, type MaskName } from './mask.ts';

it.each<[MaskName, unknown, unknown]>([
  ['NAME', '张三', '张*'],
  ['NAME', '欧阳修远', '欧阳**'],
  ['NAME', '𠮷田太郎', '𠮷***'],
  ['NAME', '欧阳', '欧*'],
  ['NAME', '王', '*'],
  ['CITIZEN_ID', '990101199001010012', '9901**********0012'],
  ['CITIZEN_ID', '12345678', null],
  ['CITIZEN_ID', 'E12345678', null],
  ['CITIZEN_ID', '990101900101001', '9901**********1001'],
  ['MOBILE', '13800001234', '138****1234'],
  ['MOBILE', '024-01234567', '024****4567'],
  ['MOBILE', '02401234567', '024****4567'],
  ['MOBILE', '81234567', null],
  ['ADDRESS', '沈阳市铁西区昆明湖街道沈辽路1号', '沈阳市铁西区昆明湖街道'],
  ['ADDRESS', '某某大厦八楼', null],
  ['ADDRESS', '和平区中山路100号501室(原长白乡)', null],
  ['ADDRESS', '和平区中山路一百号五栋(原长白乡)', null],
  ['BIRTH_YEAR', '1990-01-01', '1990'],
  ['BIRTH_YEAR', '2011-12-31', '2011'],
  ['BIRTH_YEAR', '2012-01-01', '10-14'],
  ['BIRTH_YEAR', '2019-05-06', '5-9'],
  ['BIRTH_YEAR', '2026-11-20', '0-4'],
  ['BIRTH_YEAR', '2027-01-01', null],
  ['BIRTH_YEAR', '1990', null],
  ['DIAGNOSIS', 'M54.5 腰痛', 'M54'],
  ['DIAGNOSIS', '高血压2级', null],
  ['MONEY_BAND', '12300', '100-500'],
  ['MONEY_BAND', '99', '0-100'],
  ['MONEY_BAND', '100000000000', '≥1000000'],
  ['MONEY_BAND', 'about 100', null],
  ['TRACE_CODE', '810123500000', null],
  ['TRACE_CODE', '81012350000000157474', '8101235*********7474'],
  ['FREE_TEXT', '患者自述头痛', '[已脱敏]'],
  ['GEO', '41.805698', 41.81],
  ['DAY', '2026-11-20T08:31:00Z', '2026-11-19T16:00:00.000Z'],
  ['DAY', '2026-11-20T15:59:59.999Z', '2026-11-19T16:00:00.000Z'],
  ['DAY', '2026-11-20T16:00:00Z', '2026-11-20T16:00:00.000Z'],
  ['DAY', 'yesterday', null],
])('%s shows %j as %j', (mask, value, shown) => {
  expect(applyMask(mask, value, '2026-11-21')).toBe(shown);
});

it.each(MASKS)('%s hides what it does not understand', (mask) => {
  expect(applyMask(mask, null, '2026-11-21')).toBeNull();
  expect(applyMask(mask, undefined, '2026-11-21')).toBeNull();
  expect(applyMask(mask, { secret: 1 }, '2026-11-21')).toBeNull();
});
