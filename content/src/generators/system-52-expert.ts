import { EXACT } from '../choices';
import { textFile } from '../files/plain-text';
import { frenchNumber, plainName, rounded } from '../french';
import type { Made } from '../generator';
import { defineGenerator, oneOf } from '../generator';
import type { Random } from '../random';
import { typed } from './words/answers';
import { FIRST_NAMES } from './words/people';

const tally = (values: readonly string[]): [name: string, count: number][] =>
  [...new Set(values)]
    .map((value): [string, number] => [value, values.filter((other) => other === value).length])
    .sort((a, b) => b[1] - a[1]);

/** What a chain of commands prints. */
const pipeline = (random: Random): Made => {
  const people = random.sample(FIRST_NAMES, 7).map(plainName);
  const rooms = random.sample(['A02', 'A11', 'B12', 'B20', 'C07', 'C15', 'D31', 'D40'], random.integer(5, 7));
  const [room = 'A02'] = rooms;
  const drawn = Array.from({ length: 300 }, () =>
    Array.from({ length: 64 }, (_, index) => ({
      day: `2026-03-${String(2 + Math.floor(index / 4)).padStart(2, '0')}`,
      who: people[Math.floor(Math.abs(random.integer(0, 6) - random.integer(0, 4)))] ?? people[0] ?? '',
      room: random.pick(rooms),
      minutes: random.integer(2, 12) * 10,
      state: random.integer(0, 3) === 0 ? 'annulé' : 'ok',
    })),
  );
  const rows = drawn.find((lines) => {
    const kept = tally(lines.filter(({ state }) => state === 'ok').map(({ who }) => who));
    const all = tally(lines.map(({ who }) => who));
    return (kept[0]?.[1] ?? 0) > (kept[1]?.[1] ?? 0) && all[0]?.[0] !== kept[0]?.[0];
  });
  if (!rows) throw new Error('no clear winner');
  const kept = rows.filter(({ state }) => state === 'ok');
  const [top = ['', 0]] = tally(kept.map(({ who }) => who));
  const total = rows.filter((row) => row.room === room).reduce((sum, { minutes }) => sum + minutes, 0);
  const days = new Set(rows.filter(({ minutes }) => minutes >= 100).map(({ day }) => day)).size;
  const everyone = tally(rows.map(({ who }) => who)).find(([name]) => name === top[0])?.[1] ?? 0;
  return {
    kind: 'FIELDS',
    instruction: `Le fichier joint \`salles.txt\` a cinq colonnes séparées par une espace : jour, personne, salle, minutes, état. Qu'affichent ces trois lignes de commande ? Sans terminal, on peut refaire les calculs dans un tableur.\n\n\`\`\`\n1  grep -v annulé salles.txt | cut -d' ' -f2 | sort | uniq -c | sort -rn | head -n 1\n2  awk '$3 == "${room}" { t += $4 } END { print t }' salles.txt\n3  awk '$4 >= 100 { print $1 }' salles.txt | sort -u | wc -l\n\`\`\`\n\n\`grep -v\` garde les lignes **sans** ce mot, \`cut -f2\` la 2e colonne, \`uniq -c\` compte les lignes égales qui se suivent, \`sort -rn\` range du plus grand au plus petit, \`sort -u\` ôte les doubles, \`wc -l\` compte les lignes.`,
    fields: [
      { id: 'f1', label: 'Commande 1 : le nombre' },
      { id: 'f2', label: 'Commande 1 : la personne' },
      { id: 'f3', label: 'Commande 2' },
      { id: 'f4', label: 'Commande 3' },
    ],
    tolerance: EXACT,
    solution: { fields: { f1: typed(top[1]), f2: [top[0]], f3: typed(total), f4: typed(days) } },
    wrong: everyone === top[1] ? {} : { f1: [String(everyone)] },
    explanation: `1 : sans les réservations annulées, ${top[0]} revient ${top[1]} fois. 2 : la somme des minutes de la salle ${room}, annulées ou non, est ${frenchNumber(total)}. 3 : ${days} jours différents ont au moins une réservation de 100 minutes ou plus ; un même jour ne compte qu'une fois.`,
    attachments: [
      textFile(
        'salles.txt',
        `${rows.map(({ day, who, room: where, minutes, state }) => `${day} ${who} ${where} ${minutes} ${state}`).join('\n')}\n`,
      ),
    ],
    requirements: ['DESKTOP'],
  };
};

/** How often a service is up when some of its parts are doubled. */
const redundancy = (random: Random): Made => {
  const values = random.sample([97, 98, 98.5, 99, 99.5, 99.8], 3);
  const parts = ['Routeur', 'Serveur', 'Base de données'].map((name, index) => ({
    name,
    up: values[index] ?? 99,
    copies: 1,
  }));
  const doubled = random.integer(0, 2);
  for (const [index, part] of parts.entries()) part.copies = index === doubled ? random.pick([2, 3]) : 1;
  const upOf = ({ up, copies }: { up: number; copies: number }): number => 1 - (1 - up / 100) ** copies;
  const availability = parts.reduce((product, part) => product * upOf(part), 1);
  const hours = rounded((1 - availability) * 8760, 0);
  const single = parts.filter(({ copies }) => copies === 1).sort((a, b) => a.up - b.up);
  const best = single[0]?.name ?? '';
  const after = parts.reduce((product, part) => product * upOf(part.name === best ? { ...part, copies: 2 } : part), 1);
  const percent = rounded(availability * 100, 2);
  const shown = (value: number): string[] => [value, rounded(value - 0.01, 2), rounded(value + 0.01, 2)].flatMap(typed);
  const box = (x: number, y: number, words: string): string =>
    `<rect x="${x}" y="${y}" width="110" height="46" rx="6" fill="#eef2ff" stroke="#334"/><text x="${x + 55}" y="${y + 20}">${words.split('|')[0]}</text><text x="${x + 55}" y="${y + 38}" font-weight="bold">${words.split('|')[1]}</text>`;
  return {
    kind: 'FIELDS',
    instruction:
      'Une demande traverse ce service de gauche à droite. Le pourcentage est la **disponibilité** de chaque appareil : la part du temps où il marche. Les appareils empilés font le même travail : **un seul** suffit. Les pannes sont indépendantes ; une année compte 8 760 heures.',
    fields: [
      { id: 'f1', label: 'Disponibilité du service (%, au centième)', placeholder: 'en chiffres' },
      { id: 'f2', label: "Arrêt prévu en un an (heures, à l'unité)" },
      {
        id: 'f3',
        label: 'Appareil isolé à doubler en premier',
        options: single.map(({ name }) => name).sort(),
      },
      { id: 'f4', label: "Arrêt prévu alors (heures, à l'unité)" },
    ],
    tolerance: EXACT,
    solution: {
      fields: {
        f1: shown(percent),
        f2: [0, -1, 1].map((gap) => String(hours + gap)),
        f3: [best],
        f4: [0, -1, 1].map((gap) => String(rounded((1 - after) * 8760, 0) + gap)),
      },
    },
    wrong: { f1: [frenchNumber(Math.min(...values))].filter((text) => !shown(percent).includes(text)) },
    explanation: `En parallèle, on multiplie les **indisponibilités** : ${parts
      .filter(({ copies }) => copies > 1)
      .map((part) => `${frenchNumber(rounded(100 - part.up, 2))} % puissance ${part.copies} pour « ${part.name} »`)
      .join(
        ', ',
      )}. En série, on multiplie les disponibilités : ${frenchNumber(percent)} %, soit environ ${frenchNumber(hours)} h d'arrêt. On double d'abord l'appareil isolé le moins fiable : il reste ${frenchNumber(rounded((1 - after) * 8760, 0))} h.`,
    illustration: {
      file: {
        name: 'service.svg',
        bytes: Buffer.from(
          `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 190" font-family="sans-serif" font-size="13" text-anchor="middle"><rect width="420" height="190" fill="#fff"/><path d="M0 95 H420" stroke="#334" stroke-width="2"/>${parts
            .map(({ name, up, copies }, index) =>
              Array.from({ length: copies }, (_, copy) =>
                box(12 + index * 142, 72 - (copies - 1) * 28 + copy * 56, `${name}|${frenchNumber(up)} %`),
              ).join(''),
            )
            .join('')}</svg>`,
        ),
      },
      alt: `De gauche à droite : ${parts.map(({ name, up, copies }) => `${copies === 1 ? '' : `${copies} appareils empilés, `}${name}, ${frenchNumber(up)} %${copies === 1 ? '' : ' chacun'}`).join(' ; ')}.`,
    },
  };
};

type Semver = readonly [number, number, number];
const said = (version: Semver): string => version.join('.');
const compare = (a: Semver, b: Semver): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** Which version a package manager installs when several programs ask for the same library. */
const resolve = (random: Random): Made => {
  const library = random.pick(['carte', 'graphe', 'calendrier', 'lecteur']);
  const major = random.integer(1, 4);
  const [clubs, cantine, livres, salles] = random.sample(
    ['clubs', 'cantine', 'livres', 'salles', 'sorties', 'stages'],
    4,
  );
  const minor = random.integer(8, 9);
  const last = random.integer(10, 12);
  const patches = (second: number, count: number): Semver[] =>
    Array.from({ length: count }, (_, index) => [major, second, index] as const);
  const versions: Semver[] = [
    ...patches(minor - 2, 3),
    ...patches(minor - 1, random.integer(3, 5)),
    ...patches(minor, last + 1),
    ...patches(minor + 1, 3),
    ...patches(minor + 2, 2),
    [major + 1, 0, 0],
    [major + 1, 1, 0],
  ];
  const isTilde = random.integer(0, 1) === 1;
  const floor: Semver = [major, minor, random.integer(1, 4)];
  const banned: Semver = isTilde ? [major, minor, last] : [major, minor + 1, 2];
  const rules = [
    {
      by: clubs,
      text: `^${said([major, minor - 2, 1])}`,
      fits: (one: Semver) => one[0] === major && compare(one, [major, minor - 2, 1]) >= 0,
    },
    {
      by: cantine,
      text: `>=${said([major, minor - 1, 0])}`,
      fits: (one: Semver) => compare(one, [major, minor - 1, 0]) >= 0,
    },
    isTilde
      ? {
          by: livres,
          text: `~${said(floor)}`,
          fits: (one: Semver) => one[0] === major && one[1] === minor && compare(one, floor) >= 0,
        }
      : {
          by: livres,
          text: `<${said([major, minor + 2, 0])}`,
          fits: (one: Semver) => compare(one, [major, minor + 2, 0]) < 0,
        },
    {
      by: salles,
      text: `!=${said(banned)}`,
      fits: (one: Semver) => compare(one, banned) !== 0,
    },
  ];
  const sorted = [...versions].sort(compare);
  const fitting = sorted.filter((one) => rules.every(({ fits }) => fits(one)));
  const chosen = fitting.at(-1) ?? floor;
  const blocked = sorted.findLast((one) => one[0] === major) ?? floor;
  const early = `${said([major, isTilde ? minor : minor + 1, 15])}-beta.1`;
  const byText = [...fitting].map(said).sort().at(-1) ?? '';
  return {
    kind: 'FIELDS',
    instruction: `Quatre programmes d'un établissement emploient la même bibliothèque « ${library} ». Le gestionnaire de paquets n'en installe qu'**une version** : la plus récente qui convient à **tous**. Les fichiers joints donnent les demandes et les versions publiées.\n\n- \`^1.4.2\` : au moins 1.4.2, sans changer le premier nombre ;\n- \`~1.4.2\` : au moins 1.4.2, sans changer les deux premiers ;\n- \`>=\`, \`<\`, \`!=\` : au moins, avant, sauf.\n- Une version d'essai (\`-beta\`) n'est jamais prise d'elle-même.\n\nOn veut aussi savoir quel programme, à lui seul, écarte la version **${said(blocked)}**.`,
    fields: [
      { id: 'f1', label: 'Version installée' },
      { id: 'f2', label: 'Nombre de versions qui conviennent à tous' },
      {
        id: 'f3',
        label: 'Programme dont la demande écarte à elle seule cette version',
        options: rules.map(({ by }) => by).sort(),
      },
    ],
    tolerance: EXACT,
    solution: { fields: { f1: [said(chosen)], f2: typed(fitting.length), f3: [livres] } },
    wrong: { f1: [early, said(blocked), said(banned), byText].filter((text) => text !== said(chosen)) },
    explanation: `On compare nombre par nombre : ${major}.${minor}.10 vient après ${major}.${minor}.9. ${fitting.length} versions conviennent aux quatre demandes, la plus récente est ${said(chosen)}. C'est « ${livres} » (${rules[2]?.text}) qui écarte ${said(blocked)} ; ${said(banned)} est exclue, ${early} est une version d'essai.`,
    attachments: [
      textFile(
        'demandes.json',
        `{\n${random
          .shuffle(rules)
          .map(({ by, text }) => `  "${by}": { "${library}": "${text}" }`)
          .join(',\n')}\n}\n`,
      ),
      textFile('versions-publiees.txt', `${random.shuffle([...versions.map(said), early]).join('\n')}\n`),
    ],
  };
};

const MAKERS = { pipeline, redundancy, resolve };

/** What somebody in charge of machines works out: commands in a chain, parts in parallel, versions that must agree. */
export const generator = defineGenerator(
  "Administrer en expert : résultat d'un enchaînement de commandes, disponibilité d'un service dont des appareils sont doublés, version que choisit un gestionnaire de paquets.",
  { asks: oneOf("Ce que l'on cherche.", ['pipeline', 'redundancy', 'resolve']) },
  ({ asks }, random) => MAKERS[asks](random),
);
