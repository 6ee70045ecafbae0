import { dayInChina } from '../../../schema/contract/day.ts';
import { ApiError } from '../../../schema/contract/errors.ts';
import { type AgencyName, SUBGRAPHS } from '../../../schema/subgraphs.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { paged } from '../paged.ts';
import { listBulkAlerts } from '../uses/bulk-alert-list.ts';
import { daysOf } from '../uses/days.ts';
import { listReports, reviewReport } from '../uses/emergency-report-list.ts';
import { enterpriseUsesFor } from '../uses/enterprise-uses-for.ts';
import { listRecords } from '../uses/records-of-use.ts';
import { pageOfUses } from '../uses/uses-of-enterprise.ts';
import { listUses, sumByDay, type UseFilter } from '../uses/uses-of-owner.ts';

/** Days of a list of an owner's uses when none are asked for. */
const OWNER_DAYS = 30;
const MAX_COMMENT = 2_000;

export const uses: Resolvers = {
  Query: {
    uses: (_, { where, ...page }, context) => {
      const asked = askedOf(context, where);
      return paged('Query.uses', page, context, (request) =>
        listUses(context.uses.db, asked, request),
      );
    },
    usesByDay: (_, { where }, context) => sumByDay(context.uses.db, askedOf(context, where)),
    useRecords: (_, { use, coordinate, ...page }, context) => {
      const asked = { owner: ownerOf(context), use, coordinate: coordinate ?? null };
      return paged('Query.useRecords', page, context, (request) =>
        listRecords(context.uses.db, asked, request),
      );
    },
    bulkReaderAlerts: (_, { where, ...page }, context) => {
      const asked = { ...where, owner: ownerOf(context) };
      return paged('Query.bulkReaderAlerts', page, context, (request) =>
        listBulkAlerts(context.uses.db, asked, request),
      );
    },
    emergencyReports: (_, { where, ...page }, context) => {
      const asked = { ...where, owner: ownerOf(context), today: dayInChina(context.now) };
      return paged('Query.emergencyReports', page, context, (request) =>
        listReports(context.uses.db, asked, request),
      );
    },
    usesOfMyEnterprise: async (_, { where, ...page }, context) => {
      const rows = await enterpriseUsesFor(context, where ?? {});
      return paged('Query.usesOfMyEnterprise', page, context, async (request) =>
        pageOfUses(rows, request),
      );
    },
  },
  Mutation: {
    reviewEmergencyReport: async (_, { report, lastRecord, comment }, context) => {
      const { uses, call, now } = context;
      if (comment.trim() === '' || comment.length > MAX_COMMENT)
        throw new ApiError('VALUE_INVALID', {
          detail: 'Say in 1 to 2000 characters what you found.',
        });
      const owner = ownerOf(context);
      const review = { owner, report, lastRecord, comment, by: call.caller.subject, at: now };
      await reviewReport(uses.db, review);
      const one = { size: 1, isFromEnd: false, after: null, before: null };
      const asked = { owner, today: dayInChina(now), id: report };
      const { items } = await listReports(uses.db, asked, one);
      return items[0]?.row ?? null;
    },
  },
};

/** The agency whose data officer asks: of what other owners gave it hears nothing, not even the coordinates' names. */
function ownerOf({ call }: Context): AgencyName {
  const owner = SUBGRAPHS.find(({ name }) => name === call.caller.agency);
  if (owner === undefined) throw new ApiError('FIELD_NOT_SHARED');
  return owner.name;
}

type UseWhere = UseFilter & { readonly from?: string | null; readonly to?: string | null };

function askedOf(context: Context, where: UseWhere | null | undefined) {
  const days = daysOf(where ?? {}, dayInChina(context.now), OWNER_DAYS);
  return { owner: ownerOf(context), days, filter: where ?? {} };
}
