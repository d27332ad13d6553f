import { networkOf } from '@pix/kit/client-network';
import type { Rate, Rates, Taken } from '@pix/kit/rates';
import type { Context } from '../context';
import { personOf } from '../person';

/** What is counted apart. */
export type Kind = 'requests' | 'signIn' | 'codes' | 'verification';

/** How often one person may, and one address, behind which a whole school may stand. */
export type KindRates = { readonly person: Rate; readonly address: Rate };

export type RateRules = {
  /** Multiplies every rate; 0 counts nothing. */
  readonly factor: number;
  readonly kinds: Readonly<Record<Kind, KindRates>>;
};

/** Root fields where secrets are given, or could be guessed: sign-in, then codes that let somebody in. */
export const COUNTED_FIELDS: Readonly<Record<Exclude<Kind, 'requests'>, readonly string[]>> = {
  signIn: [
    'signIn',
    'signUp',
    'signInAsInvigilator',
    'exchangeSignInCode',
    'createAccountFromExternalIdentity',
    'linkExternalIdentity',
    'requestPasswordReset',
    'resetPassword',
    'replaceTemporaryPassword',
    'changePassword',
  ],
  codes: [
    'campaignByCode',
    'joinCampaign',
    'enterCampaignAsGuest',
    'reconcileLearner',
    'organizationInvitation',
    'acceptInvitation',
    'requestSchoolAccess',
    'enterCertificationSession',
    'verifyEmail',
    'requestEmailVerification',
    'requestEmailChange',
    'confirmEmailChange',
  ],
  verification: ['verifyCertificate'],
};

const KIND_OF = new Map(
  (Object.entries(COUNTED_FIELDS) as [Kind, readonly string[]][]).flatMap(([kind, fields]) =>
    fields.map((field) => [field, kind] as const),
  ),
);

/** What counts a root field; `requests` counts all of them. */
export const kindOf = (field: string): Kind => KIND_OF.get(field) ?? 'requests';

/** Ordinary requests are counted some at a time. */
const LEASE_SHARE = 1 / 30;

/** Who asks, and from where. */
export type Asker = Pick<Context, 'viewer' | 'clientAddress'>;

export type Refused = { readonly kind: Kind; readonly retryAfterMs: number };

/** Counts requests, by person and by network address, each kind apart. Answers what is too much, or `null`. */
export const createRequestRates = (rates: Rates, { factor, kinds }: RateRules) => {
  const times = ({ burst, perMinute }: Rate): Rate => ({ burst: burst * factor, perMinute: perMinute * factor });
  const take = async (kind: Kind, { viewer, clientAddress }: Asker, count: number): Promise<Refused | null> => {
    const lease = (rate: Rate) => (kind === 'requests' ? Math.max(1, Math.floor(rate.burst * LEASE_SHARE)) : 1);
    const taken = (what: string, rate: Rate): Promise<Taken> =>
      rates.take(`${kind} ${what}`, rate, { count, lease: lease(rate) });
    const person = personOf(viewer);
    const outcomes = await Promise.all([
      ...(person ? [taken(person, times(kinds[kind].person))] : []),
      ...(clientAddress ? [taken(networkOf(clientAddress), times(kinds[kind].address))] : []),
    ]);
    const waits = outcomes.map((outcome) => (outcome.ok ? 0 : outcome.retryAfterMs));
    return waits.some((ms) => ms > 0) ? { kind, retryAfterMs: Math.max(...waits) } : null;
  };

  return {
    /** One thing of a kind: a plain route. */
    take: async (kind: Kind, asker: Asker): Promise<Refused | null> => (factor === 0 ? null : take(kind, asker, 1)),

    /** An operation: one request, and each of its root fields that is counted apart. */
    async takeOperation(rootFields: readonly string[], asker: Asker): Promise<Refused | null> {
      if (factor === 0) return null;
      const counts = new Map<Kind, number>([['requests', 1]]);
      for (const field of rootFields) {
        const kind = kindOf(field);
        if (kind !== 'requests') counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
      for (const [kind, count] of counts) {
        const refused = await take(kind, asker, count);
        if (refused) return refused;
      }
      return null;
    },
  };
};

export type RequestRates = ReturnType<typeof createRequestRates>;
