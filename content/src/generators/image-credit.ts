import { jpegOf } from '../files/jpeg';
import { landscape, SCENES } from '../files/landscape';
import { plainName } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES, LAST_NAMES } from './words/people';

const LICENCES = ['CC BY 4.0', 'CC BY-SA 4.0', 'CC BY-NC 4.0', 'CC BY-ND 4.0', 'CC BY-NC-SA 4.0'] as const;
const SUBJECTS = [
  'Le port au matin',
  'Orage sur la ville',
  'Chemin des crêtes',
  'La plage en hiver',
  'Soir de fête',
] as const;
const SOFTWARE = ['Retouche Facile 3', 'Atelier Photo 12', 'Pixelis 7', 'Chambre Claire 2'] as const;

/** Who made a picture, under what licence and with what program: written in its properties. */
export const generator = defineGenerator(
  "Une photo dont les propriétés (EXIF) disent l'auteur, la licence, le titre ou le logiciel de retouche.",
  { asks: oneOf("Ce que l'on cherche.", ['author', 'licence', 'software', 'credit']) },
  ({ asks }, random) => {
    const author = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
    const sender = random.pick(FIRST_NAMES.filter((name) => !author.startsWith(name)));
    const licence = random.pick(LICENCES);
    const subject = random.pick(SUBJECTS);
    const software = random.pick(SOFTWARE);
    const picture = landscape(random.pick(SCENES), 320, 240, random);
    const attachments = [
      {
        name: `image-de-${plainName(sender)}.jpg`,
        bytes: jpegOf(picture, {
          taken: `2025-0${random.integer(1, 9)}-1${random.integer(0, 9)}T14:20`,
          artist: author,
          copyright: `${author}, ${licence}`,
          description: subject,
          software,
        }),
      },
    ];
    const start = `${sender} vous envoie la photo jointe pour le journal du collège. Enregistrez-la et affichez ses propriétés (« détails » ou « informations », ou un lecteur de métadonnées).`;
    if (asks === 'author')
      return {
        kind: 'SHORT_TEXT',
        instruction: `${start}\n\nQui en est l'**auteur** selon ses propriétés ? Donnez son prénom et son nom.`,
        solution: { texts: [author] },
        wrong: [sender],
        explanation: `Le champ « auteur » (ou « artiste ») contient ${author}. ${sender} n'a fait que l'envoyer : le nom du fichier ne prouve rien.`,
        attachments,
      };
    if (asks === 'software')
      return {
        kind: 'SHORT_TEXT',
        instruction: `${start}\n\nElle a été retouchée. Avec quel **logiciel**, selon ses propriétés ?`,
        tolerance: { typos: false },
        solution: { texts: [software, software.replace(/ \d+$/, '')] },
        wrong: SOFTWARE.filter((each) => each !== software).slice(0, 2),
        explanation: `Le champ « logiciel » (ou « nom du programme ») contient « ${software} ». Un appareil photo y écrit sa version, un programme de retouche son nom.`,
        attachments,
      };
    if (asks === 'licence') {
      const short = licence.replace(' 4.0', '');
      return {
        kind: 'SHORT_TEXT',
        instruction: `${start}\n\nSous quelle **licence** est-elle diffusée, selon le champ « copyright » ?`,
        placeholder: 'exemple : CC0 1.0',
        tolerance: { typos: false },
        solution: { texts: [licence, short] },
        wrong: LICENCES.filter((each) => each !== licence).slice(0, 3),
        explanation: `Le champ « copyright » contient « ${licence} ». Ces lettres disent ce que l'on peut faire de l'image : il faut les lire avant de la publier.`,
        attachments,
      };
    }
    return {
      kind: 'FIELDS',
      instruction: `${start}\n\nComplétez la légende d'après ces propriétés.`,
      sentence: 'Photo : {f1}, par {f2}, licence {f3}.',
      fields: [
        { id: 'f1', label: "Titre de l'image" },
        { id: 'f2', label: 'Prénom et nom' },
        { id: 'f3', label: 'Licence', options: [...LICENCES] },
      ],
      solution: { fields: { f1: [subject], f2: [author], f3: [licence] } },
      wrong: { f2: [sender] },
      explanation: `Titre (« objet » ou « description »), auteur et copyright donnent : « ${subject} », par ${author}, licence ${licence}. Un crédit complet dit quoi, de qui, et sous quelle licence.`,
      attachments,
    };
  },
);
