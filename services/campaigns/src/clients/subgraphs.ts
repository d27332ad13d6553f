import { machineToken, subgraphClient } from '@pix/kit/machine-client';
import type { Config } from '../config';

/** The other services this one calls, each with the token of its own machine credential. */
export const subgraphsOf = ({ assessmentUrl, identityUrl, gatewayKey, machineClientSecret }: Config) => {
  const credential = { clientId: 'campaigns', clientSecret: machineClientSecret };
  const token = machineToken({ identityUrl, credential, gatewayKey });
  const subgraph = (url: string) => subgraphClient({ url, token, gatewayKey });
  return { assessment: subgraph(assessmentUrl), identity: subgraph(identityUrl) };
};
