import { EXACT } from '../choices';
import { csvFile } from '../files/csv';
import { of } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const PROGRAMS = [
  'Navigateur Vireo',
  'Montage Zoom',
  'Dessin Plume',
  'Discussion Tilt',
  'Tableur Grille',
  'Musique Onde',
  'Sauvegarde Abri',
  'Cartes Sentier',
  'Antivirus Garde',
  'Jeu Fusée',
] as const;
const STARTING = ['nécessaire', 'au choix'] as const;

const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** What slows a computer down: the program that takes the memory, those that start with it, the one that never gives back. */
export const generator = defineGenerator(
  "Un ordinateur lent : programme à fermer d'après le gestionnaire de tâches, temps gagné au démarrage, programme dont la mémoire ne fait que monter.",
  { asks: oneOf("Ce que l'on cherche.", ['hog', 'startup', 'leak']) },
  ({ asks }, random) => {
    const owner = random.pick(FIRST_NAMES);
    const names = random.sample(PROGRAMS, 7);

    if (asks === 'hog') {
      const resource = random.pick([
        { label: 'la mémoire', place: 1 },
        { label: 'le processeur', place: 0 },
        { label: 'le disque', place: 2 },
      ] as const);
      const rows = names.slice(0, 6).map((name, index) => {
        const small = [random.integer(0, 6), random.integer(60, 500), random.integer(0, 3)];
        const big = [random.integer(78, 93), random.integer(5200, 6900), random.integer(65, 95)];
        return { name, use: small.map((value, each) => (index === each ? (big[each] ?? value) : value)) };
      });
      const culprit = rows[resource.place]?.name ?? '';
      const shown = random.shuffle(rows);
      const cells = (use: readonly number[]): string[] => [`${use[0]} %`, `${use[1]} Mo`, `${use[2]} Mo/s`];
      const lines = shown.map(({ name, use }, index) => {
        const y = 78 + index * 34;
        const [cpu, memory, disk] = cells(use);
        return `<text x="14" y="${y}">${name}</text><text x="232" y="${y}" text-anchor="end">${cpu}</text><text x="312" y="${y}" text-anchor="end">${memory}</text><text x="392" y="${y}" text-anchor="end">${disk}</text>`;
      });
      return {
        kind: 'SHORT_TEXT',
        instruction: `L'ordinateur ${of(owner)} est très lent. D'après le système, ce qui manque, c'est **${resource.label}**. Voici le gestionnaire de tâches.\n\nQuel programme faut-il fermer en premier ?`,
        solution: { texts: [culprit, culprit.split(' ')[1] ?? culprit] },
        wrong: rows
          .filter(({ name }) => name !== culprit)
          .map(({ name }) => name)
          .slice(0, 2),
        explanation: `Dans la colonne qui correspond à ${resource.label}, « ${culprit} » prend de loin la plus grande part. Les autres colonnes ont aussi un programme gourmand, mais ce n'est pas ce qui manque. On enregistre son travail avant de fermer.`,
        illustration: {
          file: {
            name: 'taches.svg',
            bytes: Buffer.from(
              `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 405 270" font-family="sans-serif" font-size="15"><rect width="405" height="270" rx="8" fill="#fff" stroke="#555"/><rect width="405" height="48" rx="8" fill="#e6ecff"/><g font-weight="bold"><text x="14" y="31">Programme</text><text x="232" y="31" text-anchor="end">Processeur</text><text x="312" y="31" text-anchor="end">Mémoire</text><text x="392" y="31" text-anchor="end">Disque</text></g>${lines.join('')}</svg>`,
            ),
          },
          alt: `Gestionnaire de tâches (processeur, mémoire, disque). ${shown.map(({ name, use }) => `${name} : ${cells(use).join(', ')}`).join(' ; ')}.`,
        },
      };
    }

    if (asks === 'startup') {
      const rows = names.map((name, index) => ({
        name,
        kind: index < 2 ? STARTING[0] : STARTING[1],
        seconds: random.integer(2, 19),
        used: index < 2 ? 'tous les jours' : index < 4 ? 'tous les jours' : random.pick(['jamais', 'une fois par an']),
      }));
      const saved = rows.slice(4).reduce((sum, { seconds }) => sum + seconds, 0);
      return {
        kind: 'NUMBER',
        instruction: `L'ordinateur ${of(owner)} met longtemps à démarrer. Le fichier joint donne les programmes lancés au démarrage, le temps que prend chacun, s'il est nécessaire au système et s'il sert à ${owner}. Les programmes démarrent l'un après l'autre.\n\n${owner} désactive ceux qui ne sont **ni nécessaires, ni utilisés tous les jours**. Combien de **secondes** sont gagnées ?`,
        unit: 'secondes',
        solution: { number: saved },
        wrong: [String(rows.slice(2).reduce((sum, { seconds }) => sum + seconds, 0))],
        explanation: `On garde les programmes nécessaires et ceux de tous les jours ; les ${rows.length - 4} autres prennent ${rows
          .slice(4)
          .map(({ seconds }) => seconds)
          .join(
            ' + ',
          )} = ${saved} secondes. Désactiver au démarrage ne supprime rien : on peut toujours les lancer à la main.`,
        attachments: [
          csvFile('demarrage.csv', [
            ['Programme', 'Temps (s)', 'Pour le système', 'Utilisation'],
            ...random.shuffle(rows).map(({ name, kind, seconds, used }) => [name, seconds, kind, used]),
          ]),
        ],
      };
    }

    const [leaking, great, waving] = names as [string, string, string];
    const start = random.integer(8, 10) * 60;
    const samples = 14;
    const growth = random.integer(70, 120);
    const base = Object.fromEntries(names.map((name) => [name, random.integer(90, 400)]));
    const lines = Array.from({ length: samples }, (_, index) =>
      names.map((name) => {
        const value =
          name === leaking
            ? 150 + growth * index + random.integer(0, 12)
            : name === great
              ? 2100 + random.integer(-60, 60)
              : name === waving
                ? index % 5 < 3
                  ? 400 + 350 * (index % 5)
                  : 420
                : (base[name] ?? 0) + random.integer(-25, 25);
        return [clock(start + index * 20), name, value];
      }),
    );
    return {
      kind: 'SHORT_TEXT',
      instruction: `Au bout de quelques heures, l'ordinateur ${of(owner)} ralentit, et tout va mieux après un redémarrage. Le fichier joint note toutes les vingt minutes la mémoire (en Mo) prise par chaque programme.\n\nQuel programme **ne rend jamais** la mémoire qu'il prend ?`,
      tolerance: EXACT,
      solution: { texts: [leaking, leaking.toLowerCase(), leaking.split(' ')[1] ?? leaking] },
      wrong: [great, waving],
      explanation: `« ${leaking} » prend environ ${growth} Mo de plus à chaque relevé, sans jamais redescendre : c'est une fuite de mémoire. « ${great} » en prend beaucoup, mais toujours autant ; « ${waving} » monte puis redescend.`,
      attachments: [
        csvFile('memoire.csv', [
          ['Heure', 'Programme', 'Mémoire (Mo)'],
          ...lines.flatMap((line) => random.shuffle(line)),
        ]),
      ],
    };
  },
);
