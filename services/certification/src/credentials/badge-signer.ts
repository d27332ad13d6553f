import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { importJWK, SignJWT } from 'jose';
import type { Config } from '../config';
import { type BadgeStatus, badgeCredential, badgeUrls, STATUS_LIST_BITS, statusListCredential } from '../domain/badge';
import type { Certificate } from '../domain/certificate';

/** What Open Badges 3.0 asks every verifier to know; the same content gives the same bytes, unlike with ES256. */
const ALGORITHM = 'RS256';

/** The public halves of every key that badges were signed with, each under the address it is served at, as the header of a badge names it. */
export const publicBadgeKeys = ({ badges, publicUrl }: Pick<Config, 'badges' | 'publicUrl'>) =>
  [badges.signingKey, ...badges.previousKeys.filter(({ kid }) => kid !== badges.signingKey.kid)].map(
    ({ kty, n, e, kid }) => ({ kty, n, e, kid: badgeUrls(publicUrl).key(kid), use: 'sig', alg: ALGORITHM }),
  );

/** Signs badges and their status lists: the only place that holds the private key (E15). */
export const createBadgeSigner = ({
  badges,
  publicUrl,
  certificates: { timeZone },
}: Pick<Config, 'badges' | 'publicUrl' | 'certificates'>) => {
  const urls = badgeUrls(publicUrl);
  const key = importJWK(badges.signingKey, ALGORITHM);
  const sign = async (payload: Record<string, unknown>): Promise<string> =>
    new SignJWT(payload)
      .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT', kid: urls.key(badges.signingKey.kid) })
      .sign(await key);
  const seconds = (instant: string): number => Math.floor(Date.parse(instant) / 1_000);

  return {
    /** A badge as a signed credential, the same bytes whenever it is made. */
    signBadge(certificate: Certificate, status: BadgeStatus): Promise<string> {
      const identity = `${certificate.firstName} ${certificate.lastName}${certificate.verificationCode}`;
      const identityHash = createHash('sha256').update(identity).digest('hex');
      const credential = badgeCredential(certificate, { publicUrl, timeZone, status, identityHash });
      return sign({
        ...credential,
        iss: credential.issuer.id,
        jti: credential.id,
        sub: credential.credentialSubject.id,
        nbf: seconds(credential.validFrom),
        exp: seconds(credential.validUntil),
      });
    },

    /** Which badges of a list are revoked: one bit each, the first on the left, compressed (GZIP, multibase base64url). */
    signStatusList(list: string, revoked: readonly number[], at: Date): Promise<string> {
      const bits = new Uint8Array(STATUS_LIST_BITS / 8);
      for (const index of revoked) bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7));
      const encodedList = `u${gzipSync(bits).toString('base64url')}`;
      const credential = statusListCredential(list, { publicUrl, encodedList, at });
      return sign({ ...credential, iss: credential.issuer, jti: credential.id, nbf: seconds(credential.validFrom) });
    },
  };
};

export type BadgeSigner = ReturnType<typeof createBadgeSigner>;
