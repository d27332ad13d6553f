import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { aGuest, aMachine, aUser } from '@pix/kit/testing';
import { aCatalogue, givenTutorials, type Tutorials } from './tutorials';

const CONSENT = `mutation ($given: Boolean!) { setReadingConsent(input: { given: $given }) {
  __typename ... on SetReadingConsentSuccess { user { id readingConsent } } ... on Error { message } } }`;
const NOTE = `mutation ($id: ID!, $reading: Reading!) { noteReading(input: { tutorialId: $id, reading: $reading }) {
  __typename ... on NoteReadingSuccess { isNoted tutorial { id readingOfViewer } } ... on Error { message } } }`;
const OF_USER = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { readingConsent } } }`;
const EXPORT = 'query ($id: ID!) { userData(userId: $id) }';

describe('what people open and read (T2)', () => {
  let service: Tutorials;
  beforeAll(async () => {
    service = await givenTutorials();
    await service.publish(aCatalogue(['a', 'b', 'gone']));
    await service.publish(aCatalogue(['a', 'b']));
  });
  afterAll(() => service.close());

  const consent = async (as: Viewer, given = true) =>
    (await service.run(CONSENT, { given }, { as })).data.setReadingConsent;
  const note = async (as: Viewer, id = 'a', reading = 'OPENED') =>
    (await service.run(NOTE, { id, reading }, { as })).data.noteReading;
  const readingOf = async (as: Viewer, id = 'a') =>
    (await service.run('query ($id: ID!) { tutorial(id: $id) { readingOfViewer } }', { id }, { as })).data.tutorial
      .readingOfViewer;
  const rows = (userId: string) =>
    service.app.dataSource.query('SELECT * FROM tutorial_readings WHERE user_id = ?', [userId]);

  it('is not noted before they agree, and they are told so', async () => {
    const as = aUser();

    expect(await note(as)).toEqual({
      __typename: 'NoteReadingSuccess',
      isNoted: false,
      tutorial: { id: 'a', readingOfViewer: null },
    });
    expect(await rows(as.userId)).toEqual([]);
  });

  it('is noted once they agree: opened, then read, at the first dates', async () => {
    const as = aUser();
    expect((await consent(as)).user).toEqual({ id: as.userId, readingConsent: true });

    expect((await note(as)).tutorial.readingOfViewer).toBe('OPENED');
    service.clock.advance(60_000);
    expect((await note(as, 'a', 'READ')).tutorial.readingOfViewer).toBe('READ');
    service.clock.advance(60_000);
    expect((await note(as)).tutorial.readingOfViewer).toBe('READ');

    const [row] = await rows(as.userId);
    expect(row.read_at.getTime() - row.opened_at.getTime()).toBe(60_000);
    expect(await readingOf(aUser())).toBeNull();
  });

  it('is erased when the agreement is taken back, whatever is noted at the same time', async () => {
    const as = aUser();
    await consent(as);

    await Promise.all([...Array.from({ length: 10 }, () => note(as, 'b')), consent(as, false), note(as)]);

    expect(await rows(as.userId)).toEqual([]);
    expect((await note(as)).isNoted).toBe(false);
    expect((await consent(as, false)).user.readingConsent).toBe(false);
  });

  it('is in the export of the person, and goes with the account', async () => {
    const as = aUser();
    await consent(as);
    await note(as, 'a', 'READ');
    const exported = async () =>
      JSON.parse(
        (await service.run(EXPORT, { id: as.userId }, { as: aMachine('identity', 'privacy:read') })).data.userData,
      );
    const at = service.clock.now().toISOString();
    expect(await exported()).toMatchObject({
      readings: [{ title: 'Le tutoriel a', openedAt: at, readAt: at }],
      readingConsentGivenAt: at,
    });

    await service.deliver('UserAnonymised.v1', { userId: as.userId });

    expect(await exported()).toMatchObject({ readings: [], readingConsentGivenAt: null });
  });

  it('is theirs alone', async () => {
    const as = aUser();
    await consent(as);
    const seen = async (viewer?: Viewer) =>
      (await service.run(OF_USER, { id: as.userId }, { as: viewer })).data._entities[0].readingConsent;

    expect(await seen(as)).toBe(true);
    for (const stranger of [
      aUser(),
      aUser(undefined, ['ADMIN']),
      aGuest('x', as.userId),
      aMachine('campaigns'),
      undefined,
    ])
      expect(await seen(stranger)).toBeNull();
  });

  it('is for people: a guest has nothing to note, nobody a tutorial that left the catalogue', async () => {
    const guest = aGuest('invigilator', 's');
    expect((await consent(guest)).__typename).toBe('NotAllowedError');
    expect((await note(guest)).__typename).toBe('TutorialNotFoundError');
    expect((await note(aUser(), 'gone')).__typename).toBe('TutorialNotFoundError');
    expect((await note(aUser(), 'unknown')).__typename).toBe('TutorialNotFoundError');
    for (const as of [undefined, aMachine('campaigns')])
      for (const [document, variables] of [
        [CONSENT, { given: true }],
        [NOTE, { id: 'a', reading: 'READ' }],
      ] as const)
        expect((await service.run(document, variables, { as })).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });
});
