import { describe, expect, it } from '@jest/globals';
import type { Challenge } from '@pix/content';
import { CHALLENGE_BASE } from '../../test/release';
import { isPlayable, playableVariants, type Surroundings } from './playable';

const aQuestion = (
  id: string,
  given: { requirements?: Challenge['requirements']; locale?: 'fr' | 'en' } = {},
): Challenge => ({
  ...CHALLENGE_BASE,
  id,
  kind: 'DATE',
  solution: { date: '2026-06-23' },
  ...given,
});
const french = (device: Surroundings['device'] = null): Surroundings => ({ device, locale: 'fr' });

const accessible: Surroundings = { ...french(), accessibleOnly: true };
const FRAME = { title: 'Un site', height: 400, files: [] };

describe('what can be asked where', () => {
  it.each<[string, Challenge, Surroundings, boolean]>([
    ['what needs nothing, on a device that offers nothing', aQuestion('q'), french([]), true],
    ['what needs a computer, on a phone', aQuestion('q', { requirements: ['DESKTOP'] }), french(['INTERNET']), false],
    ['what needs a computer, on a computer', aQuestion('q', { requirements: ['DESKTOP'] }), french(['DESKTOP']), true],
    [
      'what needs two things of which one is there',
      aQuestion('q', { requirements: ['DESKTOP', 'FILE_SAVING'] }),
      french(['DESKTOP']),
      false,
    ],
    [
      'whatever it needs, on a device nobody described',
      aQuestion('q', { requirements: ['OFFICE_SUITE'] }),
      french(),
      true,
    ],
    ['English to a French reader', aQuestion('q', { locale: 'en' }), french(), false],
    ['English to an English reader', aQuestion('q', { locale: 'en' }), { device: null, locale: 'en' }, true],
    ['French to an English reader', aQuestion('q', { locale: 'fr' }), { device: null, locale: 'en' }, true],
    ['no language said, to an English reader', aQuestion('q'), { device: null, locale: 'en' }, true],
    ['what needs nothing, to who needs accessible questions', aQuestion('q'), accessible, true],
    [
      'a file to work on, to who needs accessible questions',
      aQuestion('q', { requirements: ['FILE_SAVING'] }),
      accessible,
      false,
    ],
    ['a clock, to who needs accessible questions', { ...aQuestion('q'), timerSeconds: 60 }, accessible, false],
    ['a frame, to who needs accessible questions', { ...aQuestion('q'), embed: FRAME }, accessible, false],
  ])('%s', (_, challenge, surroundings, playable) => {
    expect(isPlayable(challenge, surroundings)).toBe(playable);
  });

  it('prefers the language of the reader, and falls back to French', () => {
    const [fr, en, desktop] = [
      aQuestion('fr'),
      aQuestion('en', { locale: 'en' }),
      aQuestion('d', { locale: 'en', requirements: ['DESKTOP'] }),
    ];
    const ids = (variants: Challenge[], surroundings: Surroundings) =>
      playableVariants(variants, surroundings).map(({ id }) => id);

    expect(ids([fr, en], { device: null, locale: 'en' })).toEqual(['en']);
    expect(ids([fr, en], french())).toEqual(['fr']);
    expect(ids([fr, desktop], { device: [], locale: 'en' })).toEqual(['fr']);
    expect(ids([desktop], { device: [], locale: 'en' })).toEqual([]);
  });
});
