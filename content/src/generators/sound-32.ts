import type { FileContent } from '../challenge-draft';
import { singleChoice } from '../choices';
import { defineGenerator, type Made, oneOf } from '../generator';
import type { Random } from '../random';

const RATE = 8000;

/** A mono or stereo WAV file of 8 bits: `at` gives the sound from -1 to 1 at each second. */
const wavFile = (name: string, seconds: number, channels: number, at: (second: number) => number): FileContent => {
  const frames = Math.round(seconds * RATE);
  const bytes = Buffer.alloc(44 + frames * channels, 128);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(36 + frames * channels, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(channels, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * channels, 28);
  bytes.writeUInt16LE(channels, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(frames * channels, 40);
  for (let frame = 0; frame < frames; frame += 1)
    for (let channel = 0; channel < channels; channel += 1)
      bytes[44 + frame * channels + channel] = 128 + Math.round(100 * at(frame / RATE));
  return { name, bytes };
};

/** A wave of whole-number frequency: exact enough to give the same bytes everywhere. */
const tone = (second: number, hertz: number): number => {
  const phase = (second * hertz) % 1;
  return phase < 0.25 ? 4 * phase : phase < 0.75 ? 2 - 4 * phase : 4 * phase - 4;
};

const NAMES = ['entretien', 'chorale', 'oiseaux', 'conte', 'sonnerie', 'marche', 'lecture', 'pluie'] as const;

type Shape = { title: string; says: string; heights: number[] };

const shapes = (random: Random): Record<'good' | 'clipped' | 'faint' | 'noisy', Shape> => {
  const speech = (): number[] =>
    Array.from({ length: 60 }, (_, i) => (i % 12 > 8 ? 0.02 : random.decimal(0.25, 0.7, 2)));
  return {
    good: { title: '', says: 'des bosses de hauteur moyenne, séparées par des silences plats', heights: speech() },
    clipped: {
      title: '',
      says: 'des bosses qui touchent les deux bords et dont le sommet est coupé à plat',
      heights: speech().map((height) => (height < 0.1 ? 0.05 : 1)),
    },
    faint: {
      title: '',
      says: 'des bosses minuscules, presque confondues avec la ligne du milieu',
      heights: speech().map((height) => height * 0.1),
    },
    noisy: {
      title: '',
      says: 'des bosses de hauteur moyenne, mais une bande épaisse à la place des silences',
      heights: speech().map((height) => Math.max(height, 0.18)),
    },
  };
};

const svgOf = (rows: readonly Shape[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 340 ${rows.length * 80}" font-family="sans-serif" font-size="13"><rect width="340" height="${rows.length * 80}" fill="#fff"/>${rows
    .map(
      ({ title, heights }, row) =>
        `<text x="6" y="${row * 80 + 44}" fill="#1a1f36">${title}</text><rect x="34" y="${row * 80 + 8}" width="300" height="64" fill="#eef2fa" stroke="#b9c0d4"/>${heights
          .map(
            (height, i) =>
              `<rect x="${36 + i * 5}" y="${(row * 80 + 40 - 32 * height).toFixed(1)}" width="4" height="${(64 * height).toFixed(1)}" fill="#2a4bb0"/>`,
          )
          .join('')}`,
    )
    .join('')}</svg>`;

/** A short sound file to open, or the drawn wave of several recordings to compare. */
export const generator = defineGenerator(
  "Un fichier son WAV à ouvrir (durée, nombre de signaux, début d'un silence), ou des formes d'onde dessinées à comparer.",
  {
    asks: oneOf("Ce que l'on cherche.", ['longest', 'signals', 'silence', 'clipped', 'faint', 'noisy']),
  },
  ({ asks }, random): Made => {
    if (asks === 'clipped' || asks === 'faint' || asks === 'noisy') {
      const rows = random.shuffle(Object.entries(shapes(random))).map(([key, shape], index) => ({
        ...shape,
        key,
        title: String.fromCharCode(65 + index),
      }));
      const right = rows.find(({ key }) => key === asks)?.title ?? '';
      const said = {
        clipped: [
          'est **saturé** (trop fort : le son grésille)',
          "Les sommets coupés à plat disent que le micro a reçu plus fort que ce qu'il peut noter : ce qui est perdu ne se retrouve pas, on recommence plus loin ou moins fort",
        ],
        faint: [
          'est **trop faible**',
          "Des bosses minuscules sont un son presque inaudible ; en l'amplifiant, on amplifie aussi le souffle : mieux vaut rapprocher le micro",
        ],
        noisy: [
          'a un **bruit de fond** continu',
          'Une bande épaisse là où personne ne parle est un bruit permanent, comme une ventilation',
        ],
      }[asks];
      return {
        ...singleChoice(
          random,
          `Enregistrement ${right}`,
          rows.map(({ title }) => `Enregistrement ${title}`),
        ),
        instruction: `Voici la forme d'onde de quatre essais de micro : le temps va de gauche à droite, la hauteur montre la force du son.\n\nQuel essai ${said[0]} ?`,
        illustration: {
          file: { name: 'ondes.svg', bytes: Buffer.from(svgOf(rows)) },
          alt: `Quatre formes d'onde. ${rows.map(({ title, says }) => `${title} : ${says}`).join('. ')}.`,
        },
        explanation: `C'est l'enregistrement ${right}. ${said[1]}.`,
      };
    }
    const hertz = random.pick([300, 400, 500]);
    if (asks === 'longest') {
      const lengths = random.sample([4, 6, 9, 13, 17], 4);
      const names = random.sample(NAMES, 4);
      const files = names.map((name, index) => ({ name: `${name}.wav`, seconds: lengths[index] ?? 4 }));
      const best = files.reduce((a, b) => (b.seconds > a.seconds ? b : a));
      return {
        ...singleChoice(
          random,
          best.name,
          files.map(({ name }) => name),
        ),
        instruction:
          'Enregistrez les quatre fichiers son joints et ouvrez-les dans un lecteur, ou regardez leurs propriétés.\n\nLequel **dure le plus longtemps** ?',
        attachments: files.map(({ name, seconds }) =>
          wavFile(name, seconds, 1, (t) => 0.4 * tone(t, hertz) * (t % 1 < 0.3 ? 1 : 0)),
        ),
        explanation: `${best.name} dure ${best.seconds} secondes. Le lecteur affiche la durée à côté de la barre de lecture.`,
      };
    }
    if (asks === 'signals') {
      const count = random.integer(5, 11);
      const gaps = Array.from({ length: count }, () => random.pick([0.8, 1.1, 1.5]));
      const starts = gaps.map((_, i) => 0.5 + gaps.slice(0, i).reduce((sum, gap) => sum + gap, 0));
      const seconds = (starts.at(-1) ?? 0) + 1;
      return {
        kind: 'NUMBER',
        instruction:
          "Ouvrez le fichier son joint dans un lecteur, ou dans un logiciel qui montre sa forme d'onde. Un signal bref s'y répète, à intervalles irréguliers.\n\nCombien de **signaux** contient-il ?",
        unit: 'signaux',
        solution: { number: count },
        wrong: [String(count + 1), String(count - 1)],
        attachments: [
          wavFile('signaux.wav', seconds, 1, (t) =>
            starts.some((from) => t >= from && t < from + 0.35) ? 0.7 * tone(t, hertz) : 0,
          ),
        ],
        explanation: `On entend, ou on voit sur la forme d'onde, ${count} signaux. Dans un logiciel de montage, les silences sont des parties plates.`,
      };
    }

    const from = random.integer(4, 12);
    const long = random.integer(3, 5);
    const seconds = from + long + random.integer(3, 6);
    return {
      kind: 'FIELDS',
      instruction:
        "Dans le fichier son joint, l'enregistrement continu est interrompu **une fois** par un long silence, à couper au montage. Ouvrez-le dans un lecteur ou un logiciel qui montre la forme d'onde.",
      sentence: 'Le silence commence à la seconde {f1} et dure {f2} secondes (à la seconde près).',
      fields: [
        { id: 'f1', label: 'Début du silence' },
        { id: 'f2', label: 'Durée du silence' },
      ],
      tolerance: { typos: false },
      solution: { fields: { f1: [String(from)], f2: [String(long)] } },
      wrong: { f1: [String(from + long)], f2: [String(long + 2)] },
      attachments: [
        wavFile('a-couper.wav', seconds, 1, (t) =>
          t >= from && t < from + long ? 0 : 0.5 * tone(t, t % 1 < 0.5 ? hertz : hertz + 100),
        ),
      ],
      explanation: `La forme d'onde est plate de ${from} s à ${from + long} s, soit ${long} secondes. Repérer à l'œil, puis vérifier à l'oreille, évite de couper un mot.`,
    };
  },
);
