import pg from 'pg';
import { type RunSql, readHeldGrants } from './held-grants.ts';
import { type Login, type RequestsLogin, readLogin } from './requests-login.ts';
import { type TablePrivileges, toGrants } from './table-privileges.ts';

/**
 * Lets the login of requests do what was decided about these tables, and nothing else. Changes nothing where it is so.
 *
 * @param owner runs statements as the owner of the tables.
 * @throws Error when there is no such login and the owner may not make one.
 */
export async function admitRequests(
  owner: RunSql,
  { url, isDerived }: RequestsLogin,
  privileges: TablePrivileges,
): Promise<void> {
  const login = readLogin(url);
  if (isDerived) await makeLogin(owner, login);
  const { wanted, excess, missing } = await compare(owner, login.role, privileges);
  const revocable = excess.filter((grant) => grant.includes(' ON '));
  if (revocable.length + missing.length === 0) return;

  const role = pg.escapeIdentifier(login.role);
  const revoke = revocable.map((grant) => `REVOKE ${grant} FROM PUBLIC, ${role}`);
  // All of them: with a table's privilege those of its columns are revoked too.
  const grant = wanted.map((grant) => `GRANT ${grant} TO ${role}`);
  await owner([...revoke, ...grant].join(';\n'));
}

/**
 * Asks, as the login of requests itself, whether it may do what was decided and no more.
 *
 * @throws Error naming what it may do too much or too little, when its owner couldn't give or take it.
 */
export async function assertAdmitted(requests: RunSql, privileges: TablePrivileges): Promise<void> {
  const { excess, missing } = await compare(requests, null, privileges);
  if (excess.length + missing.length === 0) return;
  const told = [...excess, ...missing].slice(0, TOLD).join('; ');
  throw new Error(
    `The login of requests may do ${excess.length > 0 ? 'more' : 'less'} in the database than was decided: ${told}. ` +
      'Have it set right by somebody who may, or set another login (DATABASE_URL_…_REQUESTS).',
  );
}

/** Of a superuser there would be too many. */
const TOLD = 5;

/** The owner of a database that others administer may not; then they have made the login. */
async function makeLogin(owner: RunSql, { role, password }: Login): Promise<void> {
  const [known] = await owner<KnownRole>(KNOWN, [role]);
  const { isThere, mayMake, mayAlter } = known!;
  if (isThere && !mayAlter) return;
  if (!isThere && !mayMake) {
    throw new Error(
      `There is no role ${role} for requests, and the owner of the database may not make one. ` +
        'Have a role made that may log in, and set its URL (DATABASE_URL_…_REQUESTS).',
    );
  }
  const name = pg.escapeIdentifier(role);
  const secret = password === '' ? '' : `PASSWORD ${pg.escapeLiteral(password)}`;
  await owner(`${isThere ? 'ALTER' : 'CREATE'} ROLE ${name} LOGIN ${secret}`);
}

interface KnownRole {
  readonly isThere: boolean;
  readonly mayMake: boolean;
  readonly mayAlter: boolean;
}

const KNOWN = `
  SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS "isThere", rolsuper OR rolcreaterole AS "mayMake",
    rolsuper AS "mayAlter"
  FROM pg_roles WHERE rolname = current_user`;

interface Comparison {
  readonly wanted: readonly string[];
  readonly excess: readonly string[];
  readonly missing: readonly string[];
}

async function compare(
  run: RunSql,
  role: string | null,
  privileges: TablePrivileges,
): Promise<Comparison> {
  const [database] = await run<{ readonly name: string }>(
    'SELECT quote_ident(current_database()) AS name',
  );
  const wanted = [
    `CONNECT ON DATABASE ${database!.name}`,
    'USAGE ON SCHEMA public',
    ...toGrants(privileges),
  ];
  const held = new Set(await readHeldGrants(run, role));
  return {
    wanted,
    excess: [...held].filter((grant) => isOurs(grant, privileges) && !wanted.includes(grant)),
    missing: wanted.filter((grant) => !held.has(grant)),
  };
}

/** Tables that others decide about, in this database or another schema of it, are theirs to give. */
function isOurs(grant: string, privileges: TablePrivileges): boolean {
  const [, kind, name = ''] = / ON (TABLE|SEQUENCE|SCHEMA) (.+)$/.exec(grant) ?? [];
  if (kind === 'TABLE') return Object.hasOwn(privileges, name);
  if (kind === 'SCHEMA') return grant.startsWith('CREATE ');
  return kind === undefined;
}
