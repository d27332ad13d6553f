import { describe, expect, it } from '@jest/globals';
import { tidyAffiliation } from './school-affiliation';

const said = { profile: 'National_elv', uai: '0670007U', divisions: [], groups: [] };

describe('tidyAffiliation', () => {
  it.each([
    ['National_elv', 'PUPIL'],
    ['National_ELV', 'PUPIL'],
    ['National_1', 'PUPIL'],
    ['National_ens', 'TEACHER'],
    ['National_doc', 'TEACHER'],
    ['National_dir', 'OTHER'],
    ['National_tut', 'OTHER'],
    ['National_9', 'OTHER'],
    ['élève', null],
    [null, null],
  ])('reads %s as %s', (profile, expected) => {
    expect(tidyAffiliation({ ...said, profile }).profile).toBe(expected);
  });

  it('keeps the codes of a pupil’s classes, those of groups too, none twice and no label', () => {
    const divisions = ['2GT1##Seconde 1', ' 2GT1 ', '##Sans code', 'x'.repeat(65)];
    const groups = ['G1##Latin##2GT2', 'G2##Anglais##2GT1', 'G3##Sans classe'];

    expect(tidyAffiliation({ ...said, divisions, groups }).divisions).toEqual(['2GT1', '2GT2']);
  });

  it('keeps no class of anybody else', () => {
    const divisions = ['2GT1##Seconde 1'];

    expect(tidyAffiliation({ ...said, profile: 'National_ens', divisions }).divisions).toEqual([]);
    expect(tidyAffiliation({ ...said, profile: null, divisions }).divisions).toEqual([]);
  });

  it('keeps what may be a UAI, in capitals', () => {
    expect(tidyAffiliation({ ...said, uai: '0670007u' }).uai).toBe('0670007U');
    expect(tidyAffiliation({ ...said, uai: '0670007UX' }).uai).toBeNull();
  });
});
