/** A finished JSON text of which each character stands for one byte of UTF-8. */
export class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** As it goes over the wire. The text itself holds on to every answer that it has parts of; these bytes don't. */
  toBytes(): Buffer {
    return Buffer.from(this.text, 'latin1');
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
