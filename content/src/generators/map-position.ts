import { singleChoice } from '../choices';
import { textFile } from '../files/plain-text';
import { frenchNumber, of, rounded } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';
import { TOWNS } from './words/places';

const LANDMARKS = ['Gare', 'École', 'Piscine', 'Musée', 'Parc', 'Marché', 'Mairie', 'Stade'] as const;
const COLUMNS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const ROWS = [1, 2, 3, 4, 5] as const;
const STEPS = [
  'Fontaine',
  'Vieux chêne',
  'Passerelle',
  'Moulin',
  'Point de vue',
  'Aire de jeu',
  'Grotte',
  'Lavoir',
] as const;

const sexagesimal = (degrees: number): [number, number, number] => {
  const seconds = Math.round(Math.abs(degrees) * 3600);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
};

/** Places to give and to find: a square of a map, coordinates, a track, the link of a map. */
export const generator = defineGenerator(
  "Une position à lire ou à transmettre : case d'un plan, coordonnées à convertir, parcours GPX, lien de carte.",
  { asks: oneOf("Ce que l'on cherche.", ['plan', 'convert', 'track', 'length', 'link']) },
  ({ asks }, random) => {
    const name = random.pick(FIRST_NAMES);
    if (asks === 'plan') {
      const cells = random.sample(
        COLUMNS.flatMap((column, x) => ROWS.map((row, y) => ({ cell: `${column}${row}`, x, y }))),
        6,
      );
      const places = random.sample(LANDMARKS, 6).map((place, index) => ({ place, ...cells[index] }));
      const target = random.pick(places);
      const lines = [
        ...COLUMNS.map(
          (column, x) => `<text x="${70 + 80 * x}" y="22" text-anchor="middle" font-size="18">${column}</text>`,
        ),
        ...ROWS.map((row, y) => `<text x="14" y="${66 + 60 * y}" font-size="18">${row}</text>`),
        ...COLUMNS.flatMap((_, x) =>
          ROWS.map(
            (_row, y) =>
              `<rect x="${30 + 80 * x}" y="${30 + 60 * y}" width="80" height="60" fill="${(x + y) % 2 ? '#eef4e8' : '#ffffff'}" stroke="#7a8"/>`,
          ),
        ),
        ...places.map(
          ({ place, x = 0, y = 0 }) =>
            `<circle cx="${70 + 80 * x}" cy="${50 + 60 * y}" r="6" fill="#b23"/><text x="${70 + 80 * x}" y="${76 + 60 * y}" text-anchor="middle" font-size="15">${place}</text>`,
        ),
      ];
      const sees = places.map(({ place, cell }) => `${place} en colonne ${cell?.[0]}, ligne ${cell?.[1]}`).join(' ; ');
      return {
        kind: 'SHORT_TEXT',
        instruction: `${name} donne rendez-vous devant le point « ${target.place} » de ce plan.\n\nDans quelle **case** se trouve-t-il ? Donnez la lettre de la colonne, puis le numéro de la ligne.`,
        placeholder: 'exemple : G9',
        illustration: {
          file: textFile(
            'plan.svg',
            `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 340" font-family="sans-serif"><rect width="520" height="340" fill="#fff"/>${lines.join('')}</svg>`,
          ),
          alt: `Un plan découpé en cases, colonnes A à F et lignes 1 à 5. ${sees}.`,
        },
        tolerance: { typos: false },
        solution: { texts: [target.cell ?? ''] },
        wrong: places.filter((place) => place !== target).flatMap(({ cell }) => cell ?? []),
        explanation: `« ${target.place} » est sous la lettre ${target.cell?.[0]} et à droite du numéro ${target.cell?.[1]} : case ${target.cell}.`,
      };
    }
    const town = random.pick(TOWNS);
    if (asks === 'convert') {
      const latitude = random.integer(43, 49) + random.integer(1, 11) / 12 + random.pick([0, 9, 18, 27, 36, 45]) / 3600;
      const [degrees, minutes, seconds] = sexagesimal(latitude);
      const answer = rounded(degrees + minutes / 60 + seconds / 3600, 4);
      return {
        kind: 'NUMBER',
        instruction: `Une vieille carte donne la latitude d'un refuge : **${degrees}° ${minutes}′ ${seconds}″ nord**. Pour la partager, l'application ${of(name)} n'accepte que des **degrés décimaux**.\n\nQuelle latitude faut-il saisir, avec quatre chiffres après la virgule ? Un degré vaut 60 minutes, une minute vaut 60 secondes.`,
        unit: 'degrés',
        solution: { number: answer, within: 0.0001 },
        wrong: [`${degrees},${String(minutes).padStart(2, '0')}${String(seconds).padStart(2, '0')}`].filter(
          (text) => Math.abs(Number(text.replace(',', '.')) - answer) > 0.0002,
        ),
        explanation: `${degrees} + ${minutes} ÷ 60 + ${seconds} ÷ 3 600 = ${frenchNumber(answer)}. Écrire « ${degrees},${String(minutes).padStart(2, '0')}… » mélange les minutes et les dixièmes de degré.`,
      };
    }
    if (asks === 'link') {
      const [latitude, longitude] = [rounded(town.latitude, 3), rounded(town.longitude, 3)];
      const link = (a: number, b: number): string => `https://carte.example/#${a}/${b}`;
      return {
        ...singleChoice(random, link(latitude, longitude), [
          link(longitude, latitude),
          link(latitude, rounded(-longitude, 3)),
          link(Math.round(latitude), Math.round(longitude)),
          link(rounded(-latitude, 3), longitude),
        ]),
        instruction: `Le rendez-vous ${of(name)} est à la latitude **${frenchNumber(Math.abs(latitude))}° nord** et à la longitude **${frenchNumber(Math.abs(longitude))}° ${longitude < 0 ? 'ouest' : 'est'}**. Sur carte.example, un lien s'écrit \`#latitude/longitude\` : le nord et l'est sont positifs, le sud et l'ouest négatifs.\n\nQuel lien mène **précisément** au rendez-vous ?`,
        explanation: `D'abord la latitude, puis la longitude${longitude < 0 ? ", négative à l'ouest" : ", positive à l'est"} : \`${link(latitude, longitude)}\`. Des degrés entiers désigneraient un point à des dizaines de kilomètres.`,
      };
    }
    const count = random.integer(5, 7);
    const steps = random.sample(STEPS, count).map((step, index) => ({
      step,
      latitude: rounded(town.latitude + random.integer(-9, 9) / 500 + index / 1000, 4),
      longitude: rounded(town.longitude + random.integer(-9, 9) / 500 + index / 1000, 4),
      height: 0,
    }));
    const drawn = random.sample(
      Array.from({ length: 80 }, (_, index) => 210 + 7 * index),
      count,
    );
    // A walk that mostly goes down is walked the other way: there must be several climbs to add up.
    const climbs = drawn.filter((height, index) => index > 0 && height > (drawn[index - 1] ?? 0)).length;
    const heights = climbs < 2 ? [...drawn].reverse() : drawn;
    steps.forEach((step, index) => {
      step.height = heights[index] ?? 0;
    });
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="Boussole" xmlns="http://www.topografix.com/GPX/1/1">\n${steps
      .map(
        ({ step, latitude, longitude, height }) =>
          ` <wpt lat="${latitude}" lon="${longitude}">\n  <ele>${height}</ele>\n  <name>${step}</name>\n </wpt>`,
      )
      .join('\n')}\n</gpx>\n`;
    const attachments = [textFile('balade-gpx.xml', xml)];
    const start = `${name} partage une balade dans le fichier joint. C'est du texte au format GPX : chaque étape y est un point \`<wpt>\` avec sa latitude (\`lat\`), sa longitude (\`lon\`), son altitude en mètres (\`ele\`) et son nom. Ouvrez-le avec un éditeur de texte ou un navigateur.`;
    if (asks === 'length') {
      const climb = steps.reduce(
        (total, { height }, index) => total + Math.max(0, height - (steps[index - 1]?.height ?? height)),
        0,
      );
      const up = steps.flatMap(({ height }, index) => {
        const before = steps[index - 1]?.height ?? height;
        return height > before ? [`${height} − ${before} = ${height - before}`] : [];
      });
      return {
        kind: 'NUMBER',
        instruction: `${start}\n\nLes étapes se suivent dans l'ordre du fichier. De combien de mètres monte-t-on **en tout**, en n'additionnant que les montées d'une étape à la suivante ?`,
        unit: 'm',
        solution: { number: climb },
        wrong: [
          ...new Set([
            String(Math.max(...heights) - Math.min(...heights)),
            String(Math.abs((steps.at(-1)?.height ?? 0) - (steps[0]?.height ?? 0))),
          ]),
        ].filter((text) => Number(text) !== climb),
        explanation: `On additionne les seules montées : ${up.join(' ; ')}. En tout ${climb} m. L'écart entre le point le plus haut et le plus bas n'est pas la même chose.`,
        attachments,
      };
    }
    const highest = steps.reduce((best, step) => (step.height > best.height ? step : best));
    return {
      kind: 'FIELDS',
      instruction: `${start}\n\nQuelle est l'étape la plus **haute**, et à quelle latitude est-elle ?`,
      fields: [
        { id: 'f1', label: "Nom de l'étape" },
        { id: 'f2', label: 'Latitude' },
      ],
      tolerance: { typos: false, punctuation: false },
      solution: { fields: { f1: [highest.step], f2: [String(highest.latitude), frenchNumber(highest.latitude)] } },
      wrong: { f2: [String(highest.longitude)] },
      explanation: `${highest.step} est à ${highest.height} m (\`ele\`), la plus grande altitude ; sa latitude est la valeur de \`lat\` : ${frenchNumber(highest.latitude)}.`,
      attachments,
    };
  },
);
