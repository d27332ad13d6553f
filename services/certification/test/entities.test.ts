import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { newId } from '@pix/kit/ids';
import { aGuest, aMachine, aUser } from '@pix/kit/testing';
import {
  ADMIN,
  givenCentre,
  givenCertification,
  givenPublished,
  givenScored,
  JURY,
  type Service,
} from './certification';

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on CertificationCentre { id name }
  ... on CertificationSession { id number accessCode invigilatorPassword candidates { lastName } }
  ... on Candidate { id lastName certification { id } }
  ... on Certification { id status result { pix } candidate { lastName } assessment { id } juryActs { reason } }
  ... on Certificate { id verificationCode pdfUrl }
  ... on User { id certifications { id } }
} }`;

const CENTRES_OF = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on User { certificationCentres { id } }
} }`;

const TYPES = [
  'CertificationCentre',
  'CertificationSession',
  'Candidate',
  'Certification',
  'Certificate',
  'User',
] as const;

describe('entities', () => {
  let service: Service;
  let scene: Awaited<ReturnType<typeof givenPublished>>;
  let ids: Record<(typeof TYPES)[number], string>;
  beforeAll(async () => {
    service = await givenCertification();
    scene = await givenPublished(service);
    const [candidate] = scene.candidates as [(typeof scene.candidates)[number]];
    const [{ id }] = await service.app.dataSource.query('SELECT id FROM certificates');
    ids = {
      CertificationCentre: scene.centre.id,
      CertificationSession: scene.session.id,
      Candidate: candidate.id,
      Certification: candidate.certificationId,
      Certificate: id,
      User: candidate.viewer.userId,
    };
  });
  afterAll(() => service.close());

  const read = (as: Viewer | undefined, types: readonly (keyof typeof ids)[] = TYPES) =>
    service.run(
      ENTITIES,
      { representations: types.map((__typename) => ({ __typename, id: ids[__typename] })) },
      { as },
    );

  const seenBy = async (as: Viewer | undefined): Promise<string[]> => {
    const { data } = await read(as);
    return TYPES.filter((_, at) => data._entities[at] !== null);
  };

  it('are seen by whom they concern', async () => {
    const [{ viewer }] = scene.candidates as [(typeof scene.candidates)[number]];

    expect(await seenBy(viewer)).toEqual(['Candidate', 'Certification', 'Certificate', 'User']);
    expect(await seenBy(scene.centre.member)).toEqual([
      'CertificationCentre',
      'CertificationSession',
      'Candidate',
      'User',
    ]);
    expect(await seenBy(scene.session.invigilator)).toEqual(['CertificationSession', 'Candidate', 'User']);
    expect(await seenBy(JURY)).toEqual([...TYPES]);
    expect(await seenBy(ADMIN)).toEqual([...TYPES]);
  });

  it('do not exist for anybody else', async () => {
    const other = await givenScored(service);
    const others = [
      undefined,
      aUser(),
      other.centre.member,
      other.candidates[0]?.viewer,
      other.session.invigilator,
      aGuest('roster', scene.session.id),
      aMachine('campaigns', 'assessment:start-tests'),
    ];

    for (const as of others) expect(await seenBy(as)).toEqual(['User']);
  });

  it('tell of a person their own certifications only', async () => {
    const [{ viewer, certificationId }] = scene.candidates as [(typeof scene.candidates)[number]];

    expect((await read(viewer, ['User'])).data._entities[0].certifications).toEqual([{ id: certificationId }]);
    for (const as of [undefined, aUser(), JURY, ADMIN, scene.centre.member])
      expect((await read(as, ['User'])).data._entities[0]).toEqual({ id: ids.User, certifications: [] });
  });

  it('tell of a person the centres they work for, to themselves only', async () => {
    const worker = scene.centre.member;
    const representations = [{ __typename: 'User', id: worker.userId }];
    const centresSeenBy = async (as: typeof worker | undefined) =>
      (await service.run(CENTRES_OF, { representations }, { as })).data._entities[0].certificationCentres;

    expect(await centresSeenBy(worker)).toEqual([{ id: scene.centre.id }]);
    for (const as of [undefined, aUser(), JURY, ADMIN]) expect(await centresSeenBy(as)).toEqual([]);
  });

  it('keep the certification of a candidate from the centre and the invigilator', async () => {
    for (const as of [scene.centre.member, scene.session.invigilator])
      expect((await read(as, ['Candidate'])).data._entities[0]).toMatchObject({ certification: null });
  });

  it('show the test to the candidate and the acts to the jury', async () => {
    const [{ viewer, assessmentId }] = scene.candidates as [(typeof scene.candidates)[number]];

    expect((await read(viewer, ['Certification'])).data._entities[0]).toMatchObject({
      assessment: { id: assessmentId },
      juryActs: [],
    });
    expect((await read(JURY, ['Certification'])).data._entities[0]).toMatchObject({ assessment: null, juryActs: [{}] });
  });

  it('are read in batches: twenty certifications with their fields in 4 statements', async () => {
    const { candidates } = await givenScored(service, 20);
    const representations = candidates.map(({ certificationId: id }) => ({ __typename: 'Certification', id }));

    const { data, statements } = await service.run(ENTITIES, { representations }, { as: JURY });

    expect(data._entities).toHaveLength(20);
    expect(statements).toBeLessThanOrEqual(4);
  });

  it('that do not exist are null, whatever the id looks like', async () => {
    const representations = TYPES.filter((type) => type !== 'User').flatMap((__typename) =>
      [newId(), 'é', '', "' OR 1=1"].map((id) => ({ __typename, id })),
    );

    const { data, errors } = await service.run(ENTITIES, { representations }, { as: ADMIN });

    expect(errors).toEqual([]);
    expect(data._entities.every((entity: unknown) => entity === null)).toBe(true);
  });

  it('of a centre without sessions are read too', async () => {
    const centre = await givenCentre(service);
    const { data } = await service.run(
      ENTITIES,
      { representations: [{ __typename: 'CertificationCentre', id: centre.id }] },
      { as: centre.member },
    );

    expect(data._entities).toEqual([{ id: centre.id, name: 'Collège Jean-Moulin' }]);
  });
});
