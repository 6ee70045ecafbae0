import type { Warn } from '../../kit/importer.ts';

const CLASSES: Readonly<Record<string, number>> = {
  1: 1,
  2: 2,
  3: 3,
  一: 1,
  二: 2,
  三: 3,
  I: 1,
  II: 2,
  III: 3,
};
const WORDING = /^(疑似)?(?:第|Class )?([123一二三]|I{1,3})級?$/u;
const USUAL = /^([123]|第[一二三]級|Class I{1,3})$/u;

/**
 * The class of a recall (召回级别), 1 most serious to 3, from the way in which a notice words it.
 *
 * @returns null, with a warning, when the wording names none. A class that is only suspected counts, with a warning.
 */
export function recallClassOf(written: unknown, column: string, warn: Warn): number | null {
  const text = typeof written === 'string' ? written : '';
  const [, suspected, level] = WORDING.exec(text.trim()) ?? [];
  if (level === undefined) warn(column, `names no class: ${JSON.stringify(written)}`);
  else if (suspected !== undefined) warn(column, `is only suspected: ${text}`);
  else if (!USUAL.test(text)) warn(column, `is spelt in another way: ${JSON.stringify(text)}`);
  return level === undefined ? null : CLASSES[level]!;
}
