import { machineToken, subgraphClient } from '@pix/kit/machine-client';
import type { Config } from '../config';
import { assessmentClient } from './assessment-client';
import { campaignsClient } from './campaigns-client';
import { identityClient } from './identity-client';
import { supervisionClient } from './supervision-client';

/** The other services, as this one asks them, with the token of its own machine credential. */
export const servicesOf = ({ assessmentUrl, campaignsUrl, identityUrl, gatewayKey, machineCredential }: Config) => {
  const token = machineToken({ identityUrl, credential: machineCredential, gatewayKey });
  const subgraph = (url: string) => subgraphClient({ url, token, gatewayKey });
  const [assessment, campaigns, identity] = [subgraph(assessmentUrl), subgraph(campaignsUrl), subgraph(identityUrl)];
  return {
    clients: {
      assessment: assessmentClient(assessment),
      supervision: supervisionClient(assessment),
      campaigns: campaignsClient(campaigns),
      identity: identityClient(identity),
    },
    close: () => Promise.all([assessment.close(), campaigns.close(), identity.close()]),
  };
};
