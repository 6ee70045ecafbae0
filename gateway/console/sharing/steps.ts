const request = (field: string, argument = '') =>
  argument === ''
    ? `mutation ($id: ID!) { ${field}(id: $id) { id } }`
    : `mutation ($id: ID!, $reason: String!) { ${field}(id: $id, ${argument}: $reason) { id } }`;

/** What officers do to requests and changes. */
export const STEPS = {
  approveRequest: request('approveRequest'),
  refuseRequest: request('refuseRequest', 'reason'),
  askSupplement: request('askSupplement', 'question'),
  supplementRequest: request('supplementRequest', 'answer'),
  withdrawRequest: request('withdrawRequest'),
  approveChange: request('approveChange'),
  rejectChange: request('rejectChange', 'reason'),
  withdrawChange: request('withdrawChange'),
  proposeChange: 'mutation ($change: ChangeInput!) { proposeChange(change: $change) { id } }',
  revoke: 'mutation ($change: ChangeInput!) { revoke(change: $change) { id } }',
  submitRequest:
    'mutation ($request: AccessRequestInput!) { submitRequest(request: $request) { id } }',
  reviewEmergencyReport: `mutation ($report: ID!, $lastRecord: ID!, $comment: String!) {
    reviewEmergencyReport(report: $report, lastRecord: $lastRecord, comment: $comment) { id }
  }`,
} as const;

export type Step = keyof typeof STEPS;
