import { ApiError } from '../../../schema/contract/errors.ts';
import { coversRows } from '../../../schema/contract/rows.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { connectionByKey, manyByKey, oneByKey } from '../../kit/loaders.ts';
import type { Rights } from '../../kit/rights.ts';
import { DutyRecord, LicensedPharmacist } from '../entities/licensed-pharmacist.ts';
import { StaffMember } from '../entities/staff-member.ts';
import type { LicensedPharmacistDutyRecordsArgs } from '../generated.ts';
import { fromDay, toDay } from './arguments.ts';

export function createPeopleLoaders(parts: LoaderParts) {
  const { db, rights } = parts;
  return {
    pharmacistByNo: oneByKey(db, {
      entity: LicensedPharmacist,
      key: 'registrationNo',
      rows: rights.rows('LicensedPharmacist.registrationNo'),
    }),
    pharmacists: connectionByKey(parts, {
      list: 'Enterprise.pharmacists',
      entity: LicensedPharmacist,
      key: 'creditCode',
      sort: ['registrationNo'],
      rows: rights.rows('Enterprise.pharmacists'),
    }),
    /** Everyone registered there, for a matter's persons; never shown to a caller. */
    pharmacistsOfMatter: manyByKey(db, { entity: LicensedPharmacist, key: 'creditCode' }),
    dutyRecords: connectionByKey(parts, {
      list: 'LicensedPharmacist.dutyRecords',
      entity: DutyRecord,
      key: 'registrationNo',
      sort: ['inAt', 'id'],
      isDescending: true,
      rows: rights.rows('LicensedPharmacist.dutyRecords'),
      conditionsOf: (args) => {
        const { from, to } = args as LicensedPharmacistDutyRecordsArgs;
        if (from != null || to != null) requireDays(rights);
        return [fromDay('t.in_at', from), toDay('t.in_at', to)];
      },
    }),
    staff: connectionByKey(parts, {
      list: 'Enterprise.staff',
      entity: StaffMember,
      key: 'creditCode',
      sort: ['id'],
      rows: rights.rows('Enterprise.staff'),
    }),
  };
}

/**
 * Who asks by day learns the day, which is also all that the mask of a time shows.
 *
 * @throws ApiError USE_NOT_AGREED: the caller may not read the times of all the records of the list.
 */
function requireDays(rights: Rights): void {
  const coordinate = 'DutyRecord.inAt';
  const listed = rights.rows('LicensedPharmacist.dutyRecords');
  if (coversRows(rights.rows(coordinate), listed)) return;
  throw new ApiError('USE_NOT_AGREED', { extensions: { coordinate } });
}
