import { type Host, startHost } from './host.ts';
import { HOST_VARIABLE } from './host-client.ts';

declare global {
  var yaolianTestHost: Host | undefined;
}

/** Before the first suite: the host costs nothing until a suite asks for something. */
export default async function setUp(): Promise<void> {
  globalThis.yaolianTestHost = await startHost();
  process.env[HOST_VARIABLE] = globalThis.yaolianTestHost.url;
}
