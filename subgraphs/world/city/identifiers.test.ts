import { describe, expect, it } from '@jest/globals';
import {
  citizenIdCheck,
  hasCreditCodeCheck,
  parseApprovalNumber,
  parseCitizenId,
  parseCreditCode,
  parseNationalDrugCode,
} from '../../../schema/contract/identifiers.ts';
import {
  approvalNumberOf,
  citizenIdOf,
  creditCodeOf,
  mobileOf,
  nationalDrugCodeOf,
  spoilCheck,
} from './identifiers.ts';

const SERIALS = Array.from({ length: 2_000 }, (_, i) => i * 461);

describe('invented identifiers', () => {
  it('are credit codes of the reserved block, all different, all with a check that fits', () => {
    const codes = SERIALS.map((serial) => creditCodeOf('91', '210106', serial));

    expect(codes.every(hasCreditCodeCheck)).toBe(true);
    expect(codes.every((code) => code.startsWith('91210106MAT0'))).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('are credit codes still when their check is spoilt', () => {
    const spoilt = SERIALS.map((serial) => spoilCheck(creditCodeOf('92', '210181', serial)));

    expect(spoilt.some(hasCreditCodeCheck)).toBe(false);
    expect(spoilt.map(parseCreditCode)).toEqual(spoilt);
  });

  it('are identity numbers that pass the check', () => {
    const idNo = citizenIdOf('210195', '1984-02-29', 7);

    expect(idNo.slice(0, 17)).toBe('21019519840229007');
    expect(idNo[17]).toBe(citizenIdCheck(idNo.slice(0, 17)));
    expect(parseCitizenId(idNo)).toBe(idNo);
  });

  it('are drug codes and approval numbers that the contract reads', () => {
    expect(parseNationalDrugCode(nationalDrugCodeOf(17, 42))).toMatch(/^8699901700042\d$/);
    expect(parseApprovalNumber(approvalNumberOf('Z', 7))).toBe('国药准字Z99000007');
  });

  it('are mobile numbers that no operator gives out', () => {
    expect(mobileOf(31)).toBe('12000000031');
  });
});
