/** An A4 page in points, and the area that is written on. */
export const PAGE = { width: 595.28, height: 841.89 } as const;
export const CONTENT = { left: 50, width: PAGE.width - 100 } as const;

export const COLOURS = {
  navy: '#1d2560',
  gold: '#8f6f1f',
  ink: '#1a1c2b',
  quiet: '#55596e',
  empty: '#d8dbea',
  stripe: '#eef0f8',
} as const;

export { DOCUMENT_FONTS as FONTS } from '@pix/kit/document-fonts';

export type Pdf = PDFKit.PDFDocument;
export type Structure = PDFKit.PDFStructureElement;

/** A day as French documents write it: 1er janvier 2026. */
export const frenchDay = (day: string): string => LONG_DAY.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /, '1er ');

const LONG_DAY = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
