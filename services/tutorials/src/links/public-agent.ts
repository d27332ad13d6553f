import { type LookupAddress, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from '@pix/kit/http-client';
import { isPrivateAddress } from '@pix/kit/private-addresses';

/** A link that leads to this machine, its network or a cloud's own services: nobody has us call those (OWASP API7). */
export class PrivateAddressError extends Error {}

/** All addresses of a name. */
export type Resolve = (
  hostname: string,
  callback: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/** What is known of the network: what names lead to, and which addresses are private. Tests have their own. */
export type Network = { readonly resolve: Resolve; readonly isPrivate: (address: string) => boolean };

export const THE_INTERNET: Network = {
  resolve: (hostname, callback) => lookup(hostname, { all: true }, callback),
  isPrivate: isPrivateAddress,
};

/** A literal address is connected to without being looked up: it is refused before. */
export const refuseLiteral = ({ hostname }: URL, { isPrivate }: Network): void => {
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && isPrivate(literal)) throw new PrivateAddressError(hostname);
};

/** One look-up a connection, and that connection goes where the look-up said: a name cannot change its mind in between. */
const publicLookup =
  ({ resolve, isPrivate }: Network): LookupFunction =>
  (hostname, { all }, callback) => {
    resolve(hostname, (error, found) => {
      if (error) return callback(error, '', 0);
      const [first] = found;
      if (!first || found.some(({ address }) => isPrivate(address)))
        return callback(new PrivateAddressError(hostname), '', 0);
      return all ? callback(null, found) : callback(null, first.address, first.family);
    });
  };

/** Connections to the public Internet only: by what a name leads to, and again by what was connected to. */
export const publicAgent = (
  network: Network,
  { connectMs, allowsPrivateAddresses }: { connectMs: number; allowsPrivateAddresses: boolean },
): Agent => {
  if (allowsPrivateAddresses) return new Agent({ connect: { timeout: connectMs } });
  const connect = buildConnector({ timeout: connectMs, lookup: publicLookup(network) });
  return new Agent({
    connect: (options, callback) =>
      connect(options, (...[error, socket]) => {
        if (error) return callback(error, null);
        if (!socket.remoteAddress || !network.isPrivate(socket.remoteAddress)) return callback(null, socket);
        socket.destroy();
        return callback(new PrivateAddressError(options.hostname), null);
      }),
  });
};
