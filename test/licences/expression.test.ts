import { describe, expect, it } from '@jest/globals';
import { isAllowed } from './expression.ts';

const ALLOWED = new Set(['MIT', 'Apache-2.0', 'Apache-2.0 WITH LLVM-exception']);

describe('isAllowed', () => {
  it.each([
    'Elastic-2.0',
    'GPL-3.0-only',
    'MIT AND GPL-2.0-only',
    '(MIT OR Apache-2.0) AND BUSL-1.1',
    'MIT OR GPL-3.0 AND', // no expression
    'MIT OR (Apache-2.0',
    'MIT Apache-2.0',
    'MIT)',
    'GPL-2.0-only WITH Classpath-exception-2.0',
    'MIT WITH LLVM-exception',
    'SEE LICENSE IN LICENSE.txt',
    'UNLICENSED',
    '',
  ])('refuses %j', (expression) => {
    expect(isAllowed(expression, ALLOWED)).toBe(false);
  });

  it.each([
    'MIT',
    'GPL-3.0-only OR MIT',
    'MIT AND Apache-2.0',
    'AGPL-3.0-only AND BUSL-1.1 OR MIT',
    '(GPL-2.0-only OR Apache-2.0) AND MIT',
    'Apache-2.0 WITH LLVM-exception',
  ])('accepts %j', (expression) => {
    expect(isAllowed(expression, ALLOWED)).toBe(true);
  });
});
