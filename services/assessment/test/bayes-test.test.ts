import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, toBinaryId } from '@pix/kit/ids';
import { aMachine, aUser, createTester } from '@pix/kit/testing';
import { createApp } from '../src/app';
import { rules } from '../src/config';
import { hashOf } from '../src/domain/deterministic-pick';
import { checkKnowledgeJob, rebuildKnowledgeStateJob } from '../src/jobs/definitions';
import {
  ADMINISTRATOR,
  ASSESSMENT,
  type Assessment,
  CAMPAIGNS,
  config,
  DAY_MS,
  everything,
  givenAssessment,
  type Knows,
  nothing,
  player,
  REPORT,
  rightAnswer,
  START_TEST,
  SUBMIT,
  skillOf,
  upTo,
} from './assessment';
import { aRelease, aSkill, aSubject } from './release';

const bayes = { selection: rules.selection };

const WHY = `query ($assessmentId: ID!, $rank: Int) { whyThisChallenge(assessmentId: $assessmentId, rank: $rank) {
  rank strategy challenge { id } isReproduced candidateCount
  candidates { skill { id } chanceOfRight gain isDrawn }
  competences { competence { id } before { level confidence meanPix sdPix } after { level meanPix sdPix } stop }
} }`;
const PROFILE = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { profile {
  competences { competence { id } level pix status retryable }
} } } }`;
const RESUME = `${ASSESSMENT} mutation ($input: ResumeTestInput!) { resumeTest(input: $input) {
  __typename ... on ResumeTestSuccess { assessment { ...Test } } ... on DeviceNotEnoughError { skippedForDevice }
} }`;
const RESET = `mutation ($competenceId: ID!) { resetCompetence(input: { competenceId: $competenceId }) { __typename } }`;

const COMPUTER = { capabilities: ['DESKTOP', 'INTERNET'] };
const PHONE = { capabilities: ['INTERNET'] };

const release = (id = 'bayes') =>
  aRelease(
    {
      '1.1': [
        aSubject('a', 1, 2, 3),
        aSubject('b', 1, 2, 3, 4),
        aSubject('c', 2, 3, 5),
        aSubject('d', 1, 3, 4, 5, 6),
        aSubject('e', 4, 5, 6, 7),
        aSubject('f', 2, 4, 6, 7),
      ],
      '1.2': [aSubject('g', 1, 2, 3, 4), aSubject('h', 1, 3, 5), aSubject('i', 2, 4, 5)],
      '2.1': [
        { id: 't', skills: [1, 2, 3, 4, 5].map((level) => aSkill('t', level, { timerSeconds: 30 })) },
        aSubject('u', 1, 2, 3, 4, 5),
      ],
      '2.2': [
        { id: 'o', skills: [2, 3, 4, 5].map((level) => aSkill('o', level, { requirements: ['DESKTOP'] })) },
        aSubject('p', 1, 2, 3, 4),
      ],
    },
    id,
  );

/** Somebody of a level who slips and guesses now and then, always in the same way. */
const about =
  (level: number, seed: string): Knows =>
  (skill) =>
    hashOf(`${seed}/${skill.id}`) % 100 < (skill.level <= level ? 92 : 8);

describe('a test of the Bayesian engine', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment(bayes);
    await service.publish(release());
  });
  afterAll(() => service.close());

  const levelOf = async (person: ReturnType<typeof aUser>, competenceId: string): Promise<{ level: number }> => {
    const { data } = await service.run(PROFILE, { id: person.userId }, { as: person });
    return data._entities[0].profile.competences.find(
      ({ competence }: { competence: { id: string } }) => competence.id === competenceId,
    );
  };
  const why = async (
    assessmentId: string,
    rank?: number,
    as: Parameters<typeof service.run>[2] = { as: ADMINISTRATOR },
  ) => (await service.run(WHY, { assessmentId, rank }, as)).data.whyThisChallenge;
  const states = async (userId: string): Promise<object[]> => {
    const rows = await service.app.dataSource.query<Record<'competence_id' | 'skills' | 'seen' | 'answers', string>[]>(
      'SELECT competence_id, skills, seen, answers FROM knowledge_states WHERE user_id = ? ORDER BY competence_id',
      [toBinaryId(userId)],
    );
    return rows.map(({ competence_id, skills, seen, answers }) => ({
      competence_id,
      skills: JSON.parse(skills),
      seen: JSON.parse(seen),
      answers: JSON.parse(answers),
    }));
  };
  const campaign = async (userId: string, subjects: object[]): Promise<string> =>
    (await service.run(START_TEST, { input: { userId, kind: 'CAMPAIGN', key: newId(), subjects } }, { as: CAMPAIGNS }))
      .data.startTest.assessmentId;

  it('is what new tests are by default', () => {
    expect(rules.selection.default).toBe('bayes.v1');
  });

  it('asks the strong and the weak different questions, and finds their levels', async () => {
    const [strong, weak] = [player(service), player(service)];
    const [high, low] = [await strong.play('1.1', upTo(5)), await weak.play('1.1', nothing)];

    const mean = (asked: string[]) => asked.reduce((sum, id) => sum + skillOf(id).level, 0) / asked.length;
    expect(mean(high.asked)).toBeGreaterThan(mean(low.asked) + 1);
    expect((await levelOf(strong.person, '1.1')).level).toBeGreaterThanOrEqual(4);
    expect((await levelOf(weak.person, '1.1')).level).toBe(0);
    expect(low.asked.length).toBeLessThan(12);
  });

  it('asks the same question again after a refresh, and on another device that can show it', async () => {
    const { start, submit, person } = player(service);
    let { assessment } = await start('1.1');
    for (let rank = 0; rank < 3; rank += 1) {
      assessment = (await submit(assessment.id, assessment.currentChallenge.id, 'faux')).assessment;
      expect((await start('1.1')).assessment.currentChallenge).toEqual(assessment.currentChallenge);
      const input = { assessmentId: assessment.id, device: COMPUTER };
      const { data } = await service.run(RESUME, { input }, { as: person });
      expect(data.resumeTest.assessment.currentChallenge).toEqual(assessment.currentChallenge);
    }
  });

  it('lets one of two devices answer, and tells the other what is asked now', async () => {
    const { start, submit, person } = player(service);
    const elsewhere = await createTester(await createApp({ ...config, ...bayes }, { clock: service.clock }));
    const { id, currentChallenge } = (await start('1.1')).assessment;
    const input = { assessmentId: id, challengeId: currentChallenge.id, text: 'faux' };
    const answers = await Promise.all([
      submit(id, currentChallenge.id, rightAnswer(currentChallenge.id)),
      elsewhere.run(SUBMIT, { input }, { as: person }).then(({ data }) => data.submitAnswer),
    ]);

    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'ChallengeAlreadyAnsweredError',
      'SubmitAnswerSuccess',
    ]);
    const [one, other] = answers;
    expect(one.assessment.currentChallenge).toEqual(other.assessment.currentChallenge);
    await elsewhere.close();
  });

  it('takes as many statements an answer as any other test', async () => {
    const warm = await createTester(
      await createApp({ ...config, ...bayes, content: rules.content }, { clock: service.clock }),
    );
    const { start, person } = player(service);
    const { assessment } = await start('1.1');
    const counts: number[] = [];
    for (let current = assessment.currentChallenge?.id; current; ) {
      const input = { assessmentId: assessment.id, challengeId: current, text: rightAnswer(current) };
      const { statements, data } = await warm.run(SUBMIT, { input }, { as: person });
      counts.push(statements);
      current = data.submitAnswer.assessment.currentChallenge?.id;
    }

    expect(counts.slice(1, -1).every((count) => count === 6)).toBe(true);
    expect(counts.at(-1)).toBe(7);
    await warm.close();
  });

  it('goes forward only, and is at 100 percent at the end only', async () => {
    for (const knows of [everything, nothing, about(3, 'progress')]) {
      const { start, submit } = player(service);
      let { assessment } = await start('1.1');
      const shares: number[] = [assessment.progress.percentage];
      while (assessment.currentChallenge) {
        const { id } = assessment.currentChallenge;
        assessment = (await submit(assessment.id, id, knows(skillOf(id)) ? rightAnswer(id) : 'faux')).assessment;
        shares.push(assessment.progress.percentage);
      }
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares[0]).toBe(0);
      expect(shares.filter((share) => share === 100)).toHaveLength(1);
    }
  });

  it('shows the level the engine ended on, and tells only right answers that they reached one', async () => {
    for (const level of [1, 2, 3, 4, 5]) {
      const hands = player(service);
      const { id } = await hands.play('1.1', about(level, `shown/${level}`));
      const end = await why(id);
      expect((await levelOf(hands.person, '1.1')).level).toBe(end.competences[0].before.level);
      const rows = await service.app.dataSource.query<{ outcome: string }[]>(
        'SELECT outcome FROM answers WHERE assessment_id = ? AND level_reached IS NOT NULL',
        [toBinaryId(id)],
      );
      expect(rows.every(({ outcome }) => outcome === 'CORRECT')).toBe(true);
    }
  });

  it('concludes nothing from one answer: not a level, were it right', async () => {
    const hands = player(service);
    const { assessment } = await hands.start('1.1');
    await hands.submit(assessment.id, assessment.currentChallenge.id, 'faux');
    expect((await levelOf(hands.person, '1.1')).level).toBe(0);
  });

  it('asks nothing timed first, and asks only what the device can show', async () => {
    for (let person = 0; person < 8; person += 1)
      expect((await player(service).start('2.1')).assessment.timer).toBeNull();

    const { start, submit, person } = player(service);
    const { id } = (await start('2.2')).assessment;
    const resume = async (device: object) =>
      (await service.run(RESUME, { input: { assessmentId: id, device } }, { as: person })).data.resumeTest;
    let test = (await resume(PHONE)).assessment;
    const asked: string[] = [];
    while (test.currentChallenge) {
      asked.push(test.currentChallenge.id);
      test = (await submit(id, test.currentChallenge.id, rightAnswer(test.currentChallenge.id))).assessment;
    }
    expect(asked.every((challengeId) => challengeId.startsWith('p-'))).toBe(true);
    expect(test.state).toBe('COMPLETED');
    expect(test.progress.skippedForDevice).toBeGreaterThan(0);
    // What waits for a computer does not wait 4 days.
    const again = await start('2.2');
    expect(again.assessment.currentChallenge.id).toMatch(/^o-/);
  });

  it('starts the next competence from what the others said', async () => {
    const [strong, weak] = [player(service), player(service)];
    await strong.play('1.1', everything);
    await weak.play('1.1', nothing);
    const [high, low, alone] = await Promise.all(
      [strong, weak, player(service)].map(async ({ start }) => {
        const { assessment } = await start('1.2');
        const reasons = await why(assessment.id);
        return { strategy: reasons.strategy, mean: reasons.competences[0].before.meanPix };
      }),
    );
    expect([high?.strategy, low?.strategy, alone?.strategy]).toEqual([
      'bayes.v1/prod',
      'bayes.v1/prod',
      'bayes.v1/solo',
    ]);
    expect(high?.mean).toBeGreaterThan(alone?.mean);
    expect(low?.mean).toBeLessThan(alone?.mean);
  });

  it.each(['express', 'long'] as const)('is in the mode that is configured: %s', async (mode) => {
    const process = await service.besides({ selection: { default: 'bayes.v1', mode } });
    const hands = player(process);
    await hands.play('1.1', everything);
    const { id } = await hands.play('1.2', about(3, 'mode'));

    expect(await why(id)).toMatchObject({ strategy: `bayes.v1/${mode}`, isReproduced: true });
    await process.close();
  });

  it('is tried again after 4 days on what was not validated, and nothing validated is lost', async () => {
    const hands = player(service);
    await hands.play('1.1', about(3, 'retry'));
    expect((await hands.start('1.1')).__typename).toBe('RetryTooEarlyError');
    const validatedIn = async (): Promise<string[]> => {
      const [state] = (await states(hands.person.userId)) as { skills: Record<string, [number, number, number]> }[];
      return Object.entries(state?.skills ?? {}).flatMap(([id, [isValidated]]) => (isValidated ? [id] : []));
    };
    const before = await validatedIn();
    const { level } = await levelOf(hands.person, '1.1');
    expect(before.length).toBeGreaterThan(0);

    service.clock.advance(4 * DAY_MS);
    const { asked } = await hands.play('1.1', nothing);

    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((id) => before.includes(skillOf(id).id))).toEqual([]);
    expect(await validatedIn()).toEqual(expect.arrayContaining(before));
    expect((await levelOf(hands.person, '1.1')).level).toBe(level);

    service.clock.advance(4 * DAY_MS);
    await hands.play('1.1', everything);
    expect((await levelOf(hands.person, '1.1')).level).toBeGreaterThan(level);
  });

  it('of a campaign asks its subjects up to their caps, of several competences, and not what was answered a day before', async () => {
    const hands = player(service);
    const subjects = [
      { subjectId: 'b', maxLevel: 3 },
      { subjectId: 'd', maxLevel: 4 },
      { subjectId: 'g', maxLevel: 3 },
      { subjectId: 'h', maxLevel: 3 },
    ];
    const fresh = await hands.finish(await campaign(hands.person.userId, subjects), about(3, 'campaign'));
    expect(new Set(fresh.map((id) => id[0]))).toEqual(new Set(['b', 'd', 'g', 'h']));
    expect(fresh.every((id) => skillOf(id).level <= 4)).toBe(true);

    service.clock.advance(DAY_MS);
    const id = await campaign(hands.person.userId, subjects);
    const again = await hands.finish(id, everything);
    expect(again.filter((challengeId) => fresh.some((other) => skillOf(other).id === skillOf(challengeId).id))).toEqual(
      [],
    );
    const { data } = await service.run(REPORT, { assessmentId: id }, { as: CAMPAIGNS });
    expect(data.testReport).toMatchObject({ state: 'COMPLETED', percentage: 100 });
    expect(data.testReport.subjects.every((one: { validatedSkillCount: number }) => one.validatedSkillCount > 0)).toBe(
      true,
    );
  });

  it('loses nothing that another test validated meanwhile', async () => {
    const hands = player(service);
    const { assessment } = await hands.start('1.1');
    let test = assessment;
    for (let rank = 0; rank < 3; rank += 1)
      test = (await hands.submit(test.id, test.currentChallenge.id, 'faux')).assessment;
    const other = await campaign(hands.person.userId, [{ subjectId: 'a', maxLevel: 3 }]);
    const asked = await hands.finish(other, everything);
    const failed = test.currentChallenge ? await hands.finish(test.id, nothing) : [];

    const [state] = (await states(hands.person.userId)) as { skills: Record<string, [number, number, number]> }[];
    // A skill that the first test asked afterwards has been failed since: its last answer stays.
    const askedSince = new Set(failed.map((id) => skillOf(id).id));
    const kept = asked.map((id) => skillOf(id).id).filter((id) => !askedSince.has(id));
    expect(asked.length).toBeGreaterThan(0);
    expect(kept.filter((id) => state?.skills[id]?.[0] !== 1)).toEqual([]);
  });

  it('starts from what an ended test left of each competence, which is what its answers say', async () => {
    const hands = player(service);
    const rows = (sql: string) => service.app.dataSource.query(sql, [toBinaryId(hands.person.userId)]);
    const priors = async (): Promise<object> => {
      const { assessment } = await hands.start('2.1');
      const [{ selection }] = await service.app.dataSource.query('SELECT selection FROM assessments WHERE id = ?', [
        toBinaryId(assessment.id),
      ]);
      await service.app.dataSource.query('DELETE FROM assessments WHERE id = ?', [toBinaryId(assessment.id)]);
      return JSON.parse(selection).priors;
    };
    await hands.play('1.1', upTo(4));
    const [{ result }] = await rows(`SELECT result FROM knowledge_states WHERE competence_id = '1.1' AND user_id = ?`);
    expect(JSON.parse(result)).toMatchObject({ competenceId: '1.1' });
    const fromResult = await priors();

    await rows('UPDATE knowledge_states SET result = NULL WHERE user_id = ?');
    expect(await priors()).toEqual(fromResult);

    await rows(`UPDATE knowledge_states SET answers = '[]' WHERE user_id = ?`);
    expect(await priors()).not.toEqual(fromResult);
  });

  it.each([1, 2, 3, 4])(
    'is made again from its answers: both strategies, campaigns, retries and resets (%i)',
    async (seed) => {
      const hands = player(service);
      const { userId } = hands.person;
      const ladder = await createTester(await createApp(config, { clock: service.clock }));
      const before = player({ run: ladder.run }, hands.person);
      await before.play('1.2', about(seed, `${seed}/ladder`));
      await hands.play('1.1', about(seed, `${seed}/first`));
      service.clock.advance(DAY_MS);
      const subjects = [
        { subjectId: 'a', maxLevel: 2 },
        { subjectId: 'g', maxLevel: 4 },
        { subjectId: 'u', maxLevel: 4 },
      ];
      const running = await campaign(userId, subjects);
      const test = await hands.read(running);
      if (test.currentChallenge) await hands.submit(running, test.currentChallenge.id, 'faux');
      service.clock.advance(7 * DAY_MS);
      if (seed % 2)
        expect(
          (await service.run(RESET, { competenceId: '1.1' }, { as: hands.person })).data.resetCompetence.__typename,
        ).toBe('ResetCompetenceSuccess');
      service.clock.advance(1);
      await hands.finish(running, about(seed + 1, `${seed}/campaign`));
      service.clock.advance(5 * DAY_MS);
      if (seed === 4) await service.publish(release('bayes-2'));
      const again = await hands.start('1.1');
      if (again.assessment) await hands.finish(again.assessment.id, about(seed + 1, `${seed}/again`));
      const incremental = await states(userId);

      await service.app.dataSource.query(
        `UPDATE knowledge_states SET skills = '{"a-1":[1,1,0]}', seen = '["a-1-a"]' WHERE user_id = ?`,
        [toBinaryId(userId)],
      );
      await service.deliver(rebuildKnowledgeStateJob.name, { userId });
      expect(await states(userId)).toEqual(incremental);
      await service.deliver(checkKnowledgeJob.name, {});
      expect(await states(userId)).toEqual(incremental);
      await ladder.close();
    },
  );

  it('goes by the calibration that is active when it starts, and keeps it to its end', async () => {
    const { dataSource: db } = service.app;
    const id = newId();
    const row = [toBinaryId(id), 'ACTIVE', 'bayes', service.clock.now(), service.clock.now(), '{}'];
    await db.query('INSERT INTO calibrations (id, state, release_id, data_until, started_at, estimation) VALUES (?)', [
      row,
    ]);
    const items = ['i-2-a', 'i-2-b'].map((challengeId) => [
      toBinaryId(id),
      challengeId,
      '1.2',
      1,
      2,
      7,
      0.02,
      0.05,
      0.1,
      '{}',
    ]);
    await db.query(
      `INSERT INTO calibration_items (calibration_id, challenge_id, competence_id, is_trusted, a, b, guess, slip, se_b, report)
       VALUES ?`,
      [items],
    );
    const app = await createTester(await createApp({ ...config, ...bayes }, { clock: service.clock }));
    const hands = player({ run: app.run });
    const { assessment } = await hands.start('1.2');
    await db.query(`UPDATE calibrations SET state = 'RETIRED'`);
    const chanceOf = async (testId: string) => {
      const { candidates } = await why(testId, 1);
      return candidates.find(({ skill }: { skill: { id: string } }) => skill.id === 'i-2')?.chanceOfRight ?? null;
    };
    const measured = await chanceOf(assessment.id);
    const nominal = await chanceOf((await player(service).start('1.2')).assessment.id);
    // A skill measured as hard teaches too little to be among the best; by its author's level it does.
    expect(measured ?? 0).toBeLessThan(0.2);
    expect(nominal).toBeGreaterThan(0.5);

    const elsewhere = await createTester(await createApp({ ...config, ...bayes }, { clock: service.clock }));
    await player({ run: elsewhere.run }, hands.person).finish(assessment.id, about(4, 'calibrated'));
    const incremental = await states(hands.person.userId);
    await db.query(`UPDATE knowledge_states SET skills = '{}' WHERE user_id = ?`, [toBinaryId(hands.person.userId)]);
    await service.deliver(rebuildKnowledgeStateJob.name, { userId: hands.person.userId });
    expect(await states(hands.person.userId)).toEqual(incremental);
    await Promise.all([app.close(), elsewhere.close()]);
  });

  describe('whyThisChallenge', () => {
    it('tells an administrator every choice of a test, the same as it was made, and its end', async () => {
      const hands = player(service);
      await hands.play('1.2', about(4, 'before'));
      const { id, asked } = await hands.play('1.1', about(3, 'why'));
      await hands.play('2.1', about(3, 'after'));

      for (const [index, challengeId] of asked.entries()) {
        const reasons = await why(id, index + 1);
        expect(reasons).toMatchObject({ rank: index + 1, challenge: { id: challengeId }, isReproduced: true });
        const drawn = reasons.candidates.filter(({ isDrawn }: { isDrawn: boolean }) => isDrawn);
        expect(drawn.length).toBeGreaterThan(0);
        const [competence] = reasons.competences;
        expect(competence).toMatchObject({ competence: { id: '1.1' }, stop: null });
        expect(competence.after.meanPix).not.toBe(competence.before.meanPix);
      }
      const end = await why(id);
      expect(end).toMatchObject({ rank: asked.length + 1, challenge: null, isReproduced: true });
      expect(end.competences[0].stop).toMatch(/CONFIDENT|NOT_WORTH_IT|LONGEST|NOTHING_LEFT/);
      expect(end.competences[0].after).toBeNull();
    });

    it('tells nothing to anybody else, nor of what is not there or was not chosen so', async () => {
      const hands = player(service);
      const { id } = (await hands.start('1.1')).assessment;
      expect(await why(id)).not.toBeNull();
      for (const as of [hands.person, aUser(), aMachine('x', 'assessment:read-tests')])
        expect((await service.run(WHY, { assessmentId: id }, { as })).data?.whyThisChallenge ?? null).toBeNull();
      for (const rank of [0, -1, 2, 1_000]) expect(await why(id, rank)).toBeNull();
      expect(await why(newId())).toBeNull();
      expect(await why('no-id')).toBeNull();
    });
  });
});
