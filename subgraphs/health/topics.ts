import type { Topics } from '../kit/events/topic.ts';
import type { Loaders } from './loaders/index.ts';

/** What others can wait for, by the field of `Subscription`. */
export const topics: Topics<Loaders> = {
  aefiCaseReported: {
    channel: 'aefi_case_reported',
    load: ({ aefi_code }, loaders) => loaders.aefiCaseByCode.load(aefi_code!),
  },
};
