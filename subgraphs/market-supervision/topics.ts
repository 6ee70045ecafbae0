import type { Topics } from '../kit/events/topic.ts';
import type { Loaders } from './loaders/index.ts';

/** What others can wait for, by the field of `Subscription`. */
export const topics: Topics<Loaders> = {
  recallPublished: {
    channel: 'recall_published',
    load: ({ recall_no }, loaders) => loaders.recallByNo.load(recall_no!),
  },
  recallNotified: {
    channel: 'recall_notified',
    load: ({ recall_no, credit_code }, loaders) =>
      loaders.recallUnitByKey.load({ recallNo: recall_no!, creditCode: credit_code! }),
  },
  caseTransferred: {
    channel: 'case_transferred',
    load: ({ transfer_no }, loaders) => loaders.transferByNo.load(transfer_no!),
  },
};
