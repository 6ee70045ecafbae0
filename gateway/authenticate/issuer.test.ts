import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ROLES } from '../../schema/contract/caller.ts';
import { identify } from './identify.ts';
import { DEMONSTRATION_AUDIENCE, DEMONSTRATION_ISSUER, openIssuer } from './issuer.ts';
import { loadFileKeys } from './keys.ts';
import { loadPersonas } from './personas.ts';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'issuer-'));
});
afterEach(() => rm(directory, { recursive: true }));

const NOW = new Date('2026-11-21T08:00:00Z');
const HOURS = 3_600_000;

async function openRules(now: Date) {
  const keys = await loadFileKeys(join(directory, 'jwks.json'));
  const [issuer, audience] = [DEMONSTRATION_ISSUER, DEMONSTRATION_AUDIENCE];
  return { keys, issuer, audience, now: () => now };
}

describe('openIssuer', () => {
  it.each(ROLES)('vouches for the persona %s', async (role) => {
    const issuer = await openIssuer({ directory });
    const [persona] = (await loadPersonas(directory)).filter((known) => known.role === role);

    const token = await issuer.issue(persona!, NOW);
    const headers = token === null ? {} : { authorization: [`Bearer ${token}`] };
    const caller = await identify(headers, await openRules(new Date(NOW.getTime() + 7.9 * HOURS)));

    const { subject, agency, region, grids, creditCode } = persona!;
    expect(caller).toEqual({ subject, agency, role, region, grids, creditCode });
  });

  it('vouches for eight hours', async () => {
    const issuer = await openIssuer({ directory });
    const persona = (await loadPersonas(directory)).find(({ role }) => role === 'case-officer');

    const token = await issuer.issue(persona!, NOW);
    const late = identify(
      { authorization: [`Bearer ${token}`] },
      await openRules(new Date(NOW.getTime() + 8.1 * HOURS)),
    );

    await expect(late).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  it('keeps its key over restarts, for its owner only, and publishes no secret', async () => {
    await openIssuer({ directory });
    const first = await readFile(join(directory, 'jwks.json'), 'utf8');
    await Promise.all([openIssuer({ directory }), openIssuer({ directory })]);

    expect(await readFile(join(directory, 'jwks.json'), 'utf8')).toBe(first);
    expect(Object.keys(JSON.parse(first).keys[0])).not.toContain('d');
    expect((await stat(join(directory, 'issuer.private.jwk'))).mode & 0o777).toBe(0o600);
  });
});

describe('loadFileKeys', () => {
  it('reads the file again when a token names a key that came later', async () => {
    await openIssuer({ directory });
    const rules = await openRules(NOW);
    await rm(join(directory, 'issuer.private.jwk'));
    const issuer = await openIssuer({ directory });
    const persona = (await loadPersonas(directory)).find(({ role }) => role === 'case-officer');

    const token = await issuer.issue(persona!, NOW);

    await expect(identify({ authorization: [`Bearer ${token}`] }, rules)).resolves.toMatchObject({
      role: 'case-officer',
    });
  });
});

describe('loadPersonas', () => {
  it('binds personas to the generated city', async () => {
    const matter = { no: '沈市监立〔2026〕1号', title: '案件', purpose: 'CASE' };
    const bindings = {
      matters: [{ ...matter, persona: 'case-officer' }],
      'grid-supervisor': { grids: ['210102-03'] },
      'chain-partner': { uscc: '91110000MA0TE5T01U' },
    };
    await writeFile(join(directory, 'personas.json'), JSON.stringify(bindings));

    const personas = new Map((await loadPersonas(directory)).map((one) => [one.role, one]));

    expect(personas.get('grid-supervisor')).toMatchObject({
      grids: ['210102-03'],
      region: '210102',
      matters: [],
    });
    expect(personas.get('chain-partner')?.creditCode).toBe('91110000MA0TE5T01U');
    expect(personas.get('case-officer')).toMatchObject({ region: '2101', matters: [matter] });
  });

  it('stops on a file that cannot be read', async () => {
    await writeFile(join(directory, 'personas.json'), '{');

    await expect(loadPersonas(directory)).rejects.toThrow('personas.json');
  });
});
