import { EXACT } from '../choices';
import { csvFile } from '../files/csv';
import { frenchNumber, of, rounded } from '../french';
import type { Made } from '../generator';
import { defineGenerator, oneOf } from '../generator';
import type { Random } from '../random';
import { typed } from './words/answers';
import { FIRST_NAMES } from './words/people';

const near = (value: number, step: number, digits: number): string[] =>
  [value, rounded(value - step, digits), rounded(value + step, digits)].flatMap((one) => typed(one));

/** A survey whose total says the contrary of each of its groups. */
const groups = (random: Random): Made => {
  const [big, small] = [random.pick([80, 100, 120]), random.pick([20, 40])];
  const high = random.pick([80, 85, 90]);
  const low = random.pick([35, 40, 45]);
  const gap = random.pick([5, 10]);
  const what = random.pick(['dort assez', 'arrive reposé en cours', "se lève à l'heure"]);
  const one = (level: string, screen: string, size: number, rate: number) => ({
    level,
    screen,
    size,
    yes: Math.round((size * rate) / 100),
  });
  const cells = [
    one('collège', 'oui', big, high - gap),
    one('collège', 'non', small, high),
    one('lycée', 'oui', small, low - gap),
    one('lycée', 'non', big, low),
  ];
  const rows = cells.flatMap(({ level, screen, size, yes }) =>
    Array.from({ length: size }, (_, index) => [level, screen, index < yes ? 'oui' : 'non']),
  );
  const share = (screen: string): number => {
    const mine = cells.filter((cell) => cell.screen === screen);
    return Math.round(
      (100 * mine.reduce((sum, { yes }) => sum + yes, 0)) / mine.reduce((sum, { size }) => sum + size, 0),
    );
  };
  const conclusions = [
    "L'écran le soir aide, puisque le total le montre",
    'À niveau scolaire égal, les élèves sans écran le soir y arrivent plus souvent',
    "L'écran le soir ne change rien, puisque les chiffres se contredisent",
  ];
  const shown = (value: number): string[] => [String(value), `${value}`, `-${value}`, `−${value}`];
  return {
    kind: 'FIELDS',
    instruction: `Une enquête (fichier joint) note pour chaque élève son niveau scolaire, s'il a un écran dans sa chambre le soir, et s'il **${what}**. Un journal a titré : « Avec un écran le soir, on s'en sort mieux ! »\n\nVérifiez.`,
    fields: [
      { id: 'f1', label: "Ensemble : part de oui avec écran (%, à l'unité)" },
      { id: 'f2', label: "Ensemble : part de oui sans écran (%, à l'unité)" },
      { id: 'f3', label: 'Au collège : écart en points entre les deux parts' },
      { id: 'f4', label: 'Au lycée : écart en points entre les deux parts' },
      { id: 'f5', label: "Ce que l'on peut conclure", options: conclusions },
    ],
    tolerance: EXACT,
    solution: {
      fields: {
        f1: typed(share('oui')),
        f2: typed(share('non')),
        f3: [...new Set(shown(gap))],
        f4: [...new Set(shown(gap))],
        f5: [conclusions[1] ?? ''],
      },
    },
    wrong: share('oui') - share('non') === gap ? {} : { f3: [String(share('oui') - share('non'))] },
    explanation: `Au total, ${share('oui')} % avec écran contre ${share('non')} % sans. Mais au collège c'est ${high - gap} % contre ${high} %, au lycée ${low - gap} % contre ${low} % : l'inverse. Le total mélange surtout des collégiens avec écran et des lycéens sans, et ce sont les lycéens qui y arrivent le moins. C'est le paradoxe de Simpson ; et même ainsi, une enquête montre un lien, pas une cause.`,
    attachments: [
      csvFile('enquete.csv', [
        ['Élève', 'Niveau', 'Écran le soir', 'Réponse'],
        ...random.shuffle(rows).map((row, index) => [`E${String(index + 1).padStart(3, '0')}`, ...row]),
      ]),
    ],
    requirements: ['DESKTOP'],
  };
};

/** Footprints brought to one year of use by one person. */
const unit = (random: Random): Made => {
  const grid = random.pick([50, 60, 80]);
  const users = random.pick([2, 4, 5]);
  const build = random.integer(18, 34) * 10;
  const years = random.pick([4, 5]);
  const energy = random.integer(3, 9) * 10;
  const repair = random.integer(2, 5) * 5;
  const more = random.pick([2, 3]);
  const chance = random.pick([60, 70, 80]);
  const second = random.integer(7, 17) * 10;
  const lasts = random.pick([2, 3]);
  const secondEnergy = energy + random.integer(2, 6) * 10;
  const yearly = (kilowatts: number): number => (kilowatts * grid) / 1000;
  const expected = years + (more * chance) / 100;
  const values = [
    ['Neuf', (build / years + yearly(energy)) / users],
    ['Neuf puis réparé', ((build + repair) / expected + yearly(energy)) / users],
    ['Reconditionné', (second / lasts + yearly(secondEnergy)) / users],
  ] as const;
  const results = values.map(([name, value]) => [name, rounded(value, 1)] as const);
  const best = [...values].sort((a, b) => a[1] - b[1])[0]?.[0] ?? '';
  return {
    kind: 'FIELDS',
    instruction: `Un foyer d'élèves choisit un ordinateur que **${users} personnes** se partageront. Pour comparer, on ramène tout à la même unité : **kg de CO2e par personne et par année d'usage**. L'électricité émet **${grid} g par kWh**.\n\n- **Neuf** : fabrication ${build} kg, dure ${years} ans, ${energy} kWh par an.\n- **Neuf puis réparé** : le même ; au bout de ${years} ans, on tente une réparation (${repair} kg, dans tous les cas), qui réussit ${chance} fois sur 100 et donne alors ${more} ans de plus. On compte la durée **moyenne** espérée.\n- **Reconditionné** : remise en état ${second} kg, dure ${lasts} ans, ${secondEnergy} kWh par an.\n\nDonnez chaque résultat au dixième.`,
    fields: [
      ...results.map(([name], index) => ({ id: `f${index + 1}`, label: `${name} (kg par personne et par an)` })),
      { id: 'f4', label: 'Le choix le plus sobre', options: results.map(([name]) => name) },
    ],
    tolerance: EXACT,
    solution: {
      fields: {
        ...Object.fromEntries(results.map(([, value], index) => [`f${index + 1}`, near(value, 0.1, 1)])),
        f4: [best],
      },
    },
    explanation: `Par an et par personne : (fabrication ÷ durée + kWh × ${grid} ÷ 1 000) ÷ ${users}. La réparation compte toujours ${repair} kg, mais n'ajoute en moyenne que ${more} × ${chance} % = ${frenchNumber(rounded((more * chance) / 100, 1))} an : ${frenchNumber(rounded(expected, 1))} ans en tout. Résultats : ${results.map(([name, value]) => `${name} ${frenchNumber(value)}`).join(', ')}.`,
  };
};

/** When to run a long task so that its electricity emits least. */
const window = (random: Random): Made => {
  const hours = Array.from({ length: 48 }, (_, index) => index);
  const clock = (hour: number): string => `${String(hour % 24).padStart(2, '0')}:00`;
  const day = (hour: number): string => (hour < 24 ? '3 février' : '4 février');
  const length = random.integer(3, 5);
  const watts = random.pick([200, 400, 500, 1000]);
  const [from, until] = [random.integer(17, 19), random.integer(38, 42)];
  const drawn = Array.from({ length: 50 }, () => {
    const intensity = hours.map((hour) => {
      const wave = 70 + 30 * Math.cos(((hour - 19) * Math.PI) / 6);
      return 2 * Math.round((wave + random.integer(-12, 12)) / 2);
    });
    const lowest = random.integer(2, 12);
    intensity[lowest] = 10;
    intensity[lowest + 1] = 8;
    const cost = (start: number): number =>
      intensity.slice(start, start + length).reduce((sum, value) => sum + value, 0);
    const starts = hours.filter((start) => start >= from && start + length <= until).sort((a, b) => cost(a) - cost(b));
    return { intensity, cost, starts };
  });
  const good = drawn.find(
    ({ cost, starts }) => cost(starts[0] ?? 0) + 6 < cost(starts[1] ?? 0) && (starts[0] ?? 0) > from,
  );
  if (!good) throw new Error('no clear window');
  const { intensity, cost, starts } = good;
  const [best = 0] = starts;
  const saved = rounded(((cost(from) - cost(best)) * watts) / 1000, 1);
  const name = random.pick(FIRST_NAMES);
  return {
    kind: 'FIELDS',
    instruction: `L'électricité n'émet pas autant de CO2 à toute heure. L'ordinateur ${of(name)} doit calculer un film pendant **${length} heures d'affilée**, à **${watts} W**. Le travail ne peut pas commencer avant **le 3 février à ${clock(from)}** et doit être fini **le 4 février à ${clock(until)}** au plus tard. Le fichier joint donne, pour chaque heure qui commence, les grammes de CO2e par kWh.\n\nÀ quelle heure le lancer, et combien de grammes évite-t-on par rapport à un départ dès que possible ?`,
    fields: [
      { id: 'f1', label: 'Jour du départ', options: ['3 février', '4 février'] },
      { id: 'f2', label: 'Heure du départ', placeholder: 'hh:mm' },
      { id: 'f3', label: 'CO2e évité (g)' },
    ],
    tolerance: EXACT,
    solution: {
      fields: {
        f1: [day(best)],
        f2: [
          clock(best),
          clock(best).slice(0, 2),
          String(best % 24),
          `${best % 24} h`,
          `${best % 24}h`,
          `${best % 24}:00`,
        ],
        f3: typed(saved),
      },
    },
    wrong: watts === 1000 ? {} : { f3: [String(cost(from) - cost(best))] },
    explanation: `On additionne ${length} heures de suite pour chaque départ permis. Le plus bas est le ${day(best)} à ${clock(best)} (${cost(best)}), contre ${cost(from)} dès ${clock(from)}. L'écart, ${cost(from) - cost(best)}, se multiplie par ${frenchNumber(watts / 1000)} kW : ${frenchNumber(saved)} g. L'heure la plus basse de toutes peut être hors du délai.`,
    attachments: [
      csvFile('intensite.csv', [
        ['Jour', 'Heure', 'g CO2e par kWh'],
        ...hours.map((hour) => [day(hour), clock(hour), intensity[hour] ?? 0]),
      ]),
    ],
  };
};

/** How large letters must be to be read from a distance. */
const viewing = (random: Random): Made => {
  const scene = random.pick([
    {
      place: 'une salle de classe',
      wide: random.pick([200, 240, 288]),
      pixels: 1920,
      far: random.integer(12, 18) * 50,
    },
    {
      place: 'un hall, sur un écran mural',
      wide: random.pick([96, 120, 144]),
      pixels: 1920,
      far: random.integer(6, 14) * 50,
    },
    {
      place: 'un atelier, sur un écran posé au fond du plan de travail',
      wide: random.pick([48, 60]),
      pixels: 1920,
      far: random.integer(2, 4) * 50,
    },
  ]);
  const letter = rounded(scene.far * 10 * 0.0058, 1);
  const pitch = (scene.wide * 10) / scene.pixels;
  const pixels = Math.ceil(rounded((scene.far * 10 * 0.0058) / pitch, 6));
  const size = random.integer(10, 30) * 2;
  const farthest = Math.floor(rounded(((size / 2) * pitch) / 0.0058 / 10, 6));
  return {
    kind: 'FIELDS',
    instruction: `Un texte se lit sans effort si ses **minuscules** sont vues sous un angle d'au moins 20 minutes d'arc : leur hauteur doit valoir au moins **0,0058 × la distance**. Dans la police choisie, une minuscule mesure la **moitié** de la taille de police.\n\nDans ${scene.place}, l'image fait **${scene.wide} cm** de large pour **${scene.pixels} pixels**, et la personne la plus loin est à **${frenchNumber(scene.far)} cm**. Calculez la police qu'il lui faut, puis jusqu'où se lirait une police de **${size} pixels**.`,
    fields: [
      { id: 'f1', label: 'Hauteur minimale des minuscules (mm, au dixième)' },
      { id: 'f2', label: "En pixels (arrondis à l'unité au-dessus)" },
      { id: 'f3', label: "Taille de police minimale, d'après ces pixels" },
      { id: 'f4', label: 'Distance maximale pour cette autre police (cm, arrondie en dessous)' },
    ],
    tolerance: EXACT,
    solution: {
      fields: {
        f1: near(letter, 0.1, 1),
        f2: typed(pixels),
        f3: typed(2 * pixels),
        f4: [0, -1, 1].flatMap((gap) => typed(farthest + gap)),
      },
    },
    wrong: { f3: [String(pixels)] },
    explanation: `0,0058 × ${frenchNumber(scene.far * 10)} mm = ${frenchNumber(letter)} mm. Un pixel mesure ${frenchNumber(rounded(pitch, 3))} mm : il en faut ${pixels}, donc une police de ${2 * pixels} pixels. À l'inverse, une police de ${size} pixels a des minuscules de ${frenchNumber(rounded((size / 2) * pitch, 2))} mm, lisibles jusqu'à ${frenchNumber(farthest)} cm environ.`,
  };
};

const OFTEN = 'esaitnrulodcpmvgfbqhxjyzkw';
const USUAL = [
  1450, 790, 760, 750, 720, 710, 660, 630, 550, 540, 370, 330, 300, 295, 160, 107, 106, 90, 80, 75, 45, 40, 30, 13, 10,
  7,
];

/** Two keyboards that a person drives with one switch, row by row and then letter by letter. */
const scan = (random: Random): Made => {
  const columns = random.pick([5, 6]);
  const rowsNeeded = Math.ceil(26 / columns);
  const cells = Array.from({ length: rowsNeeded * columns }, (_, index) => ({
    row: Math.floor(index / columns) + 1,
    column: (index % columns) + 1,
    index,
  }));
  const counts = [...OFTEN]
    .map((letter, index) => ({ letter, count: (USUAL[index] ?? 5) + random.integer(0, 40) }))
    .sort((a, b) => b.count - a.count);
  const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
  const clever = cells
    .toSorted((a, b) => a.row + a.column - b.row - b.column || a.row - b.row)
    .slice(0, 26)
    .reduce((grid, { index }, rank) => grid.set(index, counts[rank]?.letter ?? ''), new Map<number, string>());
  const grids = [alphabet, cells.map(({ index }) => clever.get(index) ?? '')];
  const steps = (grid: readonly string[], letter: string): number => {
    const cell = cells[grid.indexOf(letter)];
    return cell ? cell.row + cell.column : 0;
  };
  const word = random.pick([
    'merci',
    'ecole',
    'soleil',
    'dessin',
    'maison',
    'bonjour',
    'musique',
    'cantine',
    'piscine',
  ]);
  const [first, second] = grids.map((grid) => [...word].reduce((sum, letter) => sum + steps(grid, letter), 0)) as [
    number,
    number,
  ];
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const [meanA, meanB] = grids.map((grid) =>
    rounded(counts.reduce((sum, { letter, count }) => sum + count * steps(grid, letter), 0) / all, 2),
  ) as [number, number];
  const tenths = random.pick([6, 8, 10, 12]);
  const drawing = (grid: readonly string[], x: number): string =>
    cells
      .map(({ row, column, index }) => {
        const letter = grid[index] ?? '';
        return letter === ''
          ? ''
          : `<rect x="${x + column * 24 - 24}" y="${row * 24}" width="22" height="22" fill="#fff" stroke="#446"/><text x="${x + column * 24 - 13}" y="${row * 24 + 16}">${letter}</text>`;
      })
      .join('');
  const read = (grid: readonly string[]): string =>
    Array.from(
      { length: rowsNeeded },
      (_, row) =>
        `ligne ${row + 1} : ${grid
          .slice(row * columns, row * columns + columns)
          .filter(Boolean)
          .join(' ')}`,
    ).join(' ; ');
  return {
    kind: 'FIELDS',
    instruction: `Une personne qui ne peut actionner qu'**un bouton** écrit par **balayage** : les lignes s'éclairent l'une après l'autre, une par pas ; elle appuie sur la bonne ; puis les lettres de cette ligne s'éclairent de gauche à droite, une par pas. La lettre de la ligne 3, colonne 2 demande donc 3 + 2 = 5 pas. Un pas dure **${frenchNumber(tenths / 10)} s** ; on repart toujours de la première ligne.\n\nComparez les deux claviers. Le fichier joint compte les lettres qu'elle écrit d'habitude.`,
    fields: [
      { id: 'f1', label: `Clavier A : temps pour « ${word} » (s)` },
      { id: 'f2', label: `Clavier B : temps pour « ${word} » (s)` },
      { id: 'f3', label: 'Clavier A : nombre moyen de pas par lettre, selon le fichier (au centième)' },
      { id: 'f4', label: 'Clavier B : nombre moyen de pas par lettre, selon le fichier (au centième)' },
    ],
    tolerance: EXACT,
    solution: {
      fields: {
        f1: typed(rounded((first * tenths) / 10, 1)),
        f2: typed(rounded((second * tenths) / 10, 1)),
        f3: near(meanA, 0.01, 2),
        f4: near(meanB, 0.01, 2),
      },
    },
    explanation: `« ${word} » demande ${first} pas avec A et ${second} avec B. En moyenne, on pondère par le nombre de fois où chaque lettre est écrite : ${frenchNumber(meanA)} pas avec A, ${frenchNumber(meanB)} avec B, soit ${frenchNumber(rounded((1 - meanB / meanA) * 100, 0))} % de temps gagné, parce que les lettres fréquentes sont près du coin de départ.`,
    illustration: {
      file: {
        name: 'claviers.svg',
        bytes: Buffer.from(
          `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${columns * 48 + 60} ${rowsNeeded * 24 + 34}" font-family="sans-serif" font-size="13" text-anchor="middle"><rect width="100%" height="100%" fill="#f4f6fb"/><text x="${20 + columns * 12}" y="16" font-weight="bold">A</text><text x="${40 + columns * 36}" y="16" font-weight="bold">B</text>${drawing(grids[0] ?? [], 20)}${drawing(grids[1] ?? [], 40 + columns * 24)}</svg>`,
        ),
      },
      alt: `Clavier A, ${read(grids[0] ?? [])}. Clavier B, ${read(grids[1] ?? [])}.`,
    },
    attachments: [
      csvFile('lettres.csv', [
        ['Lettre', 'Nombre'],
        ...[...counts].sort((a, b) => a.letter.localeCompare(b.letter)).map(({ letter, count }) => [letter, count]),
      ]),
    ],
    requirements: ['DESKTOP'],
  };
};

const MAKERS = { groups, unit, window, viewing, scan };

/** Health, inclusion and environment, measured as an expert would. */
export const generator = defineGenerator(
  'Mesurer en expert : enquête dont le total contredit les groupes, empreinte par personne et par an, heure la plus sobre, taille des lettres vues de loin, clavier à balayage.',
  { asks: oneOf("Ce que l'on cherche.", ['groups', 'unit', 'window', 'viewing', 'scan']) },
  ({ asks }, random) => MAKERS[asks](random),
);
