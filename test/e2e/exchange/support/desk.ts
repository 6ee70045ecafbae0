import type { PersonaName } from '../../../../gateway/authenticate/personas.ts';
import type { Answer, Stack } from '../../../support/stack.ts';

const CHANGE = 'id state isRevocation baseVersion proposedBy decidedBy decisionReason';
const PREVIEW = `givesMore
  lines { role purpose use region from before after isGain isLoss coordinates operations callers }`;
const REQUEST = `id state agency owner sharing dueOn isOverdue validTo
  history { state by reason } change { id state }`;

/** What data officers send. */
const DOCUMENTS = {
  PROPOSE: `mutation ($change: ChangeInput!) { proposeChange(change: $change) { ${CHANGE} preview { ${PREVIEW} } } }`,
  APPROVE: `mutation ($id: ID!) { approveChange(id: $id) { ${CHANGE} } }`,
  REJECT: `mutation ($id: ID!, $reason: String!) { rejectChange(id: $id, reason: $reason) { ${CHANGE} } }`,
  WITHDRAW: `mutation ($id: ID!) { withdrawChange(id: $id) { ${CHANGE} } }`,
  REVOKE: `mutation ($change: ChangeInput!) { revoke(change: $change) { ${CHANGE} } }`,
  PREVIEW: `query ($edits: [AgreementEdit!]!) { previewChange(edits: $edits) { ${PREVIEW} } }`,
  CHANGES: `query ($state: ChangeState) {
    agreementChanges(state: $state, first: 100) { totalCount nodes { ${CHANGE} } } }`,
  GRANTS: `query ($owner: Owner) {
    sharingAgreements(owner: $owner) { version fieldSets { scope grants { number to } } } }`,
  VERSIONS: '{ agreementVersions { version putBy reason supersededAt } }',
  SUBMIT: `mutation ($request: AccessRequestInput!) { submitRequest(request: $request) { ${REQUEST} } }`,
  ASK_SUPPLEMENT: `mutation ($id: ID!, $reason: String!) {
    step: askSupplement(id: $id, question: $reason) { ${REQUEST} } }`,
  SUPPLEMENT: `mutation ($id: ID!, $reason: String!) {
    step: supplementRequest(id: $id, answer: $reason) { ${REQUEST} } }`,
  APPROVE_REQUEST: `mutation ($id: ID!) { step: approveRequest(id: $id) { ${REQUEST} } }`,
  REFUSE: `mutation ($id: ID!, $reason: String!) {
    step: refuseRequest(id: $id, reason: $reason) { ${REQUEST} } }`,
  WITHDRAW_REQUEST: `mutation ($id: ID!) { step: withdrawRequest(id: $id) { ${REQUEST} } }`,
  REQUESTS: `query ($where: AccessRequestsWhere) {
    accessRequests(where: $where, first: 100) { totalCount nodes { ${REQUEST} } } }`,
} as const;

type Variables = Readonly<Record<string, unknown>>;

interface GrantedSet {
  readonly scope: string;
  readonly grants: readonly { readonly number: number; readonly to: readonly string[] }[];
}

/** A data officer's work, through the gateway. */
export function createDesk(stack: Stack) {
  const ask = (document: keyof typeof DOCUMENTS, variables: Variables, persona: PersonaName) =>
    stack.ask(DOCUMENTS[document], { persona, variables });
  return {
    ask,
    propose: (persona: PersonaName, change: object) => ask('PROPOSE', { change }, persona),
    approve: (persona: PersonaName, id: string) => ask('APPROVE', { id }, persona),
    /** The number of the grant of market supervision's field set that names a role. */
    async numberOfGrant(scope: string, role: string): Promise<number> {
      const { data } = await ask('GRANTS', { owner: 'MARKET_SUPERVISION' }, 'data-officer');
      const [{ fieldSets }] = data.sharingAgreements as [{ fieldSets: readonly GrantedSet[] }];
      const { grants } = fieldSets.find((set) => set.scope === scope)!;
      return grants.find(({ to }) => to.includes(role))!.number;
    },
    /** The answer to a police analyst whose agency has been given sales totals; null as long as it has not. */
    async askTotals(): Promise<Answer | null> {
      const answer = await stack.ask('{ salesTotals(by: DISTRICT) { cells { key } } }', {
        persona: 'police-analyst',
        purpose: 'STATS',
      });
      return answer.errors.length === 0 && answer.data.salesTotals !== null ? answer : null;
    },
  };
}

export type Desk = ReturnType<typeof createDesk>;

export function codesOf({ errors }: Answer): readonly unknown[] {
  return errors.map(({ extensions }) => extensions.code);
}
