import { describe, expect, it } from '@jest/globals';
import { migrateUpAndDown } from '@pix/kit/testing';
import { certificationDataSource } from '../src/database/data-source';

describe('migrations', () => {
  it('go all up and all down, and make what the mapping says', async () => {
    const { up, down, unmapped } = await migrateUpAndDown(certificationDataSource, 'certification');

    expect(up).toEqual([
      'candidate_details',
      'candidates',
      'centre_invitations',
      'centre_members',
      'centres',
      'certificate_files',
      'certificates',
      'certification_claims',
      'certification_questions',
      'certification_results',
      'certification_windows',
      'certifications',
      'certified_competences',
      'inbox',
      'incidents',
      'invigilation_acts',
      'invigilator_attempts',
      'jury_acts',
      'live_alerts',
      'outbox',
      'presences',
      'session_imports',
      'sessions',
    ]);
    expect({ down, unmapped }).toEqual({ down: [], unmapped: [] });
  });
});
