import type { Stack } from '../../support/stack.ts';
import { askAs, askPages, type Officer, type Question } from './ask-pages.ts';
import { findFirmsWithCase, findRevoked } from './cases.ts';
import { findCorrectedLicences, findFailingCodes, findRenamed } from './data-quality.ts';
import { findDeadLicences } from './dead-licences.ts';
import { findLentLicences, QUIET_SINCE } from './lent-licences.ts';
import { findMisspeltNames } from './misspelt-names.ts';
import { findRecallBreaches, toBatchVariables } from './recall-breaches.ts';
import { findOutcomes, findOverdue } from './transfers.ts';
import { findUnreportedStock } from './unreported-stock.ts';

/** What an officer looks for: the question over HTTP and the rule that reads its answer. */
export interface Search {
  readonly officer: Officer;
  readonly find: (stack: Stack, officer: Officer) => Promise<readonly string[]>;
}

const CASE_OFFICER: Officer = { persona: 'case-officer', purpose: 'CASE' };
const POLICE_OFFICER: Officer = { persona: 'police-officer', purpose: 'CASE' };
const DATA_OFFICER: Officer = { persona: 'data-officer' };

export const LENT_LICENCES: Question = {
  file: 'lent-licences',
  variables: { quietSince: QUIET_SINCE },
};

export const SEARCHES = {
  lentLicences: {
    officer: { persona: 'insurance-supervisor', purpose: 'DAILY' },
    find: inPages(LENT_LICENCES, findLentLicences),
  },
  recallBreaches: { officer: CASE_OFFICER, find: findBreachesOfRecalls },
  unreportedStock: {
    officer: CASE_OFFICER,
    find: inPages({ file: 'unreported-stock' }, findUnreportedStock),
  },
  firmsWithCase: {
    officer: CASE_OFFICER,
    find: inPages({ file: 'cases' }, findFirmsWithCase),
  },
  revoked: { officer: CASE_OFFICER, find: inPages({ file: 'cases' }, findRevoked) },
  outcomes: { officer: POLICE_OFFICER, find: inPages({ file: 'transfers' }, findOutcomes) },
  overdue: { officer: POLICE_OFFICER, find: inPages({ file: 'transfers' }, findOverdue) },
  deadLicences: {
    officer: CASE_OFFICER,
    find: inPages({ file: 'dead-licences' }, findDeadLicences),
  },
  failingCodes: {
    officer: DATA_OFFICER,
    find: inPages({ file: 'data-quality' }, findFailingCodes),
  },
  renamed: { officer: DATA_OFFICER, find: inPages({ file: 'data-quality' }, findRenamed) },
  corrected: {
    officer: DATA_OFFICER,
    find: inPages({ file: 'data-quality' }, findCorrectedLicences),
  },
  misspelt: {
    officer: POLICE_OFFICER,
    find: inPages({ file: 'misspelt-names' }, findMisspeltNames),
  },
} satisfies Record<string, Search>;

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
