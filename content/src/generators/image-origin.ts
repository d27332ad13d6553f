import { multipleChoice, singleChoice } from '../choices';
import { listed } from '../english';
import { type Canvas, type Colour, newCanvas } from '../files/canvas';
import { htmlPage } from '../files/html';
import { jpegOf } from '../files/jpeg';
import { landscape, SCENES } from '../files/landscape';
import { pngOf } from '../files/png';
import { at, daysAfter, of } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { LANGUAGES } from './words/languages';

const COLOURS: readonly Colour[] = [
  [200, 30, 40],
  [240, 200, 40],
  [120, 50, 160],
  [30, 30, 34],
  [240, 130, 30],
];

const FRENCH = {
  objects: ['un ballon rouge', 'un ballon jaune', 'un ballon violet', 'un ballon noir', 'un ballon orange'],
  joined: (names: readonly string[]): string =>
    names.length > 1 ? `${names.slice(0, -1).join(', ')} et ${names.at(-1)}` : (names[0] ?? ''),
  left: 'Elle a été coupée : il manque un bord',
  leftAlt: (names: string) => `Image partagée, moins large d'un tiers : de gauche à droite, ${names}.`,
  turned: 'Elle a été retournée : gauche et droite sont échangées',
  turnedAlt: (names: string) => `Image partagée, aussi large que l'autre : de gauche à droite, ${names}.`,
  erased: 'Un objet y a été effacé',
  erasedAlt: (names: string) =>
    `Image partagée, aussi large que l'autre : seulement ${names}, aux mêmes places ; un vide à la place du troisième ballon.`,
  grey: 'Ses couleurs ont été retirées',
  greyAlt:
    'Image partagée, aussi large que l’autre : les trois mêmes ballons aux mêmes places, tout en nuances de gris.',
  twoImages: 'Deux images',
  originFile: 'origine.png',
  sharedFile: 'partage.png',
  originAlt: (names: string) => `Image d'origine : de gauche à droite, ${names}.`,
  origin: "L'image d'origine",
  shared: "L'image partagée",
  change: (name: string, author: string) =>
    `${name} compare une image partagée dans un groupe avec l'image d'origine, publiée par ${author}.\n\nQu'a-t-on fait à l'image avant de la partager ?`,
  both: "L'image d'origine et l'image partagée",
  changed: (text: string) =>
    `${text}. Comparer avec l'image d'origine, bord par bord puis objet par objet, montre ce qu'on a voulu cacher ou faire croire.`,
  captions: {
    first: (town: string, author: string) => `Le festival des cerfs-volants ${at(town)}, photo ${of(author)}.`,
    second: (town: string) => `Un beau souvenir ${of(town)}.`,
    third: (town: string) => `Du jamais vu ${at(town)} !`,
    fourth: (town: string) => `Le ciel ${of(town)}, ce matin.`,
    wallpaper: 'Fonds d’écran à télécharger.',
  },
  wallpapers: 'images-en-vrac.example',
  imageSearch: 'Recherche par image',
  kites: 'Des cerfs-volants dans le ciel.',
  found: (count: number) => `${count} pages montrent cette image. Elles sont classées par ressemblance.`,
  quoted: (text: string) => `« ${text} »`,
  published: (date: string, size: string) => `Publiée le ${date} · ${size} pixels`,
  searchFrame: "Les résultats d'une recherche par image",
  message: (name: string, town: string) =>
    `${name} reçoit une photo avec ce message : « Incroyable, le ciel ${of(town)} ce matin ! » Une **recherche par image** donne les pages où elle se trouve.`,
  oldest: "À quelle date cette image a-t-elle été publiée pour la **première** fois, d'après ces résultats ?",
  oldestFound: (date: string, site: string) =>
    `La plus ancienne publication est du ${date}, sur ${site} : la photo ne peut pas dater de « ce matin ».`,
  place:
    "Dans quelle **ville** la photo a-t-elle vraiment été prise ? Fiez-vous à la publication la plus proche de l'origine.",
  placeFound: (town: string) =>
    `La première publication, la seule qui nomme le photographe, situe la photo ${at(town)}. Les légendes suivantes ont été inventées ou changées.`,
  open: 'Enregistrez-la et affichez ses propriétés (ou « détails », « informations »).',
  editor: 'Retouche 3',
  credit: (name: string, site: string, open: string) =>
    `${name} a trouvé la photo jointe sur le site ${site}, sans légende, et veut en citer l'**auteur**. ${open}\n\nQui l'a prise ?`,
  credited: (author: string, device: string) =>
    `Le champ « Auteur » (ou « Artiste ») des propriétés donne ${author}. « ${device} » est l'appareil, et le site n'est que l'endroit où la photo a été trouvée.`,
  original: `Quatre fichiers montrent presque la même photo. L'un sort tel quel de l'appareil ; les autres en sont des copies, réduites, recadrées ou retournées. Ouvrez-les et affichez leurs propriétés.\n\nQuel est le fichier **d'origine** ?`,
  originalFound: (kept: string, device: string, small: string, turned: string, cropped: string) =>
    `${kept} garde la date de prise de vue et l'appareil (${device}). ${small} est deux fois moins large, ${turned} est retourné, et tous deux ont perdu ces données ; ${cropped} est agrandi à partir d'une partie de l'image et porte la trace du logiciel « Retouche ».`,
  claims: {
    day: (date: string) => `prise le ${date}`,
    morning: 'le matin',
    afternoon: "l'après-midi",
    device: (device: string) => `avec un ${device}`,
    software: 'jamais passée par un logiciel de retouche',
  },
  caption: (day: string, time: string, device: string, software: string) =>
    `« Photo ${day}, ${time}, ${device}, ${software}. »`,
  shownAs: {
    day: 'La date',
    time: 'Le moment de la journée',
    device: "L'appareil",
    software: 'L’absence de retouche',
  },
  contradiction: (caption: string, open: string) =>
    `Une légende accompagne la photo jointe : ${caption}\n\n${open} Quelles affirmations sont **contredites** par ces données ?`,
  editorVersion: 'Retouche 3.2',
  softwareSays: (editor: string | null) =>
    editor === null ? "logiciel de l'appareil lui-même" : `logiciel « ${editor} »`,
  contradicted: (date: string, hour: number, device: string, software: string) =>
    `La photo dit : ${date} à ${hour} h, ${device}, ${software}. Ces données peuvent manquer ou être modifiées : elles contredisent une légende mieux qu'elles ne prouvent qu'elle est vraie.`,
};

const ENGLISH: typeof FRENCH = {
  objects: ['a red ball', 'a yellow ball', 'a purple ball', 'a black ball', 'an orange ball'],
  joined: listed,
  left: 'It was cut: one edge is missing',
  leftAlt: (names) => `Shared picture, a third narrower: from left to right, ${names}.`,
  turned: 'It was flipped: left and right changed places',
  turnedAlt: (names) => `Shared picture, as wide as the other: from left to right, ${names}.`,
  erased: 'An object was erased from it',
  erasedAlt: (names) =>
    `Shared picture, as wide as the other: only ${names}, in the same places; nothing where the third ball was.`,
  grey: 'Its colours were taken away',
  greyAlt: 'Shared picture, as wide as the other: the same three balls in the same places, all in shades of grey.',
  twoImages: 'Two pictures',
  originFile: 'original.png',
  sharedFile: 'shared.png',
  originAlt: (names) => `Original picture: from left to right, ${names}.`,
  origin: 'The original picture',
  shared: 'The shared picture',
  change: (name, author) =>
    `${name} compares a picture shared in a group with the original, published by ${author}.\n\nWhat was done to the picture before it was shared?`,
  both: 'The original picture and the shared picture',
  changed: (text) =>
    `${text}. Comparing it with the original, edge by edge and then object by object, shows what somebody wanted to hide or to make us believe.`,
  captions: {
    first: (town, author) => `The kite festival in ${town}, photo by ${author}.`,
    second: (town) => `A happy memory of ${town}.`,
    third: (town) => `Never seen before in ${town}!`,
    fourth: (town) => `The sky over ${town} this morning.`,
    wallpaper: 'Wallpapers to download.',
  },
  wallpapers: 'piles-of-pictures.example',
  imageSearch: 'Search by image',
  kites: 'Kites in the sky.',
  found: (count) => `${count} pages show this picture. The most similar ones come first.`,
  quoted: (text) => `“${text}”`,
  published: (date, size) => `Published on ${date} · ${size} pixels`,
  searchFrame: 'The results of a search by image',
  message: (name, town) =>
    `${name} receives a photo with this message: “Incredible, the sky over ${town} this morning!” A **search by image** gives the pages where it can be found.`,
  oldest: 'On what date was this picture published for the **first** time, according to these results?',
  oldestFound: (date, site) =>
    `The oldest publication is from ${date}, on ${site}: the photo cannot have been taken “this morning”.`,
  place: 'In which **town** was the photo really taken? Rely on the publication that is closest to the origin.',
  placeFound: (town) =>
    `The first publication, the only one that names the photographer, says the photo was taken in ${town}. The later captions were made up or changed.`,
  open: 'Save it and show its properties (or “details”, “information”).',
  editor: 'Retouch 3',
  credit: (name, site, open) =>
    `${name} found the attached photo on the site ${site}, without a caption, and would like to name its **author**. ${open}\n\nWho took it?`,
  credited: (author, device) =>
    `The field “Author” (or “Artist”) of the properties gives ${author}. “${device}” is the camera, and the site is only the place where the photo was found.`,
  original: `Four files show almost the same photo. One came straight out of the camera; the others are copies, made smaller, cropped or flipped. Open them and show their properties.\n\nWhich is the **original** file?`,
  originalFound: (kept, device, small, turned, cropped) =>
    `${kept} still has the date when it was taken and the camera (${device}). ${small} is half as wide, ${turned} is flipped, and both have lost these details; ${cropped} is enlarged from part of the picture and carries the name of the software “Retouch”.`,
  claims: {
    day: (date) => `taken on ${date}`,
    morning: 'in the morning',
    afternoon: 'in the afternoon',
    device: (device) => `with the camera ${device}`,
    software: 'never opened in photo-editing software',
  },
  caption: (day, time, device, software) => `“Photo ${day}, ${time}, ${device}, ${software}.”`,
  shownAs: {
    day: 'The date',
    time: 'The time of day',
    device: 'The camera',
    software: 'That it was never edited',
  },
  contradiction: (caption, open) =>
    `The attached photo comes with a caption: ${caption}\n\n${open} Which claims do these details **contradict**?`,
  editorVersion: 'Retouch 3.2',
  softwareSays: (editor) => (editor === null ? "the camera's own software" : `the software “${editor}”`),
  contradicted: (date, hour, device, software) =>
    `The photo says: ${date} at ${hour}:00 or soon after, ${device}, ${software}. Such details may be missing or changed: they are better at contradicting a caption than at proving that it is true.`,
};

const WORDS = { fr: FRENCH, en: ENGLISH };

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

/** Where a picture comes from: what was changed in it, when it was first published, where, by whom. */
export const generator = defineGenerator(
  "Une image dont il faut retrouver l'origine : ce qui a été changé, première publication, véritable lieu, auteur, fichier d'origine, légende contredite.",
  { asks: oneOf("Ce que l'on cherche.", ['change', 'oldest', 'place', 'credit', 'original', 'contradiction']) },
  ({ asks }, random, locale) => {
    const words = WORDS[locale];
    const { firstNames, lastNames, sites: allSites, towns: allTowns, date } = LANGUAGES[locale];
    const name = random.pick(firstNames);
    const scene = random.pick(SCENES);
    const author = `${random.pick(firstNames)} ${random.pick(lastNames)}`;

    if (asks === 'change') {
      const objects = random.sample(
        COLOURS.map((colour, index) => ({ colour, name: words.objects[index] ?? '' })),
        3,
      );
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
          text: words.left,
          canvas: redrawn(original, 200, 190, (x, y) => [x + 100, y]),
          alt: words.leftAlt(words.joined([middle, right])),
        },
        turned: {
          text: words.turned,
          canvas: redrawn(original, 300, 190, (x, y) => [299 - x, y]),
          alt: words.turnedAlt(words.joined([right, middle, left])),
        },
        erased: { text: words.erased, canvas: draw(gone, ground), alt: words.erasedAlt(words.joined(others)) },
        grey: { text: words.grey, canvas: greyed(original), alt: words.greyAlt },
      };
      const key = random.pick(['left', 'turned', 'erased', 'grey'] as const);
      const change = changes[key];
      const page = htmlPage('index.html', {
        title: words.twoImages,
        head,
        lang: locale,
        body: `<h1>${words.twoImages}</h1>\n<figure><img src="${words.originFile}" alt="${words.originAlt(words.joined(names))}" style="max-width:100%"><figcaption>${words.origin}</figcaption></figure>\n<figure><img src="${words.sharedFile}" alt="${change.alt}" style="max-width:100%"><figcaption>${words.shared}</figcaption></figure>`,
      });
      return {
        ...singleChoice(
          random,
          change.text,
          Object.values(changes).map(({ text }) => text),
        ),
        instruction: words.change(name, author),
        embed: {
          title: words.both,
          height: 620,
          pages: [
            page,
            { name: words.originFile, bytes: pngOf(original) },
            { name: words.sharedFile, bytes: pngOf(change.canvas) },
          ],
        },
        explanation: words.changed(change.text),
      };
    }

    if (asks === 'oldest' || asks === 'place') {
      const sites = random.sample(allSites, 4);
      const [real, claimed, third] = random.sample(allTowns, 4);
      const { captions } = words;
      const first = daysAfter('2016-02-01', random.integer(0, 900));
      const rows = random.shuffle([
        { site: `${sites[0]}.example`, day: first, caption: captions.first(real, author), size: '2400 × 1600' },
        {
          site: `${sites[1]}.example`,
          day: daysAfter(first, random.integer(300, 700)),
          caption: captions.second(real),
          size: '1200 × 800',
        },
        {
          site: `${sites[2]}.example`,
          day: daysAfter(first, random.integer(800, 1500)),
          caption: captions.third(third),
          size: '640 × 427',
        },
        {
          site: `${sites[3]}.example`,
          day: daysAfter(first, random.integer(1600, 2500)),
          caption: captions.fourth(claimed),
          size: '640 × 640',
        },
        {
          site: words.wallpapers,
          day: daysAfter(first, random.integer(1000, 2000)),
          caption: captions.wallpaper,
          size: '3000 × 2000',
        },
      ]);
      const canvas = landscape(scene, 240, 160, random);
      for (let kite = 0; kite < 5; kite += 1)
        canvas.disc(random.integer(20, 220), random.integer(15, 70), 6, random.pick(COLOURS));
      const page = htmlPage('index.html', {
        title: words.imageSearch,
        head,
        lang: locale,
        body: `<h1>${words.imageSearch}</h1>\n<p><img src="image.png" alt="${words.kites}" style="max-width:100%"></p>\n<p>${words.found(rows.length)}</p>\n<ul class="plain">${rows
          .map(
            (row) =>
              `<li class="card"><strong>${row.site}</strong><p>${words.quoted(row.caption)}</p><p class="discreet">${words.published(date(row.day), row.size)}</p></li>`,
          )
          .join('\n')}</ul>`,
      });
      const embed = {
        title: words.searchFrame,
        height: 560,
        pages: [page, { name: 'image.png', bytes: pngOf(canvas) }],
      };
      const start = words.message(name, claimed);
      if (asks === 'oldest')
        return {
          kind: 'DATE',
          instruction: `${start}\n\n${words.oldest}`,
          embed,
          solution: { date: first },
          explanation: words.oldestFound(date(first), `${sites[0]}.example`),
        };
      return {
        kind: 'SHORT_TEXT',
        instruction: `${start}\n\n${words.place}`,
        tolerance: { typos: false },
        embed,
        solution: { texts: [real] },
        wrong: [claimed, third],
        explanation: words.placeFound(real),
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
    const device = `${make} ${model}`;
    const file = `${random.pick(['IMG', 'DSC', 'PHOTO'])}_${random.integer(1000, 9999)}.jpg`;

    if (asks === 'credit') {
      const publisher = random.pick(allSites);
      return {
        kind: 'SHORT_TEXT',
        instruction: words.credit(name, `${publisher}.example`, words.open),
        attachments: [
          {
            name: file,
            bytes: jpegOf(landscape(scene, 360, 240, random), {
              taken,
              make,
              model,
              artist: author,
              copyright: `(c) ${author}`,
              software: words.editor,
            }),
          },
        ],
        solution: { texts: [author] },
        wrong: [device, publisher],
        explanation: words.credited(author, device),
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
            { software: words.editor },
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
        instruction: words.original,
        attachments,
        explanation: words.originalFound(kept, device, small, turned, cropped),
      };
    }

    const morning = hour < 12;
    const lies = random.shuffle(['day', 'time', 'device', 'software'] as const).slice(0, random.integer(2, 3));
    const isFalse = (claim: (typeof lies)[number]): boolean => lies.includes(claim);
    const otherDevice = make === 'Lumio' ? 'Orsa View 6' : 'Lumio L35';
    const { claims, shownAs } = words;
    const caption = words.caption(
      claims.day(date(isFalse('day') ? daysAfter(day, random.integer(20, 200)) : day)),
      morning !== isFalse('time') ? claims.morning : claims.afternoon,
      claims.device(isFalse('device') ? otherDevice : device),
      claims.software,
    );
    const keys = ['day', 'time', 'device', 'software'] as const;
    const editor = isFalse('software') ? words.editorVersion : null;
    return {
      ...multipleChoice(
        random,
        keys.filter(isFalse).map((key) => shownAs[key]),
        keys.filter((key) => !isFalse(key)).map((key) => shownAs[key]),
      ),
      instruction: words.contradiction(caption, words.open),
      attachments: [
        {
          name: file,
          bytes: jpegOf(landscape(scene, 360, 240, random), {
            taken,
            make,
            model,
            software: editor ?? `${device} 1.0`,
          }),
        },
      ],
      explanation: words.contradicted(date(day), hour, device, words.softwareSays(editor)),
    };
  },
  ['fr', 'en'],
);
