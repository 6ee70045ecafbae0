import { describe, expect, it } from '@jest/globals';
import type { AccessEntry } from '../access/access.ts';
import { locateAccess } from './locate-access.ts';

describe('locateAccess', () => {
  it('finds a denied field in every item of a list', () => {
    const text = print({
      data: {
        list: [
          { id: 'a', name: null },
          { id: 'b', name: null },
        ],
      },
    });

    const lines = locateAccess(text, accessOf('list.name')).map(({ line }) => line);

    expect(lines.map((line) => text.split('\n')[line - 1]!.trim())).toEqual([
      '"name": null',
      '"name": null',
    ]);
  });

  it('does not take the same keys outside the data for the selection', () => {
    const text = print({ extensions: { list: { name: 'x' } }, data: { list: null } });

    expect(locateAccess(text, accessOf('list.name'))).toEqual([]);
  });

  it('does not take a value that looks like a key for one', () => {
    const text = print({ data: { list: ['"name": x'], name: '"list": y' } });

    expect(locateAccess(text, accessOf('list.name'))).toEqual([]);
  });

  it('leaves a sibling that follows a list at its own path', () => {
    const text = print({ data: { list: [{ name: 1 }], other: { name: 2 } } });

    const [only, ...others] = locateAccess(text, accessOf('other.name'));

    expect(others).toEqual([]);
    expect(text.split('\n')[only!.line - 1]).toContain('"name": 2');
  });
});

function accessOf(path: string): ReadonlyMap<string, AccessEntry> {
  const entry: AccessEntry = {
    path,
    coordinate: 'Enterprise.name',
    status: 'DENIED',
    code: 'FIELD_NOT_SHARED',
    agency: 'health',
  };
  return new Map([[path, entry]]);
}

function print(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
