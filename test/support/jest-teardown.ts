/** After the last suite: everything that they shared ends. */
export default async function tearDown(): Promise<void> {
  await globalThis.yaolianTestHost?.close();
}
