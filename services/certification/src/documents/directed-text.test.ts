import { beforeAll, describe, expect, it } from '@jest/globals';
import { directedRuns, drawable, fontFor, isDrawnOtherwise } from './directed-text';
import { FONTS } from './page';
import { canDraw, readFonts } from './shared-fonts';

beforeAll(readFonts);

const runs = (text: string) => directedRuns(text).map((run) => `${run.isRightToLeft ? '←' : '→'}${run.text}`);

describe('directedRuns', () => {
  it.each<[string, string[]]>([
    ['Inès MOREAU', ['→Inès MOREAU']],
    ['محمد بن علي', ['←محمد بن علي']],
    ['דוד לוי', ['←דוד לוי']],
    ['à תל אביב', ['→à ', '←תל אביב']],
    ['Lycée محمد الخامس de Rabat', ['→Lycée ', '←محمد الخامس', '→ de Rabat']],
    ['à تلمسان (الجزائر)', ['→à ', '←تلمسان )الجزائر(']],
    ["Aït-Ali d'Oran, 2 rue X", ["→Aït-Ali d'Oran, 2 rue X"]],
    ['', []],
    ['  ', ['→  ']],
  ])('%s', (text, expected) => {
    expect(runs(text)).toEqual(expected);
  });
});

describe('fontFor', () => {
  it('keeps the serif for the alphabets it has, and takes the sans for the others', () => {
    for (const text of ['Nguyễn Đặng', 'Ωμέγα', 'Жанна', "d'Arc-en-ciel 3"])
      expect(fontFor(text, FONTS.title)).toBe(FONTS.title);
    for (const text of ['محمد', 'דוד']) expect(fontFor(text, FONTS.title)).toBe(FONTS.bold);
    expect(fontFor('محمد', FONTS.text)).toBe(FONTS.text);
  });
});

describe('drawable', () => {
  it.each([
    ['Nguyễn Đặng', 'Nguyễn Đặng'],
    ['محمد بن علي', 'محمد بن علي'],
    ['王小明 Wang', '[…] Wang'],
    ['王 小明', '[…]'],
    ['अनिल (Inde)', '[…] (Inde)'],
  ])('%s: no box is ever drawn', (text, drawn) => {
    for (const font of Object.values(FONTS)) {
      expect(drawable(text, font)).toBe(drawn);
      expect(canDraw(fontFor(drawn, font), drawn)).toBe(true);
    }
  });

  it('has readers told what is not drawn as it is written', () => {
    expect(isDrawnOtherwise('Inès MOREAU', FONTS.title)).toBe(false);
    expect(isDrawnOtherwise('محمد', FONTS.title)).toBe(true);
    expect(isDrawnOtherwise('王', FONTS.title)).toBe(true);
  });
});
