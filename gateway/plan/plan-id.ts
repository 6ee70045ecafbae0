import { createHash } from 'node:crypto';
import { type DocumentNode, print } from 'graphql';

const ids = new WeakMap<DocumentNode, string>();

/** Stands for a document: callers whose rights leave the same document share its plan. */
export function planIdOf(document: DocumentNode): string {
  const known = ids.get(document);
  if (known !== undefined) return known;

  const id = createHash('sha256').update(print(document)).digest('hex');
  ids.set(document, id);
  return id;
}
