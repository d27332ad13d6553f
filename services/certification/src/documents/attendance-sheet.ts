import type { Candidate } from '../domain/candidate';
import type { Session } from '../domain/session';
import { nameLines, names } from './directed-text';
import { COLOURS, CONTENT, FONTS, frenchDay, PAGE, type Pdf } from './page';
import { readFonts, shareFonts } from './shared-fonts';

/** What a sheet says of a candidate. */
export type SheetCandidate = Pick<
  Candidate,
  'firstName' | 'lastName' | 'birthDate' | 'birthPlace' | 'extraTimePercentage'
> & { readonly division: string | null };

export type Sheet = {
  readonly centreName: string;
  readonly session: Pick<Session, 'number' | 'address' | 'room' | 'examiner'> & {
    readonly day: string;
    readonly time: string;
  };
  readonly madeAt: Date;
  readonly candidates: readonly SheetCandidate[];
};

type Column = { readonly title: string; readonly left: number; readonly width: number };

const ROW_HEIGHT = 34;
const ROWS_A_PAGE = 16;
const TABLE_TOP = 168;

const SIGNED: readonly Column[] = [
  { title: 'Nom de naissance et prénom', left: 0, width: 178 },
  { title: 'Né(e) le', left: 178, width: 62 },
  { title: 'à', left: 240, width: 88 },
  { title: 'Temps', left: 328, width: 42 },
  { title: 'Signature', left: 370, width: CONTENT.width - 370 },
];

const LISTED: readonly Column[] = [
  { title: 'Nom de naissance et prénom', left: 0, width: 230 },
  { title: 'Né(e) le', left: 230, width: 80 },
  { title: 'à', left: 310, width: 130 },
  { title: 'Temps', left: 440, width: CONTENT.width - 440 },
];

/** Makes the sheet candidates sign when they come in (feuille d'émargement): A4, in French, by name (E3). */
export const attendanceSheet = (sheet: Sheet): Promise<Buffer> =>
  pdfOf(sheet, "Feuille d'émargement", (pdf) => {
    const pages = inPages(sheet.candidates);
    for (const [index, candidates] of pages.entries()) {
      if (index > 0) pdf.addPage();
      head(pdf, sheet, { title: "Feuille d'émargement", page: `${index + 1}/${pages.length}` });
      table(pdf, candidates, SIGNED);
      foot(pdf);
    }
  });

/** Makes the lists of a session's candidates by class, each class on pages of its own (E3). */
export const classLists = (sheet: Sheet): Promise<Buffer> =>
  pdfOf(sheet, 'Listes par classe', (pdf) => {
    const pages = [...byClass(sheet.candidates)].flatMap(([division, candidates]) =>
      inPages(candidates).map((page) => ({ division, page })),
    );
    for (const [index, { division, page }] of pages.entries()) {
      if (index > 0) pdf.addPage();
      head(pdf, sheet, { title: `Classe ${division}`, page: `${index + 1}/${pages.length}` });
      table(pdf, page, LISTED);
    }
    if (pages.length === 0) head(pdf, sheet, { title: 'Listes par classe', page: '1/1' });
  });

const byClass = (candidates: readonly SheetCandidate[]): Map<string, SheetCandidate[]> => {
  const classes = new Map<string, SheetCandidate[]>();
  for (const candidate of candidates) {
    const division = candidate.division ?? 'non précisée';
    classes.set(division, [...(classes.get(division) ?? []), candidate]);
  }
  return new Map([...classes].sort(([one], [other]) => one.localeCompare(other, 'fr', { numeric: true })));
};

const inPages = (candidates: readonly SheetCandidate[]): SheetCandidate[][] => {
  const pages: SheetCandidate[][] = [];
  for (let at = 0; at < candidates.length || at === 0; at += ROWS_A_PAGE)
    pages.push(candidates.slice(at, at + ROWS_A_PAGE));
  return pages;
};

const pdfOf = async ({ madeAt, session }: Sheet, title: string, draw: (pdf: Pdf) => void): Promise<Buffer> => {
  const [{ default: PdfKit }] = await Promise.all([import('pdfkit'), readFonts()]);
  return new Promise((resolve, reject) => {
    // pdfkit writes these into XML as they are: nothing somebody typed belongs here.
    const info = { Title: `${title}, session ${session.number}`, CreationDate: madeAt, ModDate: madeAt };
    const pdf = new PdfKit({ size: 'A4', margin: 0, pdfVersion: '1.7', lang: 'fr-FR', displayTitle: true, info });
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
    shareFonts(pdf);
    draw(pdf);
    pdf.end();
  });
};

const line = (
  pdf: Pdf,
  text: string,
  {
    left,
    top,
    width,
    font = FONTS.text,
    size = 9,
  }: { left: number; top: number; width: number; font?: string; size?: number },
): void => {
  const shown = text.normalize('NFC').replace(/\s+/g, ' ');
  names(pdf, shown, { left, top, width, font, size, colour: COLOURS.ink });
};

const head = (pdf: Pdf, { centreName, session }: Sheet, { title, page }: { title: string; page: string }): void => {
  const { left, width } = CONTENT;
  line(pdf, title, { left, top: 44, width: width - 60, font: FONTS.title, size: 20 });
  line(pdf, page, { left: left + width - 40, top: 52, width: 40 });
  const facts = [
    `Centre : ${centreName}`,
    `Session ${session.number}, le ${frenchDay(session.day)} à ${session.time}`,
    `${session.address} · salle ${session.room}`,
    `Surveillant(s) : ${session.examiner}`,
  ];
  for (const [index, fact] of facts.entries()) line(pdf, fact, { left, top: 80 + index * 17, width, size: 10.5 });
};

const table = (pdf: Pdf, candidates: readonly SheetCandidate[], columns: readonly Column[]): void => {
  for (const { title, left, width } of columns)
    line(pdf, title, {
      left: CONTENT.left + left + 4,
      top: TABLE_TOP - 14,
      width: width - 8,
      font: FONTS.bold,
      size: 8.5,
    });
  for (const [index, candidate] of candidates.entries()) {
    const top = TABLE_TOP + index * ROW_HEIGHT;
    pdf.rect(CONTENT.left, top, CONTENT.width, ROW_HEIGHT).lineWidth(0.5).stroke(COLOURS.quiet);
    for (const { left } of columns.slice(1))
      pdf
        .moveTo(CONTENT.left + left, top)
        .lineTo(CONTENT.left + left, top + ROW_HEIGHT)
        .stroke(COLOURS.quiet);
    for (const [rank, texts] of cellsOf(pdf, candidate, columns).entries()) {
      const column = columns[rank];
      for (const [at, text] of texts.entries()) {
        const shift = texts.length > 1 ? 5 + at * 13 : 12;
        if (column)
          line(pdf, text, { left: CONTENT.left + column.left + 4, top: top + shift, width: column.width - 8 });
      }
    }
  }
};

/** The lines of each cell: a name too long for one is written on two. */
const cellsOf = (pdf: Pdf, candidate: SheetCandidate, [first]: readonly Column[]): (readonly string[])[] => [
  nameLines(pdf, [candidate.lastName.toLocaleUpperCase('fr'), candidate.firstName], {
    font: FONTS.text,
    size: 9,
    width: (first?.width ?? CONTENT.width) - 8,
    smallest: 7,
  }),
  [candidate.birthDate.split('-').reverse().join('/')],
  [candidate.birthPlace],
  [candidate.extraTimePercentage > 0 ? `+${candidate.extraTimePercentage} %` : ''],
];

const foot = (pdf: Pdf): void =>
  line(pdf, "Le surveillant a vérifié l'identité de chaque candidat. Nom, date et signature :", {
    left: CONTENT.left,
    top: PAGE.height - 90,
    width: CONTENT.width,
  });
