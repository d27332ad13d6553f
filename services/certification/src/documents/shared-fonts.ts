import { type Font, openSync } from 'fontkit';
import { FONTS, type Pdf } from './page';

const parsed = new Map<string, Font>();

/** A font of documents, read once for all of them: reading its tables costs more than drawing a page. */
const parsedFont = (path: string): Font => {
  const known = parsed.get(path);
  if (known) return known;
  const font = openSync(path);
  if (!('glyphForCodePoint' in font)) throw new Error(`${path} is a collection of fonts, not one.`);
  parsed.set(path, font);
  return font;
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
