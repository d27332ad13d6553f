import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { breaksOfRelease, migrateUpAndDown } from '@pix/kit/testing';
import { assessmentDataSource } from '../src/database/data-source';

describe('migrations', () => {
  it('go all up and all down, and make what the mapping says', async () => {
    const { up, down, unmapped } = await migrateUpAndDown(assessmentDataSource, 'assessment');

    expect(up).toEqual([
      'answers',
      'assessments',
      'calibration_acts',
      'calibration_items',
      'calibrations',
      'challenge_durations',
      'challenge_statistics',
      'competence_resets',
      'content_asset_chunks',
      'content_assets',
      'content_files',
      'content_imports',
      'content_releases',
      'content_sites',
      'dead_letters',
      'exposure_tables',
      'idempotency_keys',
      'inbox',
      'knowledge_checks',
      'knowledge_states',
      'level_counts',
      'outbox',
      'problem_reports',
      'release_items',
      'seen_rules',
      'statistics_cursors',
      'temporary_tests',
    ]);
    expect({ down, unmapped }).toEqual({ down: [], unmapped: [] });
  });

  it('lets the last release run on the new schema', async () => {
    expect(await breaksOfRelease(assessmentDataSource, 'assessment', join(__dirname, 'released-schema.json'))).toEqual(
      [],
    );
  });
});
