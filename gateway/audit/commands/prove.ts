import { writeFileSync } from 'node:fs';
import type { AuditDatabase } from '../database.ts';
import { toLines } from '../log-lines.ts';
import { createEvidenceReader } from '../read-evidence.ts';
import { proveRelease, type ReleaseProof } from '../release-proof.ts';
import { DATABASE_HELP, withAuditDatabase } from './audit-database.ts';
import { type Command, runCommand, UsageError } from './command.ts';

const HELP = `Writes the proof that one agency's release is on record, without what other agencies released.

  npm run audit:prove -- <record id> <agency> --out FILE

Whoever gets the file checks it with audit:verify-proof. ${DATABASE_HELP}`;

const COMMAND: Command = {
  help: HELP,
  flags: ['out'],
  run: async ({ positionals: [id, agency], values: { out } }) => {
    if (id === undefined || agency === undefined)
      throw new UsageError('Name a record and an agency.');
    if (out === undefined) throw new UsageError('Name a file with --out.');
    const proof = await withAuditDatabase((db) => prove(db, id, agency));
    writeFileSync(out, toLines([proof]));
    console.log(
      `${out}: record ${proof.seal.sequence}, under the checkpoint at ${proof.checkpoint.sequence}`,
    );
    return true;
  },
};

async function prove(db: AuditDatabase, id: string, agency: string): Promise<ReleaseProof> {
  const reader = createEvidenceReader(db);
  const record = await reader.findRecord(id);
  if (record === null) throw new Error('There is no such record.');
  const checkpoint = await reader.checkpointOf(record);
  if (checkpoint === null)
    throw new Error('No checkpoint covers the record yet; try again in a minute.');
  const hashes = (await reader.recordsOf(checkpoint)).map(({ hash }) => hash);
  const proof = proveRelease(record, agency, { checkpoint, hashes });
  if (proof === null) throw new Error(`The record holds no release of ${agency}.`);
  return proof;
}

if (import.meta.main) await runCommand(COMMAND);
