import { isPurpose, type Purpose } from '../../../schema/contract/purpose.ts';

/** Who asks and why: what every request of these pages carries in its headers. */
export interface Session {
  /** The chosen demonstration identity; null where a token is pasted instead. */
  readonly persona: string | null;
  readonly token: string | null;
  readonly purpose: Purpose | null;
  readonly matter: string | null;
}

export const ANONYMOUS: Session = { persona: null, token: null, purpose: null, matter: null };

/** Headers that state the session. A matter number may be Chinese, and a header can't: it travels percent-encoded. */
export function toHeaders({ token, purpose, matter }: Session): Record<string, string> {
  return {
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    ...(purpose === null ? {} : { 'x-purpose': purpose }),
    ...(matter === null ? {} : { 'x-matter': encodeURIComponent(matter) }),
  };
}

const KEY = 'yaolian.session';

/** The session that this browser tab kept. It ends with the tab: a token never outlives it on a shared machine. */
export function readSession(storage: Storage): Session {
  try {
    const { persona, token, purpose, matter } = JSON.parse(storage.getItem(KEY) ?? '{}');
    return {
      persona: toText(persona),
      token: toText(token),
      purpose: isPurpose(purpose) ? purpose : null,
      matter: toText(matter),
    };
  } catch {
    return ANONYMOUS;
  }
}

export function keepSession(storage: Storage, session: Session): void {
  storage.setItem(KEY, JSON.stringify(session));
}

function toText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
