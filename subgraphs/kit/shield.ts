import { createRequire } from 'node:module';
import util from 'node:util';

// graphql-shield 7's ESM build imports util.isUndefined, which Node 23 removed, and its CommonJS build must share one
// copy of graphql-middleware with us. This is the only file that loads either.
const require = createRequire(import.meta.url);
const legacyUtil = util as unknown as { isUndefined?: (value: unknown) => boolean };
legacyUtil.isUndefined ??= (value) => value === undefined;

const shieldModule = require('graphql-shield') as typeof import('graphql-shield');
const middlewareModule = require('graphql-middleware') as typeof import('graphql-middleware');

export const { shield, rule, allow } = shieldModule;
export const { applyMiddleware } = middlewareModule;
