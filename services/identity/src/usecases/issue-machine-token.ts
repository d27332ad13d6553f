import type { Needs } from '../context';
import { hashToken, isSameHash } from '../credentials/secrets';
import { throttledUntil } from '../domain/throttle';
import { throttleEvent } from './throttle-event';

export type MachineTokenAnswer =
  | { readonly kind: 'TOKEN'; readonly token: string; readonly minutes: number; readonly scopes: readonly string[] }
  | { readonly kind: 'REFUSED' }
  | { readonly kind: 'THROTTLED'; readonly until: Date };

type Given = Needs<'machineCredentials' | 'config' | 'clock' | 'keyedHash' | 'tokenSigner' | 'transaction'>;
type Proof = { readonly clientId: string; readonly secret: string; readonly isInternalCall: boolean };

/**
 * Exchanges a machine credential for a token. The services' own credentials serve on direct internal calls only: through
 * the gateway they are unknown. From outside wrong secrets are counted, unknown clients' too, and only those: a program that
 * asks often is not taken for a guesser. Once there were too many nothing is told, not even to the right one (S7).
 */
export const issueMachineToken = async (needs: Given, proof: Proof): Promise<MachineTokenAnswer> =>
  proof.isInternalCall ? tokenForService(needs, proof) : tokenForOutsider(needs, proof);

const tokenForService = async (
  { config, tokenSigner }: Given,
  { clientId, secret }: Proof,
): Promise<MachineTokenAnswer> => {
  const client = config.machineClients.find((candidate) => candidate.clientId === clientId);
  if (!client || !isSameHash(hashToken(client.secret), hashToken(secret))) return { kind: 'REFUSED' };
  const { token } = await tokenSigner.signForMachine(client.clientId, client.scopes);
  return { kind: 'TOKEN', token, minutes: config.tokens.machineMinutes, scopes: client.scopes };
};

const tokenForOutsider = async (needs: Given, { clientId, secret }: Proof): Promise<MachineTokenAnswer> => {
  const key = needs.keyedHash('machine client', clientId);
  const limit = needs.config.limits.machineFailures;
  const found = await needs.machineCredentials.byClientId(clientId);
  const isRight = found !== null && !found.credential.revokedAt && isSameHash(found.secretHash, hashToken(secret));

  const until = await needs.transaction(async ({ throttles }) => {
    const { clock } = needs;
    return isRight
      ? throttledUntil(await throttles.find(key), clock.now(), limit)
      : throttleEvent({ throttles, clock }, key, limit);
  });
  if (until) return { kind: 'THROTTLED', until };
  if (!isRight) return { kind: 'REFUSED' };

  const { scopes } = found.credential;
  const { token } = await needs.tokenSigner.signForMachine(clientId, scopes);
  return { kind: 'TOKEN', token, minutes: needs.config.tokens.machineMinutes, scopes };
};
