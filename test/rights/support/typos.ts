import { Kind, parse, print, visit } from 'graphql';
import type { Random } from './random.ts';

/** The operation with one of its names misspelt: a field, an argument, an input field or a type. */
export function misspell(text: string, random: Random): string {
  const document = parse(text);
  const names: string[] = [];
  visit(document, { [Kind.NAME]: ({ value }) => void (value.length > 3 && names.push(value)) });
  const target = random.below(names.length);
  let at = -1;
  return print(
    visit(document, {
      [Kind.NAME]: (node) => {
        if (node.value.length <= 3) return undefined;
        at += 1;
        return at === target ? { ...node, value: slip(node.value, random) } : undefined;
      },
    }),
  );
}

/** A letter doubled, left out, or two that change places. */
export function slip(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const [before, here, next] = [word.slice(0, at), word[at]!, word[at + 1]!];
  return random.pick([
    `${before}${here}${here}${word.slice(at + 1)}`,
    `${before}${word.slice(at + 1)}`,
    `${before}${next}${here}${word.slice(at + 2)}`,
  ]);
}
