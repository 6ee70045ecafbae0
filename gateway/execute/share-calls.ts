import type { SubgraphCall, SubgraphReply, SubgraphTransport } from './execute.ts';

/** Hears how often a query went out for one caller or was answered by another caller's. */
export type OnQuery = (how: 'SENT' | 'SHARED') => void;

/** One query on its way. */
interface Flight {
  readonly reply: Promise<SubgraphReply>;
  readonly unwanted: AbortController;
  waiting: number;
}

/**
 * Lets queries to a subgraph that are on their way at the same time share one answer: those with the same body, made by
 * callers of whom the subgraph is told the same. Everything is compared whole, so nothing but equality makes one
 * caller's answer another's. An answer is shared with who waits for it and never kept.
 *
 * @returns a transport for callers of one fingerprint, over theirs.
 */
export function createCallSharing(
  onQuery: OnQuery = () => {},
): (transport: SubgraphTransport, fingerprint: string) => SubgraphTransport {
  const flights = new Map<string, Flight>();

  return (transport, fingerprint) => (call) => {
    if (call.kind !== 'query') return transport(call);
    const key = JSON.stringify([call.subgraph, fingerprint, call.body]);
    const known = flights.get(key);
    onQuery(known === undefined ? 'SENT' : 'SHARED');
    const flight = known ?? depart(key, transport, call);
    return board(flight, call.signal);
  };

  function depart(key: string, transport: SubgraphTransport, call: SubgraphCall): Flight {
    const unwanted = new AbortController();
    const { until: _, ...shared } = call;
    const reply = transport({ ...shared, signal: unwanted.signal });
    const flight = { reply, unwanted, waiting: 0 };
    flights.set(key, flight);
    const land = () => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    reply.then(land, land);
    unwanted.signal.addEventListener('abort', land);
    return flight;
  }
}

/** The flight's reply for one more caller, who may leave without the others' losing it. */
function board(flight: Flight, signal: AbortSignal): Promise<SubgraphReply> {
  flight.waiting += 1;
  return new Promise((resolve, reject) => {
    const leave = () => {
      flight.waiting -= 1;
      if (flight.waiting === 0) flight.unwanted.abort(signal.reason);
      reject(signal.reason);
    };
    if (signal.aborted) return leave();
    signal.addEventListener('abort', leave, { once: true });
    flight.reply.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
