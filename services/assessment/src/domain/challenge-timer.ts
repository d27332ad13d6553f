import type { Challenge } from '@pix/content';
import type { Assessment } from './assessment';
import type { Question } from './question';

/** The clock of a timed question, kept by the server (A5). */
export type ChallengeTimer = {
  readonly seconds: number;
  /** `null` as long as the question is only announced. */
  readonly startedAt: Date | null;
  readonly endsAt: Date | null;
};

export type TimingRules = { readonly graceSeconds: number };

type Timed = Pick<Challenge, 'timerSeconds'>;
type Clocked = Pick<Assessment, 'timerStartedAt'>;

/** The clock of the current question; `null` for a question without one. */
export const timerOf = ({ timerSeconds }: Timed, { timerStartedAt }: Clocked): ChallengeTimer | null =>
  timerSeconds === null
    ? null
    : {
        seconds: timerSeconds,
        startedAt: timerStartedAt,
        endsAt: timerStartedAt && new Date(timerStartedAt.getTime() + timerSeconds * 1_000),
      };

/** Seconds left, rounded up, never under 0; all of them before the start. A person's own clock is never read. */
export const remainingSeconds = ({ seconds, endsAt }: ChallengeTimer, now: Date): number =>
  endsAt ? Math.max(Math.ceil((endsAt.getTime() - now.getTime()) / 1_000), 0) : seconds;

/** Whether a question is only announced: its duration is told, the rest is shown once its clock has started. */
export const isAnnounced = ({ timerSeconds }: Timed, { timerStartedAt }: Clocked): boolean =>
  timerSeconds !== null && timerStartedAt === null;

/** A question as its test shows it now. */
export const shown = (question: Question, clocked: Clocked): Question =>
  isAnnounced(question, clocked) ? announced(question) : question;

/** What is shown of a question that is only announced. Built member by member: what is new in a question is hidden at first. */
const announced = ({ id, kind, locale, timerSeconds, focused, requirements }: Question): Question => ({
  id,
  kind,
  locale,
  timerSeconds,
  focused,
  requirements,
  instruction: '',
  illustration: null,
  attachments: [],
  embed: null,
  choices: [],
  items: [],
  fields: [],
  sentence: null,
  freeOrder: false,
  placeholder: null,
  unit: null,
});

/** The test with the clock of its question started. Started once: a refresh or a second device never starts it again. */
export const startTimer = (assessment: Assessment, challenge: Timed, at: Date): Assessment =>
  isAnnounced(challenge, assessment) ? { ...assessment, timerStartedAt: at } : assessment;

/** Whether an answer comes after its question's time; the network's seconds are not the learner's. */
export const isLate = (challenge: Timed, clocked: Clocked, at: Date, { graceSeconds }: TimingRules): boolean => {
  const endsAt = timerOf(challenge, clocked)?.endsAt;
  return endsAt != null && at.getTime() - endsAt.getTime() > graceSeconds * 1_000;
};
