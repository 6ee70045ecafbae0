/** Preloaded into every program of the local stack, so that none outlives the stack when that is killed. */

const PATIENCE_MS = 10_000;

if (process.channel) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
  });
  process.channel.unref();
}
