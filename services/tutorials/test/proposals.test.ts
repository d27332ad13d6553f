import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { aGuest, aMachine, aUser, emptyTables } from '@pix/kit/testing';
import { rules } from '../src/config';
import { aSkill, aTutorial, givenTutorials, type Tutorials } from './tutorials';

const PROPOSAL =
  'proposal { id title link why credit state reason comment skill { id } tutorial { id title credit origin } }';
const FAILED = '__typename ... on Error { message } ... on InvalidInputError { fields { path } }';
const PROPOSE = `mutation ($input: ProposeTutorialInput!) { proposeTutorial(input: $input) { ${FAILED}
  ... on ProposeTutorialSuccess { ${PROPOSAL} } ... on TutorialAlreadyKnownError { knownTutorial { id } } } }`;
const APPROVE = `mutation ($input: ApproveTutorialProposalInput!) { approveTutorialProposal(input: $input) { ${FAILED}
  ... on DecideTutorialProposalSuccess { ${PROPOSAL} } ... on TutorialAlreadyKnownError { knownTutorial { id } } } }`;
const REJECT = `mutation ($input: RejectTutorialProposalInput!) { rejectTutorialProposal(input: $input) { ${FAILED}
  ... on DecideTutorialProposalSuccess { ${PROPOSAL} } } }`;
const PAGE = 'totalCount pageInfo { hasNextPage endCursor } nodes { id title state reason comment why }';
const QUEUE = `query ($state: TutorialProposalState, $first: Int, $after: String) {
  tutorialProposals(state: $state, first: $first, after: $after) { ${PAGE} } }`;
const OWN = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { tutorialProposals { ${PAGE} } } } }`;
const CATALOGUE = `query ($skill: [_Any!]!) {
  tutorials { nodes { id } } _entities(representations: $skill) { ... on Skill { tutorials { id title } } } }`;

const INPUT = {
  title: 'Mon tutoriel préféré',
  link: 'https://exemple.fr/propose?utm_source=x',
  skillId: 'cle-1',
  why: 'Il explique en images.',
  credit: 'Le club informatique',
};
const DESCRIBED = {
  title: 'Un tutoriel en images',
  source: 'Exemple',
  format: 'PAGE',
  durationMinutes: 5,
  locale: 'fr',
  skills: [{ skillId: 'cle-1', purpose: 'SUCCEED' }],
};

describe('tutorials people propose (T4)', () => {
  let service: Tutorials;
  const editor = aUser(undefined, ['ADMIN']);
  beforeAll(async () => {
    service = await givenTutorials();
  });
  beforeEach(async () => {
    await emptyTables(service.app.dataSource);
    await service.publish({ tutorials: [aTutorial('a')], skills: [aSkill('cle', 1, { tutorials: ['a'] })] });
  });
  afterAll(() => service.close());

  const propose = async (as: Viewer = aUser(), given: object = {}) =>
    (await service.run(PROPOSE, { input: { ...INPUT, ...given } }, { as })).data.proposeTutorial;
  const approve = async (
    proposalId: string,
    { as = editor, ...given }: { as?: Viewer } & Record<string, unknown> = {},
  ) =>
    (await service.run(APPROVE, { input: { ...DESCRIBED, ...given, proposalId } }, { as })).data
      .approveTutorialProposal;
  const reject = async (
    proposalId: string,
    { as = editor, ...given }: { as?: Viewer } & Record<string, unknown> = {},
  ) =>
    (await service.run(REJECT, { input: { reason: 'NOT_RELIABLE', ...given, proposalId } }, { as })).data
      .rejectTutorialProposal;
  const queue = async (given: Record<string, unknown> = {}, as: Viewer = editor) =>
    (await service.run(QUEUE, given, { as })).data.tutorialProposals;
  const own = async (userId: string, as: Viewer = aUser(userId)) =>
    (await service.run(OWN, { id: userId }, { as })).data._entities[0].tutorialProposals;
  const shown = async () => {
    const { data } = await service.run(CATALOGUE, { skill: [{ __typename: 'Skill', id: 'cle-1' }] }, { as: aUser() });
    return {
      found: data.tutorials.nodes.length,
      titles: data._entities[0].tutorials.map(({ title }: { title: string }) => title),
    };
  };

  it('wait in the queue and are shown to nobody else, then are in the catalogue, credited', async () => {
    const proposer = aUser();
    const { proposal } = await propose(proposer);

    expect(proposal).toMatchObject({ state: 'WAITING', why: INPUT.why, skill: { id: 'cle-1' }, tutorial: null });
    expect(await shown()).toEqual({ found: 1, titles: ['Le tutoriel a'] });
    expect((await queue()).nodes).toMatchObject([{ id: proposal.id, title: INPUT.title }]);

    const { proposal: approved } = await approve(proposal.id);

    expect(approved).toMatchObject({
      state: 'APPROVED',
      tutorial: { title: 'Un tutoriel en images', credit: 'Le club informatique', origin: 'PROPOSAL' },
    });
    expect(await shown()).toEqual({ found: 2, titles: ['Le tutoriel a', 'Un tutoriel en images'] });
    expect((await queue()).totalCount).toBe(0);
    expect((await own(proposer.userId)).nodes).toMatchObject([{ id: proposal.id, state: 'APPROVED' }]);
  });

  it('are rejected for a reason that their proposer reads', async () => {
    const proposer = aUser();
    const { proposal } = await propose(proposer);

    await reject(proposal.id, { comment: ' Les chiffres datent de 2009. ' });

    expect((await own(proposer.userId)).nodes).toMatchObject([
      { state: 'REJECTED', reason: 'NOT_RELIABLE', comment: 'Les chiffres datent de 2009.' },
    ]);
    expect(await shown()).toEqual({ found: 1, titles: ['Le tutoriel a'] });
    expect((await queue({ state: 'REJECTED' })).totalCount).toBe(1);
    expect((await propose(aUser())).__typename).toBe('ProposeTutorialSuccess');
  });

  it('need a comment for another reason', async () => {
    const { proposal } = await propose();

    expect(await reject(proposal.id, { reason: 'OTHER', comment: ' ' })).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: 'comment' }],
    });
  });

  it('are decided once: again is the same, the other decision is refused', async () => {
    const [one, other] = [
      (await propose()).proposal,
      (await propose(aUser(), { link: 'https://exemple.fr/b' })).proposal,
    ];
    const first = await approve(one.id);
    await reject(other.id);

    expect((await approve(one.id, { title: 'Autrement' })).proposal).toEqual(first.proposal);
    expect((await reject(one.id)).__typename).toBe('TutorialProposalDecidedError');
    expect((await reject(other.id, { reason: 'OFF_TOPIC' })).proposal.reason).toBe('NOT_RELIABLE');
    expect((await approve(other.id)).__typename).toBe('TutorialProposalDecidedError');
  });

  it('are decided once when everybody decides at once', async () => {
    const { proposal } = await propose();

    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, rank) => (rank % 2 ? approve(proposal.id) : reject(proposal.id))),
    );

    const states = answers.flatMap((answer) => answer.proposal?.state ?? []);
    expect(new Set(states).size).toBe(1);
    expect((await shown()).found).toBe(states[0] === 'APPROVED' ? 2 : 1);
  });

  it('are not taken when the catalogue has the link, however it is written', async () => {
    expect(await propose(aUser(), { link: 'http://www.exemple.fr/a/#x' })).toMatchObject({
      __typename: 'TutorialAlreadyKnownError',
      knownTutorial: { id: 'a' },
    });
  });

  it('are not approved when the catalogue got the link meanwhile', async () => {
    const { proposal } = await propose(aUser(), { link: 'https://exemple.fr/b' });
    await service.publish({
      tutorials: [aTutorial('a'), aTutorial('b')],
      skills: [aSkill('cle', 1, { tutorials: ['a'] })],
    });

    expect(await approve(proposal.id)).toMatchObject({
      __typename: 'TutorialAlreadyKnownError',
      knownTutorial: { id: 'b' },
    });
    expect((await queue()).totalCount).toBe(1);
  });

  it('are one proposal when the same person sends it again, ten times at once; another person is told', async () => {
    const proposer = aUser();

    const answers = await Promise.all(Array.from({ length: 10 }, () => propose(proposer)));

    expect(new Set(answers.map(({ proposal }) => proposal.id)).size).toBe(1);
    expect((await propose(aUser(), { link: 'https://www.exemple.fr/propose' })).__typename).toBe(
      'ProposalAlreadyMadeError',
    );
    expect((await queue()).totalCount).toBe(1);
  });

  it('wait ten at most of one person, asked one after the other or all at once', async () => {
    const { mostWaiting } = rules.proposals;
    const proposer = aUser();
    const links = Array.from({ length: mostWaiting + 5 }, (_, rank) => `https://exemple.fr/p${rank}`);

    const answers = await Promise.all(links.map((link) => propose(proposer, { link })));

    const taken = answers.filter(({ __typename }) => __typename === 'ProposeTutorialSuccess');
    expect(taken).toHaveLength(mostWaiting);
    expect(answers.filter(({ __typename }) => __typename === 'TooManyProposalsError')).toHaveLength(5);
    await reject(taken[0].proposal.id);
    expect((await propose(proposer)).__typename).toBe('ProposeTutorialSuccess');
    expect((await propose(aUser(), { link: 'https://exemple.fr/z' })).__typename).toBe('ProposeTutorialSuccess');
  });

  it.each<[object, string]>([
    [{ title: '' }, 'title'],
    [{ link: 'exemple.fr' }, 'link'],
    [{ link: 'file:///etc/passwd' }, 'link'],
    [{ why: ' ' }, 'why'],
    [{ skillId: 'inconnu' }, 'skillId'],
    [{ credit: 'x'.repeat(101) }, 'credit'],
    [{ locale: 'de' }, 'locale'],
  ])('refuse %j', async (given, path) => {
    expect(await propose(aUser(), given)).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path }] });
  });

  it('refuse a description that is not right, and stay in the queue', async () => {
    const { proposal } = await propose();

    expect(await approve(proposal.id, { skills: [{ skillId: 'inconnu', purpose: 'SUCCEED' }] })).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: 'skills' }],
    });
    expect((await queue()).totalCount).toBe(1);
  });

  it('are paged through, first come first', async () => {
    const ids: string[] = [];
    for (let rank = 0; rank < 5; rank += 1)
      ids.push((await propose(aUser(), { link: `https://exemple.fr/q${rank}` })).proposal.id);
    const first = await queue({ first: 3 });
    const second = await queue({ first: 3, after: first.pageInfo.endCursor });

    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(ids);
    expect([first.totalCount, second.pageInfo.hasNextPage]).toEqual([5, false]);
  });

  it('are seen by their proposer and by editors, decided by editors only', async () => {
    const proposer = aUser();
    const { proposal } = await propose(proposer);
    const strangers = [aUser(), aUser(undefined, ['JURY']), aGuest('invigilator', proposer.userId)];

    for (const as of strangers) {
      expect([(await approve(proposal.id, { as })).__typename, (await reject(proposal.id, { as })).__typename]).toEqual(
        ['TutorialProposalNotFoundError', 'TutorialProposalNotFoundError'],
      );
      expect(await own(proposer.userId, as)).toMatchObject({ totalCount: 0, nodes: [] });
      expect(await queue({}, as)).toMatchObject({ totalCount: 0, nodes: [] });
    }
    expect((await approve(proposal.id, { as: proposer })).__typename).toBe('NotAllowedError');
    expect((await reject(proposal.id, { as: proposer })).__typename).toBe('NotAllowedError');
    expect((await approve('unknown')).__typename).toBe('TutorialProposalNotFoundError');
    expect(await own(proposer.userId, editor)).toMatchObject({ totalCount: 0 });
    expect((await propose(aGuest('invigilator', 's'))).__typename).toBe('NotAllowedError');
  });

  it('are for people signed in', async () => {
    for (const as of [undefined, aMachine('campaigns')])
      for (const [document, variables] of [
        [PROPOSE, { input: INPUT }],
        [APPROVE, { input: { ...DESCRIBED, proposalId: 'x' } }],
        [REJECT, { input: { reason: 'OFF_TOPIC', proposalId: 'x' } }],
        [QUEUE, {}],
      ] as const)
        expect((await service.run(document, variables, { as })).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });

  it('stay without a word of their proposer once the account is anonymised; the export tells them before', async () => {
    const proposer = aUser();
    const { proposal } = await propose(proposer);
    const { tutorial } = (await approve(proposal.id)).proposal;
    await propose(proposer, { link: 'https://exemple.fr/b' });
    const identity = aMachine('identity', 'privacy:read');
    const exported = async () =>
      JSON.parse(
        (await service.run('query ($id: ID!) { userData(userId: $id) }', { id: proposer.userId }, { as: identity }))
          .data.userData,
      );
    expect((await exported()).proposals).toMatchObject([
      { title: INPUT.title, why: INPUT.why, credit: INPUT.credit, state: 'APPROVED' },
      { state: 'WAITING' },
    ]);

    for (const _ of ['once', 'twice']) await service.deliver('UserAnonymised.v1', { userId: proposer.userId });

    expect((await exported()).proposals).toEqual([]);
    const rows = await service.app.dataSource.query('SELECT user_id, why, credit FROM tutorial_proposals');
    expect(rows).toMatchObject([
      { why: null, credit: null },
      { why: null, credit: null },
    ]);
    expect(new Set(rows.map(({ user_id }: { user_id: string }) => user_id)).size).toBe(2);
    const { data } = await service.run(
      'query ($id: ID!) { tutorial(id: $id) { title credit } }',
      { id: tutorial.id },
      { as: aUser() },
    );
    expect(data.tutorial).toEqual({ title: 'Un tutoriel en images', credit: null });
    expect((await queue()).nodes).toMatchObject([{ why: null }]);
  });
});
