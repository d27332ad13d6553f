import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { type Assessment, ask, newAssessment, type PlannedQuestion, plannedQuestion } from '../domain/assessment';
import { planSkills, type VariantsOf } from '../domain/certification-plan';
import { knowledgeIn, seenIn } from '../domain/competence-state';
import type { Skill } from '../domain/content';
import { pickVariant } from '../domain/deterministic-pick';
import { type NotCertifiableError, notCertifiable } from '../domain/errors';
import { playableVariants } from '../domain/playable';
import { certifiableScores, isCertifiable, scoreAll } from '../domain/scoring';
import { PLAN_VERSION } from '../domain/strategies';
import { NO_SUPERVISION, type WatchedAs } from '../domain/supervision';

type CertificationTest = {
  readonly userId: string;
  readonly key: string;
  readonly durationSeconds: number;
  readonly adjusted?: boolean | null | undefined;
  readonly accessibleOnly?: boolean | null | undefined;
  readonly seat?: string | null | undefined;
  readonly watchedAs?: WatchedAs | null | undefined;
};

/**
 * Starts a certification: its questions, the profile they come from and its deadline are written down at once, so that
 * nothing that happens later changes what is certified (E5).
 */
export const startCertificationTest = async (
  {
    library,
    clock,
    newId,
    config,
    locale,
    transaction,
  }: Needs<'library' | 'clock' | 'newId' | 'config' | 'locale' | 'transaction'>,
  { userId, key, durationSeconds, adjusted, accessibleOnly, seat, watchedAs }: CertificationTest,
): Promise<Result<Assessment, NotCertifiableError>> => {
  const content = await library.current();

  return transaction(async (stores) => {
    const states = await stores.knowledge.statesOf(userId);
    const knowledge = knowledgeIn(states);
    const scores = scoreAll(content, knowledge, config.scoring);
    if (!isCertifiable(scores, config.certifiability))
      return fail(notCertifiable(config.certifiability.minCompetences));

    const id = newId();
    const certifiable = certifiableScores(scores, config.certifiability);
    const seen = seenIn(states);
    const surroundings = { device: null, locale, accessibleOnly: accessibleOnly ?? false };
    const variantsOf = ({ challenges }: Skill) => playableVariants(challenges, surroundings);
    const skills = planSkills(certifiable, knowledge, config.certification, { seed: id, seen, variantsOf });
    const plan = withVariants(skills, { seen, variantsOf, seed: id });
    if (plan.length === 0) return fail(notCertifiable(config.certifiability.minCompetences));
    const claims = scores.map(({ competence, level, pix }) => ({ competenceId: competence.id, level, pix }));
    const now = clock.now();
    const deadline = new Date(now.getTime() + durationSeconds * 1_000);
    const assessment = newAssessment(
      {
        id,
        kind: 'CERTIFICATION',
        userId,
        key,
        releaseId: content.releaseId,
        strategy: PLAN_VERSION,
        plan,
        claims,
        deadline,
        isAdjusted: adjusted ?? false,
        supervision: {
          ...NO_SUPERVISION,
          seat: seat ?? null,
          accessibleOnly: surroundings.accessibleOnly,
          watchedAs: watchedAs ?? null,
        },
      },
      now,
    );
    const asked = ask(assessment, plannedQuestion(assessment, 0), now);

    const isFirst = await stores.assessments.insert(asked);
    return ok(isFirst ? asked : ((await stores.assessments.byKey('CERTIFICATION', key)) ?? asked));
  });
};

/** Each skill in a variant of what was played: one the person has not answered yet if there is one. */
const withVariants = (
  skills: readonly Skill[],
  { seen, variantsOf, seed }: { seen: ReadonlySet<string>; variantsOf: VariantsOf; seed: string },
): PlannedQuestion[] =>
  skills.flatMap((skill) => {
    const variant = pickVariant(variantsOf(skill), seen, `${seed}/${skill.id}`);
    return variant ? [{ competenceId: skill.subject.competence.id, skillId: skill.id, challengeId: variant.id }] : [];
  });
