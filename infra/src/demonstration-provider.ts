import { writeFileSync } from 'node:fs';
import type { Addresses } from './addresses';
import type { Config } from './config';
import type { Secrets } from './secrets';

export const DEMONSTRATION_ENTITY_ID = 'urn:pix:gar-demonstration';

/** It signs anybody in as anybody: in development only, beside the demonstration, and never where providers are configured. */
export const isProviderOffered = ({ nodeEnv, signIn }: Config, withDemonstration: boolean): boolean =>
  withDemonstration && nodeEnv === 'development' && signIn.IDENTITY_PROVIDERS_FILE === undefined;

/** Writes the file identity reads it from, as an operator writes the GAR's (docs/flows/gar.md); its port is of this run. */
export const writeProvidersFile = (
  file: string,
  { demonstrationProvider: { url } }: Addresses,
  secrets: Secrets,
): void => {
  const provider = {
    id: 'gar',
    label: 'GAR (démonstration)',
    kind: 'SAML',
    entityId: DEMONSTRATION_ENTITY_ID,
    ssoUrl: `${url}/sso`,
    certificates: [secrets.demonstrationProvider.certificate],
    targets: ['/campagnes', '/campagnes/*'],
  };
  writeFileSync(file, `${JSON.stringify({ providers: [provider] }, null, 2)}\n`, { mode: 0o600 });
};
