/** A database holds something that the wanted world would mix with. */
export class WorldConflict extends Error {}
