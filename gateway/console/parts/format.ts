/** A sum in whole fen (分) as yuan with thousands separators; exact at any size. */
export function formatFen(fen: string): string {
  const digits = fen.replace('-', '').padStart(3, '0');
  const yuan = digits.slice(0, -2).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${fen.startsWith('-') ? '-' : ''}¥${yuan}.${digits.slice(-2)}`;
}

/** A sum in whole fen as yuan for the eye alone: three digits or so, with 万 and 亿. */
export function formatBriefly(fen: string): string {
  return BRIEF.format(Number(fen) / 100);
}

const BRIEF = new Intl.NumberFormat('zh-CN', { notation: 'compact', maximumSignificantDigits: 3 });

/** An RFC 3339 instant as a minute in Asia/Shanghai, where all agencies are. */
export function formatInstant(instant: string): string {
  return INSTANT.format(new Date(instant));
}

const INSTANT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'medium',
  timeStyle: 'short',
});
