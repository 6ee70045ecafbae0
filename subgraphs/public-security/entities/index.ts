import { IdentityCheck } from './identity-check.ts';
import { IdentityRegion } from './identity-region.ts';
import { Person } from './person.ts';
import { PoliceCase } from './police-case.ts';
import { FilingDecision, TransferReceipt } from './transfer-answer.ts';

export const entities = [
  Person,
  IdentityCheck,
  PoliceCase,
  TransferReceipt,
  FilingDecision,
  IdentityRegion,
];
