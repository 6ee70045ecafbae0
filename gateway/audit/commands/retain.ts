import { deleteOldRecords, KEPT_YEARS } from '../retention.ts';
import { DATABASE_HELP, withAuditDatabase } from './audit-database.ts';
import { type Command, runCommand } from './command.ts';

const HELP = `Deletes the records that are older than ${KEPT_YEARS} years, up to a checkpoint, so that the rest stays provable from there on.

  node gateway/audit/commands/retain.ts

Export them first when they are to be kept elsewhere. ${DATABASE_HELP}`;

const COMMAND: Command = {
  help: HELP,
  flags: [],
  run: async () => {
    const deleted = await withAuditDatabase(deleteOldRecords, { as: 'OWNER' });
    console.log(`${deleted} records deleted`);
    return true;
  },
};

if (import.meta.main) await runCommand(COMMAND);
