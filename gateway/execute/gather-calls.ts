import { createCohort } from '../cohort.ts';
import type { SubgraphTransport } from './execute.ts';

/** Makes transports from others, over all of which calls are sent in cohorts and their replies are read in cohorts. */
export function createCallGathering(): (transport: SubgraphTransport) => SubgraphTransport {
  const sending = createCohort();
  const reading = createCohort();
  return (transport) => async (call) => {
    await sending();
    const reply = await transport(call);
    await reading();
    return reply;
  };
}
