import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { birthDay, personName, validate, z } from '@pix/kit/validation';
import type { Needs, Stores } from '../../context';
import { userIdOf } from '../../domain/access';
import { readCampaignCode } from '../../domain/campaign-code';
import {
  type AccountOfOtherPupilError,
  type AlreadyReconciledError,
  accountOfOtherPupil,
  alreadyReconciled,
  type CampaignNotFoundError,
  campaignNotFound,
  type LearnerAmbiguousError,
  type LearnerInOtherSchoolError,
  type LearnerNotFoundError,
  type LearnerTakenError,
  type LearnerTwinError,
  learnerAmbiguous,
  learnerInOtherSchool,
  learnerNotFound,
  learnerTaken,
  learnerTwin,
  type NotAPupilError,
  notAPupil,
  type OtherSchoolError,
  otherSchool,
} from '../../domain/errors';
import type { Learner, SignInMethod } from '../../domain/learner';
import type { Organization } from '../../domain/organization';
import { hasTwin, isSamePupil, matchNames, type TypedNames } from '../../domain/reconciliation';
import { divisionsIn, isNoPupil, isOfAnotherSchool } from '../../domain/school-affiliation';
import { refreshLearnerAccountsJob } from '../../jobs/definitions';

const typedIdentity = z.object({
  firstName: personName,
  lastName: personName,
  birthDate: birthDay,
  studentNumber: z.string().trim().max(255).nullish(),
});

type Typed = z.output<typeof typedIdentity>;
type FindFailure =
  | LearnerNotFoundError
  | LearnerAmbiguousError
  | LearnerTwinError
  | LearnerInOtherSchoolError
  | AccountOfOtherPupilError;
type LinkFailure = LearnerTakenError | AlreadyReconciledError;
type SchoolFailure = NotAPupilError | OtherSchoolError;
type Failures = CampaignNotFoundError | SchoolFailure | FindFailure | LinkFailure | InvalidInputError;
type Input = {
  campaignCode: string;
  firstName: string;
  lastName: string;
  birthDate: string;
  studentNumber?: string | null;
};

/**
 * Links the viewer to their row of the school's roster: the only active one that fits, if nobody has it (C4). What their
 * school's portal said of them bounds it: pupils only, of that school only (I1); without identity to tell, nobody is linked.
 */
export const reconcileLearner = async (
  needs: Needs<'viewer' | 'campaigns' | 'organizations' | 'learners' | 'config' | 'identity' | 'transaction'>,
  { campaignCode, ...typed }: Input,
): Promise<Result<{ organization: Organization; learner: Learner }, Failures>> => {
  const userId = userIdOf(needs.viewer);
  const organization = await organizationOf(needs, campaignCode);
  if (!userId || !organization) return fail(campaignNotFound());

  const checked = validate(typedIdentity, typed);
  if (!checked.ok) return checked;

  const affiliations = await needs.identity.schoolAffiliations(userId);
  if (isNoPupil(affiliations)) return fail(notAPupil());
  if (isOfAnotherSchool(affiliations, organization)) return fail(otherSchool());

  const divisions = divisionsIn(affiliations, organization);
  const found = await findLearner(needs, { organizationId: organization.id, userId, divisions, typed: checked.value });
  if (!found.ok) return found;
  const learner = found.value;

  const linked = await needs.transaction((stores) => link(stores, learner, userId));
  if (linked.ok) return ok({ organization, learner });
  return linked.failure.name === 'LearnerTakenError'
    ? fail(learnerTaken(await methodsOfOwner(needs, learner.id)))
    : linked;
};

/**
 * The pupil who was typed. Traps: brothers and sisters born the same day, of whom a likeness must not choose one; an account
 * that is another pupil's in another school; a code of a school that is not the viewer's. The class the portal says helps.
 */
const findLearner = async (
  { learners, config }: Needs<'learners' | 'config'>,
  given: { organizationId: string; userId: string; divisions: readonly string[]; typed: Typed },
): Promise<Result<Learner, FindFailure>> => {
  const { organizationId, userId, divisions, typed } = given;
  const { maxDistanceRatio } = config.reconciliation;
  const bornThatDay = await learners.activeBornOn(organizationId, typed.birthDate);
  const candidates = typed.studentNumber
    ? bornThatDay.filter(({ studentNumber }) => studentNumber === typed.studentNumber)
    : bornThatDay;
  const match = matchNames(typed, candidates, { maxDistanceRatio, divisions });
  if (match.kind === 'SEVERAL') return fail(learnerAmbiguous());

  const elsewhere = await learners.linkedElsewhere(organizationId, userId);
  if (match.kind === 'NONE') {
    const isKnownElsewhere = elsewhere.some((learner) => isTyped(typed, learner, maxDistanceRatio));
    return fail(isKnownElsewhere ? learnerInOtherSchool() : learnerNotFound());
  }
  if (!match.isExact && hasTwin(match.learner, bornThatDay, divisions)) return fail(learnerTwin());
  return elsewhere.every((learner) => isSamePupil(learner, match.learner))
    ? ok(match.learner)
    : fail(accountOfOtherPupil());
};

const isTyped = (typed: TypedNames & { birthDate: string }, learner: Learner, maxDistanceRatio: number): boolean =>
  learner.birthDate === typed.birthDate &&
  matchNames(typed, [learner], { maxDistanceRatio, divisions: [] }).kind === 'ONE';

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
const link = async (
  { learners, outbox }: Stores,
  learner: Learner,
  userId: string,
): Promise<Result<void, LinkFailure>> => {
  const current = await learners.linkedTo(learner.organizationId, userId);
  if (current?.id === learner.id) return ok(undefined);
  if (learner.userId && learner.userId !== userId) return fail(learnerTaken());
  if (current?.isActive) return fail(alreadyReconciled());
  await learners.unlinkDisabled(learner.organizationId, userId);
  const linked = await learners.link(learner.id, userId);
  if (linked.ok) await outbox.enqueue(refreshLearnerAccountsJob, { userIds: [userId] });
  return linked;
};
