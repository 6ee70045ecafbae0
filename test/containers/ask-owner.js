// Run in the gateway's container: asks market supervision in the gateway's name, past all that the gateway decides,
// and prints the code of the refusal, or GIVEN.
async function askOwner() {
  const { readFileSync } = require('node:fs');
  const { createSecretKey } = require('node:crypto');
  const { encodeContext } = await import('/yaolian/schema/contract/call.ts');
  const { signCall } = await import('/yaolian/schema/contract/signature.ts');
  const id = 'market-supervision';
  const secret = createSecretKey(readFileSync(`/run/secrets/call-${id}.key`, 'utf8'), 'hex');
  const body = JSON.stringify({ query: '{ inspections(first: 1) { totalCount } }' });
  const caller = { subject: 'trial', agency: id, role: 'grid-supervisor', region: '210106' };
  const context = encodeContext({
    audience: id,
    caller: { ...caller, grids: ['210106-01'], creditCode: null },
    reason: { purpose: 'DAILY', matter: null },
    operationId: 'trial',
  });
  const now = Math.floor(Date.now() / 1000);
  const signature = signCall({ path: '/graphql', body, context }, { id, secret }, now);
  const headers = { 'content-type': 'application/json', ...signature };
  const answer = await fetch(process.env.SUBGRAPH_URL_MARKET_SUPERVISION, {
    method: 'POST',
    headers,
    body,
  });
  const { data, errors = [] } = await answer.json();
  console.log(errors[0]?.extensions.code ?? (data?.inspections == null ? 'NOTHING' : 'GIVEN'));
}
askOwner();
