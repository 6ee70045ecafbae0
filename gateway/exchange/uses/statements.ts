/** Runs SQL on the gateway's own database. */
export interface Statements {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** The gateway's own database, as the views of use need it. */
export interface UsesDatabase extends Statements {
  /** Runs statements that hold together: all of them count, or none. */
  transaction<Result>(run: (statements: Statements) => Promise<Result>): Promise<Result>;
}
