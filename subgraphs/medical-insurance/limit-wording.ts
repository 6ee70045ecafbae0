import type { PaymentRuleKind } from './generated.ts';
import type { DrugLimits } from './payment-limits.ts';

/** What the official wording of a rule adds to its short form. */
export interface LimitWording {
  readonly limits: DrugLimits;
  /** In what the wording says otherwise than the short form, or more than a limit can hold. */
  readonly problems: readonly string[];
}

/** Reads the official wording of a rule for what its short form leaves out. */
export function readLimitWording(
  kind: PaymentRuleKind,
  text: string,
  short: DrugLimits,
): LimitWording {
  switch (kind) {
    case 'AGE':
      return readAge(text);
    case 'VISIT_TYPE':
      return readVisit(text);
    case 'INSTITUTION_LEVEL':
      return readLevel(text, short.institutionLevelFrom);
    case 'COURSE_LENGTH':
      return readCourse(text, short.courseDays);
    case 'SEX':
    case 'INSURANCE_TYPE':
    case 'OTHER':
      return NOTHING;
  }
}

const NOTHING: LimitWording = { limits: {}, problems: [] };

interface AgeRange {
  readonly from: number;
  readonly to: number;
}

/** Several ranges stand for several illnesses: what is paid for in none of them lies outside the widest. */
function readAge(text: string): LimitWording {
  const ranges = readAgeRanges(text);
  if (ranges.length === 0) return NOTHING;

  const from = Math.min(...ranges.map((range) => range.from));
  const to = Math.max(...ranges.map((range) => range.to));
  const limits: DrugLimits = {
    ...(from > 0 && { ageFromYears: from }),
    ...(to < Number.POSITIVE_INFINITY && { ageToYears: to }),
  };
  const isOneRange = ranges.every((range) => range.from === from && range.to === to);
  const problems = isOneRange ? [] : ['the wording has several ranges of age; the widest is kept'];
  return { limits, problems };
}

// «1.2岁» opens item 1 of a list and is not 1.2 years.
const ITEM_NUMBER = /(^|[：:；;。])\s*\d[.．](?=\d)/gu;
const AGE_RANGE = /(\d{1,2})\s*(?:周?岁)?\s*[至~～\-—]\s*(\d{1,2})\s*周?岁/gu;
const AGE_FROM = /(\d{1,2})周?岁(?:及\d{1,2}周?岁)?以上/gu;
const AGE_TO = /(\d{1,2})周?岁(?:及\d{1,2}周?岁)?以下/gu;

function readAgeRanges(text: string): readonly AgeRange[] {
  const plain = text.replace(ITEM_NUMBER, '$1');
  const between = [...plain.matchAll(AGE_RANGE)];
  if (between.length > 0) {
    return between.map(([, from, to]) => ({ from: Number(from), to: Number(to) }));
  }
  return [
    ...[...plain.matchAll(AGE_FROM)].map(([, from]) => ({
      from: Number(from),
      to: Number.POSITIVE_INFINITY,
    })),
    ...[...plain.matchAll(AGE_TO)].map(([, to]) => ({ from: 0, to: Number(to) })),
  ];
}

function readVisit(text: string): LimitWording {
  if (!text.includes('急诊')) return NOTHING;
  return {
    limits: { visitTypes: ['EMERGENCY', 'INPATIENT'] },
    problems: ['the wording allows 急诊 as well'],
  };
}

const LEVELS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3 };

function readLevel(text: string, short: number | undefined): LimitWording {
  const named = [...text.matchAll(/([一二三])级(?:及以上|综合|以上|医)/gu)].map(
    ([, level]) => LEVELS[level!]!,
  );
  const isOther = named.some((level) => level !== short);
  return isOther
    ? { limits: {}, problems: ['the wording names other levels for some institutions'] }
    : NOTHING;
}

const DAYS_OF_MONTH = { shortest: 28, longest: 31 };

function readCourse(text: string, short: number | undefined): LimitWording {
  const [, number, unit] =
    /不超过(\d+)(天|个月)|最多支付(\d+)(天)/u.exec(text)?.filter(Boolean) ?? [];
  if (number === undefined || short === undefined) return NOTHING;
  const count = Number(number);
  const isSame =
    unit === '天'
      ? count === short
      : short >= count * DAYS_OF_MONTH.shortest && short <= count * DAYS_OF_MONTH.longest;
  return isSame
    ? NOTHING
    : { limits: {}, problems: [`the wording says ${number}${unit}, the short form ${short}天`] };
}
