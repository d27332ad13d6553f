import { describe, expect, it } from '@jest/globals';
import { migrateUpAndDown } from '@pix/kit/testing';
import { certificationDataSource } from '../src/database/data-source';

describe('migrations', () => {
  it('go all up and all down, and make what the mapping says', async () => {
    const { up, down, unmapped } = await migrateUpAndDown(certificationDataSource, 'certification');

    expect(up).toEqual([
      'candidates',
      'centre_members',
      'centres',
      'certificate_archives',
      'certificate_files',
      'certificates',
      'certification_claims',
      'certification_questions',
      'certification_results',
      'certification_reviews',
      'certifications',
      'certified_competences',
      'dead_letters',
      'examination_rules',
      'inbox',
      'invigilator_attempts',
      'jury_acts',
      'outbox',
      'rescoring_differences',
      'rescorings',
      'second_opinions',
      'sessions',
      'superseded_results',
    ]);
    expect({ down, unmapped }).toEqual({ down: [], unmapped: [] });
  });
});
