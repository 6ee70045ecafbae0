import { type ParseArgsConfig, type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** What the person asked for can't be understood: the help says how to ask. */
export class UsageError extends Error {}

/** A command's arguments as text; a flag that was not given is undefined. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly positionals: readonly string[];
}

export interface Command {
  readonly help: string;
  /** Flags that take a value. */
  readonly flags: readonly string[];
  /** Resolves with whether all is well. */
  run(args: Arguments): Promise<boolean> | boolean;
}

/** Runs a command and sets the exit code: 0 all is well, 1 it isn't or the command failed, 2 wrong usage. */
export async function runCommand({ help, flags, run }: Command): Promise<void> {
  try {
    const args = readArguments(flags);
    if (args === null) return console.log(help);
    process.exitCode = (await run(args)) ? 0 : 1;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    console.error(cause instanceof UsageError ? `${message}\n\n${help}` : message);
    process.exitCode = cause instanceof UsageError ? 2 : 1;
  }
}

function readArguments(flags: readonly string[]): Arguments | null {
  const options: ParseArgsOptionsConfig = { help: { type: 'boolean', short: 'h' } };
  for (const flag of flags) options[flag] = { type: 'string' };
  const config = { options, allowPositionals: true } satisfies ParseArgsConfig;
  const { values, positionals } = parse(config);
  return values.help === true ? null : { values: values as Arguments['values'], positionals };
}

function parse(config: ParseArgsConfig) {
  try {
    return parseArgs(config);
  } catch (cause) {
    throw new UsageError((cause as Error).message);
  }
}
