import { describe, expect, it } from '@jest/globals';
import { readSettings } from './settings.ts';

describe('readSettings', () => {
  it.each([
    ['PORT', '70000'],
    ['PORT', '80a'],
    ['PORT', ''],
    ['WORLD', 'planet'],
    ['WORLD_SEED', '-1'],
    ['WORLD_SEED', '1.5'],
    ['DATABASE_URL_HEALTH', 'mysql://localhost/health'],
  ])('refuses %s=%s and names the variable', (name, text) => {
    expect(() => readSettings({ [name]: text })).toThrow(name);
  });

  it('never repeats a database URL, which holds a password', () => {
    const secret = 'http://user:secret@host/db';

    expect(() => readSettings({ DATABASE_URL_HEALTH: secret })).not.toThrow(/secret/);
    expect(() => readSettings({ DATABASE_URL_HEALTH: secret })).toThrow(/DATABASE_URL_HEALTH/);
  });

  it('has a value for everything that is not set', () => {
    const { databaseUrls, dataDirectory, ...rest } = readSettings({});

    expect(rest).toEqual({ port: 4000, world: 'small', seed: 20261121 });
    expect(dataDirectory).toBe(`${process.cwd()}/.data`);
    expect([...databaseUrls.values()]).toEqual([null, null, null, null, null]);
  });
});
