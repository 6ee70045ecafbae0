import type { Log } from '../../schema/telemetry/log.ts';

/** Hears of what keeps agreements from coming into force: where, and why. */
export type AgreementLog = (where: string, cause: unknown) => void;

/** Says it once, however many seconds it goes on. */
export function createAgreementLog(log: Log): AgreementLog {
  const said = new Map<string, string>();
  return (where, cause) => {
    // The reason names agreements, schema elements and addresses, never what a request said.
    const reason = String(cause);
    if (said.get(where) === reason) return;
    said.set(where, reason);
    log.warn({ agreements: where, reason });
  };
}
