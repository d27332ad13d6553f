const embedded = (name: string): string => require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

/** Fonts that travel inside a document, for names of every European alphabet and readers without fonts. */
export const DOCUMENT_FONTS = {
  title: embedded('DejaVuSerifCondensed-Bold'),
  italic: embedded('DejaVuSerifCondensed-Italic'),
  text: embedded('DejaVuSansCondensed'),
  bold: embedded('DejaVuSansCondensed-Bold'),
  typed: embedded('DejaVuSansMono-Bold'),
} as const;
