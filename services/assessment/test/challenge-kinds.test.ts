import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Challenge } from '@pix/content';
import { aUser } from '@pix/kit/testing';
import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { anAsset, archiveOf, named } from './archive';
import { ADMINISTRATOR, CAMPAIGNS, CERTIFICATION } from './assessment';
import { EVERY_KIND, SIMULATOR } from './every-kind';
import { type AssessmentOverHttp, givenAssessmentOverHttp } from './http';
import { aRelease, aSkill } from './release';

const page = anAsset('<!doctype html><title>Un simulateur</title>', 'text/html');
const simulator: Challenge = {
  ...SIMULATOR,
  embed: { ...SIMULATOR.embed, files: [{ ...named(page), path: 'index.html' }] },
};
const challenges: Challenge[] = EVERY_KIND.map((challenge) => (challenge.kind === 'SIMULATOR' ? simulator : challenge));

/** One competence a kind: its only question is of that kind. */
const COMPETENCE_OF = new Map(
  challenges.map(({ id }, index) => [id, `${1 + Math.floor(index / 6)}.${1 + (index % 6)}`]),
);
const release = aRelease(
  Object.fromEntries(
    challenges.map((challenge) => [
      COMPETENCE_OF.get(challenge.id) ?? '',
      [
        {
          id: `s-${challenge.id}`,
          skills: [{ ...aSkill(`s-${challenge.id}`, 2), hint: 'SECRET indice', challenges: [challenge] }],
        },
      ],
    ]),
  ),
  'kinds',
);

const START = `mutation ($competenceId: ID!) { startCompetenceTest(input: { competenceId: $competenceId }) {
  __typename ... on StartCompetenceTestSuccess { assessment { id currentChallenge { id } } } } }`;
const SUBMIT = `mutation ($input: SubmitAnswerInput!) { submitAnswer(input: $input) {
  __typename
  ... on SubmitAnswerSuccess { answer { id outcome solution explanation fieldResults { id correct solution } } assessment { state } }
  ... on ResultCodeRefusedError { message reason }
  ... on InvalidInputError { fields { path } }
} }`;
const SEAL = `mutation ($input: SealSimulationInput!) { sealSimulation(input: $input) {
  __typename
  ... on SealSimulationSuccess { resultCode expiresAt }
  ... on InvalidInputError { fields { path message } }
  ... on Error { message }
} }`;

/** Every field of a type, as deep as it goes without coming back to a type it went through. */
const everything = (schema: GraphQLSchema, type: GraphQLOutputType, seen: readonly string[] = []): string => {
  const object = getNamedType(type);
  if (isLeafType(object)) return '';
  if (!isObjectType(object) || seen.includes(object.name)) return '{ __typename }';
  const fields = Object.values(object.getFields())
    .filter(({ args }) => args.length === 0)
    .map((field) => `${field.name} ${everything(schema, field.type, [...seen, object.name])}`);
  return `{ __typename ${fields.join(' ')} }`;
};

describe('questions of every kind', () => {
  let service: AssessmentOverHttp;
  beforeAll(async () => {
    service = await givenAssessmentOverHttp();
    await service.upload(await archiveOf(release, [page]), { type: 'application/zip' });
    await service.handleOutbox();
    const [imported] = await service.app.dataSource.query('SELECT state, problems FROM content_releases');
    expect(imported).toEqual({ state: 'PUBLISHED', problems: '[]' });
  });
  afterAll(() => service.close());

  const start = async (challengeId: string, as = aUser()) => {
    const { data } = await service.run(START, { competenceId: COMPETENCE_OF.get(challengeId) }, { as });
    const { id, currentChallenge } = data.startCompetenceTest.assessment;
    expect(currentChallenge.id).toBe(challengeId);
    return { as, assessmentId: id as string, challengeId };
  };
  type Test = Awaited<ReturnType<typeof start>>;
  const submit = async ({ as, assessmentId, challengeId }: Test, given: object) =>
    (await service.run(SUBMIT, { input: { assessmentId, challengeId, ...given } }, { as })).data.submitAnswer;
  const seal = async ({ as, assessmentId, challengeId }: Test, state: Record<string, string>) =>
    (
      await service.run(
        SEAL,
        {
          input: { assessmentId, challengeId, state: Object.entries(state).map(([name, value]) => ({ name, value })) },
        },
        { as },
      )
    ).data.sealSimulation;

  it.each<[string, string, object, boolean]>([
    ['one choice', 'single', { choices: ['b'] }, true],
    ['another choice', 'single', { choices: ['a'] }, false],
    ['several choices', 'multiple', { choices: ['c', 'a'] }, true],
    ['an order', 'ordering', { choices: ['c', 'a', 'b'] }, true],
    ['a text', 'text', { text: 'Secret.' }, true],
    ['a number with its unit', 'number', { text: '12,5 Go' }, true],
    ['a day in words', 'date', { text: '23 juin 2026' }, true],
    [
      'fields',
      'fields',
      {
        fields: [
          { id: 'f1', value: 'secret' },
          { id: 'f2', value: 'Oui' },
        ],
      },
      true,
    ],
    [
      'a sentence',
      'sentence',
      {
        fields: [
          { id: 'f1', value: 'secret' },
          { id: 'f2', value: 'Non' },
        ],
      },
      false,
    ],
    [
      'fields in any order',
      'free-order',
      {
        fields: [
          { id: 'f3', value: 'bleu' },
          { id: 'f1', value: 'vert secret' },
          { id: 'f2', value: 'SECRET' },
        ],
      },
      true,
    ],
    [
      'items matched',
      'matching',
      {
        pairs: [
          { itemId: 'i1', choiceId: 'a' },
          { itemId: 'i2', choiceId: 'b' },
        ],
      },
      true,
    ],
    [
      'items matched otherwise',
      'matching',
      {
        pairs: [
          { itemId: 'i1', choiceId: 'b' },
          { itemId: 'i2', choiceId: 'b' },
        ],
      },
      false,
    ],
  ])('are answered by %s', async (_, challengeId, given, isRight) => {
    const answered = await submit(await start(challengeId), given);

    expect(answered).toMatchObject({
      __typename: 'SubmitAnswerSuccess',
      answer: { outcome: isRight ? 'CORRECT' : 'WRONG', explanation: `SECRET ${challengeId}` },
      assessment: { state: 'COMPLETED' },
    });
  });

  it('tell after the answer which part was right, the same when it is sent again', async () => {
    const test = await start('fields');
    const given = {
      fields: [
        { id: 'f1', value: 'fichier' },
        { id: 'f2', value: 'Oui' },
      ],
    };

    const first = await submit(test, given);

    expect(first.answer.fieldResults).toEqual([
      { id: 'f1', correct: false, solution: 'SECRET' },
      { id: 'f2', correct: true, solution: 'Oui' },
    ]);
    expect(await submit(test, given)).toEqual(first);
  });

  it('are refused the members of another kind, and store nothing', async () => {
    const test = await start('matching');

    expect(await submit(test, { choices: ['a'] })).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: 'choices' }],
    });
    expect(await submit(test, { pairs: [{ itemId: 'i1', choiceId: 'a' }] })).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: 'pairs' }],
    });
    expect(
      await submit(test, {
        pairs: [
          { itemId: 'i1', choiceId: 'a' },
          { itemId: '__proto__', choiceId: 'b' },
        ],
      }),
    ).toMatchObject({ __typename: 'InvalidInputError' });
    expect(
      (
        await submit(test, {
          pairs: [
            { itemId: 'i1', choiceId: 'a' },
            { itemId: 'i2', choiceId: 'b' },
          ],
        })
      ).answer.outcome,
    ).toBe('CORRECT');
  });

  describe('in a simulator', () => {
    const right = { SECRET_wifi: 'secret', SECRET_network: 'maison secret', 'autre chose': '3' };

    it('are answered by the state that was sealed, decided when it is submitted', async () => {
      const test = await start('simulator');
      const { resultCode, expiresAt } = await seal(test, right);

      expect(new Date(expiresAt).getTime() - service.clock.now().getTime()).toBe(30 * 60_000);
      expect(await submit(test, { resultCode })).toMatchObject({ answer: { outcome: 'CORRECT', fieldResults: [] } });
    });

    it('say the same of a right and of a wrong state until they are submitted', async () => {
      const test = await start('simulator');
      const one = await seal(test, right);
      const other = await seal(test, { ...right, SECRET_wifi: 'faux!!' });

      expect(Object.keys(one)).toEqual(Object.keys(other));
      expect(one.resultCode.length).toBe(other.resultCode.length);
      expect((await submit(test, { resultCode: other.resultCode })).answer.outcome).toBe('WRONG');
    });

    it('keep nothing when a state is sealed', async () => {
      const test = await start('simulator');
      const rows = async () => {
        const [row] = await service.app.dataSource.query(
          'SELECT (SELECT COUNT(*) FROM answers) AS answers, (SELECT SUM(version) FROM assessments) AS versions, (SELECT COUNT(*) FROM outbox) AS messages',
        );
        return row;
      };
      const before = await rows();

      await seal(test, right);

      expect(await rows()).toEqual(before);
    });

    it('give the same answer when the code is sent again, even once its time is over', async () => {
      const test = await start('simulator');
      const { resultCode } = await seal(test, right);
      const first = await submit(test, { resultCode });
      service.clock.advance(31 * 60_000);

      expect(await submit(test, { resultCode })).toEqual(first);
      expect((await seal(test, right)).__typename).toBe('AssessmentEndedError');
    });

    it('keep the first of two different states', async () => {
      const test = await start('simulator');
      const [one, other] = [await seal(test, right), await seal(test, { SECRET_wifi: 'x' })];
      await submit(test, { resultCode: one.resultCode });

      expect((await submit(test, { resultCode: other.resultCode })).__typename).toBe('ChallengeAlreadyAnsweredError');
    });

    it('refuse a code of another test, of another person, of another question, one that was altered and one whose time is over', async () => {
      const test = await start('simulator');
      const { resultCode } = await seal(test, right);
      const stranger = await start('simulator');
      const { resultCode: theirs } = await seal(stranger, right);
      const [payload = '', signature = ''] = resultCode.split('.');
      const other = Buffer.from(Buffer.from(payload, 'base64url').toString().replace('secret', 'SECRET')).toString(
        'base64url',
      );

      for (const [code, reason] of [
        [theirs, 'OTHER_QUESTION'],
        [`${other}.${signature}`, 'ALTERED'],
        [payload, 'ALTERED'],
        [JSON.stringify(right), 'ALTERED'],
        ['', 'ALTERED'],
      ])
        expect(await submit(test, { resultCode: code })).toMatchObject({
          __typename: 'ResultCodeRefusedError',
          reason,
        });
      expect((await submit({ ...test, as: stranger.as }, { resultCode })).__typename).toBe('AssessmentNotFoundError');
      service.clock.advance(30 * 60_000);
      expect(await submit(test, { resultCode })).toMatchObject({
        __typename: 'ResultCodeRefusedError',
        reason: 'EXPIRED',
      });
      expect((await submit(test, { resultCode: (await seal(test, right)).resultCode })).answer.outcome).toBe('CORRECT');
    });

    it('refuse a code for a question that is no simulator', async () => {
      const test = await start('simulator');
      const { resultCode } = await seal(test, right);
      const text = await start('text', test.as);

      expect(await submit(text, { resultCode })).toMatchObject({ reason: 'OTHER_QUESTION' });
      expect(await submit(test, { text: 'secret' })).toMatchObject({ __typename: 'InvalidInputError' });
      expect(await submit(test, {})).toMatchObject({
        __typename: 'InvalidInputError',
        fields: [{ path: 'resultCode' }],
      });
    });

    it('seal a state for the person, the question and the kind it is of', async () => {
      const test = await start('simulator');

      expect((await seal({ ...test, as: aUser() }, right)).__typename).toBe('AssessmentNotFoundError');
      expect((await seal({ ...test, challengeId: 'text' }, right)).__typename).toBe('ChallengeNotAskedError');
      expect((await seal({ ...test, challengeId: 'inconnue' }, right)).__typename).toBe('ChallengeNotAskedError');
      expect(await seal(await start('text'), right)).toMatchObject({
        __typename: 'InvalidInputError',
        fields: [{ path: 'resultCode' }],
      });
    });

    it('refuse a state that is too large, or that says a thing twice', async () => {
      const { as, assessmentId, challengeId } = await start('simulator');
      const refused = async (state: object[]) =>
        (await service.run(SEAL, { input: { assessmentId, challengeId, state } }, { as })).data.sealSimulation;

      expect(await refused([{ name: 'a', value: 'x'.repeat(501) }])).toMatchObject({
        fields: [{ path: 'state.0.value' }],
      });
      expect(await refused(Array.from({ length: 101 }, (_, n) => ({ name: `n${n}`, value: '' })))).toMatchObject({
        fields: [{ path: 'state' }],
      });
      expect(
        await refused([
          { name: 'a', value: '1' },
          { name: 'a', value: '2' },
        ]),
      ).toMatchObject({ fields: [{ path: 'state', message: 'Donnez chaque nom une seule fois.' }] });
      expect((await refused([{ name: '__proto__', value: 'x' }])).__typename).toBe('SealSimulationSuccess');
    });
  });

  describe('before they are answered', () => {
    let tests: Test[];
    beforeAll(async () => {
      const as = aUser();
      tests = [];
      for (const { id } of challenges) tests.push(await start(id, as));
    });
    beforeEach(() => {
      expect(tests).toHaveLength(challenges.length);
    });

    const LEAKS = /SECRET|12\.5|2026-06-23|"solution"|"within"|"tolerance"|explanation|generator/;
    const answers = (data: unknown): string => JSON.stringify(data);

    it('tell nothing of a solution, whatever of the schema is asked, by whoever takes the test', async () => {
      const schema = service.app.schema;
      const test = everything(schema, schema.getType('Assessment') as GraphQLObjectType);
      for (const { as, assessmentId, challengeId } of tests) {
        const { data, errors } = await service.run(
          `query ($id: ID!) { assessment(id: $id) ${test} }`,
          { id: assessmentId },
          { as },
        );

        expect(errors).toEqual([]);
        expect(data.assessment.currentChallenge.id).toBe(challengeId);
        expect(answers(data)).not.toMatch(LEAKS);
      }
    });

    it('tell nothing of a solution as an entity, to anybody', async () => {
      const schema = service.app.schema;
      const types = ['Domain', 'Competence', 'Subject', 'Skill', 'Challenge'] as const;
      const fragments = types.map(
        (name) => `... on ${name} ${everything(schema, schema.getType(name) as GraphQLObjectType)}`,
      );
      const ids: Record<(typeof types)[number], string[]> = {
        Domain: ['1', '2'],
        Competence: [...COMPETENCE_OF.values()],
        Subject: challenges.map(({ id }) => `s-${id}`),
        Skill: challenges.map(({ id }) => `s-${id}-2`),
        Challenge: challenges.map(({ id }) => id),
      };
      for (const as of [aUser(), ADMINISTRATOR, CAMPAIGNS, CERTIFICATION])
        for (const [__typename, list] of Object.entries(ids)) {
          const representations = list.map((id) => ({ __typename, id }));
          const { data, errors } = await service.run(
            `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${fragments.join(' ')} } }`,
            { representations },
            { as },
          );

          expect(errors).toEqual([]);
          expect(data._entities.filter(Boolean)).toHaveLength(list.length);
          expect(answers(data)).not.toMatch(LEAKS);
        }
    });

    it('tell nothing of a solution through the framework, the parts of other services, or a preview', async () => {
      const schema = service.app.schema;
      const framework = await service.run(
        `{ domains ${everything(schema, schema.getType('Domain') as GraphQLObjectType)} }`,
      );
      expect(answers(framework.data)).not.toMatch(LEAKS);
      for (const part of ['TUTORIALS', 'TARGET_PROFILES'])
        expect(
          (await service.run(`{ contentReleasePart(releaseId: "kinds", part: ${part}) }`, {}, { as: CAMPAIGNS })).data
            .contentReleasePart,
        ).not.toMatch(LEAKS);
      for (const { id } of challenges)
        expect(
          (
            await service.run(
              `{ challengePreview(releaseId: "kinds", challengeId: "${id}") { solution accepted } }`,
              {},
              { as: aUser() },
            )
          ).data.challengePreview,
        ).toBeNull();
    });

    it('tell nothing of a solution when an answer is refused', async () => {
      for (const test of tests)
        for (const given of [{ text: '' }, { choices: ['zz'] }, { fields: [] }, { pairs: [] }, { resultCode: 'x' }])
          expect(answers(await submit(test, given))).not.toMatch(LEAKS);
    });
  });

  it('tell a candidate nothing of the parts of an answer', async () => {
    const test = await start('fields');
    await submit(test, {
      fields: [
        { id: 'f1', value: 'fichier' },
        { id: 'f2', value: 'Oui' },
      ],
    });
    const read = async () =>
      (
        await service.run(
          '{ assessment(id: "ID") { answers { outcome solution fieldResults { id } } } }'.replace(
            'ID',
            test.assessmentId,
          ),
          {},
          { as: test.as },
        )
      ).data.assessment.answers;
    expect((await read())[0].fieldResults).toHaveLength(2);

    await service.app.dataSource.query(
      `UPDATE assessments SET kind = 'CERTIFICATION' WHERE state = 'COMPLETED' ORDER BY id DESC LIMIT 1`,
    );

    expect(await read()).toEqual([{ outcome: null, solution: null, fieldResults: [] }]);
  });
});
