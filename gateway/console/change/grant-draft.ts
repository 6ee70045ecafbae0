import type { GrantEffect } from '../../../schema/contract/agreement.ts';
import type { Obligation } from '../../../schema/contract/obligation.ts';
import type { Purpose } from '../../../schema/contract/purpose.ts';
import type { RowScope } from '../../../schema/contract/row-scope.ts';
import type { RoleValue } from '../session/role-values.ts';
import type { FurtherUse, SharingGrant } from '../sharing/sharing-grant.ts';

/** A grant as the form holds it: every part is there, empty where the grant says nothing. */
export interface GrantDraft {
  readonly to: readonly RoleValue[];
  readonly purposes: readonly Purpose[];
  readonly effect: GrantEffect;
  readonly rows: readonly RowScope[];
  readonly clearRows: readonly RowScope[];
  readonly uses: readonly FurtherUse[];
  readonly region: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly obligations: readonly Obligation['code'][];
  /** As typed; for DELETE_AFTER_DAYS. */
  readonly deleteAfterDays: string;
}

/** `GrantInput` of the schema. */
export interface GrantInput {
  readonly to: readonly RoleValue[];
  readonly purposes?: readonly Purpose[];
  readonly effect: GrantEffect;
  readonly rows: readonly RowScope[];
  readonly clearRows?: readonly RowScope[];
  readonly uses?: readonly FurtherUse[];
  readonly region?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly obligations?: readonly Obligation[];
}

export function toDraft(grant: SharingGrant): GrantDraft {
  const { to, purposes, effect, rows, clearRows, uses, region, obligations } = grant;
  const deletion = obligations.find(({ code }) => code === 'DELETE_AFTER_DAYS');
  return {
    ...{ to, effect, rows, clearRows, uses },
    purposes: purposes ?? [],
    region: region ?? '',
    validFrom: grant.validFrom ?? '',
    validTo: grant.validTo ?? '',
    obligations: obligations.map(({ code }) => code),
    deleteAfterDays: String(deletion?.days ?? ''),
  };
}

/** What is sent: nothing of what is empty, and clear rows only where the others are masked. */
export function toGrantInput(draft: GrantDraft): GrantInput {
  const { to, purposes, effect, rows, clearRows, uses, validFrom, validTo, obligations } = draft;
  const region = draft.region.trim();
  return {
    ...{ to, effect, rows },
    ...(purposes.length > 0 && { purposes }),
    ...(effect === 'MASKED' && clearRows.length > 0 && { clearRows }),
    ...(uses.length > 0 && { uses }),
    ...(region !== '' && { region }),
    ...(validFrom !== '' && { validFrom }),
    ...(validTo !== '' && { validTo }),
    ...(obligations.length > 0 && {
      obligations: obligations.map((code) => toObligation(code, draft.deleteAfterDays)),
    }),
  };
}

/** What is sent, as the exchange would tell of it. */
export function toSharingGrant(input: GrantInput): SharingGrant {
  const { purposes, clearRows, uses, region, validFrom, validTo, obligations } = input;
  return {
    ...input,
    number: null,
    purposes: purposes ?? null,
    clearRows: clearRows ?? [],
    uses: uses ?? [],
    region: region ?? null,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
    obligations: (obligations ?? []).map((obligation) => ({
      code: obligation.code,
      days: 'days' in obligation ? obligation.days : null,
    })),
  };
}

function toObligation(code: Obligation['code'], days: string): Obligation {
  return code === 'DELETE_AFTER_DAYS' ? { code, days: Number(days) } : { code };
}

/** Whether two say the same, in whatever order they list it. */
export function isSameGrant(one: GrantDraft, other: GrantDraft): boolean {
  return textOf(one) === textOf(other);
}

function textOf(draft: GrantDraft): string {
  return JSON.stringify(toGrantInput(draft), (_, value) =>
    Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value,
  );
}

/** A narrow grant to begin with: masked where everything has a mask, of the own region, for a year, with the duties of art. 25. */
export function newGrant({ canMask, today, lastDay }: NewGrant): GrantDraft {
  const inAYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace('02-29', '02-28');
  return {
    to: [],
    purposes: [],
    effect: canMask ? 'MASKED' : 'CLEAR',
    rows: ['REGION'],
    clearRows: [],
    uses: [],
    region: '',
    validFrom: '',
    validTo: inAYear < lastDay ? inAYear : lastDay,
    obligations: ['NO_OTHER_PURPOSE', 'NO_ONWARD_TRANSFER'],
    deleteAfterDays: '',
  };
}

export interface NewGrant {
  /** Every field of the set has a mask. */
  readonly canMask: boolean;
  /** `YYYY-MM-DD`, Asia/Shanghai. */
  readonly today: string;
  /** Of the agreement. */
  readonly lastDay: string;
}
