/** A sum in whole fen (分) as yuan with thousands separators; exact at any size. */
export function formatFen(fen: string): string {
  const digits = fen.replace('-', '').padStart(3, '0');
  const yuan = digits.slice(0, -2).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${fen.startsWith('-') ? '-' : ''}¥${yuan}.${digits.slice(-2)}`;
}

/** An RFC 3339 instant as a minute in Asia/Shanghai, where all agencies are. */
export function formatInstant(instant: string): string {
  return INSTANT.format(new Date(instant));
}

const INSTANT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'medium',
  timeStyle: 'short',
});

export function formatCount(count: number): string {
  return COUNT.format(count);
}

const COUNT = new Intl.NumberFormat('zh-CN');
