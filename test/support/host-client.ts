/** Where the suites of a run find what they share; set before the first of them starts. */
export const HOST_VARIABLE = 'YAOLIAN_TEST_HOST';

/** @throws Error with the host's own words when what was asked for doesn't start. */
export async function askHost<T>(method: 'POST' | 'DELETE', path: string): Promise<T> {
  const host = process.env[HOST_VARIABLE];
  if (host === undefined)
    throw new Error(`${HOST_VARIABLE} is not set: run the tests through Jest`);

  const response = await fetch(`${host}/${path}`, { method });
  const body = (await response.json()) as T & { readonly error?: string };
  if (!response.ok) throw new Error(body.error);
  return body;
}
