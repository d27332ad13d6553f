import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { at, of, that } from './french';
import { FIRST_NAMES } from './generators/words/people';
import { TOWNS } from './generators/words/places';
import { bankFolder } from './load';

/** What the shared script of the simulators gives to their pages. */
const simulator = (): { of: (name: string) => string } => {
  const window: { simulator?: { of: (name: string) => string } } = {};
  runInNewContext(readFileSync(join(bankFolder, 'sites/shared/simulator.js'), 'utf8'), {
    window,
    document: { documentElement: { lang: 'fr' } },
  });
  if (!window.simulator) throw new Error('simulator.js gives nothing');
  return window.simulator;
};

describe('« de » before a name', () => {
  it.each([
    ['Inès', "d'Inès"],
    ['Élise', "d'Élise"],
    ['Océane', "d'Océane"],
    ['Ulysse', "d'Ulysse"],
    ['Hugo', "d'Hugo"],
    ['Hélène', "d'Hélène"],
    ['Yves', "d'Yves"],
    ['Œdipe', "d'Œdipe"],
    ['Yanis', 'de Yanis'],
    ['Yasmine', 'de Yasmine'],
    ['Hana', 'de Hana'],
    ['Zoé', 'de Zoé'],
    ['Le Mans', 'du Mans'],
    ['La Rochelle', 'de La Rochelle'],
    ['Orléans', "d'Orléans"],
  ])('%s: %s', (name, says) => {
    expect(of(name)).toBe(says);
  });

  it('is elided before every first name that starts with a vowel, and no other but Hugo', () => {
    const elided = FIRST_NAMES.filter((name) => of(name).startsWith("d'"));

    expect(elided).toEqual(FIRST_NAMES.filter((name) => /^[AEÉIO]/.test(name) || name === 'Hugo'));
  });

  it('is said the same way by the simulators', () => {
    const { of: said } = simulator();

    expect([...FIRST_NAMES, 'Yves', 'Hélène'].map(said)).toEqual([...FIRST_NAMES, 'Yves', 'Hélène'].map(of));
  });
});

describe('« que » before a name', () => {
  it.each([
    ['Anouk', "qu'Anouk"],
    ['Hugo', "qu'Hugo"],
    ['Yanis', 'que Yanis'],
  ])('%s: %s', (name, says) => {
    expect(that(name)).toBe(says);
  });
});

describe('« à » before a town', () => {
  it('takes its article', () => {
    const said = TOWNS.map(({ name }) => at(name));

    expect(said).toContain('au Mans');
    expect(said).toContain('à La Rochelle');
    expect(said.filter((text) => text.startsWith('à Le'))).toEqual([]);
  });
});
