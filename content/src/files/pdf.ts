import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import type { DocumentProperties } from './document-properties';

/** What a page is made of. */
export type PdfBlock =
  | { title: string }
  | { heading: string }
  | { paragraph: string }
  | { table: string[][] }
  | { code: string };

const fonts = new Map<string, Buffer>();

const font = (name: 'DejaVuSans' | 'DejaVuSans-Bold' | 'DejaVuSansMono'): Buffer => {
  const known = fonts.get(name) ?? readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
  fonts.set(name, known);
  return known;
};

const MARGIN = 56;

const drawTable = (doc: PDFKit.PDFDocument, rows: string[][]): void => {
  const width = (doc.page.width - 2 * MARGIN) / (rows[0]?.length ?? 1);
  rows.forEach((row, index) => {
    const top = doc.y;
    doc.font(index === 0 ? 'bold' : 'plain').fontSize(10);
    row.forEach((cell, column) => doc.text(cell, MARGIN + column * width, top, { width: width - 6, lineBreak: false }));
    doc.x = MARGIN;
    doc.y = top + 16;
  });
  doc.moveDown(0.5);
};

const draw = (doc: PDFKit.PDFDocument, block: PdfBlock): void => {
  if ('title' in block) doc.font('bold').fontSize(20).text(block.title).moveDown(0.6);
  else if ('heading' in block) doc.font('bold').fontSize(14).text(block.heading).moveDown(0.4);
  else if ('paragraph' in block) doc.font('plain').fontSize(11).text(block.paragraph).moveDown(0.7);
  else if ('code' in block) doc.font('code').fontSize(10).text(block.code).moveDown(0.7);
  else drawTable(doc, block.table);
};

/**
 * A PDF document, one list of blocks a page, numbered at the foot. Uncompressed and dated by us, it is the same bytes
 * everywhere: the machine's own compressor would not promise that.
 */
export const pdfOf = (pages: readonly (readonly PdfBlock[])[], properties: DocumentProperties = {}): Uint8Array => {
  const created = new Date(`${properties.created ?? '2026-01-05'}T11:30:00Z`);
  const doc = new PDFDocument({
    autoFirstPage: false,
    compress: false,
    size: 'A4',
    margin: MARGIN,
    lang: 'fr-FR',
    info: {
      Title: properties.title ?? 'Document',
      Author: properties.author ?? 'Pix libre',
      ...(properties.subject === undefined ? {} : { Subject: properties.subject }),
      ...(properties.keywords === undefined ? {} : { Keywords: properties.keywords.join(', ') }),
      CreationDate: created,
      ModDate: created,
    },
  });
  doc.registerFont('plain', font('DejaVuSans')).registerFont('bold', font('DejaVuSans-Bold'));
  doc.registerFont('code', font('DejaVuSansMono'));

  let made = 0;
  doc.on('pageAdded', () => {
    made += 1;
  });
  pages.forEach((blocks, index) => {
    doc.addPage();
    for (const block of blocks) draw(doc, block);
    if (made !== index + 1) throw new Error(`page ${index + 1} of the PDF is too full`);
    doc.page.margins.bottom = 0;
    doc.font('plain').fontSize(9);
    doc.text(`${index + 1} / ${pages.length}`, MARGIN, doc.page.height - 40, { align: 'center', lineBreak: false });
  });
  doc.end();

  const chunks: Buffer[] = [];
  for (let chunk = doc.read(); chunk !== null; chunk = doc.read()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** A PDF file to give. */
export const pdfFile = (
  name: string,
  pages: readonly (readonly PdfBlock[])[],
  properties: DocumentProperties = {},
): { name: string; bytes: Uint8Array } => ({ name, bytes: pdfOf(pages, properties) });
