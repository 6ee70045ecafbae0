import type { Transaction } from '../database.ts';

const TURN = `hashtext('yaolian uses')`;

/**
 * Whether it is this transaction's turn to write the views of use: of several gateways one does at a time. The turn is
 * held to the end of the transaction, so that whoever dies gives it back.
 */
export async function takeTurn(transaction: Transaction): Promise<boolean> {
  const [turn] = await transaction.query<{ mine: boolean }>(
    `SELECT pg_try_advisory_xact_lock(${TURN}) AS mine`,
  );
  return turn!.mine;
}

/** Resolves when it is this transaction's turn, which then is held in the same way. */
export async function waitForTurn(transaction: Transaction): Promise<void> {
  await transaction.query(`SELECT pg_advisory_xact_lock(${TURN})`);
}
