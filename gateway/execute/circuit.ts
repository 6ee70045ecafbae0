/** Whether one subgraph is worth calling. */
export interface Circuit {
  readonly state: 'CLOSED' | 'HALF_OPEN' | 'OPEN';
  /** Whether a call may go out now; each call that may has to be reported by one of the other three. */
  admit(): boolean;
  succeed(): void;
  fail(): void;
  /** The call ended for a reason that tells nothing of the subgraph. */
  withdraw(): void;
}

export interface CircuitOptions {
  /** Milliseconds on any steady clock. */
  readonly now: () => number;
  /** Outcomes older than this don't count. */
  readonly windowMs?: number;
  /** Fewer failures than this never open the circuit. */
  readonly minFailures?: number;
  /** How long calls are refused; doubles with every probe that fails, up to eight times this. */
  readonly openMs?: number;
}

const FAILURE_SHARE = 0.5;
const MAX_DOUBLINGS = 3;

/**
 * Opens when half of the last calls failed, or some in a row, so that nobody waits for a subgraph that doesn't answer. Later one call
 * at a time may try; the first that succeeds closes the circuit again.
 */
export function createCircuit(options: CircuitOptions): Circuit {
  const { now, windowMs = 10_000, minFailures = 5, openMs = 1_000 } = options;
  let window = startWindow();
  let inRow = 0;
  let opened: { readonly until: number; readonly doublings: number } | null = null;
  let isProbing = false;

  return {
    get state() {
      if (opened === null) return 'CLOSED';
      return now() < opened.until ? 'OPEN' : 'HALF_OPEN';
    },
    admit() {
      if (opened === null) return true;
      if (now() < opened.until || isProbing) return false;
      isProbing = true;
      return true;
    },
    succeed() {
      if (isProbing) close();
      else if (opened === null) count(0);
    },
    fail() {
      if (isProbing) open(Math.min((opened?.doublings ?? 0) + 1, MAX_DOUBLINGS));
      else if (opened === null) count(1);
    },
    withdraw() {
      isProbing = false;
    },
  };

  function count(failures: 0 | 1): void {
    if (now() - window.since >= windowMs) window = startWindow();
    window.calls += 1;
    window.failures += failures;
    inRow = failures === 0 ? 0 : inRow + 1;
    const isFailing = window.failures >= window.calls * FAILURE_SHARE;
    if (inRow >= minFailures || (isFailing && window.failures >= minFailures)) open(0);
  }

  function startWindow() {
    return { since: now(), failures: 0, calls: 0 };
  }

  function open(doublings: number): void {
    isProbing = false;
    opened = { until: now() + openMs * 2 ** doublings, doublings };
  }

  function close(): void {
    isProbing = false;
    opened = null;
    inRow = 0;
    window = startWindow();
  }
}
