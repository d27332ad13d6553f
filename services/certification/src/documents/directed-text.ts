import { FONTS, type Pdf } from './page';
import { canDraw } from './shared-fonts';

/** A stretch of text of one direction. */
export type Run = { readonly text: string; readonly isRightToLeft: boolean };

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const STRONG = /[\p{L}\p{N}]/u;
/** Stands for letters that no font here draws, where boxes would be printed. */
const UNDRAWN = '[…]';

const CLOSING = /[)\]»]/;
const MIRRORED: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' };

export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/**
 * The stretches of a line in the order they are drawn, from the left. What is between two words of one direction goes with them, the rest
 * with the line, which goes to the left when nothing in it goes to the right (Unicode UAX 9, for lines of names and places).
 */
export const directedRuns = (text: string): readonly Run[] => {
  const characters = [...text];
  const strong = characters.map((character) =>
    RIGHT_TO_LEFT.test(character) ? true : STRONG.test(character) ? false : null,
  );
  const isLineRightToLeft = strong.includes(true) && !strong.includes(false);
  const runs: { text: string; isRightToLeft: boolean }[] = [];
  characters.forEach((character, index) => {
    const before = strong.slice(0, index + 1).findLast((one) => one !== null) ?? isLineRightToLeft;
    const after = strong.slice(index).find((one) => one !== null) ?? isLineRightToLeft;
    const isSettled = before === after || CLOSING.test(character); // A bracket closes with what it holds.
    const isRightToLeft = isSettled ? before : isLineRightToLeft;
    const last = runs.at(-1);
    if (last?.isRightToLeft === isRightToLeft) last.text += character;
    else runs.push({ text: character, isRightToLeft });
  });
  return runs.map((run) => (run.isRightToLeft ? { ...run, text: mirrored(run.text) } : run));
};

/** Brackets open the other way where one reads the other way. */
const mirrored = (text: string): string => text.replace(/[()[\]«»]/g, (bracket) => MIRRORED[bracket] ?? bracket);

/** The font that can draw a text: the one wished for, or the sans, which also has Arabic, Hebrew, Armenian and Georgian. */
export const fontFor = (text: string, wished: string): string => (canDraw(wished, text) ? wished : FONTS.bold);

/** A text without the letters that no font draws (Chinese, Hindi…): « […] » stands for each stretch of them. */
export const drawable = (text: string, wished: string): string =>
  [...text]
    .map((character) => (canDraw(fontFor(character, wished), character) ? character : '\0'))
    .join('')
    .replace(/\0(?:[\s\0]*\0)?/g, UNDRAWN);

/** Whether what is drawn of a line is not, letter by letter, what it says: readers are then told. */
export const isDrawnOtherwise = (text: string, wished: string): boolean =>
  hasRightToLeft(text) || drawable(text, wished) !== text;

// Given any, pdfkit shapes a stretch as a whole; without, word after word, each to the right of the one before.
const WHOLE = { features: [] as PDFKit.Mixins.OpenTypeFeatures[], lineBreak: false };

const optionsOf = ({ isRightToLeft }: Run) => (isRightToLeft ? WHOLE : { lineBreak: false });

/** How wide a line of names is, each stretch in a font that can draw it. */
export const directedWidth = (pdf: Pdf, text: string, { font, size }: { font: string; size: number }): number =>
  directedRuns(drawable(text, font)).reduce(
    (width, run) => width + pdf.font(fontFor(run.text, font)).fontSize(size).widthOfString(run.text, optionsOf(run)),
    0,
  );

/** A name in one line or, where it would be drawn smaller than that to fit, in two: its first names, then its last. */
export const nameLines = (
  pdf: Pdf,
  [first, second]: readonly [string, string],
  { font, size, width, smallest }: Pick<Line, 'font' | 'size' | 'width'> & { smallest: number },
): readonly string[] => {
  const whole = `${first} ${second}`;
  return (size * width) / directedWidth(pdf, whole, { font, size }) < smallest ? [first, second] : [whole];
};

type Line = {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly font: string;
  readonly size: number;
  readonly colour: string;
};

/** Draws a line of names at the left of an area, at a size at which it fits: stretches from the left, each shaped in its own direction. */
export const names = (pdf: Pdf, text: string, { left, width, top, font, size, colour }: Line): void => {
  const natural = directedWidth(pdf, text, { font, size });
  const fitted = natural <= width ? size : (size * width) / natural;
  let x = left;
  for (const run of directedRuns(drawable(text, font))) {
    pdf.font(fontFor(run.text, font)).fontSize(fitted).fillColor(colour);
    pdf.text(run.text, x, top, optionsOf(run));
    x += pdf.widthOfString(run.text, optionsOf(run));
  }
};

/** The same in the middle of the area. */
export const centredNames = (pdf: Pdf, text: string, line: Line): void => {
  const natural = directedWidth(pdf, text, line);
  names(pdf, text, { ...line, left: line.left + (line.width - Math.min(natural, line.width)) / 2 });
};
