import { expect, it } from '@jest/globals';
import { toGrants } from './table-privileges.ts';

it('words every privilege by itself, as GRANT and PostgreSQL do', () => {
  const decided = { note: 'SELECT, UPDATE (text, due_on), INSERT', reader: 'SELECT', journal: '' };

  expect(toGrants(decided)).toEqual([
    'SELECT ON TABLE note',
    'UPDATE (text) ON TABLE note',
    'UPDATE (due_on) ON TABLE note',
    'INSERT ON TABLE note',
    'SELECT ON TABLE reader',
  ]);
});
