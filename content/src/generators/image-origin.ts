import { multipleChoice, singleChoice } from '../choices';
import { type Canvas, type Colour, newCanvas } from '../files/canvas';
import { htmlPage } from '../files/html';
import { jpegOf } from '../files/jpeg';
import { landscape, SCENES } from '../files/landscape';
import { pngOf } from '../files/png';
import { at, daysAfter, frenchDate, of } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES, LAST_NAMES } from './words/people';
import { TOWNS } from './words/places';
import { SITES } from './words/things';

const OBJECTS: readonly { name: string; colour: Colour }[] = [
  { name: 'un ballon rouge', colour: [200, 30, 40] },
  { name: 'un ballon jaune', colour: [240, 200, 40] },
  { name: 'un ballon violet', colour: [120, 50, 160] },
  { name: 'un ballon noir', colour: [30, 30, 34] },
  { name: 'un ballon orange', colour: [240, 130, 30] },
];

const head = '<link rel="stylesheet" href="shared/site.css">\n';

/** A canvas where each pixel is read somewhere else in another one. */
const redrawn = (
  from: Canvas,
  width: number,
  height: number,
  at: (x: number, y: number) => [number, number],
): Canvas => {
  const canvas = newCanvas(width, height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [fromX, fromY] = at(x, y);
      const source =
        (Math.min(from.height - 1, Math.floor(fromY)) * from.width + Math.min(from.width - 1, Math.floor(fromX))) * 4;
      for (let part = 0; part < 3; part += 1) canvas.data[(y * width + x) * 4 + part] = from.data[source + part] ?? 0;
    }
  return canvas;
};

const greyed = (from: Canvas): Canvas => {
  const canvas = redrawn(from, from.width, from.height, (x, y) => [x, y]);
  for (let at = 0; at < canvas.data.length; at += 4) {
    const grey = Math.round(
      0.3 * (canvas.data[at] ?? 0) + 0.59 * (canvas.data[at + 1] ?? 0) + 0.11 * (canvas.data[at + 2] ?? 0),
    );
    canvas.data.fill(grey, at, at + 3);
  }
  return canvas;
};

const joined = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} et ${names.at(-1)}` : (names[0] ?? '');

/** Where a picture comes from: what was changed in it, when it was first published, where, by whom. */
export const generator = defineGenerator(
  "Une image dont il faut retrouver l'origine : ce qui a été changé, première publication, véritable lieu, auteur, fichier d'origine, légende contredite.",
  { asks: oneOf("Ce que l'on cherche.", ['change', 'oldest', 'place', 'credit', 'original', 'contradiction']) },
  ({ asks }, random) => {
    const name = random.pick(FIRST_NAMES);
    const scene = random.pick(SCENES);
    const author = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;

    if (asks === 'change') {
      const objects = random.sample(OBJECTS, 3);
      const gone = random.integer(0, 2);
      const draw = (without: number, seed: Canvas): Canvas => {
        const canvas = redrawn(seed, seed.width, seed.height, (x, y) => [x, y]);
        objects.forEach(({ colour }, index) => {
          if (index !== without) canvas.disc(45 + index * 105, 90 + (index % 2) * 24, 24, colour);
        });
        return canvas;
      };
      const ground = landscape(scene, 300, 190, random);
      const original = draw(-1, ground);
      const names = objects.map((object) => object.name);
      const [left = '', middle = '', right = ''] = names;
      const others = names.filter((_, index) => index !== gone);
      const changes = {
        left: {
          text: 'Elle a été coupée : il manque un bord',
          canvas: redrawn(original, 200, 190, (x, y) => [x + 100, y]),
          alt: `Image partagée, moins large d'un tiers : de gauche à droite, ${middle} et ${right}.`,
        },
        turned: {
          text: 'Elle a été retournée : gauche et droite sont échangées',
          canvas: redrawn(original, 300, 190, (x, y) => [299 - x, y]),
          alt: `Image partagée, aussi large que l'autre : de gauche à droite, ${right}, ${middle} et ${left}.`,
        },
        erased: {
          text: 'Un objet y a été effacé',
          canvas: draw(gone, ground),
          alt: `Image partagée, aussi large que l'autre : seulement ${joined(others)}, aux mêmes places ; un vide à la place du troisième ballon.`,
        },
        grey: {
          text: 'Ses couleurs ont été retirées',
          canvas: greyed(original),
          alt: 'Image partagée, aussi large que l’autre : les trois mêmes ballons aux mêmes places, tout en nuances de gris.',
        },
      };
      const key = random.pick(['left', 'turned', 'erased', 'grey'] as const);
      const change = changes[key];
      const page = htmlPage('index.html', {
        title: 'Deux images',
        head,
        body: `<h1>Deux images</h1>\n<figure><img src="origine.png" alt="Image d'origine : de gauche à droite, ${joined(names)}." style="max-width:100%"><figcaption>L'image d'origine</figcaption></figure>\n<figure><img src="partage.png" alt="${change.alt}" style="max-width:100%"><figcaption>L'image partagée</figcaption></figure>`,
      });
      return {
        ...singleChoice(
          random,
          change.text,
          Object.values(changes).map(({ text }) => text),
        ),
        instruction: `${name} compare une image partagée dans un groupe avec l'image d'origine, publiée par ${author}.\n\nQu'a-t-on fait à l'image avant de la partager ?`,
        embed: {
          title: "L'image d'origine et l'image partagée",
          height: 620,
          pages: [
            page,
            { name: 'origine.png', bytes: pngOf(original) },
            { name: 'partage.png', bytes: pngOf(change.canvas) },
          ],
        },
        explanation: `${change.text}. Comparer avec l'image d'origine, bord par bord puis objet par objet, montre ce qu'on a voulu cacher ou faire croire.`,
      };
    }

    if (asks === 'oldest' || asks === 'place') {
      const sites = random.sample(SITES, 4);
      const towns = random.sample(TOWNS, 4).map((town) => town.name);
      const [real = '', claimed = '', third = ''] = towns;
      const first = daysAfter('2016-02-01', random.integer(0, 900));
      const rows = random.shuffle([
        {
          site: `${sites[0]}.example`,
          day: first,
          caption: `Le festival des cerfs-volants ${at(real)}, photo ${of(author)}.`,
          size: '2400 × 1600',
        },
        {
          site: `${sites[1]}.example`,
          day: daysAfter(first, random.integer(300, 700)),
          caption: `Un beau souvenir ${of(real)}.`,
          size: '1200 × 800',
        },
        {
          site: `${sites[2]}.example`,
          day: daysAfter(first, random.integer(800, 1500)),
          caption: `Du jamais vu ${at(third)} !`,
          size: '640 × 427',
        },
        {
          site: `${sites[3]}.example`,
          day: daysAfter(first, random.integer(1600, 2500)),
          caption: `Le ciel ${of(claimed)}, ce matin.`,
          size: '640 × 640',
        },
        {
          site: 'images-en-vrac.example',
          day: daysAfter(first, random.integer(1000, 2000)),
          caption: 'Fonds d’écran à télécharger.',
          size: '3000 × 2000',
        },
      ]);
      const canvas = landscape(scene, 240, 160, random);
      for (let kite = 0; kite < 5; kite += 1)
        canvas.disc(random.integer(20, 220), random.integer(15, 70), 6, random.pick(OBJECTS).colour);
      const page = htmlPage('index.html', {
        title: 'Recherche par image',
        head,
        body: `<h1>Recherche par image</h1>\n<p><img src="image.png" alt="Des cerfs-volants dans le ciel." style="max-width:100%"></p>\n<p>${rows.length} pages montrent cette image. Elles sont classées par ressemblance.</p>\n<ul class="plain">${rows
          .map(
            (row) =>
              `<li class="card"><strong>${row.site}</strong><p>« ${row.caption} »</p><p class="discreet">Publiée le ${frenchDate(row.day)} · ${row.size} pixels</p></li>`,
          )
          .join('\n')}</ul>`,
      });
      const embed = {
        title: "Les résultats d'une recherche par image",
        height: 560,
        pages: [page, { name: 'image.png', bytes: pngOf(canvas) }],
      };
      const start = `${name} reçoit une photo avec ce message : « Incroyable, le ciel ${of(claimed)} ce matin ! » Une **recherche par image** donne les pages où elle se trouve.`;
      if (asks === 'oldest')
        return {
          kind: 'DATE',
          instruction: `${start}\n\nÀ quelle date cette image a-t-elle été publiée pour la **première** fois, d'après ces résultats ?`,
          embed,
          solution: { date: first },
          explanation: `La plus ancienne publication est du ${frenchDate(first)}, sur ${sites[0]}.example : la photo ne peut pas dater de « ce matin ».`,
        };
      return {
        kind: 'SHORT_TEXT',
        instruction: `${start}\n\nDans quelle **ville** la photo a-t-elle vraiment été prise ? Fiez-vous à la publication la plus proche de l'origine.`,
        tolerance: { typos: false },
        embed,
        solution: { texts: [real] },
        wrong: [claimed, third],
        explanation: `La première publication, la seule qui nomme le photographe, situe la photo à ${real}. Les légendes suivantes ont été inventées ou changées.`,
      };
    }

    const day = daysAfter('2024-03-01', random.integer(0, 500));
    const hour = random.integer(9, 18);
    const taken = `${day}T${String(hour).padStart(2, '0')}:${String(random.integer(0, 59)).padStart(2, '0')}`;
    const [make, model] = random.pick([
      ['Lumio', 'L20'],
      ['Kavani', 'K7'],
      ['Photel', 'P100'],
      ['Orsa', 'View 4'],
    ] as const);
    const file = `${random.pick(['IMG', 'DSC', 'PHOTO'])}_${random.integer(1000, 9999)}.jpg`;
    const open = 'Enregistrez-la et affichez ses propriétés (ou « détails », « informations »).';

    if (asks === 'credit') {
      const publisher = random.pick(SITES);
      return {
        kind: 'SHORT_TEXT',
        instruction: `${name} a trouvé la photo jointe sur le site ${publisher}.example, sans légende, et veut en citer l'**auteur**. ${open}\n\nQui l'a prise ?`,
        attachments: [
          {
            name: file,
            bytes: jpegOf(landscape(scene, 360, 240, random), {
              taken,
              make,
              model,
              artist: author,
              copyright: `(c) ${author}`,
              software: 'Retouche 3',
            }),
          },
        ],
        solution: { texts: [author] },
        wrong: [`${make} ${model}`, publisher],
        explanation: `Le champ « Auteur » (ou « Artiste ») des propriétés donne ${author}. « ${make} ${model} » est l'appareil, et le site n'est que l'endroit où la photo a été trouvée.`,
      };
    }

    if (asks === 'original') {
      const full = landscape(scene, 640, 426, random);
      const names = random.shuffle(['photo-a.jpg', 'photo-b.jpg', 'photo-c.jpg', 'photo-d.jpg']);
      const [kept = '', small = '', cropped = '', turned = ''] = names;
      const attachments = [
        { name: kept, bytes: jpegOf(full, { taken, make, model }, 85) },
        {
          name: small,
          bytes: jpegOf(
            redrawn(full, 320, 213, (x, y) => [x * 2, y * 2]),
            undefined,
            50,
          ),
        },
        {
          name: cropped,
          bytes: jpegOf(
            redrawn(full, 720, 479, (x, y) => [40 + x * 0.7, 30 + y * 0.7]),
            { software: 'Retouche 3' },
            40,
          ),
        },
        {
          name: turned,
          bytes: jpegOf(
            redrawn(full, 640, 426, (x, y) => [639 - x, y]),
            undefined,
            85,
          ),
        },
      ].sort((a, b) => (a.name < b.name ? -1 : 1));
      return {
        ...singleChoice(random, kept, names),
        instruction: `Quatre fichiers montrent presque la même photo. L'un sort tel quel de l'appareil ; les autres en sont des copies, réduites, recadrées ou retournées. Ouvrez-les et affichez leurs propriétés.\n\nQuel est le fichier **d'origine** ?`,
        attachments,
        explanation: `${kept} garde la date de prise de vue et l'appareil (${make} ${model}). ${small} est deux fois moins large, ${turned} est retourné, et tous deux ont perdu ces données ; ${cropped} est agrandi à partir d'une partie de l'image et porte la trace du logiciel « Retouche ».`,
      };
    }

    const morning = hour < 12;
    const lies = random.shuffle(['day', 'time', 'device', 'software'] as const).slice(0, random.integer(2, 3));
    const isFalse = (claim: (typeof lies)[number]): boolean => lies.includes(claim);
    const [otherMake, otherModel] = make === 'Lumio' ? ['Orsa', 'View 6'] : ['Lumio', 'L35'];
    const claims = {
      day: `prise le ${frenchDate(isFalse('day') ? daysAfter(day, random.integer(20, 200)) : day)}`,
      time: morning !== isFalse('time') ? 'le matin' : "l'après-midi",
      device: `avec un ${isFalse('device') ? `${otherMake} ${otherModel}` : `${make} ${model}`}`,
      software: 'jamais passée par un logiciel de retouche',
    };
    const shownAs = {
      day: 'La date',
      time: 'Le moment de la journée',
      device: "L'appareil",
      software: 'L’absence de retouche',
    };
    const keys = ['day', 'time', 'device', 'software'] as const;
    return {
      ...multipleChoice(
        random,
        keys.filter(isFalse).map((key) => shownAs[key]),
        keys.filter((key) => !isFalse(key)).map((key) => shownAs[key]),
      ),
      instruction: `Une légende accompagne la photo jointe : « Photo ${claims.day}, ${claims.time}, ${claims.device}, ${claims.software}. »\n\n${open} Quelles affirmations sont **contredites** par ces données ?`,
      attachments: [
        {
          name: file,
          bytes: jpegOf(landscape(scene, 360, 240, random), {
            taken,
            make,
            model,
            software: isFalse('software') ? 'Retouche 3.2' : `${make} ${model} 1.0`,
          }),
        },
      ],
      explanation: `La photo dit : ${frenchDate(day)} à ${hour} h, ${make} ${model}, ${isFalse('software') ? 'logiciel « Retouche 3.2 »' : "logiciel de l'appareil lui-même"}. Ces données peuvent manquer ou être modifiées : elles contredisent une légende mieux qu'elles ne prouvent qu'elle est vraie.`,
    };
  },
);
