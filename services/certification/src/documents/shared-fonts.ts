import type { Font } from 'fontkit';
import { FONTS, type Pdf } from './page';

const parsed = new Map<string, Font>();

const parsedFont = (path: string): Font => {
  const font = parsed.get(path);
  if (!font) throw new Error(`${path} has not been read: readFonts() comes before drawing.`);
  return font;
};

/** Reads the fonts of documents, once for all of them: reading their tables costs more than drawing a page. Nothing at rest holds them. */
export const readFonts = async (): Promise<void> => {
  const { openSync } = await import('fontkit');
  for (const path of Object.values(FONTS)) {
    if (parsed.has(path)) continue;
    const font = openSync(path);
    if (!('glyphForCodePoint' in font)) throw new Error(`${path} is a collection of fonts, not one.`);
    parsed.set(path, font);
  }
};

/** Lets a document take the fonts that are read already; each document still embeds its own letters of them only. */
export const shareFonts = (pdf: Pdf): void => {
  // pdfkit takes a parsed font too, which its types do not know.
  for (const path of Object.values(FONTS))
    pdf.registerFont(path, parsedFont(path) as unknown as PDFKit.Mixins.PDFFontSource);
};

/** Whether a font has a drawing of every letter of a text. */
export const canDraw = (path: string, text: string): boolean =>
  [...text].every((character) => parsedFont(path).hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
