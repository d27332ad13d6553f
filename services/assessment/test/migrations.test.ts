import { describe, expect, it } from '@jest/globals';
import { migrateUpAndDown } from '@pix/kit/testing';
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
      'content_releases',
      'inbox',
      'knowledge_states',
      'level_counts',
      'outbox',
      'release_items',
      'statistics_cursors',
    ]);
    expect({ down, unmapped }).toEqual({ down: [], unmapped: [] });
  });
});
