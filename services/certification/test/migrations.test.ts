import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { breaksOfRelease, migrateUpAndDown } from '@pix/kit/testing';
import { certificationDataSource } from '../src/database/data-source';

describe('migrations', () => {
  it('go all up and all down, and make what the mapping says', async () => {
    const { up, down, unmapped } = await migrateUpAndDown(certificationDataSource, 'certification');

    expect(up).toEqual([
      'badges',
      'candidate_details',
      'candidates',
      'centre_invitations',
      'centre_members',
      'centres',
      'certificate_archives',
      'certificate_files',
      'certificates',
      'certification_claims',
      'certification_questions',
      'certification_results',
      'certification_reviews',
      'certification_windows',
      'certifications',
      'certified_competences',
      'dead_letters',
      'examination_rules',
      'former_centre_members',
      'idempotency_keys',
      'inbox',
      'incidents',
      'invigilation_acts',
      'invigilator_attempts',
      'jury_acts',
      'live_alerts',
      'outbox',
      'presences',
      'rescoring_differences',
      'rescorings',
      'second_opinions',
      'session_imports',
      'sessions',
      'superseded_results',
    ]);
    expect({ down, unmapped }).toEqual({ down: [], unmapped: [] });
  });

  it('lets the last release run on the new schema', async () => {
    expect(
      await breaksOfRelease(certificationDataSource, 'certification', join(__dirname, 'released-schema.json')),
    ).toEqual([]);
  });
});
