import { connectionPermissions, pageInfoPermissions } from '../kit/connection-permissions.ts';
import { byParent, byQuery, byRow, type Permissions } from '../kit/permission.ts';

export const permissions: Permissions = {
  Query: {
    person: byQuery,
    policeCase: byQuery,
    policeCases: byQuery,
    identityRegion: byQuery,
    policeCaseMatter: byQuery,
  },
  Person: {
    personKey: byRow,
    name: byRow,
    idNo: byRow,
    isIdValid: byRow,
    identityChecks: byRow,
  },
  IdentityCheck: {
    id: byParent,
    requestedBy: byParent,
    checkedAt: byParent,
    isMatch: byParent,
  },
  ...connectionPermissions('IdentityCheck'),
  Enterprise: {
    creditCode: byRow,
    hasOpenPoliceCase: byQuery,
    policeCases: byQuery,
  },
  AdminCase: {
    caseNo: byRow,
    policeFeedback: byQuery,
  },
  CaseTransfer: {
    transferNo: byRow,
    policeFeedback: byQuery,
  },
  PoliceFeedback: {
    receipt: byRow,
    decisions: byQuery,
  },
  TransferReceipt: {
    transferNo: byRow,
    signedAt: byRow,
    isJurisdictionConfirmed: byRow,
    answerDueAt: byRow,
  },
  FilingDecision: {
    decision: byRow,
    reason: byRow,
    decidedAt: byRow,
    policeCase: byQuery,
  },
  PoliceCase: {
    policeCaseNo: byRow,
    chargeCode: byRow,
    unit: byRow,
    filedOn: byRow,
    closedOn: byRow,
    status: byRow,
    persons: byRow,
  },
  ...connectionPermissions('PoliceCase'),
  IdentityRegion: {
    code: byParent,
    fullName: byParent,
    isCurrent: byParent,
  },
  Matter: {
    no: byParent,
    enterprises: byParent,
    persons: byParent,
    agencies: byParent,
    expiresAt: byParent,
  },
  ...pageInfoPermissions,
};
