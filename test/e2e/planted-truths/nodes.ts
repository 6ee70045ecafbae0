/** A page of a list, as far as the rules read it. */
export interface Nodes<Row> {
  readonly nodes: readonly Row[];
}
