import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { breaksOfRelease, migrateUpAndDown } from '@pix/kit/testing';
import { campaignsDataSource } from '../src/database/data-source';

describe('migrations', () => {
  it('go all up and all down, and make what the mapping says', async () => {
    const { up, down, unmapped } = await migrateUpAndDown(campaignsDataSource, 'campaigns');

    expect(up).toEqual([
      'academy_supervisors',
      'campaign_export_chunks',
      'campaign_exports',
      'campaign_sums',
      'campaigns',
      'class_sheet_pupils',
      'class_sheets',
      'content_subjects',
      'dead_letters',
      'former_memberships',
      'idempotency_keys',
      'inbox',
      'invitations',
      'learner_accounts',
      'learners',
      'memberships',
      'organizations',
      'outbox',
      'participation_badges',
      'participation_profiles',
      'participation_subject_results',
      'participations',
      'roster_file_chunks',
      'roster_import_rows',
      'roster_imports',
      'target_profile_organizations',
      'target_profiles',
    ]);
    expect({ down, unmapped }).toEqual({ down: [], unmapped: [] });
  });

  it('lets the last release run on the new schema', async () => {
    expect(await breaksOfRelease(campaignsDataSource, 'campaigns', join(__dirname, 'released-schema.json'))).toEqual(
      [],
    );
  });
});
