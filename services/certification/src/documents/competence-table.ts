import type { Certificate } from '../domain/certificate';
import { type Domain, FRAMEWORK } from '../domain/framework';
import { COLOURS, CONTENT, FONTS, type Pdf, type Structure } from './page';

const HIGHEST_LEVEL = 8;
const HEAD = 19;
const ROW = 16.2;
const SQUARE = { width: 11, height: 6.5, gap: 2.5 } as const;
const LEVEL_WIDTH = 70;
const SQUARES_LEFT = CONTENT.left + CONTENT.width - LEVEL_WIDTH - HIGHEST_LEVEL * (SQUARE.width + SQUARE.gap) - 4;

/** The five domains and 16 competences, each with its level in words and as squares. */
export const competenceTable = (pdf: Pdf, { competences }: Certificate, { top }: { top: number }): Structure => {
  const levelOf = new Map(competences.map(({ competenceId, level }) => [competenceId, level]));
  let y = top;
  const rows: Structure[] = [];
  for (const domain of FRAMEWORK) {
    rows.push(domainRow(pdf, domain, y));
    y += HEAD;
    for (const competence of domain.competences) {
      rows.push(competenceRow(pdf, competence, { level: levelOf.get(competence.id) ?? -1, top: y }));
      y += ROW;
    }
    y += 2;
  }
  return pdf.struct('Table', {}, rows);
};

const domainRow = (pdf: Pdf, { id, title }: Domain, top: number): Structure =>
  pdf.struct('TR', {}, [
    pdf.struct('TH', {}, () => {
      pdf.rect(CONTENT.left, top + 1, CONTENT.width, HEAD - 4).fill(COLOURS.stripe);
      pdf.font(FONTS.bold).fontSize(9.5).fillColor(COLOURS.navy);
      pdf.text(`${id}. ${title}`, CONTENT.left + 8, top + 5, { lineBreak: false });
    }),
  ]);

type Placed = { level: number; top: number };

const competenceRow = (pdf: Pdf, { id, title }: { id: string; title: string }, { level, top }: Placed): Structure => {
  const isCertified = level >= 0;
  return pdf.struct('TR', {}, [
    pdf.struct('TH', {}, () => {
      pdf.font(FONTS.text).fontSize(9.5).fillColor(COLOURS.quiet);
      pdf.text(`${id} `, CONTENT.left + 8, top + 3, { lineBreak: false });
      pdf.fillColor(COLOURS.ink).text(title, CONTENT.left + 32, top + 3, { lineBreak: false });
    }),
    pdf.struct('TD', {}, () => {
      drawSquares(pdf, { level, top: top + 3.5 });
      pdf
        .font(isCertified ? FONTS.bold : FONTS.text)
        .fontSize(9)
        .fillColor(isCertified ? COLOURS.ink : COLOURS.quiet);
      pdf.text(isCertified ? `niveau ${level}` : 'non certifiée', CONTENT.left + CONTENT.width - LEVEL_WIDTH, top + 3, {
        width: LEVEL_WIDTH - 6,
        align: 'right',
        lineBreak: false,
      });
    }),
  ]);
};

const drawSquares = (pdf: Pdf, { level, top }: Placed): void => {
  for (let step = 1; step <= HIGHEST_LEVEL; step += 1)
    pdf
      .rect(SQUARES_LEFT + (step - 1) * (SQUARE.width + SQUARE.gap), top, SQUARE.width, SQUARE.height)
      .fill(step <= level ? COLOURS.navy : COLOURS.empty);
};
