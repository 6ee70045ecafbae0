import { v7, validate, version } from 'uuid';
import { drawHex } from '../../schema/contract/random-hex.ts';

/**
 * A new record's id: it holds the time at which the operation began, so that the record is found by it among all others
 * without an index over ids.
 *
 * @see RFC 9562 5.7, UUID version 7.
 */
export function drawRecordId(at: Date): string {
  return v7({ msecs: at.getTime(), random: Buffer.from(drawHex(), 'hex') });
}

/** When the operation of a record began, to the millisecond; null for an id that doesn't say. */
export function timeOfRecord(id: string): Date | null {
  if (!validate(id) || version(id) !== 7) return null;
  return new Date(Number.parseInt(id.replace('-', '').slice(0, 12), 16));
}
