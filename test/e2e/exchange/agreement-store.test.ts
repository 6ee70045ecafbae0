import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type AgreementStore,
  createAgreementStore,
} from '../../../gateway/exchange/agreement-store.ts';
import {
  createExchangeDatabase,
  type ExchangeDatabase,
} from '../../../gateway/exchange/database.ts';
import type { Agreement } from '../../../schema/contract/agreement.ts';
import { readAgreements, readDocuments } from '../../../schema/files.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

const reviewed = readAgreements();
const health = reviewed.find(({ owner }) => owner === 'health')!;
const note = { by: 'demo:data-officer', reason: 'a change' };

function next(agreement: Agreement, change: Partial<Agreement> = {}): Agreement {
  return { ...agreement, version: agreement.version + 1, ...change };
}

function withoutGrants(agreement: Agreement, scope: string): Agreement {
  const fieldSets = agreement.fieldSets.map((set) =>
    set.scope === scope ? { ...set, grants: [] } : set,
  );
  return next(agreement, { fieldSets });
}

let database: TestDatabase;
let db: ExchangeDatabase;
let store: AgreementStore;

beforeEach(async () => {
  database = await createTestDatabase();
  db = createExchangeDatabase(database.url);
  store = createAgreementStore(db, readDocuments);
});
afterEach(async () => {
  await db.close();
  await database.drop();
});

const refusal = (code: string) => expect.objectContaining({ code });

describe('the reviewed texts of the owners', () => {
  it('fill an empty store, and a second time change nothing', async () => {
    expect(await store.inForce()).toEqual({ revision: 0, agreements: [] });

    expect(await store.seed(reviewed)).toHaveLength(reviewed.length);
    expect(await store.seed(reviewed)).toEqual([]);

    const { revision, agreements } = await store.inForce();
    expect(revision).toBe(reviewed.length);
    expect(await store.revision()).toBe(revision);
    expect(new Set(agreements)).toEqual(new Set(reviewed));
  });

  it('come into force when they are newer than what is, and not when they are older', async () => {
    await store.seed(reviewed);
    const text = next(health, { version: health.version + 5 });

    expect(await store.seed([text])).toEqual(['health']);
    expect(await store.seed(reviewed)).toEqual([]);

    const { agreements } = await store.inForce();
    expect(agreements.find(({ owner }) => owner === 'health')).toEqual(text);
  });

  it('are put once by gateways that start together on an empty database', async () => {
    const others = [1, 2].map(() => createExchangeDatabase(database.url));
    const stores = others.map((other) => createAgreementStore(other, readDocuments));

    await Promise.all([store, ...stores].map((one) => one.seed(reviewed)));

    expect(await store.revision()).toBe(reviewed.length);
    await Promise.all(others.map((other) => other.close()));
  });
});

describe('a version', () => {
  beforeEach(() => store.seed(reviewed));

  it('comes into force with the next revision, and the one before is kept', async () => {
    const text = withoutGrants(health, 'health:prescriptions');
    await store.put(text, note);

    expect(await store.revision()).toBe(reviewed.length + 1);
    const [newest, before] = await store.versionsOf('health');
    expect(newest).toMatchObject({ agreement: text, putBy: note.by, reason: note.reason });
    expect(newest?.supersededAt).toBeNull();
    expect(before).toMatchObject({ agreement: health, supersededAt: newest?.putAt });
  });

  it.each([
    ['the same again', health],
    ['one too far', next(health, { version: health.version + 2 })],
  ])('is refused when it is %s', async (_, text) => {
    await expect(store.put(text, note)).rejects.toEqual(refusal('AGREEMENT_CHANGED'));
  });

  it.each([
    ['is not understood', next(health, { validTo: 'never' })],
    ['leaves a field in no set', next(health, { fieldSets: health.fieldSets.slice(1) })],
    [
      'names a field that is not there',
      next(health, {
        fieldSets: health.fieldSets.map((set, i) =>
          i > 0 ? set : { ...set, coordinates: [...set.coordinates, 'Enterprise.pateint'] },
        ),
      }),
    ],
  ])('is refused when it %s', async (_, text) => {
    await expect(store.put(text, note)).rejects.toEqual(refusal('AGREEMENT_INVALID'));
    expect(await store.revision()).toBe(reviewed.length);
  });

  it('is put by one of two who change the same', async () => {
    const outcomes = await Promise.allSettled([
      store.put(next(health), note),
      store.put(next(health), note),
    ]);

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await store.revision()).toBe(reviewed.length + 1);
  });

  it('goes with the transaction that it was put in', async () => {
    const failing = db.transaction(async (transaction) => {
      await store.put(next(health), note, transaction);
      throw new Error('the rest failed');
    });

    await expect(failing).rejects.toThrow('the rest failed');
    expect(await store.revision()).toBe(reviewed.length);
  });

  it.each([
    "UPDATE agreement_version SET put_by = 'nobody'",
    'DELETE FROM agreement_version',
    'TRUNCATE agreement_version',
  ])('is never changed, not even by the owner of the tables: %s', async (sql) => {
    const owner = createExchangeDatabase(database.url, { as: 'OWNER' });

    await expect(owner.query(sql)).rejects.toThrow('never changed or deleted');
    await owner.close();
  });
});
