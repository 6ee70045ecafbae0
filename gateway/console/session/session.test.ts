import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS, keepSession, readSession, type Session, toHeaders } from './session.ts';

const SESSION: Session = {
  persona: 'case-officer',
  token: 'a.b.c',
  purpose: 'CASE',
  matter: '沈市监立〔2026〕12号',
};

describe('toHeaders', () => {
  it('sends nothing for a visitor who states nothing', () => {
    expect(toHeaders(ANONYMOUS)).toEqual({});
  });

  it('sends a Chinese matter number in visible ASCII', () => {
    const { 'x-matter': matter } = toHeaders(SESSION);

    expect(matter).toMatch(/^[\x21-\x7e]+$/);
    expect(decodeURIComponent(matter!)).toBe(SESSION.matter);
  });
});

describe('readSession', () => {
  it('gives back what was kept', () => {
    const storage = createStorage();
    keepSession(storage, SESSION);

    expect(readSession(storage)).toEqual(SESSION);
  });

  it.each([
    ['nothing was kept', null],
    ['what was kept is no JSON', '{'],
    ['what was kept is no object', 'null'],
    ['the values have other types', '{"persona":1,"token":{},"purpose":"FUN","matter":""}'],
  ])('begins anew when %s', (_, kept) => {
    expect(readSession(createStorage(kept))).toEqual(ANONYMOUS);
  });
});

function createStorage(kept: string | null = null): Storage {
  const items = new Map(kept === null ? [] : [['yaolian.session', kept]]);
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  } as unknown as Storage;
}
