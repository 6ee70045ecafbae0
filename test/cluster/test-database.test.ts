import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase } from '../support/database.ts';

describe('createTestDatabase', () => {
  it('gives each suite an empty database that is gone when it is dropped', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    const client = new pg.Client(one.url);
    await client.connect();
    await client.query('CREATE TABLE mine (id int)');
    await client.end();

    await one.drop();

    expect(one.url).not.toBe(other.url);
    await expect(new pg.Client(one.url).connect()).rejects.toThrow();
    await other.drop();
  });
});
