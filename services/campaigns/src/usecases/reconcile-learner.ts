import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { birthDay, personName, validate, z } from '@pix/kit/validation';
import type { Needs, Stores } from '../context';
import { userIdOf } from '../domain/access';
import { readCampaignCode } from '../domain/campaign-code';
import {
  type AlreadyReconciledError,
  alreadyReconciled,
  type CampaignNotFoundError,
  campaignNotFound,
  type LearnerAmbiguousError,
  type LearnerNotFoundError,
  type LearnerTakenError,
  learnerAmbiguous,
  learnerNotFound,
  learnerTaken,
} from '../domain/errors';
import type { Learner, SignInMethod } from '../domain/learner';
import type { Organization } from '../domain/organization';
import { matchNames } from '../domain/reconciliation';

const typedIdentity = z.object({ firstName: personName, lastName: personName, birthDate: birthDay });

type LinkFailure = LearnerTakenError | AlreadyReconciledError;
type Failures = CampaignNotFoundError | LearnerNotFoundError | LearnerAmbiguousError | LinkFailure | InvalidInputError;

/** Links the viewer to their row of the school's roster: the only active one that fits, if nobody has it (C4). */
export const reconcileLearner = async (
  needs: Needs<'viewer' | 'campaigns' | 'organizations' | 'learners' | 'config' | 'identity' | 'transaction'>,
  { campaignCode, ...typed }: { campaignCode: string; firstName: string; lastName: string; birthDate: string },
): Promise<Result<{ organization: Organization; learner: Learner }, Failures>> => {
  const userId = userIdOf(needs.viewer);
  const organization = await organizationOf(needs, campaignCode);
  if (!userId || !organization) return fail(campaignNotFound());

  const checked = validate(typedIdentity, typed);
  if (!checked.ok) return checked;

  const bornThatDay = await needs.learners.activeBornOn(organization.id, checked.value.birthDate);
  const match = matchNames(checked.value, bornThatDay, needs.config.reconciliation.maxDistanceRatio);
  if (match.kind === 'NONE') return fail(learnerNotFound());
  if (match.kind === 'SEVERAL') return fail(learnerAmbiguous());
  const { learner } = match;

  const linked = await needs.transaction((stores) => link(stores, learner, userId));
  if (linked.ok) return ok({ organization, learner });
  return linked.failure.name === 'LearnerTakenError'
    ? fail(learnerTaken(await methodsOfOwner(needs, learner.id)))
    : linked;
};

/** How the account a row is linked to signs in, so that its person recognises it as theirs (I4). */
const methodsOfOwner = async (
  { learners, identity }: Needs<'learners' | 'identity'>,
  learnerId: string,
): Promise<readonly SignInMethod[]> => {
  const [learner] = await learners.byIds([learnerId]);
  const [owner] = await identity.signInMethods(learner?.userId ? [learner.userId] : []);
  return owner?.methods ?? [];
};

const organizationOf = async (
  { campaigns, organizations }: Needs<'campaigns' | 'organizations'>,
  campaignCode: string,
): Promise<Organization | null> => {
  const code = readCampaignCode(campaignCode);
  const campaign = code && (await campaigns.byCode(code));
  return campaign ? organizations.byId(campaign.organizationId) : null;
};

/** Linking again is linking once. A row that left the roster holds nobody back: it is let go. */
const link = async ({ learners }: Stores, learner: Learner, userId: string): Promise<Result<void, LinkFailure>> => {
  const current = await learners.linkedTo(learner.organizationId, userId);
  if (current?.id === learner.id) return ok(undefined);
  if (learner.userId && learner.userId !== userId) return fail(learnerTaken());
  if (current?.isActive) return fail(alreadyReconciled());
  await learners.unlinkDisabled(learner.organizationId, userId);
  return learners.link(learner.id, userId);
};
