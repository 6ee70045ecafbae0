import { expect, it } from '@jest/globals';
import { countPreviews } from './preview.ts';

it('an operation previews five changes, and not one more', () => {
  const takePreview = countPreviews();
  for (let i = 0; i < 5; i += 1) takePreview();

  expect(takePreview).toThrow(expect.objectContaining({ code: 'OPERATION_TOO_COMPLEX' }));
  expect(countPreviews()).not.toThrow();
});
