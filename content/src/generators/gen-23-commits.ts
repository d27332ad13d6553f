import { csvFile } from '../files/csv';
import { textFile } from '../files/plain-text';
import { frenchNumber, of, plainName } from '../french';
import { defineGenerator, type Made, oneOf, type Refusal } from '../generator';
import type { Random } from '../random';
import { FIRST_NAMES } from './words/people';

const PROJECTS = [
  { what: 'le site du festival', file: 'festival', goal: "l'affichage du programme", act: 'Programme' },
  { what: "l'application du club de marche", file: 'sentiers', goal: 'le calcul des distances', act: 'Distances' },
  { what: "le guide de l'association", file: 'guide', goal: 'la table des matières', act: 'Table' },
  { what: 'la carte du quartier', file: 'carte', goal: "l'échelle de la carte", act: 'Échelle' },
] as const;
const WORKS = [
  'Corrige les accents',
  'Ajoute une page',
  'Réduit les images',
  'Range les fichiers',
  'Met à jour les dates',
  'Simplifie le menu',
  'Traduit une partie',
  'Ajoute un essai',
  'Renomme un titre',
] as const;
const GOODS = [
  'assiettes',
  'bols',
  'bougies',
  'cartons',
  'chaises',
  'ciseaux',
  'clous',
  'cordes',
  'craies',
  'draps',
  'feutres',
  'ficelles',
  'gants',
  'lampes',
  'marteaux',
  'nappes',
  'paniers',
  'pelles',
  'pinceaux',
  'planches',
  'rubans',
  'seaux',
  'tabourets',
  'tentes',
  'tournevis',
  'verres',
] as const;
const ADDED = ['arrosoirs', 'échelles', 'loupes', 'miroirs', 'parasols', 'tréteaux'] as const;

type Commit = { id: string; parents: string[]; author: string; message: string };

const ancestors = (all: ReadonlyMap<string, Commit>, from: string): Set<string> => {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const parent of all.get(id)?.parents ?? []) visit(parent);
  };
  visit(from);
  return found;
};

/** The latest versions that two branches have in common: common ones that are behind no other common one. */
const bases = (all: ReadonlyMap<string, Commit>, one: string, other: string): string[] => {
  const theirs = ancestors(all, other);
  const common = [...ancestors(all, one)].filter((id) => theirs.has(id));
  return common.filter((id) => !common.some((next) => next !== id && ancestors(all, next).has(id)));
};

const branches = (
  random: Random,
  authors: readonly string[],
  act: string,
): { all: Map<string, Commit>; main: string; work: string; fork: string } => {
  const all = new Map<string, Commit>();
  const commit = (parents: readonly string[], message: string): string => {
    let id = '';
    do id = random.integer(0x100000, 0xffffff).toString(16);
    while (all.has(id) || /^\d+$/.test(id));
    all.set(id, { id, parents: [...parents], author: random.pick(authors), message });
    return id;
  };
  const next = (from: string, count: number): string => {
    let tip = from;
    for (let index = 0; index < count; index++) tip = commit([tip], random.pick(WORKS));
    return tip;
  };
  const fork = next(commit([], 'Premier dépôt'), random.integer(1, 3));
  let work = next(commit([fork], `${act} : premier essai`), random.integer(0, 2));
  let main = next(fork, random.integer(2, 3));
  // A third branch goes into main, then main into the work: its versions are no news any more.
  const side = next(main, random.integer(1, 3));
  main = next(main, random.integer(1, 2));
  main = commit([main, side], 'Réunit la branche « index »');
  work = commit([work, main], "Réunit « principale » dans l'essai");
  work = next(work, random.integer(1, 3));
  main = next(main, random.integer(2, 4));
  // Another branch goes into the work only: its versions are news.
  const other = next(work, random.integer(1, 2));
  work = next(work, 1);
  work = commit([work, other], 'Réunit la branche « mesures »');
  return { all, main, work, fork };
};

/** An edit of a list, line by line. */
type Edit = { at: number; remove?: boolean; change?: number; add?: readonly [string, number] };

const CONTEXT = 2;

/** A patch in unified format: edits far enough from each other to make one hunk each. */
const patchOf = (
  file: string,
  lines: readonly string[],
  edits: readonly Edit[],
  after: (edit: Edit) => string[],
): string => {
  let shift = 0;
  const hunks = edits.map((edit) => {
    const from = Math.max(0, edit.at - CONTEXT + (edit.add ? 1 : 0));
    const to = Math.min(lines.length, edit.at + 1 + CONTEXT);
    const old = lines[edit.at] ?? '';
    const news = after(edit);
    const before = lines.slice(from, edit.at).map((line) => ` ${line}`);
    const behind = lines.slice(edit.at + 1, to).map((line) => ` ${line}`);
    const body =
      news[0] === old
        ? [` ${old}`, ...news.slice(1).map((line) => `+${line}`)]
        : [`-${old}`, ...news.map((line) => `+${line}`)];
    const length = to - from;
    const text = `@@ -${from + 1},${length} +${from + 1 + shift},${length + news.length - 1} @@\n${[...before, ...body, ...behind].join('\n')}`;
    shift += news.length - 1;
    return text;
  });
  return `--- a/${file}\n+++ b/${file}\n${hunks.join('\n')}\n`;
};

/** What a tool of versions knows: who comes from whom, where a fault came in, what a patch does. */
export const generator = defineGenerator(
  "Un outil de gestion de versions : versions encore suspectes après des essais (dichotomie), ce qu'une branche apporterait à une autre (journal), fichier obtenu en appliquant deux rustines (diff unifié).",
  { asks: oneOf("Ce que l'on cherche.", ['bisect', 'branches', 'patch']) },
  ({ asks }, random): Made | Refusal => {
    const { what, file, goal, act } = random.pick(PROJECTS);
    const names = random.sample(FIRST_NAMES, 4);
    const [one, two] = names;

    if (asks === 'bisect') {
      const last = random.integer(180, 420);
      const culprit = random.integer(Math.floor(last * 0.3), Math.floor(last * 0.7));
      const good = culprit - random.integer(4, 19);
      const bad = culprit + random.integer(4, 19);
      const tests = [
        { version: 1, verdict: 'bonne' },
        { version: last, verdict: 'mauvaise' },
        { version: good, verdict: 'bonne' },
        { version: bad, verdict: 'mauvaise' },
        ...random
          .sample(
            Array.from({ length: good - 10 }, (_, index) => index + 5),
            3,
          )
          .map((version) => ({ version, verdict: 'bonne' })),
        ...random
          .sample(
            Array.from({ length: last - bad - 10 }, (_, index) => bad + 5 + index),
            3,
          )
          .map((version) => ({ version, verdict: 'mauvaise' })),
        { version: random.integer(good + 1, bad - 1), verdict: 'impossible à essayer' },
      ];
      const suspects = bad - good;
      const most = Math.ceil(Math.log2(suspects));
      const untested = tests.at(-1)?.version ?? 0;
      return {
        kind: 'FIELDS',
        instruction: `Dans ${what}, ${goal} est devenu faux à une version, et l'est resté ensuite. Le fichier joint donne les essais déjà faits, dans le désordre. La version ${untested} n'a pas pu être essayée hier, mais elle peut l'être aujourd'hui.\n\nVous continuez **par dichotomie** : chaque essai coupe en deux les versions suspectes.`,
        fields: [
          { id: 'f1', label: 'Versions qui peuvent encore être la première mauvaise' },
          { id: 'f2', label: "Nombre d'essais qui suffit dans le pire des cas" },
        ],
        tolerance: { typos: false },
        solution: { fields: { f1: [String(suspects)], f2: [String(most)] } },
        wrong: {
          f1: [String(suspects - 1), String(suspects + 1), String(last)],
          f2: [...new Set([suspects - 1, most + 2, Math.floor(suspects / 2)])]
            .filter((value) => value !== most)
            .map(String),
        },
        explanation: `La dernière bonne est la ${good}, la première mauvaise connue la ${bad} : la coupable est l'une des ${suspects} versions de ${good + 1} à ${bad}, cette dernière comprise. ${most} essais suffisent, car 2 puissance ${most} (${2 ** most}) atteint ${suspects}, et 2 puissance ${most - 1} (${2 ** (most - 1)}) ne l'atteint pas.`,
        attachments: [
          csvFile('essais.csv', [
            ['Version', 'Essayée par', 'Résultat'],
            ...random.shuffle(tests).map(({ version, verdict }) => [version, random.pick(names), verdict]),
          ]),
        ],
      };
    }

    if (asks === 'branches') {
      const { all, main, work, fork } = branches(random, names, act);
      const [base = '', ...more] = bases(all, main, work);
      if (more.length > 0) return { refusal: 'two bases: give another seed' };
      const known = ancestors(all, main);
      const news = [...ancestors(all, work)].filter((id) => !known.has(id));
      const sinceFork = [...ancestors(all, work)].filter((id) => !ancestors(all, fork).has(id));
      const line = ({ id, parents, author, message }: Commit): string =>
        `${id}  parents: ${parents.length === 0 ? '-' : parents.join(' ')}  (${author}) ${message}${id === main ? '   <== principale' : id === work ? '   <== essai' : ''}`;
      return {
        kind: 'FIELDS',
        instruction: `Voici le journal des versions d'un projet, ${what}, de la plus récente à la plus ancienne : chaque ligne donne l'identifiant d'une version et ceux de ses **parents** (deux quand elle réunit deux branches). La branche « principale » et la branche « essai » finissent aux versions marquées.\n\nOn veut réunir « essai » **dans** « principale ».`,
        fields: [
          { id: 'f1', label: 'Identifiant de leur dernière version commune' },
          { id: 'f2', label: "Versions d'« essai » que « principale » n'a pas encore" },
        ],
        tolerance: { typos: false, punctuation: false },
        solution: { fields: { f1: [base], f2: [String(news.length)] } },
        wrong: {
          f1: [fork, main, work],
          f2: [...new Set([sinceFork.length, news.length + 1])].filter((value) => value !== news.length).map(String),
        },
        explanation: `« essai » est née de ${fork}, mais elle a déjà reçu « principale » jusqu'à ${base} : c'est leur dernière version commune. En remontant tous les parents d'« essai », ${news.length} versions ne sont pas dans « principale », réunions comprises : elles seules arriveront.`,
        attachments: [textFile(`${file}-journal.txt`, `${[...all.values()].reverse().map(line).join('\n')}\n`)],
      };
    }

    const name = 'inventaire.txt';
    const start = [...GOODS].map((item) => ({ item, count: random.integer(2, 40) }));
    const written = ({ item, count }: { item: string; count: number }): string => `${item} ${count}`;
    const lines = start.map(written);
    const [slots, more] = [random.shuffle([3, 9, 15, 21]), random.sample(ADDED, 3)];
    const early = [...slots].sort((a, b) => a - b);
    // The first patch adds lines near the top, so that the second one, made from the same start, is shifted.
    const mine: Edit[] = [
      { at: early[0] ?? 3, add: [more[0] ?? '', random.integer(2, 30)] },
      { at: early[1] ?? 9, add: [more[1] ?? '', random.integer(2, 30)] },
      { at: early[3] ?? 21, change: random.integer(41, 60) },
    ];
    const yours: Edit[] = [
      { at: 6, remove: true },
      { at: 12, change: random.integer(41, 60) },
      { at: 18, add: [more[2] ?? '', random.integer(2, 30)] },
    ];
    const after = (edit: Edit): string[] => {
      const line = start[edit.at];
      if (!line || edit.remove) return [];
      if (edit.change !== undefined) return [written({ ...line, count: edit.change })];
      return [written(line), ...(edit.add ? [`${edit.add[0]} ${edit.add[1]}`] : [])];
    };
    const final = lines.flatMap((line, at) => {
      const edit = [...mine, ...yours].find((candidate) => candidate.at === at);
      return edit ? after(edit) : [line];
    });
    const total = (some: readonly string[]): number => some.reduce((sum, line) => sum + Number(line.split(' ')[1]), 0);
    const only = (edits: readonly Edit[]): string[] =>
      lines.flatMap((line, at) => {
        const edit = edits.find((candidate) => candidate.at === at);
        return edit ? after(edit) : [line];
      });
    const watched = random.pick(GOODS.slice(14, 18));
    const place = final.findIndex((line) => line.startsWith(`${watched} `)) + 1;
    return {
      kind: 'FIELDS',
      instruction: `${one} et ${two} ont travaillé chacun sur le même fichier \`${name}\` et envoient une **rustine** (format diff unifié) faite à partir de ce fichier de départ. Leurs changements sont loin les uns des autres : on peut appliquer la première, puis la seconde.\n\nQue contient le fichier une fois les **deux** rustines appliquées ?`,
      fields: [
        { id: 'f1', label: 'Nombre de lignes' },
        { id: 'f2', label: `Numéro de la ligne « ${watched} »` },
        { id: 'f3', label: 'Total des quantités' },
      ],
      tolerance: { typos: false },
      solution: {
        fields: {
          f1: [String(final.length)],
          f2: [String(place)],
          f3: [...new Set([String(total(final)), frenchNumber(total(final))])],
        },
      },
      wrong: {
        f1: [String(lines.length)].filter((text) => text !== String(final.length)),
        f2: [GOODS.indexOf(watched) + 1].filter((value) => value !== place).map(String),
        f3: [...new Set([total(lines), total(only(mine)), total(only(yours))])]
          .filter((value) => value !== total(final))
          .map(String),
      },
      explanation: `Une ligne « - » est retirée, une ligne « + » ajoutée, les autres servent de repères. La rustine ${of(one)} ajoute deux lignes et en change une ; celle ${of(two)} en retire une, en change une et en ajoute une. Il reste ${final.length} lignes, « ${watched} » est la ${place}e, et le total est ${frenchNumber(total(final))}. Les numéros de la seconde rustine ne sont plus justes après la première : ce sont les repères qui comptent.`,
      attachments: [
        textFile(name, `${lines.join('\n')}\n`),
        textFile(`1-${plainName(one)}-diff.txt`, patchOf(name, lines, mine, after)),
        textFile(`2-${plainName(two)}-diff.txt`, patchOf(name, lines, yours, after)),
      ],
    };
  },
);
