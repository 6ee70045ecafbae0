import { isUtf8 } from 'node:buffer';
import { misfit } from './misfit.ts';

/**
 * A subgraph's answer as it is read: each character stands for one byte, so that slices can be copied to the client
 * without decoding them.
 */
export interface AnswerText {
  readonly bytes: Buffer;
  readonly text: string;
  /** Where the next backslash stands, seen from where it was last asked for. */
  backslash: number;
}

const QUOTE = 0x22;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const LONGEST_SAFE_INT = 9;
const LONGEST_EXACT_NUMBER = 15;

/** The answer without the white space at its end; a misfit where a byte needs a closer look. */
export function toAnswerText(body: Buffer): AnswerText {
  let end = body.length;
  while (end > 0 && body[end - 1]! <= 0x20) end -= 1;
  if (!isUtf8(body) || hasControl(body, end)) misfit();
  return { bytes: body, text: body.toString('latin1', 0, end), backslash: -1 };
}

const SPACES = 0x20202020;
const HIGH_BITS = 0x80808080;

/** Whether a byte is below a space; JSON forbids such inside strings. */
function hasControl(body: Buffer, end: number): boolean {
  const start = Math.min(-body.byteOffset & 3, end);
  const blocks = (end - start) >> 4;
  const words = new Int32Array(body.buffer, body.byteOffset + start, blocks * 4);
  const rest = start + blocks * 16;
  const found = markWords(words) | markBytes(body, 0, start) | markBytes(body, rest, end);
  return (found & HIGH_BITS) !== 0;
}

/*
 * A byte below a space borrows from its high bit; one that has it set itself doesn't count. Each function is one loop and
 * nothing after it: V8 compiles a loop while it runs, and gives up, again and again, on what it has not seen run yet.
 */

function markWords(words: Int32Array): number {
  let found = 0;
  for (let i = 0; i < words.length; i += 4) {
    const a = words[i]!;
    const b = words[i + 1]!;
    const c = words[i + 2]!;
    const d = words[i + 3]!;
    found |= ((a - SPACES) & ~a) | ((b - SPACES) & ~b) | ((c - SPACES) & ~c) | ((d - SPACES) & ~d);
  }
  return found;
}

function markBytes(bytes: Buffer, start: number, end: number): number {
  let found = 0;
  for (let i = start; i < end; i += 1) found |= (bytes[i]! - 0x20) & ~bytes[i]!;
  return found;
}

/*
 * Each of the following takes where a value begins and gives where it ends. A value passes only as `JSON.stringify`
 * would write it, since it is copied as it stands.
 */

export function skipString(answer: AnswerText, start: number): number {
  const { bytes, text } = answer;
  if (bytes[start] !== QUOTE) misfit();
  let end = text.indexOf('"', start + 1);
  if (end < 0) misfit();
  if (answer.backslash < start) answer.backslash = nextBackslash(text, start);
  if (answer.backslash > end) return end + 1;
  while (isEscaped(text, end)) {
    end = text.indexOf('"', end + 1);
    if (end < 0) misfit();
  }
  return requireCanonical(text, start, end + 1);
}

export function skipInt(answer: AnswerText, start: number): number {
  const { bytes } = answer;
  const first = bytes[start] === MINUS ? start + 1 : start;
  let end = first;
  while (bytes[end]! >= ZERO && bytes[end]! <= NINE) end += 1;
  if (end === first || (bytes[first] === ZERO && end - start > 1)) misfit();
  if (end - first > LONGEST_SAFE_INT) {
    const value = Number(answer.text.slice(start, end));
    if (value !== (value | 0)) misfit();
  }
  return end;
}

export function skipNumber({ bytes, text }: AnswerText, start: number): number {
  let end = start;
  let isPlain = true;
  for (let byte = bytes[end]!; isNumberByte(byte); byte = bytes[++end]!) {
    isPlain &&= byte >= ZERO && byte <= NINE && (byte > ZERO || end > start);
  }
  if (end === start) misfit();
  if (isPlain && end - start <= LONGEST_EXACT_NUMBER) return end;
  const number = text.slice(start, end);
  return String(Number(number)) === number ? end : misfit();
}

export function skipBoolean({ text }: AnswerText, start: number): number {
  if (text.startsWith('true', start)) return start + 4;
  return text.startsWith('false', start) ? start + 5 : misfit();
}

export function skipNull({ text }: AnswerText, start: number): number {
  return text.startsWith('null', start) ? start + 4 : misfit();
}

export function skipEnum(answer: AnswerText, start: number, names: ReadonlySet<string>): number {
  const end = skipString(answer, start);
  return names.has(answer.text.slice(start, end)) ? end : misfit();
}

/** A value of any kind but null. */
export function skipAny(answer: AnswerText, start: number): number {
  const { text } = answer;
  switch (text[start]) {
    case '"':
      return skipString(answer, start);
    case 't':
    case 'f':
      return skipBoolean(answer, start);
    case '{':
    case '[':
      return requireCanonical(text, start, skipBrackets(answer, start));
    default:
      return skipNumber(answer, start);
  }
}

function skipBrackets({ text }: AnswerText, start: number): number {
  let depth = 0;
  let isInString = false;
  for (let end = start; end < text.length; end += 1) {
    const character = text[end];
    if (isInString && character === '\\') end += 1;
    else if (character === '"') isInString = !isInString;
    else if (!isInString && (character === '{' || character === '[')) depth += 1;
    else if (!isInString && (character === '}' || character === ']')) depth -= 1;
    if (depth === 0) return end + 1;
  }
  return misfit();
}

function requireCanonical(text: string, start: number, end: number): number {
  const value = text.slice(start, end);
  return JSON.stringify(JSON.parse(value)) === value ? end : misfit();
}

function isNumberByte(byte: number): boolean {
  return (byte >= 0x2d && byte <= NINE && byte !== 0x2f) || byte === 0x2b || (byte | 0x20) === 0x65;
}

function nextBackslash(text: string, start: number): number {
  const found = text.indexOf('\\', start);
  return found < 0 ? Number.POSITIVE_INFINITY : found;
}

function isEscaped(text: string, quote: number): boolean {
  let at = quote - 1;
  while (text[at] === '\\') at -= 1;
  return (quote - 1 - at) % 2 === 1;
}
