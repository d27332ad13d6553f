import { describe, expect, it } from '@jest/globals';
import { isAboutPerson, newPassword } from './password';
import { WELL_KNOWN_WORDS } from './well-known-passwords';

const isTaken = (password: string): boolean => newPassword.safeParse(password).success;

describe('newPassword', () => {
  it.each([
    'Chamois2026',
    'trois petits tours',
    'correct horse battery',
    'ЗимнийЛес2026',
    '雪の朝に歩く道はとても静か',
    'Été à la mer 1987',
    `Aa1${'é'.repeat(50)}${'鳥'.repeat(75)}`,
  ])('takes %s', (password) => {
    expect(isTaken(password)).toBe(true);
  });

  it.each(['Chamo26', 'chamois26', 'CHAMOIS26', 'ChamoisABC', '', `Aa1${'x'.repeat(126)}`])(
    'refuses %s',
    (password) => {
      expect(isTaken(password)).toBe(false);
    },
  );

  it('counts characters, not bytes nor halves of them', () => {
    expect(isTaken(`Aa1${'🦌🐺🦊🐻'.repeat(31)}x`)).toBe(true);
    expect(isTaken(`Aa1${'🦌🐺🦊🐻'.repeat(31)}xy`)).toBe(false);
  });

  it.each([
    'Azerty123',
    'Soleil2026!',
    'MOTDEPASSE2026!!',
    'P@ssw0rd123',
    'M0tDeP4sse!',
    'motdepassemotdepasse',
    'Bonjour123',
    'Marseille13',
    'aaaaaaaaaaaaaaaa',
    '1234567890123',
    'Azertyuiop1',
    'Qwerty2024',
    'Camille2011',
    'JeTaime2025',
    'Chloé2025 Chloé2025',
  ])('refuses %s as too well known', (password) => {
    expect(isTaken(password)).toBe(false);
  });

  it.each(['!'.repeat(127).concat('a'), '1!'.repeat(50_000), 'ab'.repeat(50_000)])(
    'answers at once about %#',
    (password) => {
      const began = performance.now();

      isTaken(password);

      expect(performance.now() - began).toBeLessThan(100);
    },
  );

  it('knows at least a thousand words', () => {
    expect(WELL_KNOWN_WORDS.size).toBeGreaterThanOrEqual(1_000);
  });
});

describe('isAboutPerson', () => {
  const person = { firstName: 'Inès', lastName: 'Moreau-Petit', email: 'i.moreau@exemple.fr' };

  it.each(['Moreaupetit2026', 'InesMoreauPetit1', 'i.moreau2026', 'IMOREAU99', 'ines-moreau-petit', '1nesMoreauPetit'])(
    'sees the person in %s',
    (password) => {
      expect(isAboutPerson(password, person)).toBe(true);
    },
  );

  it.each(['Chamois2026', 'InesAimeLesChamois'])('sees nobody in %s', (password) => {
    expect(isAboutPerson(password, person)).toBe(false);
  });
});
