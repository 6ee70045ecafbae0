import { toUnicode } from './json-text.ts';
import { misfit } from './misfit.ts';

/**
 * Reads what follows an answer's data.
 *
 * @param end where the data end.
 * @returns the extensions, undefined when there are none.
 * @throws when it isn't the end of an answer.
 */
export type ExtensionsReader = (text: string, end: number) => unknown;

const EXTENSIONS = ',"extensions":';
/** In an owner's report the same coordinates come again and again, and behind this what changes. */
const CHANGING = ',"entities":';
const RELEASE = '"release":{';

/** What follows it to the end of the answer: hashes in base64url and two counts. */
const CHANGING_PART =
  /(0|[1-9]\d{0,14}),"subjects":\[(?:"([\w-]+(?:","[\w-]+)*)")?\],"statements":(0|[1-9]\d{0,14})\}\}\}$/y;

/** An owner's report as far as its first number, and what it says there. */
interface Beginning {
  readonly text: string;
  readonly extensions: { readonly release: object };
}

/**
 * A reader for the answers to one fetch. Where a report begins as one before, what it says there is given as it was then,
 * frozen, instead of being parsed again.
 */
export function createExtensionsReader(): ExtensionsReader {
  let known: Beginning | null = null;

  return (text, end) => {
    if (text.length === end + 1 && text[end] === '}') return undefined;
    if (!text.startsWith(EXTENSIONS, end) || !text.endsWith('}')) return misfit();
    const start = end + EXTENSIONS.length;
    const extensions = text.slice(start, -1);
    const isKnown = known !== null && text.startsWith(known.text, start);
    const beginning = isKnown ? known : readBeginning(extensions);
    if (beginning === null) return parse(extensions);
    known = beginning;
    return readOn(beginning, text, start + beginning.text.length) ?? parse(extensions);
  };
}

/** @returns null when the report goes on in another way than reports do. */
function readOn({ extensions }: Beginning, text: string, from: number): unknown {
  CHANGING_PART.lastIndex = from;
  const [, entities, subjects, statements] = CHANGING_PART.exec(text) ?? [];
  if (entities === undefined) return null;
  return {
    ...extensions,
    release: {
      ...extensions.release,
      entities: Number(entities),
      // Parsed, for slices would hold on to the whole answer.
      subjects: subjects === undefined ? [] : JSON.parse(`["${subjects}"]`),
      statements: Number(statements),
    },
  };
}

/** @returns null when it isn't the beginning of a report. */
function readBeginning(extensions: string): Beginning | null {
  const end = extensions.indexOf(CHANGING);
  if (end < 0) return null;
  const text = extensions.slice(0, end + CHANGING.length);
  // Two objects are open, and the inner one is the release.
  const opened = text.lastIndexOf('{') + 1;
  if (!text.endsWith(RELEASE, opened) || text.includes('}', opened)) return null;
  if (toUnicode(text) !== text) return null; // as bytes it could be another text
  try {
    const said = JSON.parse(`${text}0}}`, (_, value) => Object.freeze(value));
    // A copy, for a slice would hold on to the whole answer.
    return { text: Buffer.from(text).toString(), extensions: said };
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  return JSON.parse(toUnicode(text));
}
