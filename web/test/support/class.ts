import { randomUUID } from 'node:crypto';
import type { Client } from '@pix/client';
import {
  JoinCampaignDocument,
  ReconcileLearnerDocument,
  ShareResultsDocument,
  SkipChallengeDocument,
} from '@pix/client/pupil';
import { SignUpDocument } from '@pix/client/session';
import { rosterPupils } from '../../../infra/src/demo/school';
import { clientOf, type WebPlatform } from './platform';

const TERMS_OF_USE = '2026-09-01';
const LONGEST_TEST = 150;

/** Pupils of the demonstration school, from the end of its roster, join a campaign, pass every question and send their results. */
export const classSends = async (platform: WebPlatform, campaignCode: string, howMany: number): Promise<void> => {
  for (const pupil of rosterPupils().slice(-howMany)) {
    const client = await newAccount(platform, pupil);
    const { reconcileLearner } = await client.request(ReconcileLearnerDocument, {
      input: { campaignCode, firstName: pupil.firstName, lastName: pupil.lastName, birthDate: pupil.birthDate },
    });
    // Another run, on the same platform, has them already: what they sent is there.
    if (reconcileLearner.__typename === 'LearnerTakenError') continue;
    if (reconcileLearner.__typename !== 'ReconcileLearnerSuccess') throw new Error(reconcileLearner.message);
    await send(client, campaignCode);
  }
};

const newAccount = async (
  platform: WebPlatform,
  { firstName, lastName }: { firstName: string; lastName: string },
): Promise<Client> => {
  const client = clientOf(platform);
  const { signUp } = await client.request(SignUpDocument, {
    input: {
      firstName,
      lastName,
      email: `${randomUUID()}@eleves.example`,
      password: 'Navigateur2026',
      termsOfUseVersion: TERMS_OF_USE,
    },
  });
  if (signUp.__typename !== 'SignUpSuccess') throw new Error(signUp.message);
  client.session.keep(signUp.tokens);
  return client;
};

const send = async (client: Client, code: string): Promise<void> => {
  const { joinCampaign } = await client.request(JoinCampaignDocument, { input: { code } });
  if (joinCampaign.__typename !== 'JoinCampaignSuccess') throw new Error(joinCampaign.message);
  const { id: participationId, assessment } = joinCampaign.participation;
  if (assessment) await passAll(client, assessment.id);
  const { shareResults } = await client.request(ShareResultsDocument, { participationId });
  if (shareResults.__typename !== 'ShareResultsSuccess') throw new Error(shareResults.message);
};

const passAll = async (client: Client, assessmentId: string): Promise<void> => {
  let challengeId = '';
  for (let count = 0; count < LONGEST_TEST; count += 1) {
    const { skipChallenge } = await client.request(SkipChallengeDocument, { input: { assessmentId, challengeId } });
    if (!('assessment' in skipChallenge) || !skipChallenge.assessment) throw new Error(skipChallenge.__typename);
    if (skipChallenge.assessment.state !== 'STARTED') return;
    challengeId = skipChallenge.assessment.currentChallenge?.id ?? '';
  }
};
