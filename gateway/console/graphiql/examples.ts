export interface Example {
  readonly persona: string;
  /** The first comment line of the file. */
  readonly title: string;
  readonly text: string;
}

const FILES = import.meta.glob<string>('../examples/*/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const EXAMPLES: readonly Example[] = Object.entries(FILES).map(([path, text]) => ({
  persona: path.split('/').at(-2)!,
  title: /^# *(.+)/.exec(text)?.[1] ?? path,
  text,
}));

/** The operations that make sense for a persona; all of them where nobody's persona is known. */
export function examplesOf(persona: string | null): readonly Example[] {
  return persona === null ? EXAMPLES : EXAMPLES.filter((example) => example.persona === persona);
}

export function isExample(text: string): boolean {
  return EXAMPLES.some((example) => example.text === text);
}
