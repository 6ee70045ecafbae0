import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartError } from '../start-error.ts';
import type { Account } from './account.ts';
import { clusterIn } from './home.ts';

/** Major version of the binaries; a cluster of another one can't be opened. */
const MAJOR = '18';

export const SUPERUSER = 'yaolian';

/** The language of messages is fixed, because the start waits for one of them. */
export const POSTGRES_ENVIRONMENT = {
  LC_ALL: 'C.UTF-8',
  LC_MESSAGES: 'C.UTF-8',
  TZ: 'UTC',
};

export interface InitialiseOptions {
  readonly initdb: string;
  readonly account: Account;
  readonly forTests: boolean;
}

/**
 * Makes the cluster when the home has none: UTF-8, SCRAM, a random password kept beside it (mode 0600).
 *
 * @returns the superuser's password.
 * @throws StartError when the cluster is of another major version or the programs can't run.
 */
export async function initialise(home: string, options: InitialiseOptions): Promise<string> {
  const passwordFile = join(home, 'password');
  if (!existsSync(clusterIn(home))) await make(home, passwordFile, options);

  const major = readFileSync(join(clusterIn(home), 'PG_VERSION'), 'utf8').trim();
  if (major === MAJOR) return readFileSync(passwordFile, 'utf8');
  throw new StartError(
    `${home} holds data of PostgreSQL ${major}, not ${MAJOR}; set another DATA_DIR, or remove it.`,
  );
}

/** Made under another name and then renamed, so that an interrupted start leaves no half cluster. */
async function make(home: string, passwordFile: string, options: InitialiseOptions): Promise<void> {
  const { account, forTests } = options;
  const unfinished = join(home, 'cluster.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), {
    mode: 0o600,
    flag: 'wx',
  });
  for (const path of [unfinished, passwordFile]) give(path, account);

  const login = ['-U', SUPERUSER, `--pwfile=${passwordFile}`, '-A', 'scram-sha-256'];
  const text = ['-E', 'UTF8', '--locale=C.UTF-8'];
  const arguments_ = ['-D', unfinished, ...login, ...text, ...(forTests ? ['-N'] : [])];
  await run(options.initdb, arguments_, account);
  renameSync(unfinished, clusterIn(home));
}

function give(path: string, { uid, gid }: Account): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

async function run(program: string, arguments_: string[], account: Account): Promise<void> {
  const env = { ...process.env, ...POSTGRES_ENVIRONMENT };
  try {
    await promisify(execFile)(program, arguments_, {
      ...account,
      env,
      cwd: '/',
    });
  } catch (cause) {
    const { stderr, message } = cause as Error & { stderr?: string };
    throw new StartError(
      `PostgreSQL can't make its data directory here: ${stderr?.trim() || message}\n` +
        'Set every DATABASE_URL_* to a database of your own if this machine can not run it.',
      { cause },
    );
  }
}
