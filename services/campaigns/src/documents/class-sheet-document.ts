import { DOCUMENT_FONTS } from '@pix/kit/document-fonts';
import type { Config } from '../config';
import type { ClassSheet, SheetPupil } from '../domain/class-sheet';

type Pdf = PDFKit.PDFDocument;

const PAGE = { width: 595.28, height: 841.89 } as const;
const SLIPS_A_PAGE = 6;
const SLIP_HEIGHT = PAGE.height / SLIPS_A_PAGE;
const MARGIN = 45;
const WIDTH = PAGE.width - 2 * MARGIN;

/** Makes the slips of a class: one a pupil who has a username, six a page, to be cut along the dashed lines (I4). */
export const createClassSheetDocument = ({ publicUrl }: Pick<Config, 'publicUrl'>) => ({
  async render({ division, createdAt }: ClassSheet, pupils: readonly SheetPupil[]): Promise<Buffer> {
    const { default: PdfKit } = await import('pdfkit'); // 15 MB that a service at rest does not hold.
    return new Promise((resolve, reject) => {
      const title = `Identifiants de la classe ${division}`;
      const info = { Title: title, CreationDate: createdAt, ModDate: createdAt };
      const pdf = new PdfKit({ size: 'A4', margin: 0, lang: 'fr-FR', displayTitle: true, info });
      const chunks: Buffer[] = [];
      pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
      pdf.on('end', () => resolve(Buffer.concat(chunks)));
      pdf.on('error', reject);

      const slips = pupils.filter(({ username }) => username !== null);
      for (const [rank, pupil] of slips.entries()) {
        if (rank > 0 && rank % SLIPS_A_PAGE === 0) pdf.addPage();
        drawSlip(pdf, pupil, { top: (rank % SLIPS_A_PAGE) * SLIP_HEIGHT, publicUrl });
      }
      if (slips.length === 0) write(pdf, 'Aucun identifiant à distribuer.', { top: MARGIN, size: 14 });
      pdf.end();
    });
  },
});

export type ClassSheetDocument = ReturnType<typeof createClassSheetDocument>;

const drawSlip = (
  pdf: Pdf,
  { firstName, lastName, division, username, password }: SheetPupil,
  { top, publicUrl }: { top: number; publicUrl: string },
): void => {
  write(pdf, `${firstName} ${lastName} · ${division}`, { top: top + 12, size: 13, font: DOCUMENT_FONTS.bold });
  write(pdf, 'Identifiant', { top: top + 34, size: 9 });
  write(pdf, username ?? '', { top: top + 49, size: 20, font: DOCUMENT_FONTS.typed });
  write(pdf, 'Mot de passe', { top: top + 75, size: 9 });
  if (password) write(pdf, password, { top: top + 90, size: 24, font: DOCUMENT_FONTS.typed });
  else write(pdf, 'celui que tu as choisi, ou déjà reçu', { top: top + 89, size: 13 });
  const advice = password
    ? 'Il sert une seule fois : tu en choisiras un autre en te connectant.'
    : 'Ne le donne à personne.';
  write(pdf, `${publicUrl} · ${advice}`, { top: top + 121, size: 9 });
  pdf
    .moveTo(0, top + SLIP_HEIGHT)
    .lineTo(PAGE.width, top + SLIP_HEIGHT)
    .dash(5, { space: 4 })
    .lineWidth(0.7)
    .stroke('#777777')
    .undash();
};

/** One line, as large as asked or as its width allows: a long name stays whole. */
const write = (
  pdf: Pdf,
  text: string,
  { top, size, font = DOCUMENT_FONTS.text }: { top: number; size: number; font?: string },
): void => {
  const line = text.normalize('NFC');
  const natural = pdf.font(font).fontSize(size).widthOfString(line);
  pdf
    .fillColor('#1a1c2b')
    .fontSize(Math.min(size, (size * WIDTH) / natural))
    .text(line, MARGIN, top, { lineBreak: false });
};
