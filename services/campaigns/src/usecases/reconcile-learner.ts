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
  type NotAPupilError,
  notAPupil,
  type OtherSchoolError,
  otherSchool,
} from '../domain/errors';
import type { Learner, SignInMethod } from '../domain/learner';
import type { Organization } from '../domain/organization';
import { matchNames } from '../domain/reconciliation';
import { divisionsIn, isNoPupil, isOfAnotherSchool, type SchoolAffiliation } from '../domain/school-affiliation';

const typedIdentity = z.object({ firstName: personName, lastName: personName, birthDate: birthDay });

type LinkFailure = LearnerTakenError | AlreadyReconciledError;
type SchoolFailure = NotAPupilError | OtherSchoolError;
type MatchFailure = LearnerNotFoundError | LearnerAmbiguousError;
type Failures = CampaignNotFoundError | SchoolFailure | MatchFailure | LinkFailure | InvalidInputError;

/**
 * Links the viewer to their row of the school's roster: the only active one that fits, if nobody has it (C4). What their
 * school's portal said of them bounds it: pupils only, of that school only (I1); without identity to tell, nobody is linked.
 */
export const reconcileLearner = async (
  needs: Needs<'viewer' | 'campaigns' | 'organizations' | 'learners' | 'config' | 'identity' | 'transaction'>,
  { campaignCode, ...typed }: { campaignCode: string; firstName: string; lastName: string; birthDate: string },
): Promise<Result<{ organization: Organization; learner: Learner }, Failures>> => {
  const userId = userIdOf(needs.viewer);
  const organization = await organizationOf(needs, campaignCode);
  if (!userId || !organization) return fail(campaignNotFound());

  const checked = validate(typedIdentity, typed);
  if (!checked.ok) return checked;

  const affiliations = await needs.identity.schoolAffiliations(userId);
  if (isNoPupil(affiliations)) return fail(notAPupil());
  if (isOfAnotherSchool(affiliations, organization)) return fail(otherSchool());
  const found = await findRow(needs, { organization, affiliations, typed: checked.value });
  if (!found.ok) return found;
  const learner = found.value;

  const linked = await needs.transaction((stores) => link(stores, learner, userId));
  if (linked.ok) return ok({ organization, learner });
  return linked.failure.name === 'LearnerTakenError'
    ? fail(learnerTaken(await methodsOfOwner(needs, learner.id)))
    : linked;
};

const findRow = async (
  { learners, config }: Needs<'learners' | 'config'>,
  given: {
    organization: Organization;
    affiliations: readonly SchoolAffiliation[];
    typed: z.output<typeof typedIdentity>;
  },
): Promise<Result<Learner, MatchFailure>> => {
  const { organization, affiliations, typed } = given;
  const bornThatDay = await learners.activeBornOn(organization.id, typed.birthDate);
  const { maxDistanceRatio } = config.reconciliation;
  const match = matchNames(typed, bornThatDay, {
    maxDistanceRatio,
    divisions: divisionsIn(affiliations, organization),
  });
  if (match.kind === 'ONE') return ok(match.learner);
  return fail(match.kind === 'NONE' ? learnerNotFound() : learnerAmbiguous());
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
