import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aGuest, aMachine, aUser, countStatements } from '@pix/kit/testing';
import { givenOrganization, platformAdministrator } from '../../services/campaigns/test/campaigns';
import { givenRecommendedClass, type RecommendedClass } from './recommended-class';

/** What a class is recommended, through the composed graph: campaigns says what was failed and to whom, tutorials what helps (T3). */
describe('Campaign.recommendedTutorials', () => {
  let given: RecommendedClass;
  beforeAll(async () => {
    given = await givenRecommendedClass(1_000);
  }, 120_000);
  afterAll(() => given.close());

  it('puts first what would help most of those who sent', async () => {
    const { campaign, errors } = await given.read(given.school.member);

    expect(errors).toBeUndefined();
    const counts = campaign.recommendedTutorials.map(({ pupilCount }: { pupilCount: number }) => pupilCount);
    expect(counts).toEqual(counts.toSorted((one: number, other: number) => other - one));
    expect(counts).toHaveLength(20);
    expect(campaign.recommendedTutorials[0].pupilCount).toBe(
      await helped(campaign.recommendedTutorials[0].tutorial.id),
    );
  });

  /** Counted anew from what each pupil sent: those whose easiest failed skill in a subject the tutorial serves. */
  const helped = async (tutorialId: string): Promise<number> => {
    const [, subjectId, level] = tutorialId.match(/^tuto-(.*)-(\d)$/) ?? [];
    const rows: { skills: string }[] = await given.campaigns.app.dataSource.query(
      'SELECT skills FROM participation_subject_results WHERE subject_id = ?',
      [subjectId],
    );
    const served = [0, 1, 2, 3].filter((rank) => rank + 1 >= Number(level)).map((rank) => `${subjectId}-${rank}`);
    return rows
      .map(({ skills }) => (JSON.parse(skills) as [string, number, number][]).find(([, , isValid]) => isValid === 0))
      .filter((gap) => gap && served.includes(gap[0])).length;
  };

  it('takes at most 5 statements for a campaign of 1,000', async () => {
    const counters = [given.campaigns, given.tutorials].map(({ app }) => countStatements(app.dataSource));
    await given.read(given.school.member);
    expect(counters.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(5);
  });

  it('is shown to who may see the campaign, and to nobody else', async () => {
    const strangers = [
      aUser(),
      platformAdministrator,
      (await givenOrganization(given.campaigns)).administrator,
      aGuest('invigilator', 'a-session'),
      aMachine('tutorials', 'assessment:read-content'),
    ];

    expect((await given.read(given.school.administrator)).campaign.recommendedTutorials).toHaveLength(20);
    for (const stranger of strangers) expect((await given.read(stranger)).campaign).toBeNull();
  });
});
