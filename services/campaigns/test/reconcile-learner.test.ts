import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aGuest, aUser } from '@pix/kit/testing';
import type { SchoolAffiliation } from '../src/domain/school-affiliation';
import {
  aPupil,
  aRoster,
  type Campaigns,
  givenCampaign,
  givenCampaigns,
  givenImport,
  givenOrganization,
  givenTargetProfiles,
  type Person,
  RECONCILE,
} from './campaigns';
import { type InventedPupil, inventPupils } from './rosters/pupils';
import { supFile } from './rosters/table-files';

const UAI = '0670007U';
const BIRTH = 'Date de naissance (jj/mm/aaaa)*';
const pupil = (id: string, firstName: string, lastName: string, birth = '23/06/2009') =>
  aPupil(id, { 'Premier prénom*': firstName, 'Nom de famille*': lastName, [BIRTH]: birth });

const PUPILS = [
  pupil('A', 'Inès', 'Moreau'),
  pupil('B', 'Jean-Pierre', 'Le Goff'),
  pupil('C', 'Marie', 'Dupont'),
  pupil('D', 'Marie', 'Dupont'),
  pupil('E', 'Alice', 'Renaud'),
  pupil('F', 'Tom', 'Schmitt'),
  pupil('G', 'Zoé', 'Nguyen'),
  pupil('L', 'Léo', 'Petit'),
];

describe('reconcileLearner', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  let code: string;
  beforeAll(async () => {
    campaigns = await givenCampaigns();
    school = await givenOrganization(campaigns, { uai: UAI });
    await givenTargetProfiles(campaigns);
    ({ code } = await givenCampaign(campaigns, { organizationId: school.id, by: school.member }));
    await importPupils(...PUPILS);
  });
  afterAll(() => campaigns.close());

  const importPupils = (...pupils: string[]) =>
    givenImport(campaigns, { organizationId: school.id, by: school.administrator, file: aRoster(...pupils) });

  const reconcile = async (as: Person, firstName: string, lastName: string, given: object = {}) => {
    const input = { campaignCode: code, firstName, lastName, birthDate: '2009-06-23', ...given };
    return (await campaigns.run(RECONCILE, { input }, { as })).data.reconcileLearner;
  };

  const links = async (): Promise<number> => {
    const [row] = await campaigns.app.dataSource.query('SELECT COUNT(user_id) AS count FROM learners');
    return Number(row.count);
  };

  it('finds the pupil, accents, case and hyphens aside, and again the same', async () => {
    const person = aUser();

    expect(await reconcile(person, 'jean pierre', 'LE-GOFF')).toEqual({
      __typename: 'ReconcileLearnerSuccess',
      organizationName: 'Lycée Marie-Curie',
      division: '2GT1',
    });
    expect((await reconcile(person, 'Jean-Pierre', 'Le Goff')).__typename).toBe('ReconcileLearnerSuccess');
  });

  it('finds close names', async () => {
    expect((await reconcile(aUser(), 'Zoë', 'Nguyenn')).__typename).toBe('ReconcileLearnerSuccess');
  });

  it('links one account of 20 that try at once', async () => {
    const before = await links();

    const answers = await Promise.all(Array.from({ length: 20 }, () => reconcile(aUser(), 'Alice', 'Renaud')));

    const names = answers.map(({ __typename }) => __typename);
    expect(names.filter((name) => name === 'ReconcileLearnerSuccess')).toHaveLength(1);
    expect(names.filter((name) => name === 'LearnerTakenError')).toHaveLength(19);
    expect(await links()).toBe(before + 1);
  });

  it('links once a person who tries 20 times at once', async () => {
    const before = await links();
    const person = aUser();

    const answers = await Promise.all(Array.from({ length: 20 }, () => reconcile(person, 'Inès', 'Moreau')));

    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['ReconcileLearnerSuccess']));
    expect(await links()).toBe(before + 1);
    expect((await reconcile(person, 'Tom', 'Schmitt')).__typename).toBe('AlreadyReconciledError');
    expect((await reconcile(aUser(), 'Inès', 'Moreau')).__typename).toBe('LearnerTakenError');
  });

  it('gives one row to a person who asks for two at once', async () => {
    await importPupils(...PUPILS, pupil('H', 'Louise', 'Martin'), pupil('I', 'Adèle', 'Bonnet'));
    const person = aUser();

    const answers = await Promise.all([reconcile(person, 'Louise', 'Martin'), reconcile(person, 'Adèle', 'Bonnet')]);

    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'AlreadyReconciledError',
      'ReconcileLearnerSuccess',
    ]);
  });

  it('says what is wrong: nobody, several, no such campaign, no such day, no name', async () => {
    expect((await reconcile(aUser(), 'Paul', 'Moreau')).__typename).toBe('LearnerNotFoundError');
    expect((await reconcile(aUser(), 'Tom', 'Schmitt', { birthDate: '2009-06-24' })).__typename).toBe(
      'LearnerNotFoundError',
    );
    expect((await reconcile(aUser(), 'Marie', 'Dupont')).__typename).toBe('LearnerAmbiguousError');
    expect((await reconcile(aUser(), 'Tom', 'Schmitt', { campaignCode: 'BBBBBB222' })).__typename).toBe(
      'CampaignNotFoundError',
    );
    expect((await reconcile(aUser(), ' ', 'Schmitt', { birthDate: '1850-01-01' })).fields).toEqual([
      { path: 'firstName' },
      { path: 'birthDate' },
    ]);
  });

  it('says to who claims a taken row how its account signs in, and nothing else of it', async () => {
    const owner = aUser();
    campaigns.identity.methods.set(owner.userId, ['MEDIACENTRE', 'EMAIL']);
    await reconcile(owner, 'Léo', 'Petit');

    expect(await reconcile(aUser(), 'Léo', 'Petit')).toEqual({
      __typename: 'LearnerTakenError',
      methods: ['MEDIACENTRE', 'EMAIL'],
      message:
        'Cet élève est déjà relié à un autre compte. Connectez-vous avec ce compte, ou adressez-vous à votre enseignant.',
    });
  });

  describe('of somebody who came through the médiacentre', () => {
    const personOf = (affiliation: Partial<SchoolAffiliation>): Person => {
      const person = aUser();
      campaigns.identity.affiliations.set(person.userId, [
        { profile: 'PUPIL', uai: null, divisions: [], ...affiliation },
      ]);
      return person;
    };
    it('links a pupil of this school, and nobody of another one', async () => {
      await importPupils(...PUPILS, pupil('M', 'Nour', 'Haddad'));

      const stranger = await reconcile(personOf({ uai: '0690037R' }), 'Nour', 'Haddad');
      const own = await reconcile(personOf({ uai: UAI }), 'Nour', 'Haddad');

      expect(stranger).toMatchObject({
        __typename: 'OtherSchoolError',
        message: expect.stringContaining('établissement'),
      });
      expect(own.__typename).toBe('ReconcileLearnerSuccess');
    });

    it('never links a teacher, nor anybody else who is no pupil, to a pupil of the same name', async () => {
      const before = await links();

      for (const profile of ['TEACHER', 'OTHER'] as const)
        expect(await reconcile(personOf({ profile }), 'Tom', 'Schmitt')).toMatchObject({
          __typename: 'NotAPupilError',
          message: expect.stringContaining('élève'),
        });
      expect(await links()).toBe(before);
    });

    it('tells two of the same name apart by the class the portal says', async () => {
      const inClass = (id: string, division: string) =>
        aPupil(id, { 'Premier prénom*': 'Jade', 'Nom de famille*': 'Roche', 'Division*': division });
      await importPupils(...PUPILS, inClass('N', '2GT1'), inClass('O', '2GT2'));
      const elsewhere = personOf({ uai: UAI, divisions: ['TS1'] });
      const inSecond = personOf({ uai: UAI, divisions: ['2GT2'] });

      expect((await reconcile(elsewhere, 'Jade', 'Roche')).__typename).toBe('LearnerAmbiguousError');
      expect(await reconcile(inSecond, 'Jade', 'Roche')).toMatchObject({ division: '2GT2' });
    });

    it('takes a likeness for a pupil with a twin, when the portal says the class of one of them only', async () => {
      const inClass = (id: string, firstName: string, division: string) =>
        aPupil(id, { 'Premier prénom*': firstName, 'Nom de famille*': 'Garnier', 'Division*': division });
      await importPupils(...PUPILS, inClass('P', 'Margaux', '2GT1'), inClass('Q', 'Martin', '2GT2'));
      const person = (division: string) => personOf({ uai: UAI, divisions: [division] });

      expect((await reconcile(person('TS1'), 'Margau', 'Garnier')).__typename).toBe('LearnerTwinError');
      expect((await reconcile(person('2GT2'), 'Margau', 'Garnier')).__typename).toBe('LearnerTwinError');
      expect(await reconcile(person('2GT1'), 'Margau', 'Garnier')).toMatchObject({ division: '2GT1' });
    });

    it('links nobody while identity cannot tell', async () => {
      campaigns.identity.isDown = true;
      const input = { campaignCode: code, firstName: 'Tom', lastName: 'Schmitt', birthDate: '2009-06-23' };
      const { errors } = await campaigns.run(RECONCILE, { input }, { as: aUser() });
      campaigns.identity.isDown = false;

      expect(errors).toMatchObject([{ code: 'INTERNAL_SERVER_ERROR' }]);
    });
  });

  it('is for people with an account', async () => {
    expect((await reconcile(aGuest('invigilator', 's') as never, 'Tom', 'Schmitt')).__typename).toBe(
      'CampaignNotFoundError',
    );
  });

  it('ignores pupils who left, and lets a person whose row left find their new one', async () => {
    const person = aUser();
    expect((await reconcile(person, 'Tom', 'Schmitt')).__typename).toBe('ReconcileLearnerSuccess');

    await importPupils(...PUPILS.filter((line) => !line.startsWith('F;')));
    expect((await reconcile(person, 'Tom', 'Schmitt')).__typename).toBe('LearnerNotFoundError');

    await importPupils(...PUPILS.filter((line) => !line.startsWith('F;')), pupil('F2', 'Tom', 'Schmitt'));
    expect((await reconcile(person, 'Tom', 'Schmitt')).__typename).toBe('ReconcileLearnerSuccess');
  });

  describe('has traps', () => {
    let place: Awaited<ReturnType<typeof givenOrganization>>;
    let ownCode: string;
    beforeAll(async () => {
      place = await givenOrganization(campaigns);
      ({ code: ownCode } = await givenCampaign(campaigns, { organizationId: place.id, by: place.member }));
      await givenImport(campaigns, {
        organizationId: place.id,
        by: place.administrator,
        file: aRoster(
          pupil('070000007AA', 'Emmy', 'Duval'),
          pupil('070000014AA', 'Louna', 'Duval'),
          pupil('070000021AA', 'Emma', 'Roux'),
          pupil('070000028AA', 'Jean Paul', 'Martin'),
          pupil('070000035AA', 'Marie', 'Louis'),
          pupil('070000042AA', 'Paul-Henri', 'Gros'),
          pupil('070000049AA', 'Tom', 'Duval', '24/06/2010'),
          pupil('070000056AA', 'Lou', 'Perez'),
          pupil('070000063AA', 'Loup', 'Perez'),
        ),
      });
    });

    const here = (as: Person, firstName: string, lastName: string, given: object = {}) =>
      reconcile(as, firstName, lastName, { campaignCode: ownCode, ...given });

    it('a likeness does not choose between brothers and sisters born the same day', async () => {
      expect((await here(aUser(), 'Emma', 'Duval')).__typename).toBe('LearnerTwinError');
      expect((await here(aUser(), 'Emmy', 'Duval')).__typename).toBe('ReconcileLearnerSuccess');
      expect((await here(aUser(), 'Emmo', 'Roux')).__typename).toBe('ReconcileLearnerSuccess');
    });

    it('a twin whose row is taken is not given the other’s', async () => {
      expect((await here(aUser(), 'Lou', 'Perez')).__typename).toBe('ReconcileLearnerSuccess');

      expect((await here(aUser(), 'Lou', 'Perez')).__typename).toBe('LearnerTakenError');
      expect(await here(aUser(), 'Loup', 'Perez')).toMatchObject({ __typename: 'ReconcileLearnerSuccess' });
    });

    it('an account that is a brother’s in another school is not taken for this pupil’s', async () => {
      const sibling = aUser();
      const other = await givenOrganization(campaigns);
      await givenImport(campaigns, {
        organizationId: other.id,
        by: other.administrator,
        file: aRoster(pupil('070000070AA', 'Nino', 'Duval', '01/02/2012')),
      });
      const { code: otherCode } = await givenCampaign(campaigns, { organizationId: other.id, by: other.member });
      const born = { birthDate: '2012-02-01', campaignCode: otherCode };
      expect((await reconcile(sibling, 'Nino', 'Duval', born)).__typename).toBe('ReconcileLearnerSuccess');

      expect(await here(sibling, 'Tom', 'Duval', { birthDate: '2010-06-24' })).toMatchObject({
        __typename: 'AccountOfOtherPupilError',
        message: expect.stringContaining('votre propre compte'),
      });
      expect((await here(aUser(), 'Tom', 'Duval', { birthDate: '2010-06-24' })).__typename).toBe(
        'ReconcileLearnerSuccess',
      );
    });

    it('a code of another school is told to who is known elsewhere, and to nobody else', async () => {
      const person = aUser();
      expect((await here(person, 'Marie', 'Louis')).__typename).toBe('ReconcileLearnerSuccess');

      expect((await reconcile(person, 'Marie', 'Louis')).__typename).toBe('LearnerInOtherSchoolError');
      expect((await reconcile(aUser(), 'Marie', 'Louis')).__typename).toBe('LearnerNotFoundError');
    });

    it.each([
      ['one of several first names', 'Jean', 'Martin'],
      ['first and last name the other way round', 'Gros', 'Paul Henri'],
    ])('%s is no trap', async (_, firstName, lastName) => {
      expect((await here(aUser(), firstName, lastName)).__typename).toBe('ReconcileLearnerSuccess');
    });
  });

  it('takes a student by their number where names alone do not tell', async () => {
    const university = await givenOrganization(campaigns, { kind: 'UNIVERSITY' });
    const { code: universityCode } = await givenCampaign(campaigns, {
      organizationId: university.id,
      by: university.member,
    });
    const student = (number: string) => ({ ...(inventPupils(1).next().value as InventedPupil), studentNumber: number });
    await givenImport(campaigns, {
      organizationId: university.id,
      by: university.administrator,
      file: [...supFile([student('S-1'), student('S-2')])].join(''),
    });
    const { firstName, lastName, birthDate } = student('S-1');
    const ask = (as: Person, more: object = {}) =>
      reconcile(as, firstName, lastName, { birthDate, campaignCode: universityCode, ...more });

    expect((await ask(aUser())).__typename).toBe('LearnerAmbiguousError');
    expect((await ask(aUser(), { studentNumber: 'S-9' })).__typename).toBe('LearnerNotFoundError');
    expect((await ask(aUser(), { studentNumber: 'S-2' })).__typename).toBe('ReconcileLearnerSuccess');
  });
});
