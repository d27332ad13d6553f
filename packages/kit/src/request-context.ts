import type { IncomingMessage } from 'node:http';
import type { ServiceName } from '@pix/events';
import {
  type Authenticator,
  CLIENT_ADDRESS_HEADER,
  CLIENT_AGENT_HEADER,
  GATEWAY_KEY_HEADER,
  isInternalCall,
} from './auth';
import type { RequestContext } from './graphql';
import { HttpError, header, localeOf } from './http-server';
import { newId } from './ids';
import { currentScope } from './request-scope';

/** The request's viewer, language and id. Calls that come neither from the gateway nor from a service are refused. */
export const requestContext = async (
  { authenticate }: { readonly authenticate: Authenticator },
  gatewayKey: string,
  request: IncomingMessage,
): Promise<RequestContext> => {
  if (!isInternalCall(gatewayKey, header(request, GATEWAY_KEY_HEADER)))
    throw new HttpError(403, 'forbidden', 'This address answers the gateway only.');
  const [clientAddress, clientAgent] = [CLIENT_ADDRESS_HEADER, CLIENT_AGENT_HEADER].map((name) =>
    header(request, name),
  );
  return {
    viewer: await authenticate(header(request, 'authorization')),
    locale: localeOf(request),
    requestId: currentScope()?.requestId ?? newId(),
    ...(clientAddress && { clientAddress }),
    ...(clientAgent && { clientAgent }),
  };
};

/** In whose name a job runs: the service itself. */
export const jobRequest = (service: ServiceName, messageId: string): RequestContext => ({
  viewer: { kind: 'machine', clientId: service, scopes: [] },
  locale: 'fr',
  requestId: currentScope()?.requestId ?? messageId,
});
