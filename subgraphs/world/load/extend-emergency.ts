import { Client } from 'pg';
import { EMERGENCY } from '../city/emergencies.ts';

/**
 * Extends the city's emergency (应急处置延期) to 72 hours from now, as its commander would: the city's clock stands
 * still, its visitor's doesn't, and an emergency ends by itself.
 */
export async function extendEmergency(connectionString: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(EXTEND, [EMERGENCY.id]);
  } finally {
    await client.end();
  }
}

const EXTEND = `
  UPDATE emergency SET extended_at = now(), expires_at = now() + interval '72 hours'
  WHERE id = $1 AND ordered_at <= now()`;
