import { isPurpose, type Purpose } from '../../../schema/contract/purpose.ts';

/** A demonstration identity, as `GET /demonstration/identities` lists it. */
export interface Identity {
  readonly persona: string;
  readonly title: string;
  readonly agency: string;
  readonly purposes: readonly Purpose[];
  readonly matters: readonly MatterTitle[];
}

/** A matter that an identity is listed on. */
export interface MatterTitle {
  readonly no: string;
  readonly title: string;
  readonly purpose: string;
}

/** The demonstration identities, or null where the gateway has none to offer, as in production. */
export async function loadIdentities(): Promise<readonly Identity[] | null> {
  const response = await fetch('/demonstration/identities', { headers: ACCEPT_JSON });
  if (!response.ok) return null;
  const identities: readonly Identity[] = await response.json();
  return identities.map((identity) => ({
    ...identity,
    purposes: identity.purposes.filter(isPurpose),
    matters: identity.matters ?? [],
  }));
}

/** The identity's matters that a purpose can be bound to: a case's number opens no joint inspection. */
export function mattersFor(
  identity: Identity | null,
  purpose: Purpose | null,
): readonly MatterTitle[] {
  return identity?.matters.filter((matter) => matter.purpose === purpose) ?? [];
}

/** A fresh token for a demonstration identity; null for the public, which has none. */
export async function loadToken(persona: string): Promise<string | null> {
  const response = await fetch('/demonstration/token', {
    method: 'POST',
    headers: { ...ACCEPT_JSON, 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const { token }: { token: string | null } = await response.json();
  return token;
}

const ACCEPT_JSON = { accept: 'application/json' };
