import { describe, expect, it } from '@jest/globals';
import { normalisedLink } from './normalised-link';

describe('normalisedLink', () => {
  it.each([
    ['https://exemple.fr/a', 'http://www.exemple.fr/a/'],
    ['https://exemple.fr/a', 'https://EXEMPLE.fr:443/a#partie'],
    ['https://exemple.fr/a', 'https://exemple.fr/a?utm_source=x&fbclid=1'],
    ['https://exemple.fr/a?x=1&y=2', 'https://exemple.fr/a?y=2&x=1'],
    ['https://exemple.fr', 'https://exemple.fr/index.html'],
    ['https://fr.wikipedia.org/wiki/Réseau', 'https://fr.wikipedia.org/wiki/R%C3%A9seau'],
    ['https://exemple.fr./a', 'https://exemple.fr/a'],
  ])('holds %s and %s for the same', (one, other) => {
    expect(normalisedLink(one)).not.toBeNull();
    expect(normalisedLink(other)).toBe(normalisedLink(one));
  });

  it.each([
    ['https://exemple.fr/a', 'https://exemple.fr/b'],
    ['https://exemple.fr/a', 'https://exemple.fr/A'],
    ['https://exemple.fr/?v=1', 'https://exemple.fr/?v=2'],
    ['https://fr.exemple.fr/', 'https://en.exemple.fr/'],
  ])('tells %s from %s', (one, other) => {
    expect(normalisedLink(other)).not.toBe(normalisedLink(one));
  });

  it.each(['', 'exemple.fr', 'javascript:alert(1)', 'ftp://exemple.fr/a', 'https://moi:secret@exemple.fr/'])(
    'knows no web address in « %s »',
    (link) => {
      expect(normalisedLink(link)).toBeNull();
    },
  );

  it('takes a path that does not decode as it is', () => {
    expect(normalisedLink('https://exemple.fr/%E0%A4%A')).toBe('exemple.fr/%E0%A4%A');
  });
});
