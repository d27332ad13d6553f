import { describe, expect, it } from '@jest/globals';
import { indexedText, indexQuery } from './stems';

const share = (one: string, other: string): boolean => {
  const tokens = new Set(indexedText(one, 'fr').split(' '));
  return indexedText(other, 'fr')
    .split(' ')
    .some((token) => tokens.has(token));
};

describe('indexedText', () => {
  it.each([
    ['recherche', 'recherches'],
    ['navigateur', 'NAVIGATEURS'],
    ['sécurité', 'securite'],
    ['sécurisés', 'securise'],
    ['données', 'donnees'],
    ['cœur', 'coeur'],
    ['numérique', 'numeriques'],
  ])('finds « %s » by « %s »', (one, other) => {
    expect(share(one, other)).toBe(true);
  });

  it.each([
    ['adresse', 'recherche'],
    ['clavier', 'claquage'],
  ])('tells « %s » from « %s »', (one, other) => {
    expect(share(one, other)).toBe(false);
  });

  it('keeps short words and leaves empty ones out', () => {
    expect(indexedText("Qu'est-ce que l'IA ?", 'fr')).toBe('xia');
    expect(indexedText('How to search the web', 'en')).toBe('xsearch xweb');
  });
});

describe('indexQuery', () => {
  it('asks for every word, in any of its forms', () => {
    expect(indexQuery('la sécurité des données', 'fr')).toBe('+(xsecur xsecurit) +(xdon xdonne)');
  });

  it('asks for the forms of both languages when none is named', () => {
    expect(indexQuery('cookies', null)).toBe('+(xcook xcooki)');
  });

  it.each(['', 'le la les', '+-*"()~<>@', '🙂 𝔘'])('has nothing to look for in « %s »', (search) => {
    expect(indexQuery(search, 'fr')).toBeNull();
  });

  it('lets nobody write operators', () => {
    expect(indexQuery('+mot* -passe "a b" (x)', 'fr')).toBe('+(xmot) +(xpass)');
  });
});
