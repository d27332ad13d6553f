import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { CLIENT_ADDRESS_HEADER, CLIENT_AGENT_HEADER } from '@pix/kit/auth';
import { header } from '@pix/kit/http-server';

/**
 * The address of the person's device: the socket's, or, behind proxies of ours, the one the outermost of them saw.
 * Proxies append to `x-forwarded-for`, so what anybody wrote in it before them is further left, and never believed.
 */
export const clientAddress = (request: IncomingMessage, trustedProxies: number): string | undefined => {
  const socket = plainAddress(request.socket.remoteAddress ?? '');
  if (trustedProxies === 0) return socket;
  const forwarded = request.headers['x-forwarded-for'];
  const seen = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? ''))
    .split(',')
    .map((part) => part.trim());
  return plainAddress(seen.at(-trustedProxies) ?? '') ?? socket;
};

// An IPv4 address may come as IPv6 (« ::ffff:192.0.2.1 ») or with a port, an IPv6 one in brackets.
const plainAddress = (given: string): string | undefined => {
  const address = given.replace(/^\[([^\]]*)\].*$/, '$1').replace(/^::ffff:(?=\d+\.)/i, '');
  const withoutPort = address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  return isIP(withoutPort) === 0 ? undefined : withoutPort;
};

const AGENT_LENGTH = 256;

/** What the subgraphs are told of the device, under names that are never passed on from outside. */
export const clientHeaders = (client: { clientAddress?: string; clientAgent?: string }): Record<string, string> => ({
  ...(client.clientAddress && { [CLIENT_ADDRESS_HEADER]: client.clientAddress }),
  ...(client.clientAgent && { [CLIENT_AGENT_HEADER]: client.clientAgent }),
});

/** The device a request comes from. */
export const clientOf = (request: IncomingMessage, trustedProxies: number) => {
  const address = clientAddress(request, trustedProxies);
  const agent = header(request, 'user-agent')?.slice(0, AGENT_LENGTH);
  return { ...(address && { clientAddress: address }), ...(agent && { clientAgent: agent }) };
};
