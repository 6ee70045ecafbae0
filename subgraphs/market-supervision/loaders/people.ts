import type { LoaderParts } from '../../kit/context.ts';
import { connectionByKey, manyByKey, oneByKey } from '../../kit/loaders.ts';
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
    pharmacistsOfMatter: manyByKey(parts, { entity: LicensedPharmacist, key: 'creditCode' }),
    dutyRecords: connectionByKey(parts, {
      list: 'LicensedPharmacist.dutyRecords',
      entity: DutyRecord,
      key: 'registrationNo',
      sort: ['inAt', 'id'],
      isDescending: true,
      rows: rights.rows('LicensedPharmacist.dutyRecords'),
      conditionsOf: (args) => {
        const { from, to } = args as LicensedPharmacistDutyRecordsArgs;
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
