import type { OperationTypeNode } from 'graphql';
import { ApiError } from '../../schema/contract/errors.ts';
import type { GatewayRequest } from './request.ts';

/**
 * Refuses an operation that this kind of request may not carry: GET is for reading only, and a subscription
 * has an address of its own.
 *
 * @throws ApiError METHOD_NOT_ALLOWED or STREAM_NOT_SERVED
 */
export function requireMethod(
  { method }: Pick<GatewayRequest, 'method'>,
  { kind }: { readonly kind: `${OperationTypeNode}` },
): void {
  if (kind === 'subscription') throw new ApiError('STREAM_NOT_SERVED');
  if (method === 'GET' && kind !== 'query') throw new ApiError('METHOD_NOT_ALLOWED');
}
