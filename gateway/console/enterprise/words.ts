import enumWords from 'virtual:enum-words';

/** Writes an enum's value in the schema's own Chinese words; one without a word as it is. */
export function wordsOf(enumName: string): (value: string) => string {
  return (value) => enumWords[enumName]?.[value] ?? value;
}

/** The Chinese part of a title that goes on in English behind a colon. */
export function inChinese(title: string): string {
  return /^[^:]*\p{Script=Han}[^:]*/u.exec(title)?.[0] ?? title;
}

export function toYesNo(value: boolean): string {
  return value ? '是' : '否';
}
