import { writeSync } from 'node:fs';
import { pino } from 'pino';

const STDOUT = 1;

/**
 * Standard output, written beside the requests and flushed when the program ends. Where nobody reads it any more the rest
 * is lost: sonic-boom's own flush would try for ever, and the program stay.
 */
export function createLogDestination(): ReturnType<typeof pino.destination> {
  const destination = pino.destination({ dest: STDOUT, sync: false });
  const flush = destination.flushSync.bind(destination);
  destination.flushSync = () => {
    if (isRead(STDOUT)) flush();
  };
  return destination;
}

/** An empty line is no entry; nothing less than a byte finds out. */
function isRead(fd: number): boolean {
  try {
    writeSync(fd, '\n');
    return true;
  } catch {
    return false;
  }
}
