import { Kind, parse } from 'graphql';

/** Chinese words for enum values, by enum and value. */
export type EnumWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

const IN_CHINESE = /^\p{Script=Han}[^:]*/u;

/** Reads what each enum value is called in Chinese from the schema's descriptions; values without such are left out. */
export function readEnumWords(sdl: string): EnumWords {
  const words: Record<string, Record<string, string>> = {};
  for (const definition of parse(sdl).definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION) continue;
    for (const { name, description } of definition.values ?? []) {
      const word = IN_CHINESE.exec(description?.value ?? '')?.[0];
      if (word === undefined) continue;
      words[definition.name.value] ??= {};
      words[definition.name.value]![name.value] = word;
    }
  }
  return words;
}
