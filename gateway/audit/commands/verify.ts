import { type Verdict, verifyFolder } from '../verify-folder.ts';
import { type Command, runCommand, UsageError } from './command.ts';
import { describeFault } from './faults.ts';
import { KEYS_HELP, readKnownKeys } from './known-keys.ts';

const HELP = `Proves an exported log from its files and public keys alone, or names the first bad record.

  npm run audit:verify -- DIR [--keys FILE]

  DIR      a folder that audit:export wrote
  ${KEYS_HELP}

Exit code: 0 proved; 1 not proved; 2 wrong usage. It needs no database and no package: Node and these files.`;

const COMMAND: Command = {
  help: HELP,
  flags: ['keys'],
  run: ({ positionals: [directory], values }) => {
    if (directory === undefined) throw new UsageError('Name the folder of an export.');
    const verdict = verifyFolder(directory, readKnownKeys(values.keys, directory));
    console.log(
      verdict.fault === null ? describe(verdict) : `BAD  ${describeFault(verdict.fault)}`,
    );
    return verdict.fault === null;
  },
};

function describe({ checkpoints, statements }: Verdict): string {
  const [first, last] = [checkpoints[0]?.first, checkpoints.at(-1)?.sequence];
  const gateways = new Set(checkpoints.map(({ gateway }) => gateway));
  return [
    `GOOD  records ${first} to ${last}, ${checkpoints.length} checkpoints`,
    ...[...gateways].map((key) => `signed by the gateway ${key}`),
    ...statements.map(
      ({ agency, key, checkpoint: { sequence } }) =>
        `witnessed to record ${sequence} by ${agency} ${key}`,
    ),
  ].join('\n');
}

if (import.meta.main) await runCommand(COMMAND);
