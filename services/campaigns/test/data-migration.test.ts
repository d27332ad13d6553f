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
});
