import {
  createCipheriv,
  createDecipheriv,
  createHash,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { ApiError } from './errors.ts';

/** Values of the sort columns of the row at which a page begins or ends, as the database writes them. */
export type Position = readonly string[];

/** Writes and reads cursors that show nothing and work for nobody else. */
export interface PageCipher {
  seal(list: string, position: Position): string;
  /** @throws ApiError PAGE_INVALID: not a cursor of this list and caller. */
  open(list: string, cursor: string): Position;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Cursors sealed with AES-256-GCM and bound to list and caller, so that the sort values in them leak to nobody and a
 * cursor can't be carried to another list or person.
 */
export function createPageCipher(secret: KeyObject, subject: string): PageCipher {
  const key = createHash('sha256').update('page-cursor').update(secret.export()).digest();
  const boundTo = (list: string) => Buffer.from(`${subject}\n${list}`);

  return {
    seal(list, position) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(list));
      const sealed = [cipher.update(JSON.stringify(position), 'utf8'), cipher.final()];
      return Buffer.concat([nonce, ...sealed, cipher.getAuthTag()]).toString('base64url');
    },
    open(list, cursor) {
      try {
        const bytes = Buffer.from(cursor, 'base64url');
        const nonce = bytes.subarray(0, NONCE_BYTES);
        const sealed = bytes.subarray(NONCE_BYTES, -TAG_BYTES);
        const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
          .setAAD(boundTo(list))
          .setAuthTag(bytes.subarray(-TAG_BYTES));
        const text = Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
        return JSON.parse(text) as Position;
      } catch (cause) {
        throw new ApiError('PAGE_INVALID', { cause });
      }
    },
  };
}
