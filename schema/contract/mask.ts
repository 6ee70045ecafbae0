/** Ways to show part of a value. The owner puts them on; a masked value never leaves the agency in the clear. */
export const MASKS = [
  'NAME',
  'CITIZEN_ID',
  'MOBILE',
  'ADDRESS',
  'BIRTH_YEAR',
  'DIAGNOSIS',
  'MONEY_BAND',
  'TRACE_CODE',
  'FREE_TEXT',
  'GEO',
  'DAY',
] as const;

export type MaskName = (typeof MASKS)[number];

const COMPOUND_SURNAMES = new Set([
  '欧阳', '上官', '司马', '诸葛', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐', '司徒', '夏侯', '端木', '南宫',
]); // biome-ignore format: a list of surnames reads best in rows

const MONEY_BANDS_YUAN = [0, 100, 500, 1_000, 5_000, 10_000, 50_000, 100_000, 500_000, 1_000_000];

/**
 * Hides what the mask hides. A value that the mask doesn't understand is hidden whole: null. Of numbers the stars don't
 * tell how much they hide; of names they do, one for each character.
 *
 * @param value NAME, CITIZEN_ID, MOBILE, ADDRESS, DIAGNOSIS, TRACE_CODE, FREE_TEXT: text. BIRTH_YEAR: `YYYY-MM-DD`.
 *   MONEY_BAND: whole fen as text. GEO: degrees. DAY: an RFC 3339 instant, shown as the beginning of its day in Asia/Shanghai.
 * @param today `YYYY-MM-DD`, Asia/Shanghai.
 */
export function applyMask(mask: MaskName, value: unknown, today: string): unknown {
  if (value === null || value === undefined) return null;
  if (mask === 'GEO') return maskDegrees(Number(value));
  if (typeof value !== 'string') return null;
  return MASKERS[mask](value, today);
}

const MASKERS: Record<Exclude<MaskName, 'GEO'>, (text: string, today: string) => string | null> = {
  NAME: maskName,
  CITIZEN_ID: (text) => (/^(?:\d{17}[\dX]|\d{15})$/.test(text) ? hideMiddle(text, 4, 10) : null),
  MOBILE: (text) => (/^[\d-]{11,}$/.test(text) ? hideMiddle(text, 3, 4) : null),
  ADDRESS: (text) => TO_THE_STREET.exec(text)?.[0] ?? null,
  BIRTH_YEAR: maskBirthday,
  DIAGNOSIS: (text) => /^[A-Z]\d{2}(?=\W|$)/.exec(text)?.[0] ?? null,
  MONEY_BAND: maskMoney,
  TRACE_CODE: (text) => (/^\d{20}$/.test(text) ? hideMiddle(text, 7, 9) : null),
  FREE_TEXT: () => '[已脱敏]',
  DAY: maskInstant,
};

/** A number of a house can't stand before its street: what follows one is another name of the place. */
const TO_THE_STREET = /^[^\d号栋幢室]*?(?:街道|镇|乡)/u;

function maskDegrees(degrees: number): number | null {
  return Number.isFinite(degrees) ? Math.round(degrees * 100) / 100 : null;
}

/** At least one character is hidden, of a name that is a family name alone, too. */
function maskName(name: string): string {
  const characters = [...name];
  const surname = COMPOUND_SURNAMES.has(characters.slice(0, 2).join('')) ? 2 : 1;
  const family = Math.min(surname, characters.length - 1);
  return characters.map((character, i) => (i < family ? character : '*')).join('');
}

/** Keeps the head and the last four characters. */
function hideMiddle(text: string, head: number, stars: number): string {
  return text.slice(0, head) + '*'.repeat(stars) + text.slice(-4);
}

const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The instant at which its day began in Asia/Shanghai, which has no summer time. */
function maskInstant(text: string): string | null {
  const instant = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant)) return null;
  const dayBegan = Math.floor((instant + CHINA_OFFSET_MS) / DAY_MS) * DAY_MS - CHINA_OFFSET_MS;
  return new Date(dayBegan).toISOString();
}

/** Who turns this old this year, or is younger, is a child. @see 个人信息保护法, art. 28: minors under fourteen */
const CHILD_TO_YEARS = 14;

/** The year; of a child, five years of age, for it is soon told from the others of its year. */
function maskBirthday(day: string, today: string): string | null {
  const year = /^\d{4}(?=-\d{2}-\d{2}$)/.exec(day)?.[0];
  if (year === undefined) return null;
  const age = Number(today.slice(0, 4)) - Number(year);
  if (age > CHILD_TO_YEARS) return year;
  const from = Math.floor(age / 5) * 5;
  return age < 0 ? null : `${from}-${from + 4}`;
}

function maskMoney(fen: string): string | null {
  if (!/^\d+$/.test(fen)) return null;
  const yuan = Number(fen) / 100;
  const band = MONEY_BANDS_YUAN.findLastIndex((from) => yuan >= from);
  const to = MONEY_BANDS_YUAN[band + 1];
  return to === undefined ? `≥${MONEY_BANDS_YUAN[band]}` : `${MONEY_BANDS_YUAN[band]}-${to}`;
}
