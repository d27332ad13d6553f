import { describe, expect, it } from '@jest/globals';
import type { ServiceName } from '@pix/events';
import type { OperationRules } from '@pix/kit/graphql';
import { rules as assessment } from '../../services/assessment/src/app';
import { rules as campaigns } from '../../services/campaigns/src/app';
import { rules as certification } from '../../services/certification/src/app';
import { rules as identity } from '../../services/identity/src/app';
import { rules as tutorials } from '../../services/tutorials/src/app';
import { kindOf } from '../src/limits/request-rates';
import { apiSchema } from './api-schema';

const RULES: Record<ServiceName, OperationRules> = { identity, assessment, campaigns, certification, tutorials };

/** What anybody may ask without signing in, and what counts it: a new one is decided upon here. */
const COUNTED = {
  identity: {
    me: 'requests',
    signUp: 'signIn',
    signIn: 'signIn',
    refreshTokens: 'requests', // Drawn at random: nobody guesses one.
    signOut: 'requests',
    verifyEmail: 'codes',
    requestPasswordReset: 'signIn',
    resetPassword: 'signIn',
    exchangeSignInCode: 'signIn',
  },
  // The demonstration test, for whoever knows its id: 74 bits of it are chance.
  assessment: {
    domains: 'requests',
    competence: 'requests',
    startDemoTest: 'requests',
    assessment: 'requests',
    submitAnswer: 'requests',
    skipChallenge: 'requests',
    startChallengeTimer: 'requests',
    reportFocusLost: 'requests',
    sealSimulation: 'requests',
  },
  campaigns: { organizationInvitation: 'codes', enterCampaignAsGuest: 'codes' },
  certification: { verifyCertificate: 'verification', signInAsInvigilator: 'signIn' },
  tutorials: {},
};

describe('what anybody may ask', () => {
  it.each(Object.keys(RULES) as ServiceName[])('of %s is counted by its kind', (service) => {
    const counted = RULES[service].publicOperations.map((field) => [field, kindOf(field)]);

    expect(Object.fromEntries(counted)).toEqual(COUNTED[service]);
  });

  it('is in the supergraph', () => {
    const schema = apiSchema();
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );

    for (const operations of Object.values(COUNTED))
      expect(fields).toEqual(expect.arrayContaining(Object.keys(operations)));
  });
});
