/** Which built page answers which path. Every other file under `dist` is an asset with a name of its own. */
export const CONSOLE_PAGES = [
  { path: '/', file: 'index.html' },
  { path: '/enterprise/:creditCode', file: 'index.html' },
  { path: '/catalogue', file: 'index.html' },
  { path: '/sharing', file: 'index.html' },
  { path: '/sharing/change', file: 'index.html' },
  { path: '/uses', file: 'index.html' },
  { path: '/graphiql', file: 'graphiql/index.html' },
] as const;
