import { EXACT } from '../choices';
import { textFile } from '../files/plain-text';
import { daysAfter, frenchDate, of } from '../french';
import { defineGenerator, type Made, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const FIRST_DAY = '2026-03-02';
const PARTS = [
  'le pilote son 4.2',
  'le pilote vidéo 7.1',
  'la police Calame',
  'le module Météo',
  'le correcteur Virgule 3',
  "l'extension Miroir",
  'le pilote imprimante 2.8',
] as const;
const PROGRAMS = ['vireo', 'plume', 'grille', 'onde', 'sentier', 'tilt'] as const;
const HARMLESS = [
  'INFO    Session ouverte',
  'INFO    Mise en veille',
  'INFO    Horloge ajustée de 0,2 s',
  'INFO    Réseau Wi-Fi rejoint',
  'ALERTE  Batterie faible (18 %)',
  'INFO    Impression terminée',
  'ALERTE  Clé USB retirée sans éjection',
  'INFO    Sauvegarde terminée',
] as const;

const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

type Entry = { day: number; minute: number; text: string };

/** The diary of a computer that fails: what fails most, what changed just before, at which hour it comes back. */
export const generator = defineGenerator(
  "Le journal d'un ordinateur qui tombe en panne (texte) : programme qui plante le plus, changement arrivé juste avant la première panne, heure à laquelle la panne revient.",
  { asks: oneOf("Ce que l'on cherche.", ['frequency', 'cause', 'hour']) },
  ({ asks }, random): Made => {
    const owner = random.pick(FIRST_NAMES);
    const days = 20;
    const entries: Entry[] = Array.from({ length: days }, (_, day) =>
      Array.from({ length: 5 }, () => ({ day, minute: random.integer(480, 1290), text: random.pick(HARMLESS) })),
    ).flat();
    const written = (all: readonly Entry[]) =>
      textFile(
        'journal.txt',
        `${[...all]
          .sort((a, b) => a.day - b.day || a.minute - b.minute)
          .map(({ day, minute, text }) => `${daysAfter(FIRST_DAY, day)} ${clock(minute)}  ${text}`)
          .join('\n')}\n`,
      );
    const crash = (name: string): string => `ERREUR  Arrêt inattendu : ${name}`;

    if (asks === 'frequency') {
      const [worst, second, third, warned] = random.sample(PROGRAMS, 4) as [string, string, string, string];
      const counts = [
        [worst, random.integer(11, 15)],
        [second, random.integer(7, 9)],
        [third, random.integer(3, 5)],
      ] as [string, number][];
      const crashes = counts.flatMap(([name, count]) =>
        Array.from({ length: count }, () => ({
          day: random.integer(0, days - 1),
          minute: random.integer(490, 1280),
          text: crash(name),
        })),
      );
      const warnings = Array.from({ length: 22 }, () => ({
        day: random.integer(0, days - 1),
        minute: random.integer(490, 1280),
        text: `ALERTE  ${warned} : réponse lente`,
      }));
      return {
        kind: 'FIELDS',
        instruction: `Le technicien demande à ${owner} quel programme **s'arrête de façon inattendue** le plus souvent. Le fichier joint est le journal de l'ordinateur.\n\nQuel est ce programme, et combien de fois s'est-il arrêté ?`,
        fields: [
          { id: 'f1', label: 'Programme' },
          { id: 'f2', label: "Nombre d'arrêts inattendus", placeholder: 'en chiffres' },
        ],
        tolerance: EXACT,
        solution: { fields: { f1: [worst], f2: [String(counts[0]?.[1])] } },
        wrong: { f1: [second, warned], f2: ['22'] },
        explanation: `En cherchant « Arrêt inattendu », on compte ${counts.map(([name, count]) => `${name} : ${count}`).join(', ')}. « ${warned} » revient plus souvent encore, mais ce sont des alertes de lenteur, pas des arrêts.`,
        attachments: [written([...entries, ...crashes, ...warnings])],
      };
    }

    if (asks === 'cause') {
      const failing = random.pick(PROGRAMS);
      const [guilty, early, late, other] = random.sample(PARTS, 4) as [string, string, string, string];
      const first = random.integer(9, 13);
      const installed = (day: number, name: string): Entry => ({
        day,
        minute: random.integer(600, 700),
        text: `INFO    Installation : ${name}`,
      });
      const crashes = Array.from({ length: days - first }, (_, index) => ({
        day: first + index,
        minute: random.integer(720, 1250),
        text: crash(failing),
      }));
      const old = { day: 2, minute: 615, text: crash(PROGRAMS.find((name) => name !== failing) ?? '') };
      return {
        kind: 'FIELDS',
        instruction: `Depuis quelque temps, le programme **${failing}** s'arrête tous les jours sur l'ordinateur ${of(owner)}. Le fichier joint est le journal de l'ordinateur.\n\nQuel jour ${failing} s'est-il arrêté pour la première fois, et quelle **installation** faut-il soupçonner ?`,
        fields: [
          { id: 'f1', label: 'Premier jour (exemple : 2026-01-31)' },
          {
            id: 'f2',
            label: 'Installation à retirer pour essayer',
            options: random.shuffle([guilty, early, late, other]),
          },
        ],
        tolerance: EXACT,
        solution: {
          fields: {
            f1: [daysAfter(FIRST_DAY, first), daysAfter(FIRST_DAY, first).split('-').reverse().join('/')],
            f2: [guilty],
          },
        },
        wrong: { f1: [daysAfter(FIRST_DAY, 2)] },
        explanation: `Le premier arrêt de ${failing} date du ${frenchDate(daysAfter(FIRST_DAY, first))}, le jour de l'installation « ${guilty} ». Les autres installations sont bien plus anciennes, ou ont eu lieu après. Ce n'est qu'un soupçon : on la retire, puis on vérifie.`,
        attachments: [
          written([
            ...entries,
            ...crashes,
            old,
            installed(first, guilty),
            installed(first - 6, early),
            installed(first - 4, other),
            installed(first + 2, late),
          ]),
        ],
      };
    }

    const hour = random.integer(9, 19);
    const minute = random.pick([0, 15, 30, 45]);
    const at = hour * 60 + minute;
    const task = random.pick([
      'Sauvegarde automatique',
      'Analyse antivirus',
      'Envoi des photos',
      'Indexation des fichiers',
    ]);
    const others = ['Nettoyage du cache', 'Recherche de mises à jour', 'Synchronisation du calendrier'];
    const tasks = Array.from({ length: days }, (_, day) => [
      { day, minute: at, text: `INFO    Début : ${task}` },
      ...others.map((name) => ({ day, minute: random.integer(480, 1290), text: `INFO    Début : ${name}` })),
      ...(day % 6 === 5 ? [] : [{ day, minute: at + random.integer(1, 4), text: 'ALERTE  Disque occupé à 100 %' }]),
    ]).flat();
    return {
      kind: 'SHORT_TEXT',
      instruction: `Presque tous les jours, l'ordinateur ${of(owner)} se fige quelques minutes : « Disque occupé à 100 % ». Le fichier joint est son journal.\n\nQuelle **tâche automatique** déclenche la panne ? Écrivez son nom tel qu'il figure dans le journal.`,
      solution: { texts: [task] },
      wrong: others,
      explanation: `L'alerte revient toujours quelques minutes après ${clock(at)}, l'heure où démarre « ${task} ». Les autres tâches démarrent à des heures qui changent. On déplace la tâche à une heure où l'ordinateur ne sert pas.`,
      attachments: [written([...entries, ...tasks])],
    };
  },
);
