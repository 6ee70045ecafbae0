import { createSecretKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeContext } from '../../../schema/contract/call.ts';
import { type Caller, PUBLIC_CALLER } from '../../../schema/contract/caller.ts';
import type { Purpose } from '../../../schema/contract/purpose.ts';
import { type CallKey, signCall } from '../../../schema/contract/signature.ts';
import { type AgencyName, subgraphPaths } from '../../../schema/subgraphs.ts';
import type { Stack } from '../../support/stack.ts';

/** An agency of a running stack, as its gateway reaches it. */
export interface AgencyDoor {
  readonly name: AgencyName;
  readonly url: string;
  readonly key: CallKey;
}

/** Finds an agency's address with the gateway, and the key that both share with the stack. */
export function openDoor(stack: Stack, name: AgencyName): AgencyDoor {
  const variable = subgraphPaths(name).urlVariable;
  const url = gatewayEnvironment(stack)[variable];
  if (url === undefined) throw new Error(`The gateway knows no ${variable}`);
  const secret = readFileSync(join(stack.dataDirectory, 'keys', `call-${name}.key`), 'utf8');
  return { name, url, key: { id: name, secret: createSecretKey(secret, 'hex') } };
}

/** The settings that a running stack gave its gateway: another one with the same is its twin. */
export function gatewayEnvironment(stack: Pick<Stack, 'pid'>): NodeJS.ProcessEnv {
  return Object.fromEntries(environmentOf(gatewayPid(stack.pid)));
}

function gatewayPid(stackPid: number): number {
  const children = readFileSync(`/proc/${stackPid}/task/${stackPid}/children`, 'utf8');
  const pids = children.trim().split(' ').map(Number);
  const found = pids.find((pid) => commandOf(pid).includes('gateway/main.ts'));
  if (found === undefined) throw new Error('The stack runs no gateway');
  return found;
}

function commandOf(pid: number): string {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
}

function environmentOf(pid: number): ReadonlyMap<string, string> {
  const entries = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  return new Map(
    entries.map((entry) => {
      const at = entry.indexOf('=');
      return [entry.slice(0, at), entry.slice(at + 1)] as const;
    }),
  );
}

export interface CallParts {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly caller?: Partial<Caller>;
  readonly purpose?: Purpose;
  readonly audience?: string;
}

export interface Call {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A call as the gateway makes it. @param now seconds since 1970. */
export function toCall(parts: CallParts, key: CallKey, now = Math.floor(Date.now() / 1000)): Call {
  const { query, variables, caller = {}, purpose = null, audience = key.id } = parts;
  const body = JSON.stringify({ query, variables });
  const context = encodeContext({
    audience,
    caller: { ...PUBLIC_CALLER, ...caller },
    reason: { purpose, matter: null },
    operationId: 'test',
  });
  return { body, headers: signCall({ path: '/graphql', body, context }, key, now) };
}

export async function send(url: string, { body, headers }: Call) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, text: await response.text() };
}
