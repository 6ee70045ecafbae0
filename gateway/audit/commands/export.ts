import { exportLog } from '../export-log.ts';
import { DATABASE_HELP, withAuditDatabase } from './audit-database.ts';
import { type Command, runCommand, UsageError } from './command.ts';

const HELP = `Writes records with all that proves them: for audit:verify, audit:witness and whoever has to look.

  npm run audit:export -- --out DIR [--from TIME] [--to TIME]

  --out    an empty folder, or one that is not there yet
  --from   RFC 3339 time or day of the first operation; the oldest without it
  --to     time of the last one; the newest without it

Records leave in whole spans of checkpoints: those before and after that share a checkpoint come along, and those
that no checkpoint covers yet stay out. ${DATABASE_HELP}`;

const COMMAND: Command = {
  help: HELP,
  flags: ['out', 'from', 'to'],
  run: async ({ values: { out: directory, from, to } }) => {
    if (directory === undefined) throw new UsageError('Name a folder with --out.');
    const time = {
      from: parseTime('--from', from ?? '1970-01-01'),
      to: parseTime('--to', to ?? '9999-12-31'),
    };
    const checkpoints = await withAuditDatabase((db) => exportLog(db, { ...time, directory }));
    const [first, last] = [checkpoints[0]!.first, checkpoints.at(-1)!.sequence];
    console.log(`${directory}: records ${first} to ${last}, ${checkpoints.length} checkpoints`);
    return true;
  },
};

function parseTime(flag: string, text: string): Date {
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) throw new UsageError(`${flag} is no time: ${text}`);
  return time;
}

if (import.meta.main) await runCommand(COMMAND);
