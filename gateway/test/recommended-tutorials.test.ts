import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { aMachine, createTester } from '@pix/kit/testing';
import {
  type Assessment,
  DAY_MS,
  everything,
  givenAssessment,
  player,
  upTo,
} from '../../services/assessment/test/assessment';
import { aRelease, aSubject } from '../../services/assessment/test/release';
import { MACHINE_SCOPES } from '../../services/identity/src/config';
import { createApp } from '../../services/tutorials/src/app';
import { assessmentClient } from '../../services/tutorials/src/clients/assessment-client';
import { config, givenTutorials, type Tutorials } from '../../services/tutorials/test/tutorials';

/** From a failed answer to a recommendation and back, over both services: events of one, calls of the other, both schemas (T3). */

const RECOMMENDED = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User {
  recommendedTutorials { nodes { level skill { id } tutorial { id title } } } } } }`;

const TUTORIALS = aMachine('tutorials', ...(MACHINE_SCOPES['tutorials'] ?? []));

const tutorialOf = (skillId: string) => ({
  id: `tuto-${skillId}`,
  competenceId: '1.1',
  title: `Le tutoriel de ${skillId}`,
  link: `https://exemple.fr/${skillId}`,
  page: null,
  level: null,
  source: 'Exemple',
  format: 'PAGE' as const,
  durationMinutes: 5,
  locale: 'fr' as const,
});

const release = () => {
  const subjects = ['web', 'mail'].map((name) => aSubject(name, 1, 2, 3));
  const whole = aRelease({ '1.1': subjects }, 'r1');
  return {
    ...whole,
    tutorials: whole.subjects.flatMap(({ skills }) => skills.map(({ id }) => tutorialOf(id))),
    subjects: whole.subjects.map((subject) => ({
      ...subject,
      skills: subject.skills.map((skill) => ({ ...skill, tutorials: [`tuto-${skill.id}`] })),
    })),
  };
};

describe('what a learner failed', () => {
  let assessment: Assessment;
  let tutorials: Pick<Tutorials, 'run' | 'deliver' | 'close'>;
  beforeAll(async () => {
    assessment = await givenAssessment();
    const { clock, close } = await givenTutorials();
    await close();
    const client = assessmentClient({
      call: async <Data>(query: string, variables: object): Promise<Data> => {
        const { data, errors } = await assessment.run(query, variables as Record<string, unknown>, { as: TUTORIALS });
        if (errors[0]) throw new Error(errors[0].message);
        return data;
      },
      close: async () => {},
    });
    tutorials = await createTester(await createApp(config, { clock, assessment: client }));
    await assessment.publish(release());
    await tutorials.deliver('ContentReleasePublished.v1', { releaseId: 'r1' });
  });
  afterAll(async () => {
    await tutorials.close();
    await assessment.close();
  });

  /** What assessment has told and nobody has carried yet, carried to tutorials, twice each. */
  const carry = async (): Promise<string[]> => {
    const { dataSource } = assessment.app;
    const rows: { id: string; name: string; payload: string; queues: string }[] = await dataSource.query(
      'SELECT id, name, payload, queues FROM outbox WHERE relayed_at IS NULL ORDER BY id',
    );
    await dataSource.query('UPDATE outbox SET relayed_at = NOW(3)');
    const theirs = rows.filter(({ queues }) => (JSON.parse(queues) as string[]).includes('tutorials'));
    for (const { id, name, payload } of [...theirs, ...theirs]) await tutorials.deliver(name, JSON.parse(payload), id);
    return theirs.map(({ name }) => name);
  };
  const recommended = async (as: Viewer & { kind: 'user' }) => {
    const { data } = await tutorials.run(RECOMMENDED, { id: as.userId }, { as });
    return data._entities[0].recommendedTutorials.nodes.map(
      ({ tutorial }: { tutorial: { id: string } }) => tutorial.id,
    );
  };

  it('brings the tutorial of the easiest failed skill of each subject; a passed retry removes it', async () => {
    const learner = player(assessment);

    await learner.play('1.1', upTo(1));
    expect(await carry()).toEqual(['TestEnded.v1']);
    expect(await recommended(learner.person)).toEqual(['tuto-mail-2', 'tuto-web-2']);

    assessment.clock.advance(4 * DAY_MS);
    await learner.play('1.1', (skill) => !skill.id.startsWith('web') || skill.level < 3);
    await carry();
    expect(await recommended(learner.person)).toEqual(['tuto-web-3']);

    assessment.clock.advance(4 * DAY_MS);
    await learner.play('1.1', everything);
    await carry();
    expect(await recommended(learner.person)).toEqual([]);
  });

  it('is forgotten when the competence is reset', async () => {
    const learner = player(assessment);
    await learner.play('1.1', upTo(1));
    await carry();
    assessment.clock.advance(7 * DAY_MS);

    await assessment.run(
      'mutation { resetCompetence(input: { competenceId: "1.1" }) { __typename } }',
      {},
      { as: learner.person },
    );

    expect(await carry()).toEqual(['KnowledgeChanged.v1']);
    expect(await recommended(learner.person)).toEqual([]);
  });
});
