import { EXACT } from '../choices';
import { textFile } from '../files/plain-text';
import { frenchNumber, rounded } from '../french';
import type { Made } from '../generator';
import { defineGenerator, oneOf } from '../generator';
import type { Random } from '../random';
import { typed } from './words/answers';
import { FIRST_NAMES } from './words/people';

const near = (value: number): string[] =>
  [value, rounded(value - 0.1, 1), rounded(value + 0.1, 1)].flatMap((one) => typed(one));

/** A picture cut to the shape of its frame, then printed: what is lost, and how fine it is. */
const cropped = (random: Random): Made => {
  const pictures = [
    [4000, 3000],
    [3200, 2400],
    [4608, 3456],
    [3840, 2160],
    [5120, 2880],
    [6000, 4000],
    [4500, 3000],
    [3000, 3000],
  ] as const;
  const frames = [
    [15, 10],
    [20, 15],
    [30, 20],
    [24, 18],
    [32, 18],
    [40, 30],
    [25, 20],
    [40, 16],
  ] as const;
  const cases = pictures.flatMap(([width, height]) =>
    frames.flatMap(([wide, high]) => {
      const isWide = width * high > height * wide;
      const cut = isWide ? (width - (height * wide) / high) / 2 : (height - (width * high) / wide) / 2;
      return cut > 0 && Number.isInteger(cut) ? [{ width, height, wide, high, isWide, cut }] : [];
    }),
  );
  const { width, height, wide, high, isWide, cut } = random.pick(cases);
  const kept = isWide ? width - 2 * cut : width;
  const resolution = Math.round((kept * 2.54) / wide);
  const wrong = Math.round((width * 2.54) / wide);
  const name = random.pick(FIRST_NAMES);
  return {
    kind: 'FIELDS',
    instruction: `${name} prépare un tirage pour une exposition. L'image mesure **${width} × ${height} pixels** ; le cadre, **${wide} × ${high} cm**. L'image doit remplir tout le cadre, sans être déformée : on coupe la même bande **des deux côtés opposés**, la plus étroite possible.`,
    fields: [
      { id: 'f1', label: "Ce que l'on coupe", options: ['à gauche et à droite', 'en haut et en bas'] },
      { id: 'f2', label: 'Largeur de chacune des deux bandes (pixels)' },
      { id: 'f3', label: "Résolution du tirage (pixels par pouce, arrondie à l'unité ; 1 pouce = 2,54 cm)" },
    ],
    tolerance: EXACT,
    solution: {
      fields: {
        f1: [isWide ? 'à gauche et à droite' : 'en haut et en bas'],
        f2: typed(cut),
        f3: [resolution, resolution - 1, resolution + 1].map(String),
      },
    },
    wrong: { f2: [String(2 * cut)], ...(Math.abs(wrong - resolution) > 2 ? { f3: [String(wrong)] } : {}) },
    explanation: `L'image est ${isWide ? 'plus allongée' : 'moins allongée'} que le cadre : on garde ${isWide ? `toute la hauteur et ${frenchNumber(kept)} pixels de large` : `toute la largeur et ${frenchNumber(height - 2 * cut)} pixels de haut`}, soit deux bandes de ${cut} pixels. Résolution : ${kept} pixels pour ${frenchNumber(rounded(wide / 2.54, 2))} pouces, environ ${resolution}.`,
  };
};

const FRAMES = 25;
const timecode = (frames: number): string =>
  [
    Math.floor(frames / FRAMES / 3600),
    Math.floor(frames / FRAMES / 60) % 60,
    Math.floor(frames / FRAMES) % 60,
    frames % FRAMES,
  ]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

/** A list of cuts between two programs: one that does not hold together, and where a frame comes from. */
const cuts = (random: Random): Made => {
  const reels = random.sample(['INTERV1', 'INTERV2', 'PLAGE', 'GARE', 'MARCHE', 'DRONE', 'ATELIER'], 5);
  let record = 3600 * FRAMES;
  const faulty = random.integer(3, 10);
  const gap = random.pick([2, 3, 4, 6, 8]);
  const events = Array.from({ length: 12 }, (_, index) => {
    const length = random.integer(40, 420);
    const source = random.integer(60, 5200) * FRAMES + random.integer(0, 24);
    const start = record;
    record += length;
    return {
      number: index + 1,
      reel: random.pick(reels),
      source,
      until: source + length + (index + 1 === faulty ? gap : 0),
      start,
      end: record,
    };
  });
  const event = random.pick(events.filter(({ number }) => number > 4 && number !== faulty));
  const inside = random.integer(8, event.end - event.start - 8);
  const answer = timecode(event.source + inside);
  return {
    kind: 'FIELDS',
    instruction: `Une monteuse confie sa liste de montage (EDL, fichier joint) à un autre logiciel, à **25 images par seconde**. Chaque ligne donne le numéro du plan, la bande d'origine, puis quatre codes temporels (heures:minutes:secondes:images) : début et fin **dans la bande**, début et fin **dans le film**. L'image de fin n'est pas comprise.\n\nUn plan n'a pas la même durée dans sa bande et dans le film. Et au point **${timecode(event.start + inside)}** du film, quelle image de la bande voit-on ?`,
    fields: [
      { id: 'f1', label: 'Numéro du plan à corriger' },
      { id: 'f2', label: "Nombre d'images en trop dans la bande" },
      { id: 'f3', label: 'Bande vue au point demandé', options: [...new Set(events.map(({ reel }) => reel))].sort() },
      { id: 'f4', label: 'Code temporel dans cette bande', placeholder: 'exemple : 00:12:34:05' },
    ],
    tolerance: EXACT,
    solution: {
      fields: {
        f1: [String(faulty), String(faulty).padStart(3, '0')],
        f2: [String(gap)],
        f3: [event.reel],
        f4: [answer],
      },
    },
    wrong: { f4: [timecode(event.source + inside + 1), timecode(event.source)] },
    explanation: `Le plan ${faulty} dure ${gap} images de plus dans sa bande. Le point demandé est dans le plan ${event.number}, ${inside} images après son début ; la bande ${event.reel} commence à ${timecode(event.source)}, d'où ${answer}. On compte en images : 25 images font une seconde.`,
    attachments: [
      textFile(
        'montage.txt',
        `TITLE: FILM_CLASSE\nFCM: NON-DROP FRAME\n\n${events.map(({ number, reel, source, until, start, end }) => `${String(number).padStart(3, '0')}  ${reel.padEnd(8)} V  C  ${timecode(source)} ${timecode(until)} ${timecode(start)} ${timecode(end)}`).join('\n')}\n`,
      ),
    ],
  };
};

const little = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) % 256);

const headerOf = (channels: number, rate: number, bits: number, size: number): Uint8Array =>
  Uint8Array.from([
    ...Buffer.from('RIFF'),
    ...little(size + 36, 4),
    ...Buffer.from('WAVEfmt '),
    ...little(16, 4),
    ...little(1, 2),
    ...little(channels, 2),
    ...little(rate, 4),
    ...little((rate * channels * bits) / 8, 4),
    ...little((channels * bits) / 8, 2),
    ...little(bits, 2),
    ...Buffer.from('data'),
    ...little(size, 4),
  ]);

/** How loud a sound is at its loudest, and how much to raise it. */
const peak = (random: Random): Made => {
  const rate = 8000;
  const tenths = random.integer(45, 170);
  const top = Math.round(32768 * 10 ** (-tenths / 200));
  const target = random.pick([1, 2, 3]);
  const loud = random.integer(2, 6);
  const samples = Array.from({ length: rate * 4 }, (_, index) => {
    const part = Math.floor((index / 32_000) * 8);
    const inside = index % (rate / 2);
    const isOn = inside > 600 && inside < 3400;
    const shape = Math.sin((2 * Math.PI * (220 + 40 * (part % 4)) * index) / rate);
    return isOn ? Math.round(top * (part === loud ? 0.86 : 0.45 + 0.05 * (part % 5)) * shape) : 0;
  });
  const click = loud * (rate / 2) + 1800;
  samples[click] = -top;
  samples[click + 1] = Math.round(top * 0.7);
  const bytes = Buffer.alloc(samples.length * 2);
  samples.forEach((value, index) => bytes.writeInt16LE(value, index * 2));
  const level = rounded(20 * Math.log10(top / 32768), 1);
  const gain = rounded(-target - level, 1);
  return {
    kind: 'FIELDS',
    instruction: `L'enregistrement joint doit être **normalisé** : son point le plus fort doit atteindre exactement **−${target} dBFS**, sans compresser le son. Mesurez son niveau de crête avec un éditeur de son (0 dBFS est le maximum possible), puis dites de combien il faut monter le volume.`,
    fields: [
      { id: 'f1', label: 'Niveau de crête (dBFS, au dixième)', placeholder: 'exemple : −30,5' },
      { id: 'f2', label: 'Gain à appliquer (dB, au dixième)', placeholder: 'exemple : 30,5' },
    ],
    tolerance: EXACT,
    solution: {
      fields: {
        f1: near(level).flatMap((text) => [text, text.replace('-', '−'), text.replace('-', '')]),
        f2: near(gain).flatMap((text) => [text, `+${text}`]),
      },
    },
    wrong: { f2: [frenchNumber(rounded(-level, 1))] },
    explanation: `Le point le plus fort est un claquement très bref, à ${frenchNumber(rounded(click / rate, 2))} s : ${top} sur 32 768, soit 20 × log₁₀(${frenchNumber(rounded(top / 32768, 3))}) ≈ ${frenchNumber(level)} dBFS. Pour arriver à −${target} dBFS, il faut ${frenchNumber(gain)} dB. Une moyenne, ou un coup d'œil à l'onde, aurait manqué ce claquement.`,
    attachments: [{ name: 'a-normaliser.wav', bytes: Buffer.concat([headerOf(1, rate, 16, bytes.byteLength), bytes]) }],
    requirements: ['DESKTOP'],
  };
};

/** The first bytes of a sound file, low byte first. */
const header = (random: Random): Made => {
  const channels = random.pick([1, 2]);
  const rate = random.pick([22_050, 44_100, 48_000, 96_000, 32_000]);
  const bits = random.pick([16, 24]);
  const seconds = random.integer(7, 95);
  const hex = [...headerOf(channels, rate, bits, (rate * channels * bits * seconds) / 8)].map((byte) =>
    byte.toString(16).padStart(2, '0').toUpperCase(),
  );
  const lines = [0, 16, 32].map((at) => `${String(at).padStart(2, '0')} | ${hex.slice(at, at + 16).join(' ')}`);
  return {
    kind: 'FIELDS',
    instruction: `Un fichier son a perdu son nom et aucun logiciel ne l'ouvre. Le fichier joint montre ses 44 premiers octets en hexadécimal. C'est l'en-tête d'un WAV, où les nombres s'écrivent **octet de poids faible d'abord** :\n\n| Position | Taille | Contenu |\n| --- | --- | --- |\n| 22 | 2 octets | nombre de canaux |\n| 24 | 4 octets | échantillons par seconde |\n| 28 | 4 octets | octets par seconde |\n| 34 | 2 octets | bits par échantillon |\n| 40 | 4 octets | taille des données, en octets |\n\nLe premier octet est à la position 0.`,
    fields: [
      { id: 'f1', label: 'Canaux' },
      { id: 'f2', label: 'Échantillons par seconde' },
      { id: 'f3', label: 'Bits par échantillon' },
      { id: 'f4', label: 'Durée (secondes)' },
    ],
    tolerance: EXACT,
    solution: { fields: { f1: [String(channels)], f2: typed(rate), f3: [String(bits)], f4: typed(seconds) } },
    wrong: { f2: [String(Number.parseInt(hex.slice(24, 28).join(''), 16))] },
    explanation: `Les octets ${hex.slice(24, 28).join(' ')} se lisent à l'envers : ${hex.slice(24, 28).reverse().join('')} en hexadécimal, soit ${frenchNumber(rate)}. Durée : la taille des données divisée par les octets par seconde (${rate} × ${channels} × ${bits} ÷ 8 = ${frenchNumber((rate * channels * bits) / 8)}), soit ${seconds} s.`,
    attachments: [textFile('octets.txt', `${lines.join('\n')}\n`)],
  };
};

const predicted = (left: number, above: number, corner: number): number => {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(guess - value)) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? above : corner;
};

/** A line of a PNG picture, from what the file keeps of it. */
const filtered = (random: Random): Made => {
  const pixels = 5;
  const row = (): number[] => {
    let value = random.integer(60, 220);
    return Array.from({ length: pixels }, () => {
      value = Math.max(0, Math.min(255, value + random.integer(-45, 45)));
      return value;
    });
  };
  const above = row();
  const line = row();
  const filter = random.pick(['Average', 'Paeth'] as const);
  const first = above.map((value, index) => (value - (above[index - 1] ?? 0) + 256) % 256);
  const second = line.map((value, index) => {
    const [left, up, corner] = [line[index - 1] ?? 0, above[index] ?? 0, above[index - 1] ?? 0];
    const base = filter === 'Average' ? Math.floor((left + up) / 2) : predicted(left, up, corner);
    return (value - base + 256) % 256;
  });
  return {
    kind: 'FIELDS',
    instruction: `Un PNG n'enregistre pas la valeur d'un pixel, mais son **écart** avec une prévision faite d'après les pixels déjà lus. On retrouve la valeur par : **(écart + prévision) modulo 256**. Ce qui est hors de l'image vaut 0.\n\n| Filtre | Prévision |\n| --- | --- |\n| Sub | le pixel de gauche |\n| Up | celui du dessus |\n| Average | la moitié de (gauche + dessus), arrondie en dessous |\n| Paeth | parmi gauche, dessus, coin (en haut à gauche), le plus proche de gauche + dessus − coin ; à égalité, dans cet ordre |\n\nVoici deux lignes d'une image en gris (cinq pixels), la première au filtre **Sub**, la seconde au filtre **${filter}** :\n\n\`\`\`\nSub      ${first.join('  ')}\n${filter.padEnd(8)} ${second.join('  ')}\n\`\`\`\n\nQuelles sont les cinq valeurs de la **seconde** ligne ?`,
    fields: line.map((_, index) => ({ id: `f${index + 1}`, label: `Pixel ${index + 1}` })),
    tolerance: EXACT,
    solution: { fields: Object.fromEntries(line.map((value, index) => [`f${index + 1}`, [String(value)]])) },
    explanation: `La première ligne vaut ${above.join(', ')} : chaque écart s'ajoute à la valeur de gauche, et l'on retire 256 quand on dépasse 255. La seconde vaut ${line.join(', ')}.${filter === 'Paeth' ? ' Au premier pixel, gauche et coin valent 0 : la prévision est le dessus.' : ' Au premier pixel, la gauche vaut 0 : la prévision est la moitié du dessus.'}`,
  };
};

type Box = { grow: number; shrink: number; basis: number; most?: number };

/** Widths of flexible boxes, as the CSS specification resolves them (boxes that reach their maximum are set aside first). */
const resolved = (boxes: readonly Box[], room: number): number[] => {
  const widths = boxes.map(({ basis }) => basis);
  let open = boxes.map((_, index) => index);
  for (;;) {
    const free =
      room -
      widths.reduce(
        (sum, _, index) => sum + (open.includes(index) ? (boxes[index]?.basis ?? 0) : (widths[index] ?? 0)),
        0,
      );
    const share = (box: Box): number => (free > 0 ? box.grow : box.shrink * box.basis);
    const total = open.reduce((sum, index) => sum + share(boxes[index] as Box), 0);
    for (const index of open) {
      const box = boxes[index] as Box;
      widths[index] = box.basis + (total === 0 ? 0 : (free * share(box)) / total);
    }
    const over = open.filter((index) => (widths[index] ?? 0) > (boxes[index]?.most ?? Number.POSITIVE_INFINITY));
    if (over.length === 0) return widths;
    for (const index of over) widths[index] = boxes[index]?.most ?? 0;
    open = open.filter((index) => !over.includes(index));
  }
};

/** What each flexible box takes of a line. */
const flexible = (random: Random): Made => {
  const isShort = random.integer(0, 1) === 0;
  const gap = random.pick([10, 20]);
  const drawn = Array.from({ length: 4000 }, () => {
    const boxes = Array.from(
      { length: 3 },
      (_, index): Box => ({
        grow: random.integer(1, 3),
        shrink: random.integer(1, 3),
        basis: random.integer(isShort ? 5 : 2, isShort ? 9 : 4) * 50,
        ...(!isShort && index === 1 ? { most: random.integer(5, 8) * 40 } : {}),
      }),
    );
    const room = random.integer(9, 18) * 60;
    return { boxes, room, widths: resolved(boxes, room) };
  });
  const good = drawn.find(({ boxes, room, widths }) => {
    const bases = boxes.reduce((sum, { basis }) => sum + basis, 0);
    return (
      widths.every((width) => Number.isInteger(width) && width > 40) &&
      (isShort ? bases > room + 90 : bases < room - 150 && widths[1] === boxes[1]?.most) &&
      new Set(boxes.map(({ basis }) => basis)).size === 3 &&
      new Set(boxes.map(({ grow, shrink }) => (isShort ? shrink : grow))).size > 1
    );
  });
  if (!good) throw new Error('no whole widths');
  const { boxes, room, widths } = good;
  const classes = ['menu', 'texte', 'notes'];
  const naive = boxes.map(({ basis }) => basis);
  const free = room - naive.reduce((sum, value) => sum + value, 0);
  const shares = boxes.reduce((sum, box) => sum + (isShort ? box.shrink * box.basis : box.grow), 0);
  return {
    kind: 'FIELDS',
    instruction: `Quelle largeur prend chaque bloc de cette page ? Les blocs n'ont ni marge, ni bordure, ni contenu qui les retienne.\n\n\`\`\`css\n.page  { display: flex; width: ${room + 2 * gap}px; gap: ${gap}px; }\n.page > * { min-width: 0; }\n${boxes.map(({ grow, shrink, basis, most }, index) => `.${classes[index]} { flex: ${grow} ${shrink} ${basis}px;${most === undefined ? '' : ` max-width: ${most}px;`} }`).join('\n')}\n\`\`\`\n\n\`\`\`html\n<div class="page">\n  <div class="menu"></div> <div class="texte"></div> <div class="notes"></div>\n</div>\n\`\`\``,
    fields: classes.map((name, index) => ({ id: `f${index + 1}`, label: `.${name} (px)` })),
    tolerance: EXACT,
    solution: { fields: Object.fromEntries(widths.map((width, index) => [`f${index + 1}`, typed(width)])) },
    explanation: isShort
      ? `Il manque ${frenchNumber(-free)} px (les deux espaces de ${gap} px ôtés). On rétrécit chacun selon **flex-shrink × base** (${boxes.map(({ shrink, basis }) => `${shrink} × ${basis}`).join(' ; ')}, total ${shares}), et non selon flex-shrink seul : ${widths.join(', ')} px.`
      : `Il reste ${frenchNumber(free)} px à partager (les deux espaces de ${gap} px ôtés). Avec sa part, .texte dépasserait ${boxes[1]?.most} px : on le fixe à ce maximum, puis on partage de nouveau le reste entre les deux autres selon flex-grow. Largeurs : ${widths.join(', ')} px.`,
  };
};

const MAKERS = { cropped, cuts, peak, header, filtered, flexible };

/** What is inside pictures, sounds, films and pages. */
export const generator = defineGenerator(
  "L'intérieur d'un média : cadrer et imprimer, vérifier une liste de montage, mesurer une crête, lire un en-tête WAV, défaire un filtre PNG, calculer des blocs flexibles.",
  { asks: oneOf("Ce que l'on cherche.", ['cropped', 'cuts', 'peak', 'header', 'filtered', 'flexible']) },
  ({ asks }, random) => MAKERS[asks](random),
);
