import { daysAfter, frenchDate, weekday } from '../french';
import { defineGenerator, oneOf } from '../generator';

const PLANS = [
  {
    title: 'le spectacle du club',
    tasks: [
      'Écrire les textes',
      'Dessiner les décors',
      'Apprendre les rôles',
      'Peindre les décors',
      'Jouer la générale',
    ],
  },
  {
    title: "l'exposition de photos",
    tasks: ['Choisir le thème', 'Prendre les photos', 'Réserver la salle', 'Faire les cadres', 'Accrocher le tout'],
  },
  {
    title: 'le journal du lycée',
    tasks: [
      'Choisir les sujets',
      'Rédiger les articles',
      'Dessiner les illustrations',
      'Relire les articles',
      'Mettre en page',
    ],
  },
  {
    title: 'le jeu de piste',
    tasks: [
      'Tracer le parcours',
      'Écrire les énigmes',
      'Préparer les balises',
      'Tester les énigmes',
      'Poser les balises',
    ],
  },
] as const;
/** Which tasks each one waits for: two paths that meet at the end. */
const BEFORE = [[], [0], [0], [1], [2, 3]] as const;

/** Tasks that wait for one another: how long it all takes, when it ends, and which may wait. */
export const generator = defineGenerator(
  "Un planning de tâches qui dépendent les unes des autres : date de fin au plus tôt, durée totale, retard possible d'une tâche.",
  { asks: oneOf("Ce que l'on cherche.", ['length', 'date', 'slack']) },
  ({ asks }, random) => {
    const { title, tasks } = random.pick(PLANS);
    const days = [
      random.integer(1, 3),
      random.integer(2, 4),
      random.integer(2, 3),
      random.integer(1, 3),
      random.integer(1, 2),
    ] as const;
    const ends: number[] = [];
    BEFORE.forEach((before, index) => {
      ends.push(Math.max(0, ...before.map((other) => ends[other] ?? 0)) + (days[index] ?? 0));
    });
    const total = ends[4] ?? 0;
    const sum = days.reduce((all, day) => all + day, 0);
    const slack = days[1] + days[3] - days[2];
    if (slack < 0) return { refusal: 'the other path is the longest' };
    const rows = tasks.map((name, index) => {
      const before = BEFORE[index]?.map((other) => 'ABCDE'[other]).join(' et ') || 'rien';
      return `| ${'ABCDE'[index]} | ${name} | ${days[index]} | ${before} |`;
    });
    const start = `Une équipe prépare ${title}. Des personnes différentes s'occupent des tâches : deux tâches peuvent avancer en même temps, mais une tâche ne commence que si celles qu'elle attend sont finies.\n\n| | Tâche | Jours | Attend la fin de |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n\n`;
    const paths = `A, B, D, E demande ${days[0]} + ${days[1]} + ${days[3]} + ${days[4]} = ${total} jours ; A, C, E en demande ${days[0] + days[2] + days[4]}`;
    if (asks === 'slack')
      return {
        kind: 'NUMBER',
        instruction: `${start}De combien de jours, au plus, la tâche **C** peut-elle prendre du retard **sans retarder la fin** du projet ?`,
        unit: 'jours',
        solution: { number: slack },
        wrong: [...new Set([String(days[2]), String(slack + 1), String(total)])].filter(
          (text) => Number(text) !== slack,
        ),
        explanation: `${paths}. La différence, ${slack}, est la marge de C ; les tâches A, B, D et E n'en ont aucune.`,
      };
    if (asks === 'length')
      return {
        kind: 'NUMBER',
        instruction: `${start}En combien de jours, **au minimum**, tout peut-il être terminé ?`,
        unit: 'jours',
        solution: { number: total },
        wrong: [String(sum), String(total + 1)].filter((text, index, all) => all.indexOf(text) === index),
        explanation: `${paths}. Le chemin le plus long fixe la durée : ${total} jours. Additionner toutes les tâches (${sum}) oublie que C avance en même temps que B et D.`,
      };
    const monday = daysAfter('2025-01-06', 7 * random.integer(0, 40));
    const end = daysAfter(monday, total - 1);
    return {
      kind: 'DATE',
      instruction: `${start}Le travail commence le **lundi ${frenchDate(monday)}** au matin et se fait **tous les jours, samedi et dimanche compris**. Une tâche d'un jour commencée le lundi matin est finie le lundi soir.\n\nQuel jour, **au plus tôt**, la dernière tâche sera-t-elle finie ?`,
      solution: { date: end },
      explanation: `${paths}. Le ${total}e jour est le ${weekday(end)} ${frenchDate(end)} : le premier jour compte aussi.`,
    };
  },
);
