import { readFileSync } from 'node:fs';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Says which setting is wrong, and how. The program doesn't start on one. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

export interface NumberRule {
  /** Value of a flag that goes before the variable. */
  readonly given?: string | undefined;
  readonly fallback: number;
  readonly min?: number;
  readonly max?: number;
}

const KEY_BYTES = 32;

/**
 * Reads settings from environment variables. A value may also stand in the file that `<NAME>_FILE` names, which
 * is how containers hand over secrets. Every method throws a SettingError that names the variable.
 */
export class SettingReader {
  readonly #env: Environment;

  constructor(env: Environment) {
    this.#env = env;
  }

  optional(name: string): string | null {
    return this.#env[name] || this.#fromFile(name) || null;
  }

  text(name: string, fallback: string | null): string {
    return this.optional(name) ?? fallback ?? missing(name);
  }

  choice<Choice extends string>(
    name: string,
    choices: readonly Choice[],
    fallback: Choice,
  ): Choice {
    const text = this.text(name, fallback);
    const choice = choices.find((known) => known === text);
    if (choice !== undefined) return choice;
    throw new SettingError(`${name} must be one of ${choices.join(', ')}`);
  }

  number(name: string, rule: NumberRule): number {
    const { given, fallback, min = 1, max = 1_000_000 } = rule;
    const text = given ?? this.text(name, String(fallback));
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    throw new SettingError(`${name} must be a whole number from ${min} to ${max}`);
  }

  /** The text is not repeated in the error: it may hold a password. */
  url(name: string, protocol: RegExp): string {
    const text = this.text(name, null);
    if (URL.canParse(text) && protocol.test(new URL(text).protocol)) return text;
    throw new SettingError(`${name} is not an address of the right kind`);
  }

  optionalUrl(name: string, protocol: RegExp): string | null {
    return this.optional(name) === null ? null : this.url(name, protocol);
  }

  /** A secret of 32 bytes or more, written as hexadecimal digits. */
  key(name: string): Buffer {
    const key = Buffer.from(this.text(name, null), 'hex');
    if (key.length >= KEY_BYTES) return key;
    throw new SettingError(`${name} must hold at least ${KEY_BYTES} bytes as hexadecimal digits`);
  }

  #fromFile(name: string): string | null {
    const path = this.#env[`${name}_FILE`];
    return path ? readFile(path, `${name}_FILE`).trim() : null;
  }
}

function readFile(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new SettingError(`${name} names ${path}, which cannot be read`, { cause });
  }
}

function missing(name: string): never {
  throw new SettingError(`${name} is missing; set it, or ${name}_FILE to a file that holds it`);
}
