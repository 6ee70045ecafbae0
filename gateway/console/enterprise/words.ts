import enumWords from 'virtual:enum-words';

/** Writes an enum's value in the schema's own Chinese words; one without a word as it is. */
export function wordsOf(enumName: string): (value: string) => string {
  return (value) => enumWords[enumName]?.[value] ?? value;
}

export function toYesNo(value: boolean): string {
  return value ? '是' : '否';
}
