import { spreadsheetFiles } from '../files/office-files';
import { frenchNumber, rounded } from '../french';
import { defineGenerator, integer, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const THEMES = [
  {
    file: 'ateliers',
    about: 'les inscriptions aux ateliers du midi',
    first: 'Atelier',
    firsts: ['Théâtre', 'Échecs', 'Robotique', 'Chorale'],
    second: 'Niveau',
    seconds: ['6e', '5e', '4e', '3e'],
    measure: 'Séances',
    from: 1,
    to: 12,
  },
  {
    file: 'covoiturage',
    about: 'les trajets en covoiturage du club',
    first: 'Lieu',
    firsts: ['Stade', 'Gymnase', 'Piscine'],
    second: 'Jour',
    seconds: ['Mercredi', 'Samedi', 'Dimanche'],
    measure: 'Kilomètres',
    from: 4,
    to: 60,
  },
  {
    file: 'prets',
    about: 'les prêts de la médiathèque',
    first: 'Support',
    firsts: ['Livre', 'BD', 'Jeu', 'Disque'],
    second: 'Public',
    seconds: ['Enfant', 'Ado', 'Adulte'],
    measure: 'Durée en jours',
    from: 2,
    to: 28,
  },
  {
    file: 'dons',
    about: 'les dons reçus pour le voyage',
    first: 'Classe',
    firsts: ['2de A', '2de B', '1re C'],
    second: 'Mode',
    seconds: ['Espèces', 'Chèque', 'En ligne'],
    measure: 'Montant',
    from: 5,
    to: 50,
  },
] as const;

/** A long list to sum up in a table of rows and columns. */
export const generator = defineGenerator(
  "Une longue liste à résumer par un tableau croisé : effectif ou total d'une case, part d'une ligne, case la plus forte.",
  {
    asks: oneOf("Ce que l'on cherche.", ['count', 'sum', 'row-share', 'greatest']),
    rows: integer('Nombre de lignes.', 40, 160, 100),
  },
  ({ asks, rows }, random) => {
    const { file, about, first, firsts, second, seconds, measure, from, to } = random.pick(THEMES);
    const lines = Array.from({ length: rows }, () => ({
      name: random.pick(FIRST_NAMES),
      one: random.pick(firsts) as string,
      two: random.pick(seconds) as string,
      value: random.integer(from, to),
    }));
    const { one, two } = random.pick(lines);
    const cell = (a: string, b: string) => lines.filter((line) => line.one === a && line.two === b);
    const sum = (list: readonly { value: number }[]): number => list.reduce((total, { value }) => total + value, 0);
    const attachments = spreadsheetFiles(file, [
      {
        name: 'Liste',
        rows: [['Prénom', first, second, measure], ...lines.map((line) => [line.name, line.one, line.two, line.value])],
      },
    ]);
    const start = `La feuille de calcul jointe donne ${about} : ${rows} lignes.`;
    const how = `Un tableau croisé (« ${first} » en lignes, « ${second} » en colonnes)`;
    if (asks === 'greatest') {
      const cells = firsts
        .flatMap((a) => seconds.map((b) => ({ a: a as string, b: b as string, total: sum(cell(a, b)) })))
        .sort((x, y) => y.total - x.total);
      const [best, next] = cells;
      if (!best || !next || best.total === next.total) return { refusal: 'two cells are equal: give another seed' };
      return {
        kind: 'FIELDS',
        instruction: `${start}\n\nPour quel couple « ${first} » et « ${second} » le **total** de « ${measure} » est-il le plus grand ?`,
        fields: [
          { id: 'f1', label: first, options: [...firsts] },
          { id: 'f2', label: second, options: [...seconds] },
        ],
        solution: { fields: { f1: [best.a], f2: [best.b] } },
        explanation: `${how} avec la somme de « ${measure} » montre ${frenchNumber(best.total)} pour « ${best.a} » et « ${best.b} », devant ${frenchNumber(next.total)} pour « ${next.a} » et « ${next.b} ».`,
        attachments,
      };
    }
    const kept = cell(one, two);
    const row = lines.filter((line) => line.one === one);
    if (asks === 'row-share') {
      const share = rounded((kept.length / row.length) * 100, 1);
      return {
        kind: 'NUMBER',
        instruction: `${start}\n\nParmi les lignes où « ${first} » vaut « **${one}** », quel **pourcentage** a pour « ${second} » la valeur « **${two}** » ? Arrondissez à l'unité.`,
        unit: '%',
        solution: { number: Math.round(share), within: 0.5 },
        explanation: `Il y a ${row.length} lignes « ${one} », dont ${kept.length} « ${two} » : ${kept.length} ÷ ${row.length} ≈ ${frenchNumber(share)} %. Le tableau croisé sait afficher les valeurs « en pourcentage de la ligne ».`,
        attachments,
      };
    }
    const answer = asks === 'count' ? kept.length : sum(kept);
    return {
      kind: 'NUMBER',
      instruction: `${start}\n\n${asks === 'count' ? `Combien de lignes ont à la fois` : `Quel est le **total** de « ${measure} » des lignes qui ont à la fois`} « ${first} » = « **${one}** » et « ${second} » = « **${two}** » ?`,
      solution: { number: answer },
      explanation: `${how} donne ${frenchNumber(answer)} à la croisée de « ${one} » et « ${two} ». ${asks === 'count' ? 'NB.SI.ENS' : 'SOMME.SI.ENS'} donne le même résultat.`,
      attachments,
    };
  },
);
