import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, toBinaryId } from '@pix/kit/ids';
import { aGuest, aUser } from '@pix/kit/testing';
import { rebuildKnowledgeStateJob } from '../src/jobs/definitions';
import {
  type Assessment,
  CAMPAIGNS,
  CERTIFICATION,
  COMPETENCES,
  DAY_MS,
  everything,
  givenAssessment,
  nothing,
  player,
  START_TEST,
  skillOf,
  upTo,
  wholeRelease,
} from './assessment';
import { aRelease, aSubject } from './release';

const RESET = `mutation ($id: ID!) { resetCompetence(input: { competenceId: $id }) { __typename
  ... on ResetCompetenceSuccess { profile { pix certifiable competences {
    competence { id } level pix status untestedSkillCount retryable resettable daysBeforeRetry daysBeforeReset runningAssessment { id }
  } } }
  ... on ResetTooEarlyError { daysBeforeReset }
  ... on Error { message }
} }`;
const PROFILE = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { profile {
  certifiable competences { competence { id } level status untestedSkillCount retryable resettable daysBeforeRetry daysBeforeReset }
} } } }`;

describe('resetting a competence (A12)', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(wholeRelease());
  });
  afterAll(() => service.close());

  type Hands = ReturnType<typeof player>;
  type Competences = { competence: { id: string } }[];
  const find = (competences: Competences, id: string) => competences.find(({ competence }) => competence.id === id);
  const reset = async ({ person }: Pick<Hands, 'person'>, id = '1.1') =>
    (await service.run(RESET, { id }, { as: person })).data.resetCompetence;
  const standing = async ({ person }: Hands, id = '1.1') => {
    const { data } = await service.run(PROFILE, { id: person.userId }, { as: person });
    return find(data._entities[0].profile.competences, id);
  };
  const states = async ({ person }: Hands) =>
    service.app.dataSource.query(
      'SELECT competence_id, skills, seen, reset_at FROM knowledge_states WHERE user_id = ? ORDER BY competence_id',
      [toBinaryId(person.userId)],
    );

  it('waits 7 days after the last answer, then nothing is known any more and it starts anew at once', async () => {
    const hands = player(service);
    const first = await hands.play('1.1', upTo(2));
    expect(await standing(hands)).toMatchObject({ daysBeforeReset: 7, resettable: false });
    service.clock.advance(7 * DAY_MS - 1);
    expect(await reset(hands)).toMatchObject({ __typename: 'ResetTooEarlyError', daysBeforeReset: 1 });
    service.clock.advance(1);
    expect(await standing(hands)).toMatchObject({ daysBeforeReset: null, resettable: true });

    const done = await reset(hands);

    expect(find(done.profile.competences, '1.1')).toEqual({
      competence: { id: '1.1' },
      level: 0,
      pix: 0,
      status: 'NOT_STARTED',
      untestedSkillCount: 9,
      retryable: false,
      resettable: false,
      daysBeforeRetry: null,
      daysBeforeReset: null,
      runningAssessment: null,
    });
    const again = await hands.play('1.1', everything);
    expect(again.asked.length).toBeGreaterThanOrEqual(3);
    expect(again.asked.filter((id) => first.asked.includes(id))).toEqual([]);
  });

  it('counts an answer of a campaign on the competence as its last', async () => {
    const hands = player(service);
    await hands.play('1.1', upTo(1));
    service.clock.advance(6 * DAY_MS);
    const subjects = [{ subjectId: 'a1.1', maxLevel: 3 }];
    const input = { userId: hands.person.userId, kind: 'CAMPAIGN', key: newId(), subjects };
    const { assessmentId } = (await service.run(START_TEST, { input }, { as: CAMPAIGNS })).data.startTest;
    await hands.finish(assessmentId, nothing);
    service.clock.advance(DAY_MS);

    expect(await reset(hands)).toMatchObject({ __typename: 'ResetTooEarlyError', daysBeforeReset: 6 });
  });

  it('leaves the test under way for good, and says so once', async () => {
    const hands = player(service);
    const { assessment } = await hands.start('1.1');
    await hands.submit(assessment.id, assessment.currentChallenge.id, 'faux');
    service.clock.advance(7 * DAY_MS);

    await Promise.all(Array.from({ length: 5 }, () => reset(hands)));

    expect(await hands.read(assessment.id)).toMatchObject({ state: 'ABANDONED', currentChallenge: null });
    expect((await service.endedTests()).filter((id) => id === assessment.id)).toHaveLength(1);
    const [{ n }] = await service.app.dataSource.query(
      'SELECT COUNT(*) AS n FROM competence_resets WHERE user_id = ?',
      [toBinaryId(hands.person.userId)],
    );
    expect(Number(n)).toBe(1);
    expect((await hands.start('1.1')).resumed).toBe(false);
  });

  it('changes nothing when nothing is known, asked once or again', async () => {
    const hands = player(service);
    const running = (await hands.start('1.1')).assessment;

    for (const _ of ['once', 'again']) expect((await reset(hands)).__typename).toBe('ResetCompetenceSuccess');

    expect((await hands.read(running.id)).state).toBe('STARTED');
    const [{ n }] = await service.app.dataSource.query(
      'SELECT COUNT(*) AS n FROM competence_resets WHERE user_id = ?',
      [toBinaryId(hands.person.userId)],
    );
    expect(Number(n)).toBe(0);
  });

  it('may take the certification away', async () => {
    const hands = player(service);
    for (const competence of COMPETENCES.slice(0, 5)) await hands.play(competence, everything);
    service.clock.advance(7 * DAY_MS);
    const input = { userId: hands.person.userId, kind: 'CERTIFICATION', key: newId(), durationSeconds: 600 };

    expect((await reset(hands, '1.2')).profile).toMatchObject({ certifiable: false, pix: 4 * 24 });

    const { startTest } = (await service.run(START_TEST, { input }, { as: CERTIFICATION })).data;
    expect(startTest.__typename).toBe('NotCertifiableError');
  });

  it('does not touch another competence, nor another person', async () => {
    const hands = player(service);
    const other = player(service);
    await hands.play('1.1', everything);
    await hands.play('1.2', everything);
    await other.play('1.1', everything);
    service.clock.advance(7 * DAY_MS);
    await reset(hands);

    expect(await standing(hands, '1.2')).toMatchObject({ level: 3 });
    expect(await standing(other)).toMatchObject({ level: 3 });
  });

  it.each([1, 2, 3])('is an event: what is kept equals what all that happened makes (%i)', async (seed) => {
    const hands = player(service);
    const knows = ({ id, level }: { id: string; level: number }) => (id.length + level * seed) % 3 !== 0;
    await hands.play('1.1', knows);
    await hands.play('1.2', everything);
    service.clock.advance(7 * DAY_MS);
    await reset(hands);
    await hands.play('1.1', everything); // In the same instant: what comes after the reset stays.
    service.clock.advance(7 * DAY_MS);
    await reset(hands, '1.2');
    const kept = await states(hands);

    await service.app.dataSource.query(`UPDATE knowledge_states SET skills = '{}', seen = '[]', reset_at = NULL`);
    await service.deliver(rebuildKnowledgeStateJob.name, { userId: hands.person.userId });

    const parsed = (rows: { skills: string; seen: string }[]) =>
      rows.map(({ skills, seen, ...row }) => ({ ...row, skills: JSON.parse(skills), seen: JSON.parse(seen).sort() }));
    expect(parsed(await states(hands))).toEqual(parsed(kept));
    expect(await standing(hands)).toMatchObject({ level: 3, status: 'COMPLETED' });
    expect(await standing(hands, '1.2')).toMatchObject({ level: 0, status: 'NOT_STARTED' });
  });

  it('is for the person, on a competence there is', async () => {
    expect((await reset(player(service), '9.9')).__typename).toBe('CompetenceNotFoundError');
    expect((await service.run(RESET, { id: '1.1' })).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
    const guest = await service.run(RESET, { id: '1.1' }, { as: aGuest('invigilator', 's') });
    expect(guest.data.resetCompetence.__typename).toBe('CompetenceNotFoundError');
  });

  it('is told in the language of the person', async () => {
    const hands = player(service);
    await hands.play('1.1', nothing);
    const { data } = await service.run(RESET, { id: '1.1' }, { as: hands.person, locale: 'en' });
    expect(data.resetCompetence.message).toContain('in 7 days');
  });

  it('forgets a skill that has moved since to another competence', async () => {
    const hands = player(service, aUser());
    await service.publish(aRelease({ '1.1': [aSubject('m', 1)], '1.2': [aSubject('n', 1)] }, 'before-move'));
    await hands.play('1.1', everything);
    await service.publish(
      aRelease({ '1.1': [aSubject('k', 1)], '1.2': [aSubject('n', 1), aSubject('m', 1)] }, 'after-move'),
    );
    service.clock.advance(7 * DAY_MS);
    expect(await standing(hands, '1.2')).toMatchObject({ untestedSkillCount: 1 });

    await reset(hands, '1.2');

    expect(await standing(hands, '1.2')).toMatchObject({ untestedSkillCount: 2 });
    const kept = (await states(hands)).map(({ skills }: { skills: string }) => skills);
    await service.deliver(rebuildKnowledgeStateJob.name, { userId: hands.person.userId });
    expect((await states(hands)).map(({ skills }: { skills: string }) => skills)).toEqual(kept);
    await service.publish(wholeRelease('whole-again'));
  });
});

describe('improving a competence', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
    const levels = [1, 2, 3, 4, 5, 6];
    await service.publish(aRelease({ '1.1': [aSubject('a', ...levels), aSubject('b', ...levels)] }));
  });
  afterAll(() => service.close());

  it('is refused at the highest level open today, whatever is left above it', async () => {
    const hands = player(service);
    await hands.play('1.1', upTo(5));
    service.clock.advance(4 * DAY_MS);

    expect((await hands.start('1.1')).__typename).toBe('MaxLevelReachedError');
    const { data } = await service.run(PROFILE, { id: hands.person.userId }, { as: hands.person });
    expect(data._entities[0].profile.competences[0]).toMatchObject({
      level: 5,
      daysBeforeRetry: null,
      retryable: false,
    });
  });

  it('is offered under it, once the wait is over', async () => {
    const hands = player(service);
    await hands.play('1.1', upTo(4));
    const retryable = async () => {
      const { data } = await service.run(PROFILE, { id: hands.person.userId }, { as: hands.person });
      return data._entities[0].profile.competences[0].retryable;
    };

    expect(await retryable()).toBe(false);
    service.clock.advance(4 * DAY_MS);
    expect(await retryable()).toBe(true);
    const { asked } = await hands.play('1.1', everything);
    expect(asked.every((id) => skillOf(id).level > 4)).toBe(true);
  });
});
