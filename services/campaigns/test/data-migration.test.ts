import { describe, expect, it } from '@jest/globals';
import { migrate } from '@pix/kit/database';
import { newId } from '@pix/kit/ids';
import { testDatabaseUrl } from '@pix/kit/testing';
import { campaignsDataSource } from '../src/database/data-source';

const RESULTS = 'SELECT competence_id AS competence, skill_count AS skills, validated_skill_count AS validated FROM';

describe('what was stored before', () => {
  it('is kept by the migrations that follow, there and back', async () => {
    const url = testDatabaseUrl('campaigns_data_migration');
    const dataSource = campaignsDataSource({ url, poolSize: 2 });
    await migrate(dataSource, url);
    const back = async () => {
      const names = async () =>
        (await dataSource.query('SELECT name FROM migrations ORDER BY id DESC LIMIT 1'))[0].name;
      while (!String(await names()).startsWith('IndexPeople')) await dataSource.undoLastMigration();
    };
    await back();
    const [organizationId, campaignId, id, userId] = [newId(), newId(), newId(), newId()];
    const now = new Date('2026-11-22T08:00:00.000Z');
    await dataSource.query(`INSERT INTO organizations (id, name, kind, created_at) VALUES (?, 'Lycée', 'LYCEE', ?)`, [
      organizationId,
      now,
    ]);
    await dataSource.query(`INSERT INTO target_profiles VALUES ('t', 'T', 'CORE', 'D', '[]', 'r', TRUE)`);
    await dataSource.query(
      `INSERT INTO campaigns (id, organization_id, creator_id, name, code, target_profile_id, subjects, created_at)
       VALUES (?, ?, ?, 'C', 'BBBBBB222', 't', '[]', ?)`,
      [campaignId, organizationId, userId, now],
    );
    await dataSource.query(
      `INSERT INTO participations (id, campaign_id, user_id, last_name, status, started_at, shared_at)
       VALUES (?, ?, ?, 'Moreau', 'SHARED', ?, ?)`,
      [id, campaignId, userId, now, now],
    );
    await dataSource.query(`INSERT INTO participation_results VALUES (?, '1.1', 4, 4, 3), (?, '1.2', 6, 6, 2)`, [
      id,
      id,
    ]);

    await dataSource.runMigrations({ transaction: 'each' });

    const [participation] = await dataSource.query('SELECT * FROM participations');
    expect(participation).toMatchObject({
      organization_id: organizationId,
      round: 1,
      is_shown: 1,
      mastery: 50,
      validated_skill_count: 5,
      sorted_last_name: 'Moreau',
    });
    expect(await dataSource.query('SELECT owner_id FROM campaigns')).toEqual([{ owner_id: userId }]);
    const sums = await dataSource.query(
      `SELECT competence_id, validated_sum FROM campaign_sums ORDER BY competence_id`,
    );
    expect(sums.map(({ validated_sum }: { validated_sum: unknown }) => Number(validated_sum))).toEqual([3, 2]);

    await back();

    expect(await dataSource.query(`${RESULTS} participation_results ORDER BY competence_id`)).toEqual([
      { competence: '1.1', skills: 4, validated: 3 },
      { competence: '1.2', skills: 6, validated: 2 },
    ]);
    await dataSource.dropDatabase();
    await dataSource.destroy();
  });

  it('gives what was sent the easiest skill failed in each subject, and adds it up', async () => {
    const url = testDatabaseUrl('campaigns_gap_migration');
    const dataSource = campaignsDataSource({ url, poolSize: 2 });
    await migrate(dataSource, url);
    while ((await dataSource.query("SELECT 1 FROM migrations WHERE name LIKE 'NoteGaps%'")).length > 0)
      await dataSource.undoLastMigration();
    await dataSource.query('SET FOREIGN_KEY_CHECKS = 0');
    const [campaignId, sent, other, waiting] = [newId(), newId(), newId(), newId()];
    const now = new Date('2026-11-22T08:00:00.000Z');
    await dataSource.query(
      `INSERT INTO participations (id, campaign_id, organization_id, user_id, status, started_at, is_shown) VALUES ?`,
      [
        [
          [sent, campaignId, newId(), newId(), 'SHARED', now, true],
          [other, campaignId, newId(), newId(), 'SHARED', now, true],
          [waiting, campaignId, newId(), newId(), 'TO_SHARE', now, true],
        ],
      ],
    );
    const skills = (...validated: (0 | 1 | null)[]) =>
      JSON.stringify(validated.map((one, rank) => [`web-${rank + 1}`, rank + 1, one]).toReversed());
    await dataSource.query(
      `INSERT INTO participation_subject_results (participation_id, competence_id, subject_id, skill_count,
         tested_skill_count, validated_skill_count, max_level, reached_level, relevance, skills) VALUES ?`,
      [
        [
          [sent, '1.1', 'web', 3, 3, 1, 3, 1, 0, skills(1, 0, 0)],
          [sent, '1.1', 'autre', 3, 3, 3, 3, 3, 0, skills(1, 1, null)],
          [other, '1.1', 'web', 3, 3, 1, 3, 1, 0, skills(1, 0, null)],
          [waiting, '1.1', 'web', 3, 3, 0, 3, 0, 0, skills(0, 0, 0)],
        ],
      ],
    );

    await dataSource.runMigrations({ transaction: 'each' });

    const gaps = await dataSource.query(
      'SELECT participation_id AS id, subject_id AS subject, gap_skill_id AS gap FROM participation_subject_results',
    );
    expect(gaps).toHaveLength(4);
    expect(gaps).toEqual(
      expect.arrayContaining([
        { id: sent, subject: 'web', gap: 'web-2' },
        { id: sent, subject: 'autre', gap: null },
        { id: waiting, subject: 'web', gap: 'web-1' },
      ]),
    );
    expect(await dataSource.query(`SELECT item_id, participant_count FROM campaign_sums WHERE kind = 'GAP'`)).toEqual([
      { item_id: 'web-2', participant_count: 2 },
    ]);
    await dataSource.dropDatabase();
    await dataSource.destroy();
  });
});
