import type { BankVariant } from './bank';
import type { CompetenceState } from './competence-state';
import { type Gain, gainOf } from './gain';
import { askedCount } from './measure';
import type { GivenAnswer, TestState } from './test-state';

/** A skill that may be asked now, and the variants it may be asked with; its gain is that of the best of them. */
export type Candidate = {
  readonly competence: CompetenceState;
  /** Its number in the bank. */
  readonly skill: number;
  readonly skillId: string;
  readonly subjectId: string;
  readonly variants: readonly BankVariant[];
  readonly chanceOfRight: number;
  readonly gain: number;
  /** The gain after the factors of the choice rules. */
  readonly worth: number;
  readonly isTimed: boolean;
};

/** A filter that gives way when it would leave nothing: a preference never ends a test. */
export const preferring = <Thing>(
  things: readonly Thing[],
  isPreferred: (thing: Thing) => boolean,
): readonly Thing[] => {
  const preferred = things.filter(isPreferred);
  return preferred.length > 0 ? preferred : things;
};

/** What the answers so far forbid or discount. */
export type Past = {
  readonly playedVariants: ReadonlySet<string>;
  /** Those the person has seen in other tests, too: asked only when a skill has no other. */
  readonly seenVariants: ReadonlySet<string>;
  /** The only ones that may be asked; `null` for all. */
  readonly openVariants: ReadonlySet<string> | null;
  readonly lastSubjectId: string | null;
  /** The subject that has had as many questions in a row as it may. */
  readonly tiredSubjectId: string | null;
  /** No timed question first, nor right after one whose time ran out. */
  readonly isTimedAllowed: boolean;
};

/** Reads the past of a test from its answers. */
export const pastOf = (
  { answers, competences }: TestState,
  maxInARow: number,
  { seenVariants = new Set(), openVariants = null }: Partial<Pick<Past, 'seenVariants' | 'openVariants'>> = {},
): Past => {
  const subjectOf = ({ skillId }: GivenAnswer): string | null => {
    for (const { bank } of competences) {
      const index = bank.indexOf.get(skillId);
      if (index !== undefined) return bank.skills[index]?.subjectId ?? null;
    }
    return null;
  };
  const last = answers.at(-1);
  const latest = answers.slice(-maxInARow).map(subjectOf);
  const lastSubjectId = last ? subjectOf(last) : null;
  const isTired = latest.length === maxInARow && latest.every((subjectId) => subjectId === lastSubjectId);
  return {
    playedVariants: new Set(answers.map(({ variantId }) => variantId)),
    seenVariants,
    openVariants,
    lastSubjectId,
    tiredSubjectId: isTired ? lastSubjectId : null,
    isTimedAllowed: last !== undefined && !last.isTimedOut,
  };
};

/**
 * The skills of a competence that may be asked: never asked, or asked with another variant (not when the twin is believed: its
 * answers would only repeat). Skills held back come when nothing else is left.
 */
export const candidatesOf = (
  competence: CompetenceState,
  heldBack: ReadonlySet<number>,
  past: Past,
): readonly Candidate[] => {
  const all: Candidate[] = [];
  const open: Candidate[] = [];
  for (let skill = 0; skill < competence.bank.skills.length; skill += 1) {
    const candidate = candidateOf(competence, skill, past);
    if (!candidate) continue;
    all.push(candidate);
    if (!heldBack.has(skill)) open.push(candidate);
  }
  return open.length > 0 ? open : all;
};

const candidateOf = (competence: CompetenceState, skill: number, past: Past): Candidate | null => {
  const { bank, believed, isTwin } = competence;
  const asked = bank.skills[skill];
  const isAgain = askedCount(believed, skill) > 0;
  if (!asked || (isAgain && isTwin)) return null;
  const { openVariants, playedVariants } = past;
  const unplayed = asked.variants.filter(
    ({ id }) => (openVariants === null || openVariants.has(id)) && !(isAgain && playedVariants.has(id)),
  );
  if (unplayed.length === 0) return null;
  const open = past.isTimedAllowed ? unplayed : preferring(unplayed, ({ isTimed }) => !isTimed);
  const variants = past.seenVariants.size > 0 ? preferring(open, ({ id }) => !past.seenVariants.has(id)) : open;

  const { choice } = bank.parameters;
  const again = isAgain ? choice.reaskFactor : 1;
  const same = asked.subjectId === past.lastSubjectId ? choice.sameSubjectFactor : 1;
  const { chanceOfRight, gain } = bestGain(competence, skill, variants);
  return {
    competence,
    skill,
    skillId: asked.id,
    subjectId: asked.subjectId,
    variants,
    chanceOfRight,
    gain,
    worth: gain * again * same,
    isTimed: open.some(({ isTimed }) => isTimed),
  };
};

const bestGain = ({ believed, outlook }: CompetenceState, skill: number, variants: readonly BankVariant[]): Gain => {
  let best: Gain = { chanceOfRight: 0, gain: -1 };
  let last = -1;
  for (const { guess } of variants) {
    if (guess === last) continue;
    last = guess;
    const found = gainOf(believed, outlook, skill, guess);
    if (found.gain > best.gain) best = found;
  }
  return best;
};

/** What is guessed easily teaches less: of a candidate's variants, those within reach of the one that teaches most. */
export const bestVariants = ({ competence, skill, variants, gain }: Candidate): readonly BankVariant[] => {
  const { bank, believed, outlook } = competence;
  const enough = bank.parameters.choice.variantShare * gain;
  return variants.filter(({ guess }) => gainOf(believed, outlook, skill, guess).gain >= enough);
};
