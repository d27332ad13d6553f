import { describe, expect, it } from '@jest/globals';
import { type ClassSheet, isGone, percentageOf, toSheetCsv } from './class-sheet';

const pupil = {
  division: '2GT1',
  lastName: 'Moreau',
  firstName: 'Inès',
  username: 'ines.moreau2306',
  password: 'abcdef12',
};

const NOW = new Date('2026-11-22T08:00:00Z');
const sheet: ClassSheet = {
  id: 's',
  organizationId: 'o',
  division: '2GT1',
  askedBy: 'u',
  state: 'RUNNING',
  renewUnused: false,
  sealedKey: null,
  pupilCount: 3,
  doneCount: 2,
  createdAt: NOW,
  expiresAt: new Date(NOW.getTime() + 1),
  downloadedAt: { csv: null, pdf: null },
};

describe('toSheetCsv', () => {
  it('begins with the mark of UTF-8 and a header', () => {
    expect(toSheetCsv([pupil])).toBe(
      '\uFEFFDivision;Nom;Prénom;Identifiant;Mot de passe\r\n2GT1;Moreau;Inès;ines.moreau2306;abcdef12\r\n',
    );
  });

  it('leaves blank what a pupil has no need of', () => {
    expect(
      toSheetCsv([
        { ...pupil, password: null },
        { ...pupil, username: null, password: null },
      ]),
    ).toMatch(/;ines\.moreau2306;\r\n2GT1;Moreau;Inès;;\r\n$/);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+33', "'+33"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['＠x', "'＠x"],
    ['a;b', '"a;b"'],
    ['dit "Nino"', '"dit ""Nino"""'],
    ['deux\nlignes', '"deux\nlignes"'],
    ['Le-Goff', 'Le-Goff'],
  ])('writes %j as %j', (lastName, cell) => {
    expect(toSheetCsv([{ ...pupil, lastName }])).toContain(`2GT1;${cell};Inès;`);
  });
});

describe('a class sheet', () => {
  it('says how far it is', () => {
    expect(percentageOf(sheet)).toBe(66);
    expect(percentageOf({ ...sheet, state: 'READY' })).toBe(100);
    expect(percentageOf({ ...sheet, pupilCount: 0, doneCount: 0 })).toBe(0);
  });

  it('is gone once downloaded in that format, or at the end of its day', () => {
    expect(isGone(sheet, 'csv', NOW)).toBe(false);
    expect(isGone({ ...sheet, downloadedAt: { csv: NOW, pdf: null } }, 'csv', NOW)).toBe(true);
    expect(isGone({ ...sheet, downloadedAt: { csv: NOW, pdf: null } }, 'pdf', NOW)).toBe(false);
    expect(isGone(sheet, 'pdf', sheet.expiresAt)).toBe(true);
    expect(isGone({ ...sheet, state: 'EXPIRED' }, 'pdf', NOW)).toBe(true);
  });
});
