import { spreadsheetFiles } from '../files/office-files';
import type { Cell } from '../files/spreadsheet';
import { frenchNumber } from '../french';
import { defineGenerator, type Made, oneOf, type Refusal } from '../generator';

const BOOKS = [
  {
    file: 'devis-fete',
    what: "le devis d'une fête de quartier",
    groups: ['Décors', 'Buffet', 'Musique', 'Jeux'],
    items: ['Guirlandes', 'Nappes', 'Panneaux', 'Fleurs', 'Cordes', 'Caisses', 'Lampions'],
  },
  {
    file: 'budget-refuge',
    what: "le budget d'un refuge de montagne",
    groups: ['Cuisine', 'Dortoir', 'Atelier', 'Accueil'],
    items: ['Bois', 'Draps', 'Outils', 'Conserves', 'Bougies', 'Tapis', 'Crochets'],
  },
  {
    file: 'chantier-ecole',
    what: "le chiffrage des travaux d'une école",
    groups: ['Peinture', 'Menuiserie', 'Plomberie', 'Cour'],
    items: ['Rouleaux', 'Planches', 'Tuyaux', 'Vis', 'Joints', 'Pots', 'Équerres'],
  },
  {
    file: 'tournee-troupe',
    what: "les comptes de tournée d'une troupe",
    groups: ['Costumes', 'Décors', 'Trajets', 'Affiches'],
    items: ['Location', 'Tissu', 'Cartons', 'Encre', 'Planches', 'Câbles', 'Housses'],
  },
] as const;

type Line = { row: number; group: number; name: string; count: number; price: number; deposit: number };

/** A workbook that someone else filled: what is wrong in it, and the total once it is put right. */
export const generator = defineGenerator(
  "Un classeur fait par quelqu'un d'autre, à contrôler : montant tapé à la main parmi des formules, sous-total qui oublie une ligne, ou ces deux fautes avec un nombre enregistré comme du texte.",
  { asks: oneOf("Ce que l'on cherche.", ['constant', 'range', 'audit']) },
  ({ asks }, random): Made | Refusal => {
    const { file, what, groups, items } = random.pick(BOOKS);
    const lines: Line[] = [];
    const subtotals: { row: number; from: number; to: number }[] = [];
    let row = 2;
    groups.forEach((_, group) => {
      const from = row;
      for (const name of random.sample(items, random.integer(4, 6))) {
        lines.push({
          row,
          group,
          name,
          count: random.integer(2, 40),
          price: random.integer(3, 45),
          deposit: random.integer(0, 3) * 10,
        });
        row++;
      }
      subtotals.push({ row, from, to: row - 1 });
      row++;
    });
    const last = row;
    const typed = asks === 'range' ? undefined : random.pick(lines);
    const slip = random.pick([-20, -12, 15, 30, 45]);
    const short =
      asks === 'constant'
        ? undefined
        : random.pick(subtotals.filter(({ from, to }) => typed === undefined || typed.row < from || typed.row > to));
    const asText =
      asks === 'audit' ? random.pick(lines.filter(({ deposit, row }) => deposit > 0 && row !== typed?.row)) : undefined;
    const right = ({ count, price }: Line): number => count * price;
    const shown = (line: Line): number => (line === typed ? Math.max(1, right(line) + slip) : right(line));
    const shownSub = (sub: (typeof subtotals)[number]): number =>
      lines
        .filter((line) => line.row >= sub.from && line.row <= (sub === short ? sub.to - 1 : sub.to))
        .reduce((sum, line) => sum + shown(line), 0);
    const shownTotal = subtotals.reduce((sum, sub) => sum + shownSub(sub), 0);
    const total = lines.reduce((sum, line) => sum + right(line), 0);
    const deposits = lines.reduce((sum, { deposit }) => sum + deposit, 0);
    const shownDeposits = deposits - (asText?.deposit ?? 0);
    const withDeposits = asks === 'audit';

    const cells: Cell[][] = [
      ['Poste', 'Quantité', 'Prix (€)', 'Montant (€)', ...(withDeposits ? ['Acompte (€)'] : [])],
    ];
    groups.forEach((group, index) => {
      for (const line of lines.filter((one) => one.group === index))
        cells.push([
          line.name,
          line.count,
          line.price,
          line === typed ? shown(line) : { formula: `B${line.row}*C${line.row}`, value: right(line) },
          ...(withDeposits ? [line === asText ? String(line.deposit) : line.deposit] : []),
        ]);
      const sub = subtotals[index];
      if (sub)
        cells.push([
          `Sous-total ${group}`,
          null,
          null,
          { formula: `SUM(D${sub.from}:D${sub === short ? sub.to - 1 : sub.to})`, value: shownSub(sub) },
        ]);
    });
    cells.push([
      'Total',
      null,
      null,
      { formula: subtotals.map(({ row }) => `D${row}`).join('+'), value: shownTotal },
      ...(withDeposits ? [{ formula: `SUM(E2:E${last - 1})`, value: shownDeposits }] : []),
    ]);
    if (withDeposits)
      cells.push(['Reste à payer', null, null, { formula: `D${last}-E${last}`, value: shownTotal - shownDeposits }]);

    const attachments = spreadsheetFiles(file, [{ name: 'Comptes', rows: cells }]);
    const number = (value: number): string[] => [...new Set([String(value), frenchNumber(value)])];
    const start = `Le classeur joint est ${what}, rempli par un collègue. Chaque montant doit être la quantité multipliée par le prix`;
    const typedCell = `D${typed?.row ?? 0}`;
    const shortCell = `D${short?.row ?? 0}`;

    if (asks === 'constant')
      return {
        kind: 'FIELDS',
        instruction: `${start}. Mais **un** montant a été tapé à la main : il ne suit plus les autres cellules.`,
        fields: [
          { id: 'f1', label: 'Cellule tapée à la main', placeholder: 'exemple : B2' },
          { id: 'f2', label: 'Total général, une fois la formule rétablie, en €' },
        ],
        tolerance: { typos: false },
        solution: { fields: { f1: [typedCell], f2: number(total) } },
        wrong: { f1: [`D${(typed?.row ?? 0) + 1}`], f2: [String(shownTotal)] },
        explanation: `En affichant les formules, ${typedCell} est la seule case de montant qui contient un nombre, ${typed ? shown(typed) : ''} au lieu de ${typed ? right(typed) : ''}. Le total juste est ${frenchNumber(total)} €, et non ${frenchNumber(shownTotal)} €.`,
        attachments,
      };
    if (asks === 'range')
      return {
        kind: 'FIELDS',
        instruction: `${start}, et chaque sous-total la somme des montants de sa partie. Une ligne a été ajoutée après coup, et **un** sous-total l'oublie.`,
        fields: [
          { id: 'f1', label: 'Cellule du sous-total faux', placeholder: 'exemple : B2' },
          { id: 'f2', label: 'Total général, une fois corrigé, en €' },
        ],
        tolerance: { typos: false },
        solution: { fields: { f1: [shortCell], f2: number(total) } },
        wrong: { f1: [`D${last}`, `D${short?.to ?? 0}`], f2: [String(shownTotal)] },
        explanation: `La formule de ${shortCell} s'arrête à D${(short?.to ?? 1) - 1} au lieu de D${short?.to}. Corrigée, elle porte le total de ${frenchNumber(shownTotal)} € à ${frenchNumber(total)} €. Une plage ne s'agrandit pas toute seule quand on ajoute une ligne à son bord.`,
        attachments,
      };
    return {
      kind: 'FIELDS',
      instruction: `${start}, chaque sous-total la somme de sa partie ; on retire les acomptes déjà versés pour obtenir le reste à payer. Vous contrôlez ce classeur avant signature : il contient **trois fautes** — un montant tapé à la main, un sous-total qui oublie une ligne, un acompte enregistré comme du texte.`,
      fields: [
        { id: 'f1', label: 'Cellule du montant tapé à la main', placeholder: 'exemple : B2' },
        { id: 'f2', label: 'Cellule du sous-total faux' },
        { id: 'f3', label: "Cellule de l'acompte en texte" },
        { id: 'f4', label: 'Reste à payer, une fois tout corrigé, en €' },
      ],
      tolerance: { typos: false },
      solution: {
        fields: { f1: [typedCell], f2: [shortCell], f3: [`E${asText?.row ?? 0}`], f4: number(total - deposits) },
      },
      wrong: {
        f4: [...new Set([shownTotal - shownDeposits, total - shownDeposits, shownTotal - deposits])]
          .filter((value) => value !== total - deposits)
          .map(String),
      },
      explanation: `${typedCell} contient ${typed ? shown(typed) : ''} au lieu de ${typed ? right(typed) : ''} ; ${shortCell} oublie sa dernière ligne ; E${asText?.row} est un texte, que SOMME ignore sans rien dire. Le reste à payer est ${frenchNumber(total)} − ${frenchNumber(deposits)} = ${frenchNumber(total - deposits)} €.`,
      attachments,
    };
  },
);
