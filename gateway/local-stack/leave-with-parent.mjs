/** Preloaded into every program of the local stack, so that none outlives the stack when that is killed. */

import { closeSync, openSync } from 'node:fs';

const PATIENCE_MS = 10_000;

if (process.channel) {
  process.once('disconnect', () => {
    dropLog();
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
  });
  process.channel.unref();
}

/** Nobody reads it any more, and pino's last lines would be tried for ever: the lowest free number is the one closed. */
function dropLog() {
  for (const fd of [1, 2]) {
    closeSync(fd);
    openSync('/dev/null', 'w');
  }
}
