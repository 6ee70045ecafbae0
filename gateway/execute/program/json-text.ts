const OPENING_BRACE = 0x7b;

/** A finished JSON text of which each character stands for one byte of UTF-8. */
export class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /**
   * Puts an object's text into one piece. Before that it consists of thousands, which the garbage collector has to follow
   * one by one, and holds on to every answer that one of them is a slice of.
   *
   * @throws TypeError when it is no object's.
   */
  joinParts(): void {
    // V8 joins them to look at a character, and would leave that out if nothing came of it.
    if (this.text.charCodeAt(0) !== OPENING_BRACE) throw new TypeError('The text is no object.');
  }

  toString(): string {
    return toUnicode(this.text);
  }
}

/** A character for each byte that the text has as UTF-8. */
export function toByteText(text: string): string {
  return isByteText(text) ? text : Buffer.from(text).toString('latin1');
}

/** The text whose UTF-8 bytes the characters stand for. */
export function toUnicode(text: string): string {
  return isByteText(text) ? text : Buffer.from(text, 'latin1').toString('utf8');
}

/** Beyond ASCII every character takes more bytes than one; counting them is faster than looking at each. */
function isByteText(text: string): boolean {
  return Buffer.byteLength(text) === text.length;
}
