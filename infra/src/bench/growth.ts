import { type AnswersBench, answerCount, measureAnswers, measureProfiles } from './answers-bench';
import { reportSample, say } from './answers-report';
import { idOf } from './bench-platform';
import { fillAnswers } from './fill-answers';
import type { Sample } from './sample';

/** Enough for two rounds: each pupil has about ninety questions left. */
const PUPILS = 128;
const FILLERS_ANSWERS = 1_000;
const ROUNDS = 2;

export type GrowthSizes = {
  readonly few: number;
  readonly many: number;
  readonly stored: number;
  readonly seconds: number;
};

/**
 * Whether what is stored slows what is read and written: pupils with few and with many answers take turns, so that what else the
 * machine does weighs on both; then again with millions of answers of others beside.
 */
export const growthBench = async (
  answers: AnswersBench,
  { few, many, stored, seconds }: GrowthSizes,
): Promise<void> => {
  const { db, release } = answers;
  const past = async (name: string, answersEach: number, series: number): Promise<string[]> => {
    const userIds = Array.from({ length: PUPILS }, (_, rank) => idOf(`${name}/${rank}`));
    await fillAnswers(db, { release, pupils: userIds.map((userId) => ({ userId })), answersEach, series });
    return userIds;
  };
  const compare = async (series: number): Promise<void> => {
    const fewOnes = await past(`few ${series}`, few, series);
    const manyOnes = await past(`many ${series}`, many, series + 1);
    say(`${(await answerCount(db)).toLocaleString('en')} answers stored`);
    const ratios = { profiles: [] as number[], answers: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const half = (userIds: readonly string[]): string[] =>
        userIds.slice((round * PUPILS) / ROUNDS, ((round + 1) * PUPILS) / ROUNDS);
      const [a, b] = [await measureProfiles(answers, fewOnes), await measureProfiles(answers, manyOnes)];
      ratios.profiles.push(compared('profiles', { few, many }, a, b));
      const play = (userIds: readonly string[]) =>
        measureAnswers(answers, { target: answers.targets.subgraph, userIds: half(userIds), seconds });
      ratios.answers.push(compared('answers', { few, many }, await play(fewOnes), await play(manyOnes)));
    }
    for (const [what, found] of Object.entries(ratios))
      say(
        `  ${what}: with ${many} answers ${found.map((ratio) => ratio.toFixed(2)).join(', ')} times the CPU of ${few}`,
      );
  };

  await compare(1);
  const missing = Math.max(stored - (await answerCount(db)) - PUPILS * (few + many), 0);
  const fillers = Array.from({ length: Math.ceil(missing / FILLERS_ANSWERS) }, (_, rank) => ({
    userId: idOf(`filler/${rank}`),
  }));
  await fillAnswers(db, { release, pupils: fillers, answersEach: FILLERS_ANSWERS, series: 3 });
  await compare(4);
};

/** Reports both, and how much more CPU the second costs in the service and the database: time depends on who else is on the machine. */
const compared = (what: string, { few, many }: { few: number; many: number }, a: Sample, b: Sample): number => {
  reportSample(`  ${what}, ${few} answers a pupil`, a);
  reportSample(`  ${what}, ${many} answers a pupil`, b);
  const costOf = ({ cpu }: Sample): number => (cpu.get('assessment') ?? 0) + (cpu.get('mariadb') ?? 0);
  return costOf(b) / costOf(a);
};
