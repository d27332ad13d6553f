import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { breaksOfRelease, migrateUpAndDown } from '@pix/kit/testing';
import { tutorialsDataSource } from '../src/database/data-source';

describe('migrations', () => {
  it('go all up and all down, and make what the mapping says', async () => {
    const { up, down, unmapped } = await migrateUpAndDown(tutorialsDataSource, 'tutorials');

    expect(up).toEqual([
      'catalogue',
      'dead_letters',
      'idempotency_keys',
      'inbox',
      'learner_gaps',
      'learners',
      'link_checks',
      'link_hosts',
      'outbox',
      'reading_consents',
      'saved_tutorials',
      'skill_tutorials',
      'skills',
      'tutorial_proposals',
      'tutorial_quality',
      'tutorial_readings',
      'tutorials',
      'useful_votes',
    ]);
    expect({ down, unmapped }).toEqual({ down: [], unmapped: [] });
  });

  it('lets the last release run on the new schema', async () => {
    expect(await breaksOfRelease(tutorialsDataSource, 'tutorials', join(__dirname, 'released-schema.json'))).toEqual(
      [],
    );
  });
});
