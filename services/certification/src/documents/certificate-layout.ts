import type { Certificate } from '../domain/certificate';
import { competenceTable } from './competence-table';
import { centredNames, isDrawnOtherwise, nameLines } from './directed-text';
import { COLOURS, CONTENT, FONTS, frenchDay, PAGE, type Pdf, type Structure } from './page';
import { qrCode } from './qr-code';

const QR_SIZE = 84;
const BAND = { top: 263, height: 46 } as const;
const FOOT = { top: 706, textWidth: CONTENT.width - QR_SIZE - 24 } as const;

/** The double frame of official documents: decoration, which screen readers pass over. */
export const drawFrame = (pdf: Pdf): void => {
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf
    .rect(20, 20, PAGE.width - 40, PAGE.height - 40)
    .lineWidth(1.6)
    .stroke(COLOURS.navy);
  pdf
    .rect(25, 25, PAGE.width - 50, PAGE.height - 50)
    .lineWidth(0.5)
    .stroke(COLOURS.gold);
  pdf
    .moveTo(PAGE.width / 2 - 45, 121)
    .lineTo(PAGE.width / 2 + 45, 121)
    .lineWidth(1)
    .stroke(COLOURS.gold);
  pdf.roundedRect(CONTENT.left, BAND.top, CONTENT.width, BAND.height, 4).fill(COLOURS.navy);
  pdf
    .moveTo(CONTENT.left, FOOT.top - 10)
    .lineTo(CONTENT.left + CONTENT.width, FOOT.top - 10)
    .lineWidth(0.5)
    .stroke(COLOURS.gold);
  pdf.endMarkedContent();
};

const centred = (pdf: Pdf, text: string, top: number, { font, size, colour, spacing = 0 }: Style): void => {
  pdf.font(font).fontSize(size).fillColor(colour);
  pdf.text(text, CONTENT.left, top, {
    width: CONTENT.width,
    align: 'center',
    characterSpacing: spacing,
    lineBreak: false,
  });
};

type Style = { font: string; size: number; colour: string; spacing?: number };

const heading = (pdf: Pdf): Structure[] => [
  pdf.struct('P', {}, () =>
    centred(pdf, 'CADRE DE RÉFÉRENCE DES COMPÉTENCES NUMÉRIQUES', 58, {
      font: FONTS.bold,
      size: 8,
      colour: COLOURS.gold,
      spacing: 1.2,
    }),
  ),
  pdf.struct('H1', {}, () =>
    centred(pdf, 'Certificat de compétences numériques', 84, { font: FONTS.title, size: 22, colour: COLOURS.navy }),
  ),
];

/** Who holds it, and where and when it was earned. */
const holder = (pdf: Pdf, certificate: Certificate): Structure[] => {
  const test = `à l'issue de l'épreuve surveillée du ${frenchDay(certificate.certifiedOn)}, passée au centre`;
  const quiet = { font: FONTS.italic, size: 12, colour: COLOURS.ink };
  const birth = `né(e) le ${frenchDay(certificate.birthDate)} à ${certificate.birthPlace}`;
  return [
    pdf.struct('P', {}, () => centred(pdf, 'est délivré à', 137, quiet)),
    holderName(pdf, certificate),
    named(pdf, birth, { top: 192, font: FONTS.text, size: 11 }),
    pdf.struct('P', {}, () => centred(pdf, test, 215, quiet)),
    named(pdf, certificate.centreName, { top: 234, font: FONTS.bold, size: 12 }),
  ];
};

const NAME = { font: FONTS.title, size: 25, smallest: 15, width: CONTENT.width };

/** The name on its line, or on two closer ones when it is too long to be read on one. */
const holderName = (pdf: Pdf, { firstName, lastName }: Certificate): Structure => {
  const shown = [firstName, lastName.toLocaleUpperCase('fr')] as const;
  const lines = nameLines(pdf, shown, NAME);
  const text = shown.join(' ');
  return pdf.struct('P', isDrawnOtherwise(text, NAME.font) ? { actual: text } : {}, () =>
    lines.forEach((line, at) => {
      const size = lines.length > 1 ? NAME.smallest : NAME.size;
      const top = lines.length > 1 ? 153 + at * 18 : 157;
      centredNames(pdf, line, { ...CONTENT, top, font: NAME.font, size, colour: COLOURS.ink });
    }),
  );
};

/** A line with names, of any alphabet and direction; where it is drawn from right to left, or cannot be drawn, readers are told what it says. */
const named = (pdf: Pdf, text: string, { top, font, size }: { top: number; font: string; size: number }): Structure =>
  pdf.struct('P', isDrawnOtherwise(text, font) ? { actual: text } : {}, () =>
    centredNames(pdf, text, { ...CONTENT, top, font, size, colour: COLOURS.ink }),
  );

const score = (pdf: Pdf, { pix, competences }: Certificate): Structure =>
  pdf.struct('P', {}, () => {
    const certified = competences.filter(({ level }) => level >= 0).length;
    pdf.font(FONTS.title).fontSize(26).fillColor('white');
    pdf.text(`${pix} pix `, CONTENT.left + 20, BAND.top + 8, { width: 170, lineBreak: false });
    pdf.font(FONTS.text).fontSize(11);
    pdf.text(`certifiés, dans ${certified} des 16 compétences`, CONTENT.left + 190, BAND.top + 16, {
      width: CONTENT.width - 210,
      align: 'right',
      lineBreak: false,
    });
  });

/** Dates, code and how to check it: everything somebody who doubts needs. */
const verification = (pdf: Pdf, certificate: Certificate, url: string): Structure[] => {
  const lines: readonly [string, string][] = [
    ['Délivré le', frenchDay(certificate.issuedOn)],
    ["Valable jusqu'au", frenchDay(certificate.validUntil)],
    ['Numéro', certificate.number],
    ['Code de vérification', certificate.verificationCode],
  ];
  return [
    ...lines.map(([label, value], at) =>
      pdf.struct('P', {}, () => {
        const top = FOOT.top + 1 + at * 14.5;
        pdf.font(FONTS.text).fontSize(9.5).fillColor(COLOURS.quiet);
        pdf.text(`${label} `, CONTENT.left, top, { width: 110, lineBreak: false });
        pdf.font(FONTS.bold).fontSize(10.5).fillColor(COLOURS.ink);
        pdf.text(value, CONTENT.left + 110, top - 0.8, { lineBreak: false });
      }),
    ),
    pdf.struct('P', {}, () => {
      pdf.font(FONTS.text).fontSize(8).fillColor(COLOURS.quiet);
      pdf.text(
        `À vérifier par le code QR, ou à l'adresse ${url}\n` +
          "Référentiel : code de l'éducation, article D. 121-1 ; décret n° 2019-919 du 30 août 2019. Niveaux de 1 à 8.",
        CONTENT.left,
        FOOT.top + 60,
        { width: FOOT.textWidth, lineGap: 1.5 },
      );
    }),
    pdf.struct('Figure', { alt: `Code QR de l'adresse ${url}` }, () =>
      qrCode(pdf, url, { left: CONTENT.left + CONTENT.width - QR_SIZE, top: FOOT.top, size: QR_SIZE }),
    ),
  ];
};

/** The page, as the tree a screen reader walks: drawing it in that order makes the reading order the visual one. */
export const certificateStructure = (pdf: Pdf, certificate: Certificate, url: string): Structure =>
  pdf.struct('Document', {}, [
    ...heading(pdf),
    ...holder(pdf, certificate),
    score(pdf, certificate),
    competenceTable(pdf, certificate, { top: 322 }),
    ...verification(pdf, certificate, url),
  ]);
