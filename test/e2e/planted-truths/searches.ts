import type { Planted, PlantedTruth } from '../../../subgraphs/world/truth.ts';
import type { Stack } from '../../support/stack.ts';
import { askAs, askPages, type Officer, type Question } from './ask-pages.ts';
import { findFirmsWithCase, findRevoked } from './cases.ts';
import { findCorrectedLicences, findFailingCodes, findRenamed } from './data-quality.ts';
import { findDeadLicences } from './dead-licences.ts';
import { findLentLicences, QUIET_SINCE } from './lent-licences.ts';
import { findMisspeltNames } from './misspelt-names.ts';
import { findRecallBreaches, toBatchVariables } from './recall-breaches.ts';
import { findOutcomes, findOverdue } from './transfers.ts';

/** What an officer looks for, and what there is to be found. */
export interface Search {
  readonly title: string;
  readonly officer: Officer;
  readonly find: (stack: Stack, officer: Officer) => Promise<readonly string[]>;
  readonly truth: (truth: PlantedTruth) => Planted;
  /** Numbered in order, so that every city has the same. */
  readonly isNumbered?: boolean;
}

const INSURANCE_SUPERVISOR: Officer = { persona: 'insurance-supervisor', purpose: 'DAILY' };
const CASE_OFFICER: Officer = { persona: 'case-officer', purpose: 'CASE' };
const POLICE_OFFICER: Officer = { persona: 'police-officer', purpose: 'CASE' };
const DATA_OFFICER: Officer = { persona: 'data-officer' };

export const LENT_LICENCES: Question = {
  file: 'lent-licences',
  variables: { quietSince: QUIET_SINCE },
};

export const SEARCHES: readonly Search[] = [
  {
    title: 'A1 lent licences (挂证)',
    officer: INSURANCE_SUPERVISOR,
    find: inPages(LENT_LICENCES, findLentLicences),
    truth: ({ lentLicences }) => lentLicences,
  },
  {
    title: 'A4 sales of recalled batches after the deadline',
    officer: CASE_OFFICER,
    find: findBreachesOfRecalls,
    truth: ({ recallBreaches }) => recallBreaches,
  },
  {
    title: 'A7 firms with a case, and none that only a covert police case is about',
    officer: CASE_OFFICER,
    find: inPages({ file: 'cases' }, findFirmsWithCase),
    truth: ({ cases, covertlyInvestigated }) => ({
      planted: cases.firms,
      decoys: covertlyInvestigated,
    }),
  },
  {
    title: 'A7 the licence that was revoked',
    officer: CASE_OFFICER,
    find: inPages({ file: 'cases' }, findRevoked),
    truth: ({ cases }) => ({ planted: [cases.revoked], decoys: [] }),
  },
  {
    title: 'A7 the transfers to the police and their outcomes',
    officer: POLICE_OFFICER,
    find: inPages({ file: 'transfers' }, findOutcomes),
    truth: ({ cases }) => ({
      planted: cases.transfers.map(({ transferNo, outcome }) => `${transferNo} ${outcome}`),
      decoys: [],
    }),
    isNumbered: true,
  },
  {
    title: 'A7 the transfer that was answered too late',
    officer: POLICE_OFFICER,
    find: inPages({ file: 'transfers' }, findOverdue),
    truth: ({ cases }) => ({ planted: [cases.overdue], decoys: [] }),
    isNumbered: true,
  },
  {
    title: 'A8 trade without a licence in force',
    officer: CASE_OFFICER,
    find: inPages({ file: 'dead-licences' }, findDeadLicences),
    truth: ({ deadLicences }) => deadLicences,
  },
  {
    title: 'A15 credit codes that fail the check',
    officer: DATA_OFFICER,
    find: inPages({ file: 'data-quality' }, findFailingCodes),
    truth: ({ quality }) => ({ planted: quality.failingCodes, decoys: [] }),
  },
  {
    title: 'A15 firms under an old and a new name',
    officer: DATA_OFFICER,
    find: inPages({ file: 'data-quality' }, findRenamed),
    truth: ({ quality }) => ({
      planted: quality.renamed.map(([old, current]) => `${old} ${current}`),
      decoys: [],
    }),
  },
  {
    title: 'A15 entries that were corrected late',
    officer: DATA_OFFICER,
    find: inPages({ file: 'data-quality' }, findCorrectedLicences),
    truth: ({ quality }) => ({ planted: quality.lateCorrections, decoys: [] }),
  },
  {
    title: 'A15 names that two registers spell differently',
    officer: POLICE_OFFICER,
    find: inPages({ file: 'misspelt-names' }, findMisspeltNames),
    truth: ({ quality }) => ({ planted: quality.misspelt, decoys: [] }),
  },
];

function inPages<Page>(question: Question, rule: (pages: readonly Page[]) => readonly string[]) {
  return async (stack: Stack, officer: Officer) => {
    const answers = await askPages(stack, officer, question);
    return rule(answers.map(({ data }) => data));
  };
}

async function findBreachesOfRecalls(stack: Stack, officer: Officer) {
  const file = 'recall-breaches';
  const recalled = await askAs(stack, officer, { file, operationName: 'RecalledBatches' });
  const sales = await askPages(stack, officer, {
    file,
    operationName: 'SalesOfBatches',
    variables: toBatchVariables(recalled.data),
  });
  return findRecallBreaches(
    sales.map(({ data }) => data),
    recalled.data,
  );
}
