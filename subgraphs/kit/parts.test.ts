import { expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { unkeptParts } from './parts.ts';
import { byParent, byQuery, byRow } from './permission.ts';

const DIRECTIVES = `directive @envelope on OBJECT
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION`;

function schemaOf(sales: string, buyer: string) {
  return buildSchema(`${DIRECTIVES}
    type Query { sales: SaleConnection ${sales} lastSale: Sale ${sales} }
    type SaleConnection @envelope { nodes: [Sale!] edges: [SaleEdge!] }
    type SaleEdge @envelope { node: Sale }
    type Sale { buyer: String ${buyer} }`);
}

const asking = (...scopes: readonly string[]) =>
  `@requiresScopes(scopes: [${JSON.stringify(scopes)}])`;

const permissions = (buyer: typeof byParent) => ({
  Query: { sales: byQuery, lastSale: byQuery },
  SaleConnection: { nodes: byParent, edges: byParent },
  SaleEdge: { node: byParent },
  Sale: { buyer },
});

it.each([
  ['asks for no scope', '', ''],
  ['asks for the scope of every way to it', asking('a:sales', 'a:more'), asking('a:sales')],
])('a field may be left to its parent when it %s', (_, sales, buyer) => {
  expect(unkeptParts(schemaOf(sales, buyer), permissions(byParent))).toEqual([]);
});

it('a field that asks for a scope of its own may not', () => {
  const schema = schemaOf(asking('a:sales'), asking('a:sales', 'a:buyers'));

  expect(unkeptParts(schema, permissions(byParent))).toEqual([
    'Sale.buyer (by Query.sales)',
    'Sale.buyer (by Query.lastSale)',
  ]);
  expect(unkeptParts(schema, permissions(byRow))).toEqual([]);
});
