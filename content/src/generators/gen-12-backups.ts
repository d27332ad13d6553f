import { csvFile } from '../files/csv';
import { daysAfter, frenchDate, frenchNumber, weekday } from '../french';
import { defineGenerator, oneOf } from '../generator';
import type { Random } from '../random';

type Backup = {
  name: string;
  day: string;
  sort: 'complète' | 'différentielle' | 'incrémentielle';
  size: number;
  sound: boolean;
};

const PLACES = [
  "d'un cabinet d'architecte",
  'de la mairie',
  "d'une petite maison d'édition",
  'du lycée',
  "d'un laboratoire",
  "d'une radio locale",
  'du musée',
] as const;

const RULES = `- une sauvegarde **complète** contient tout ;
- une **différentielle** contient ce qui a changé depuis la dernière complète ;
- une **incrémentielle** contient seulement ce qui a changé depuis la sauvegarde de la veille, quelle que soit sa sorte.`;

/** Four weeks of evenings that start on a Sunday: a full copy on Sundays, one or two differential ones in the week. */
const evenings = (random: Random): Backup[] => {
  const first = daysAfter('2025-01-05', 7 * random.integer(0, 150));
  const differential = Array.from({ length: 4 }, () => random.sample([2, 3, 4, 5], random.integer(1, 2)));
  const growth = Array.from({ length: 4 }, () => random.integer(10, 18));
  return Array.from({ length: 28 }, (_, index) => {
    const sort =
      index % 7 === 0
        ? 'complète'
        : differential[Math.floor(index / 7)]?.includes(index % 7)
          ? 'différentielle'
          : 'incrémentielle';
    const size =
      sort === 'complète'
        ? random.integer(400, 600) * 100
        : sort === 'différentielle'
          ? ((growth[Math.floor(index / 7)] ?? 10) * (index % 7) + random.integer(0, 5)) * 100
          : random.integer(3, 19) * 100;
    return {
      name: `S${String(index + 1).padStart(2, '0')}`,
      day: daysAfter(first, index),
      sort,
      size,
      sound: true,
    };
  });
};

/** The archives to put back, one after the other, to have everything as it was on the evening of one of them. */
const chainOf = (all: readonly Backup[], index: number): Backup[] => {
  const last = all[index];
  if (last === undefined) return [];
  if (last.sort === 'complète') return [last];
  if (last.sort === 'incrémentielle') return [...chainOf(all, index - 1), last];
  const full = all.slice(0, index).filter(({ sort }) => sort === 'complète');
  return [...full.slice(-1), last];
};

const volumeOf = (some: readonly Backup[]): number => some.reduce((sum, { size }) => sum + size, 0);
const namesOf = (some: readonly Backup[]): string => some.map(({ name }) => name).join(', ');
const evening = (day: string): string => `${weekday(day)} ${frenchDate(day)}`;
const written = (value: number): string[] => [...new Set([String(value), frenchNumber(value)])];
const others = (values: readonly number[], answer: number): string[] =>
  [...new Set(values)].filter((value) => value !== answer).map(String);

/** Which evening still comes back whole: the last one whose chain has no broken archive. */
const lastWhole = (all: readonly Backup[]): number =>
  all.findLastIndex((_, index) => chainOf(all, index).every(({ sound }) => sound));

const journal = (all: readonly Backup[]) =>
  csvFile('journal-sauvegardes.csv', [
    ['Archive', 'Soir', 'Jour', 'Sorte', 'Taille (Mo)', 'Vérification'],
    ...all.map(({ name, day, sort, size, sound }) => [
      name,
      day,
      weekday(day),
      sort,
      size,
      sound ? 'réussie' : 'échec',
    ]),
  ]);

/** Archives that lean on each other: what to put back, what a broken one costs, what may be thrown away. */
export const generator = defineGenerator(
  "Le journal (CSV) de sauvegardes complètes, différentielles et incrémentielles : archives à restaurer, dernier soir récupérable malgré des échecs, archives que l'on peut effacer.",
  { asks: oneOf("Ce que l'on cherche.", ['chain', 'last', 'retention']) },
  ({ asks }, random) => {
    const all = evenings(random);
    const start = `Le fichier joint est le journal des sauvegardes du serveur ${random.pick(PLACES)}, une chaque soir :\n\n${RULES}`;

    if (asks === 'last') {
      const end = random.integer(23, 26);
      const kept = all.slice(0, end + 1);
      for (let attempt = 0; attempt < 400; attempt++) {
        const broken = random.sample(
          kept.slice(15, end).map((_, index) => index + 15),
          3,
        );
        const tried = kept.map((backup, index) => ({ ...backup, sound: !broken.includes(index) }));
        const whole = lastWhole(tried);
        const found = tried[whole];
        const firstBroken = Math.min(...broken);
        const culprit = chainOf(tried, end).find(({ sound }) => !sound);
        if (!found || !culprit || whole < firstBroken || whole > end - 2) continue;
        return {
          kind: 'DATE',
          instruction: `${start}\n\nUne archive dont la vérification a échoué est **inutilisable**. Le lendemain de la dernière ligne, le serveur tombe en panne. Quel est le soir **le plus récent** dont on pourra retrouver tous les fichiers ?`,
          solution: { date: found.day },
          explanation: `Pour le dernier soir, il faudrait ${culprit.name}, qui est inutilisable. On remonte : le ${evening(found.day)} se restaure avec ${namesOf(chainOf(tried, whole))}, toutes saines. Une archive vérifiée ne sert à rien si une de celles dont elle dépend est perdue ; une différentielle saine, elle, fait oublier un échec survenu entre elle et la complète.`,
          attachments: [journal(tried)],
        };
      }
      return { refusal: 'no such breakdown: give another seed' };
    }

    // An incremental one, after a differential one that itself follows an incremental one: every short cut is wrong.
    const candidates = all
      .map((_, index) => index)
      .filter((index) => {
        const size = chainOf(all, index).length;
        return index >= 14 && index <= 24 && size >= 3 && size <= index % 7 && all[index]?.sort === 'incrémentielle';
      });
    if (candidates.length === 0) return { refusal: 'no such evening: give another seed' };
    const index = random.pick(candidates);
    const chain = chainOf(all, index);
    const target = all[index];
    const sunday = index - (index % 7);
    if (!target) return { refusal: 'no such evening: give another seed' };

    if (asks === 'chain') {
      const sinceFull = all.slice(sunday, index + 1);
      return {
        kind: 'FIELDS',
        instruction: `${start}\n\nOn veut retrouver tous les fichiers tels qu'ils étaient le soir du **${evening(target.day)}**, en lisant le **moins d'archives possible**.`,
        fields: [
          { id: 'f1', label: "Nombre d'archives à restaurer" },
          { id: 'f2', label: 'Volume à lire en tout, en Mo' },
        ],
        tolerance: { typos: false },
        solution: { fields: { f1: written(chain.length), f2: written(volumeOf(chain)) } },
        wrong: {
          f1: others([sinceFull.length, 1, 2], chain.length),
          f2: others([volumeOf(sinceFull), target.size], volumeOf(chain)),
        },
        explanation: `${namesOf(chain)} : la complète, la dernière différentielle, puis chaque incrémentielle qui la suit, soit ${frenchNumber(volumeOf(chain))} Mo. La différentielle remplace les incrémentielles d'avant ; en oublier une d'après laisserait des fichiers anciens.`,
        attachments: [journal(all)],
      };
    }

    const needed = new Set(all.slice(index).flatMap((_, offset) => chainOf(all, index + offset)));
    const free = all.filter((backup) => !needed.has(backup));
    return {
      kind: 'FIELDS',
      instruction: `${start}\n\nOn doit faire de la place, mais pouvoir encore revenir à **chacun** des soirs depuis le **${evening(target.day)}** compris. Toutes les autres archives sont effacées.`,
      fields: [
        { id: 'f1', label: "Nombre d'archives effacées" },
        { id: 'f2', label: 'Place libérée, en Mo' },
      ],
      tolerance: { typos: false },
      solution: { fields: { f1: written(free.length), f2: written(volumeOf(free)) } },
      wrong: {
        f1: others([index, sunday], free.length),
        f2: others([volumeOf(all.slice(0, index)), volumeOf(all.slice(0, sunday))], volumeOf(free)),
      },
      explanation: `Le premier soir à garder dépend de ${namesOf(chain.slice(0, -1))} : on les conserve, même si elles sont plus anciennes. On efface les ${sunday} archives d'avant la complète et ${namesOf(free.slice(sunday))} : ${frenchNumber(volumeOf(free))} Mo. Effacer d'après la seule date rendrait les archives suivantes inutilisables.`,
      attachments: [journal(all)],
    };
  },
);
