import { spreadsheetFiles } from '../files/office-files';
import { daysAfter, frenchNumber, of, weekday } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

type Session = { day: string; start: number; app: string; group: string; minutes: number };

const APPS = [
  ['Ribambelle', 'Réseau social'],
  ['Galopin', 'Réseau social'],
  ['Papyrus', 'Lecture'],
  ['Calculo', 'Travail scolaire'],
  ['Leçons du soir', 'Travail scolaire'],
  ['Cubes et Tours', 'Jeu'],
  ['Course folle', 'Jeu'],
  ['Vidéo-Plume', 'Vidéo'],
  ['Ciné-Poche', 'Vidéo'],
] as const;
const GROUPS = ['Réseau social', 'Jeu', 'Vidéo'] as const;
const SLEEP = 21 * 60;

const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

const total = (sessions: readonly Session[]): number => sessions.reduce((sum, { minutes }) => sum + minutes, 0);

/** A week of screen time, session by session: totals, averages, days over a limit, time after bedtime. */
export const generator = defineGenerator(
  "Une semaine de temps d'écran dans une feuille de calcul : total d'une catégorie, moyenne par jour, jours au-dessus d'une limite, temps du soir.",
  { asks: oneOf("Ce que l'on cherche.", ['total', 'average', 'over', 'evening']) },
  ({ asks }, random) => {
    const owner = random.pick(FIRST_NAMES);
    const first = daysAfter('2026-01-05', 7 * random.integer(0, 20));
    const days = Array.from({ length: 7 }, (_, index) => daysAfter(first, index));
    const sessions = days.flatMap((day) =>
      [430, 750, 1020, 1110, 1190, 1270, 1320].flatMap((around): Session[] => {
        if (random.integer(0, 5) === 0) return [];
        const [app, group] = random.pick(APPS);
        return [{ day, start: around + random.integer(0, 35), app, group, minutes: random.integer(2, 11) * 3 }];
      }),
    );
    const group = random.pick(GROUPS);
    const ofGroup = sessions.filter((session) => session.group === group);
    const late = sessions.filter(({ start }) => start >= SLEEP);
    const perDay = days.map((day) => total(sessions.filter((session) => session.day === day)));
    const middle = [...perDay].sort((a, b) => a - b)[random.integer(2, 4)] ?? 0;
    const limit = Math.floor((middle - 1) / 10) * 10;
    const over = perDay.filter((minutes) => minutes > limit).length;
    const start = `La feuille jointe est le bilan d'une semaine d'écran du téléphone ${of(owner)} : une ligne par utilisation.`;
    const questions = {
      total: {
        asks: `Combien de **minutes** au total pour la catégorie « ${group} » ?`,
        unit: 'minutes',
        answer: total(ofGroup),
        why: `On filtre la catégorie « ${group} » et l'on additionne : ${frenchNumber(total(ofGroup))} minutes, soit ${Math.floor(total(ofGroup) / 60)} h ${total(ofGroup) % 60} min. Le bilan d'une catégorie dit plus que celui d'une seule application.`,
      },
      average: {
        asks: "Combien de **minutes par jour**, en moyenne sur les sept jours et toutes catégories réunies ? Arrondissez à l'unité.",
        unit: 'minutes',
        answer: Math.round(total(sessions) / 7),
        why: `Le total est ${frenchNumber(total(sessions))} minutes ; divisé par 7 jours, cela fait environ ${Math.round(total(sessions) / 7)} minutes par jour. On divise par le nombre de jours, pas par le nombre de lignes.`,
      },
      over: {
        asks: `${owner} s'est fixé **${limit} minutes** par jour, toutes catégories réunies. Combien de jours cette limite a-t-elle été **dépassée** ?`,
        unit: 'jours',
        answer: over,
        why: `Il faut d'abord le total de chaque jour : ${perDay.map((minutes, index) => `${weekday(days[index] ?? first)} ${minutes}`).join(', ')}. ${over} de ces totaux dépassent ${limit} minutes.`,
      },
      evening: {
        asks: `${owner} veut dormir à 21 h 30 et ne plus toucher à l'écran à partir de 21 h. Combien de **minutes** au total ont été passées dans des utilisations **commencées à 21:00 ou après** ?`,
        unit: 'minutes',
        answer: total(late),
        why: `Il y a ${late.length} utilisations commencées à 21:00 ou après ; leur durée totale est de ${frenchNumber(total(late))} minutes. C'est du temps pris sur le sommeil.`,
      },
    };
    const question = questions[asks];
    return {
      kind: 'NUMBER',
      instruction: `${start}\n\n${question.asks}`,
      unit: question.unit,
      solution: { number: question.answer, within: asks === 'average' ? 1 : 0 },
      explanation: question.why,
      attachments: spreadsheetFiles('temps-ecran', [
        {
          name: 'Semaine',
          rows: [
            ['Jour', 'Date', 'Début', 'Application', 'Catégorie', 'Minutes'],
            ...sessions.map(({ day, start: at, app, group: kind, minutes }) => [
              weekday(day),
              { date: day },
              clock(at),
              app,
              kind,
              minutes,
            ]),
          ],
        },
      ]),
    };
  },
);
