import { createHmac } from 'node:crypto';

/** How requests log in to a database: never as the owner of its tables. */
export interface RequestsLogin {
  readonly url: string;
  /** Its role and password follow from the owner's URL, so that the owner may make it; otherwise somebody else has. */
  readonly isDerived: boolean;
}

/** A role's name and password as a URL gives them; no password when it gives none. */
export interface Login {
  readonly role: string;
  readonly password: string;
}

/**
 * The login of requests: the one given, else `<database>_requests` with a password that only who knows the owner's can
 * tell. A login of its own, since whoever may say `SET ROLE` can say `RESET ROLE` too.
 *
 * @param ownerUrl `postgres://` URL of the tables' owner.
 * @param givenUrl of a login that was made by hand, or null.
 */
export function toRequestsLogin(ownerUrl: string, givenUrl: string | null = null): RequestsLogin {
  if (givenUrl !== null) return { url: givenUrl, isDerived: false };
  const url = new URL(ownerUrl);
  const database = decodeURIComponent(url.pathname.slice(1) || url.username);
  url.pathname = `/${encodeURIComponent(database)}`;
  url.username = encodeURIComponent(`${database}_requests`);
  // Without a secret to derive it from, everybody could tell the password.
  if (url.password !== '') url.password = derivePassword(readLogin(ownerUrl).password, database);
  return { url: url.href, isDerived: true };
}

export function readLogin(url: string): Login {
  const { username, password } = new URL(url);
  return { role: decodeURIComponent(username), password: decodeURIComponent(password) };
}

function derivePassword(ownerPassword: string, database: string): string {
  return createHmac('sha256', ownerPassword).update(`requests of ${database}`).digest('base64url');
}
