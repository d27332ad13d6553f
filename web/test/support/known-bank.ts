import { type AnswerInput, bankFolder, type Challenge, keptRelease, knownAnswers } from '@pix/content';

/** The item bank read as a book: what a pupil of a test knows. */
export const knownBank = () => {
  const { release } = keptRelease(bankFolder);
  if (!release) throw new Error('The item bank of this checkout has problems: npm run content:check.');
  const challenges = release.subjects.flatMap(({ skills }) => skills.flatMap((skill) => skill.challenges));
  const answers = knownAnswers(release);
  return {
    /** Any question that is so. */
    find(isSo: (challenge: Challenge) => boolean): Challenge {
      const found = challenges.find(isSo);
      if (!found) throw new Error('The item bank has no such question.');
      return found;
    },
    /** The question that shows this text, of one that is asked. */
    byId: (id: string): Challenge | undefined => challenges.find((challenge) => challenge.id === id),
    right: (id: string): AnswerInput => answers.right(id),
    levelOf: (id: string): number => answers.levelOf(id),
  };
};

export type KnownBank = ReturnType<typeof knownBank>;
