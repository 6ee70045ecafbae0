import { hashDocument, type RegisteredDocuments } from './documents.ts';

/**
 * Registered documents from the texts of `.graphql` files, one document each.
 *
 * Their hash is that of the file's text; a client that sends the text has to send it as it stands in the file.
 */
export function registerTexts(texts: readonly string[]): RegisteredDocuments {
  return new Map(texts.map((text) => [hashDocument(text), text]));
}

/**
 * Registered documents from a JSON object of texts by hash.
 *
 * @throws Error when it is something else, or a hash isn't that of its text.
 */
export function parseRegister(json: string): RegisteredDocuments {
  const register: unknown = JSON.parse(json);
  if (typeof register !== 'object' || register === null || Array.isArray(register)) {
    throw new Error('The register of operations is no JSON object');
  }
  const documents = new Map<string, string>();
  for (const [hash, text] of Object.entries(register)) {
    if (typeof text !== 'string' || hashDocument(text) !== hash) {
      throw new Error(`The register of operations has a wrong text at ${hash}`);
    }
    documents.set(hash, text);
  }
  return documents;
}
