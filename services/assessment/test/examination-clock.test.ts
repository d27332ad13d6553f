import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { createTester, stoppedClock } from '@pix/kit/testing';
import { createApp } from '../src/app';
import { endOverdueTestsJob } from '../src/jobs/definitions';
import {
  type Assessment,
  CERTIFICATION,
  COMPETENCES,
  config,
  END_TEST,
  everything,
  givenAssessment,
  player,
  READ,
  START_TEST,
  wholeRelease,
} from './assessment';

const WINTER = '2026-11-24T08:00:00.000Z';
const SKIP = `mutation ($input: SkipChallengeInput!) { skipChallenge(input: $input) { __typename } }`;

type Step = { readonly at: number } & (
  | { readonly suspend: true }
  | { readonly continue: number }
  | { readonly extend: number }
);
type Case = readonly [what: string, { from?: string; lasts?: number; steps?: Step[]; at: number; isTaken: boolean }];

/** An examination lasts 6,300 s by the database's clock (E5; reliability-security.md §2.5). */
const CASES: readonly Case[] = [
  ['an answer at 6,299 s', { at: 6_299, isTaken: true }],
  ['an answer at 6,300 s', { at: 6_300, isTaken: false }],
  ['an answer at 6,301 s', { at: 6_301, isTaken: false }],
  ['a third of extra time, at 8,378 s', { lasts: 8_379, at: 8_378, isTaken: true }],
  ['a third of extra time, at 8,380 s', { lasts: 8_379, at: 8_380, isTaken: false }],
  ['ten minutes added, at 6,899 s', { steps: [{ at: 60, extend: 600 }], at: 6_899, isTaken: true }],
  ['ten minutes added, at 6,901 s', { steps: [{ at: 60, extend: 600 }], at: 6_901, isTaken: false }],
  [
    'ten minutes added twice by the same click, at 6,901 s',
    {
      steps: [
        { at: 60, extend: 600 },
        { at: 61, extend: 600 },
      ],
      at: 6_901,
      isTaken: false,
    },
  ],
  ['time added when it is over', { steps: [{ at: 6_300, extend: 600 }], at: 6_301, isTaken: false }],
  ['during a pause', { steps: [{ at: 60, suspend: true }], at: 61, isTaken: false }],
  [
    'a pause of ten minutes given back, at 6,899 s',
    {
      steps: [
        { at: 60, suspend: true },
        { at: 660, continue: 600 },
      ],
      at: 6_899,
      isTaken: true,
    },
  ],
  [
    'a pause of ten minutes given back, at 6,901 s',
    {
      steps: [
        { at: 60, suspend: true },
        { at: 660, continue: 600 },
      ],
      at: 6_901,
      isTaken: false,
    },
  ],
  [
    'a pause nobody gives back, at 6,301 s',
    {
      steps: [
        { at: 60, suspend: true },
        { at: 660, continue: 0 },
      ],
      at: 6_301,
      isTaken: false,
    },
  ],
  [
    'a pause over the end, given back',
    {
      steps: [
        { at: 6_200, suspend: true },
        { at: 7_000, continue: 800 },
      ],
      at: 7_099,
      isTaken: true,
    },
  ],
  [
    'a pause over the end, not given back',
    {
      steps: [
        { at: 6_200, suspend: true },
        { at: 7_000, continue: 0 },
      ],
      at: 7_001,
      isTaken: false,
    },
  ],
  ['the night summer time begins, at 6,299 s', { from: '2027-03-28T00:00:00.000Z', at: 6_299, isTaken: true }],
  ['the night summer time begins, at 6,301 s', { from: '2027-03-28T00:00:00.000Z', at: 6_301, isTaken: false }],
  ['the night summer time ends, at 6,301 s', { from: '2027-10-31T00:00:00.000Z', at: 6_301, isTaken: false }],
  ['over a leap day, at 6,299 s', { from: '2028-02-28T23:30:00.000Z', at: 6_299, isTaken: true }],
  ['over a leap day, at 6,301 s', { from: '2028-02-28T23:30:00.000Z', at: 6_301, isTaken: false }],
  ['over the new year, at 6,299 s', { from: '2026-12-31T23:00:00.000Z', at: 6_299, isTaken: true }],
];

describe('the clock of an examination', () => {
  let service: Assessment;
  let hands: ReturnType<typeof player>;
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(wholeRelease());
    hands = player(service);
    for (const competence of COMPETENCES.slice(0, 5)) await hands.play(competence, everything);
  });
  afterAll(() => service.close());

  type Runner = Pick<Assessment, 'run'>;
  const startOn = async ({ run }: Runner, durationSeconds: number): Promise<{ id: string; deadline: string }> => {
    const input = { userId: hands.person.userId, kind: 'CERTIFICATION', key: newId(), durationSeconds };
    const { assessmentId, deadline } = (await run(START_TEST, { input }, { as: CERTIFICATION })).data.startTest;
    return { id: assessmentId, deadline };
  };
  const act = ({ run }: Runner, name: string, input: object) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
    return run(document, { input }, { as: CERTIFICATION });
  };
  const isTakenOn = async ({ run }: Runner, id: string): Promise<boolean> => {
    const as = hands.person;
    const { assessment } = (await run(READ, { id }, { as })).data;
    const input = { assessmentId: id, challengeId: assessment.currentChallenge?.id ?? 'none' };
    return (await run(SKIP, { input }, { as })).data.skipChallenge.__typename === 'SubmitAnswerSuccess';
  };

  it.each(CASES)('%s', async (_, { from = WINTER, lasts = 6_300, steps = [], at, isTaken }) => {
    const moment = (seconds: number): string => new Date(Date.parse(from) + seconds * 1_000).toISOString();
    service.clock.set(from);
    const { id } = await startOn(service, lasts);
    for (const step of steps) {
      service.clock.set(moment(step.at));
      if ('suspend' in step) await act(service, 'suspendTest', { assessmentId: id });
      if ('continue' in step) await act(service, 'continueTest', { assessmentId: id, extraSeconds: step.continue });
      if ('extend' in step) await act(service, 'extendTest', { assessmentId: id, extraSeconds: step.extend });
    }
    service.clock.set(moment(at));

    expect(await isTakenOn(service, id)).toBe(isTaken);
  });

  it('is kept by another process after a crash', async () => {
    service.clock.set(WINTER);
    const { id } = await startOn(service, 6_300);
    const clock = stoppedClock(WINTER);
    const other = await createTester(await createApp(config, { clock }));

    clock.advance(6_299_000);
    expect(await isTakenOn(other, id)).toBe(true);
    clock.advance(2_000);
    await other.deliver(endOverdueTestsJob.name, {});
    expect(await isTakenOn(other, id)).toBe(false);
    await other.close();
  });

  it.each([2, -2])('does not care for a machine whose own clock is wrong by %i h', async (hours) => {
    const real = Date.now.bind(Date);
    const other = await createTester(await createApp(config));
    const wrong = jest.spyOn(Date, 'now').mockImplementation(() => real() + hours * 3_600_000);
    const { id, deadline } = await startOn(other, 6_300);
    await other.deliver(endOverdueTestsJob.name, {});
    const isTaken = await isTakenOn(other, id);
    const left = (Date.parse(deadline) - real()) / 1_000;
    await other.run(END_TEST, { assessmentId: id }, { as: CERTIFICATION });
    wrong.mockRestore();
    await other.close();

    expect(isTaken).toBe(true);
    expect(Math.abs(left - 6_300)).toBeLessThan(60);
  });
});
