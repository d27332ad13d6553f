import { EXACT } from '../choices';
import { csvFile } from '../files/csv';
import { daysAfter, of, that, weekday } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const FIRST_MONDAY = '2026-03-02';
const CELLS = [...'ABCDEFGH'].flatMap((letter) => [1, 2, 3, 4, 5, 6].map((number) => `${letter}${number}`));
const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'] as const;
const ACTIVITIES = ["cours d'escrime", 'cours de piano', 'club de théâtre', 'entraînement de judo'] as const;

const shown = (day: string): string => `${weekday(day)} ${day.slice(8)}/${day.slice(5, 7)}`;

/** Where a device was, hour after hour, and what it tells of a life. */
export const generator = defineGenerator(
  'Les positions enregistrées par un appareil (CSV) : trouver le domicile, une habitude de la semaine, ou la personne derrière un pseudonyme.',
  { asks: oneOf("Ce que l'on cherche.", ['home', 'habit', 'who']) },
  ({ asks }, random) => {
    const owner = random.pick(FIRST_NAMES);
    const cells = random.sample(CELLS, 10);
    const [home, school, place, friend, shop] = cells as [string, string, string, string, string];
    const weekdayOf = random.pick(DAYS);
    const hour = random.integer(17, 18);
    const weeks = 3;
    const rows = Array.from({ length: weeks * 7 }, (_, index) => daysAfter(FIRST_MONDAY, index)).flatMap((day) => {
      const name = weekday(day);
      const free = name === 'samedi' || name === 'dimanche';
      return [2, 7, 9, 10, 11, 14, 15, 17, 18, 19, 22].map((at) => {
        if (at === 2 || at === 7 || at === 22) return [day, at, home] as const;
        if (free) return [day, at, random.pick([home, friend, shop])] as const;
        if (at < 16) return [day, at, school] as const;
        if (name === weekdayOf && at === hour) return [day, at, place] as const;
        return [day, at, random.pick([home, home, shop, friend])] as const;
      });
    });
    const stray = daysAfter(FIRST_MONDAY, random.pick([5, 6, 12, 13]));
    const log = rows.map(([day, at, cell]): [string, number, string] => [
      day,
      at,
      day === stray && (at === 11 || at === 14) ? place : cell,
    ]);
    const table = (lines: readonly [string, number, string][]) =>
      lines.map(([day, at, cell]) => [shown(day), `${at} h`, cell]);
    const start = `L'application « Pas à pas » a enregistré la position du téléphone ${of(owner)} pendant trois semaines. Le plan de la ville est découpé en cases (A1, B4…) ; le fichier joint donne le jour, l'heure et la case.`;

    if (asks === 'home')
      return {
        kind: 'SHORT_TEXT',
        instruction: `${start}\n\n${owner} n'a jamais donné son adresse à l'application. Dans quelle case **habite** ${owner} ?`,
        tolerance: EXACT,
        solution: { texts: [home, home.toLowerCase()] },
        wrong: [school, friend],
        explanation: `À 2 h du matin, le téléphone est toujours en ${home}. La case ${school}, présente dans la journée en semaine, est celle de l'établissement. Un simple relevé de positions suffit à trouver un domicile.`,
        attachments: [csvFile('positions.csv', [['Jour', 'Heure', 'Case'], ...table(log)])],
      };
    if (asks === 'habit')
      return {
        kind: 'FIELDS',
        instruction: `${start}\n\n${owner} suit chaque semaine un ${random.pick(ACTIVITIES)} dans la case **${place}**. Qui lit le fichier peut savoir quand : quel jour de la semaine, et à quelle heure ?`,
        fields: [
          { id: 'f1', label: 'Jour de la semaine', options: [...DAYS, 'samedi', 'dimanche'] },
          { id: 'f2', label: 'Heure', options: ['11 h', '14 h', '17 h', '18 h', '19 h'] },
        ],
        solution: { fields: { f1: [weekdayOf], f2: [`${hour} h`] } },
        explanation: `La case ${place} revient chaque ${weekdayOf} à ${hour} h, les trois semaines. Le passage d'une fin de semaine est unique : ce n'est pas une habitude. Des positions répétées dévoilent un emploi du temps.`,
        attachments: [csvFile('positions.csv', [['Jour', 'Heure', 'Case'], ...table(log)])],
      };

    const names = random
      .sample(['Loutre', 'Hérisson', 'Comète', 'Cactus', 'Toupie', 'Galet', 'Mousson', 'Tandem'], 5)
      .map((word) => `${word}${random.integer(10, 99)}`);
    const lives = [
      [home, school],
      [home, friend],
      [shop, school],
      [friend, school],
      [shop, friend],
    ] as [string, string][];
    const lines = random.shuffle(
      names.flatMap((name, index) => {
        const [night, day] = lives[index] ?? [home, school];
        return Array.from({ length: 5 }, (_, each) => daysAfter(FIRST_MONDAY, each)).flatMap((date) => [
          { name, date, at: 3, cell: night },
          { name, date, at: 10, cell: day },
          { name, date, at: 15, cell: day },
          { name, date, at: 18, cell: random.pick(cells.slice(5)) },
        ]);
      }),
    );
    return {
      kind: 'SHORT_TEXT',
      instruction: `Un service de trottinettes publie des positions « anonymes » : chaque personne y porte un pseudonyme. Le plan de la ville est découpé en cases (A1, B4…). Vous savez seulement ${that(owner)} **dort en ${home}** et passe ses journées, en semaine, **au lycée en ${school}**.\n\nD'après le fichier joint, quel est le pseudonyme ${of(owner)} ?`,
      tolerance: EXACT,
      solution: { texts: [names[0] ?? '', (names[0] ?? '').toLowerCase()] },
      wrong: names.slice(1, 4),
      explanation: `${names[0]} est le seul à être en ${home} à 3 h et en ${school} à 10 h et 15 h. D'autres partagent l'un des deux lieux, aucun ne partage les deux : un domicile et un lieu de travail suffisent presque toujours à reconnaître quelqu'un.`,
      attachments: [
        csvFile('trajets.csv', [
          ['Pseudonyme', 'Jour', 'Heure', 'Case'],
          ...[...lines]
            .sort((a, b) => a.date.localeCompare(b.date) || a.at - b.at)
            .map(({ name, date, at, cell }) => [name, shown(date), `${at} h`, cell]),
        ]),
      ],
    };
  },
);
