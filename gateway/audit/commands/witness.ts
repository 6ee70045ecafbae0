import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SignedCheckpoint } from '../checkpoint.ts';
import { readJson, witnessFile } from '../log-folder.ts';
import { toLines } from '../log-lines.ts';
import { createSigningKey, type SigningKey } from '../signing-key.ts';
import { verifyFolder } from '../verify-folder.ts';
import { judgeLog, signStatement } from '../witness.ts';
import { type Command, runCommand, UsageError } from './command.ts';
import { describeFault, REFUSALS } from './faults.ts';
import { KEYS_HELP, readKnownKeys } from './known-keys.ts';

const { DATA_DIR: dataDirectory = '.data' } = process.env;

const HELP = `Signs, for an agency, that a log is the one that it has seen before, grown. First it proves the log.

  npm run audit:witness -- <agency> DIR [--home DIR] [--keys FILE]

  DIR      a folder that audit:export wrote; the signature is added to it
  --home   where the agency keeps its key and the checkpoint that it signed last (DATA_DIR/witness/<agency>)
  ${KEYS_HELP}

Exit code: 0 signed, or nothing new; 1 refused; 2 wrong usage.`;

const COMMAND: Command = {
  help: HELP,
  flags: ['home', 'keys'],
  run: ({ positionals: [agency, directory], values }) => {
    if (agency === undefined || !/^[a-z-]+$/.test(agency)) throw new UsageError('Name an agency.');
    if (directory === undefined) throw new UsageError('Name the folder of an export.');
    const home = values.home ?? join(dataDirectory, 'witness', agency);
    return witness(agency, { directory, home, keysFile: values.keys });
  },
};

interface Places {
  readonly directory: string;
  readonly home: string;
  readonly keysFile: string | undefined;
}

function witness(agency: string, { directory, home, keysFile }: Places): boolean {
  const verdict = verifyFolder(directory, readKnownKeys(keysFile, directory));
  if (verdict.fault !== null) return refuse(describeFault(verdict.fault));
  const { anchor } = verdict.manifest;
  const log = anchor === null ? verdict.checkpoints : [anchor, ...verdict.checkpoints];

  const seenFile = join(home, 'seen.json');
  const seen = existsSync(seenFile) ? readJson<SignedCheckpoint>(seenFile) : null;
  const judged = judgeLog(seen, log);
  if (judged === 'NOTHING_NEW') return say(REFUSALS.NOTHING_NEW);
  if (typeof judged === 'string') return refuse(REFUSALS[judged]);

  const statement = signStatement(agency, judged, openKey(home));
  writeFileSync(join(directory, witnessFile(agency)), toLines([statement]));
  writeFileSync(seenFile, toLines([judged]));
  return say(`Signed to record ${judged.sequence} by ${agency} ${statement.key}`);
}

/** The agency's key, made at its first use. */
function openKey(home: string): SigningKey {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const path = join(home, 'witness.key');
  if (!existsSync(path)) {
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  }
  return createSigningKey(Buffer.from(readFileSync(path, 'utf8'), 'hex'));
}

function say(sentence: string): true {
  console.log(sentence);
  return true;
}

function refuse(sentence: string): false {
  console.log(`REFUSED  ${sentence}`);
  return false;
}

if (import.meta.main) await runCommand(COMMAND);
