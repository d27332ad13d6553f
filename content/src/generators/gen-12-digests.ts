import { createHash } from 'node:crypto';
import type { FileContent } from '../challenge-draft';
import { EXACT } from '../choices';
import { textFile } from '../files/plain-text';
import { zipOf } from '../files/zip';
import { daysAfter, frenchNumber } from '../french';
import { defineGenerator, type Made, oneOf, type Refusal } from '../generator';
import { FIRST_NAMES } from './words/people';

const FOLDERS = ['contrats', 'plans', 'notes', 'comptes', 'lettres'] as const;
const WORDS = [
  'toiture',
  'cour',
  'atelier',
  'salle',
  'rampe',
  'vitrine',
  'escalier',
  'grange',
  'verger',
  'quai',
] as const;
const PEOPLE = [
  'Une notaire',
  'Un archiviste',
  'Une ingénieure',
  'Un greffier',
  'Une comptable',
  'Un géomètre',
] as const;
const MEASURES = [
  'le niveau de la nappe',
  'la hauteur de la rivière',
  "l'épaisseur de la glace",
  'le compteur du puits',
] as const;

const digestOf = ({ bytes }: FileContent): string => createHash('sha256').update(bytes).digest('hex');
const two = (value: number): string => String(value).padStart(2, '0');
const HOW =
  "La commande `sha256sum *` (ou `Get-FileHash *` sous Windows, `shasum -a 256 *` sous macOS) calcule d'un coup les empreintes de tout un dossier.";

/** Files and their SHA-256: what was altered, moved, or is still proved. */
export const generator = defineGenerator(
  "Des empreintes SHA-256 à calculer en série : fichier retrouvé par son empreinte, dossier contrôlé d'après un manifeste, relevés enchaînés dont un a été modifié.",
  { asks: oneOf("Ce que l'on cherche.", ['find', 'audit', 'chained']) },
  ({ asks }, random): Made | Refusal => {
    const who = random.pick(PEOPLE);

    if (asks === 'find') {
      const count = random.integer(22, 30);
      const day = random.integer(1, 28);
      const names = random.sample(
        Array.from({ length: 90 }, (_, index) => `piece-${index + 110}.txt`),
        count,
      );
      // All of one length, and alike but for a few figures: neither the size nor a glance helps.
      const files = names.map((name) =>
        textFile(
          name,
          `Piece jointe au dossier ${random.integer(1000, 9999)}\nRecue le ${day}\nMontant : ${random.integer(1000, 9999)}\n`,
        ),
      );
      const answer = random.pick(files);
      return {
        kind: 'SHORT_TEXT',
        instruction: `${who} n'a gardé d'une pièce que son empreinte SHA-256 :\n\n\`${digestOf(answer)}\`\n\nL'archive jointe contient ${count} pièces, renommées depuis. Laquelle est-ce ?`,
        placeholder: 'piece-….txt',
        tolerance: EXACT,
        solution: { texts: [answer.name, answer.name.replace('.txt', '')] },
        wrong: names.filter((name) => name !== answer.name).slice(0, 2),
        explanation: `Seule ${answer.name} a cette empreinte. Le nom et la date peuvent changer sans changer l'empreinte, qui ne dépend que du contenu. ${HOW}`,
        attachments: [{ name: 'pieces.zip', bytes: zipOf(files) }],
        requirements: ['DESKTOP'],
      };
    }

    if (asks === 'chained') {
      const count = random.integer(11, 14);
      const what = random.pick(MEASURES);
      const later = random.integer(5, count - 4);
      const earlier = random.integer(2, later - 2);
      const first = daysAfter('2025-01-01', random.integer(0, 500));
      const honest: FileContent[] = [];
      for (let index = 0; index < count; index++) {
        const before = honest[index - 1];
        honest.push(
          textFile(
            `releve-${two(index + 1)}.txt`,
            `Releve ${two(index + 1)} du ${daysAfter(first, index)}\nMesure : ${random.integer(2000, 7999)}\nEmpreinte du releve precedent : ${before ? digestOf(before) : 'aucun'}\n`,
          ),
        );
      }
      const last = honest.at(-1);
      if (!last) return { refusal: 'no record' };
      const files = honest.map((file, index) =>
        index + 1 === later || index + 1 === earlier
          ? textFile(
              file.name,
              Buffer.from(file.bytes)
                .toString()
                .replace(/Mesure : (\d)/, (_, figure: string) => `Mesure : ${Number(figure) + 1}`),
            )
          : file,
      );
      const proved = count - later;
      return {
        kind: 'FIELDS',
        instruction: `Chaque jour, un appareil note ${what} dans un petit fichier qui contient aussi l'**empreinte SHA-256 du fichier de la veille**. L'empreinte du dernier fichier, le relevé ${count}, a été publiée et fait foi :\n\n\`${digestOf(last)}\`\n\nDes relevés de l'archive jointe ont pourtant été modifiés. Calculez les empreintes, puis remontez la chaîne depuis la fin.`,
        fields: [
          { id: 'f1', label: 'Numéro du dernier relevé modifié' },
          { id: 'f2', label: 'Nombre de relevés dont le contenu reste prouvé' },
        ],
        tolerance: { typos: false },
        solution: { fields: { f1: [...new Set([String(later), two(later)])], f2: [String(proved)] } },
        wrong: {
          f1: [String(earlier), String(later + 1)],
          f2: [...new Set([String(count - 2), String(count - earlier)])].filter((text) => text !== String(proved)),
        },
        explanation: `Le relevé ${later + 1} annonce pour le ${later} une autre empreinte que celle que l'on calcule : le ${later} a été modifié. Les ${proved} relevés d'après sont prouvés l'un par l'autre jusqu'à l'empreinte publiée. Avant lui, plus rien n'est prouvé (le ${earlier} a d'ailleurs été modifié aussi) : un relevé falsifié ne garantit plus le précédent.`,
        attachments: [{ name: 'releves.zip', bytes: zipOf(files) }],
        requirements: ['DESKTOP'],
      };
    }

    const [changed, missing, added, renamed] = random.shuffle([1, 2, 3, 4]) as [number, number, number, number];
    const author = random.sample(FIRST_NAMES, 4);
    const contents = Array.from({ length: 24 }, (_, index) => {
      const word = WORDS[index % WORDS.length] ?? 'salle';
      return {
        path: `${FOLDERS[index % FOLDERS.length]}/${word}-${two(index + 1)}.txt`,
        text: `Dossier : ${word}\nResponsable : ${author[index % 4]}\nSurface : ${random.integer(100, 899)}\nFeuillets : ${random.integer(10, 99)}\n`,
      };
    });
    const listed = contents.slice(0, 24 - added);
    const turns = random.shuffle(listed.map((_, index) => index));
    const isChanged = new Set(turns.slice(0, changed));
    const isMissing = new Set(turns.slice(changed, changed + missing));
    const isRenamed = new Set(turns.slice(changed + missing, changed + missing + renamed));
    const manifest = listed
      .map(({ path, text }) => `${digestOf(textFile(path, text))}  ${path}`)
      .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
      .join('\n');
    const present = contents.flatMap(({ path, text }, index) => {
      if (index >= listed.length) return [textFile(path, text)];
      if (isMissing.has(index)) return [];
      // One figure for another: the size does not move.
      if (isChanged.has(index))
        return [
          textFile(
            path,
            text.replace(/Surface : (\d)/, (_, figure: string) => `Surface : ${Number(figure) + 1}`),
          ),
        ];
      if (isRenamed.has(index)) return [textFile(`archives/${two(index + 31)}.txt`, text)];
      return [textFile(path, text)];
    });
    return {
      kind: 'FIELDS',
      instruction: `${who} reçoit l'archive jointe. Le fichier \`empreintes.txt\` en est le **manifeste** : il donne l'empreinte et le chemin de chaque fichier, tels qu'ils étaient au départ. Un fichier déplacé ou renommé, au contenu intact, ne compte que comme **renommé**.\n\nContrôlez l'archive.`,
      fields: [
        { id: 'f1', label: 'Fichiers au contenu modifié' },
        { id: 'f2', label: 'Fichiers disparus' },
        { id: 'f3', label: 'Fichiers ajoutés' },
        { id: 'f4', label: 'Fichiers déplacés ou renommés' },
      ],
      tolerance: { typos: false },
      solution: {
        fields: { f1: [String(changed)], f2: [String(missing)], f3: [String(added)], f4: [String(renamed)] },
      },
      wrong: { f2: [String(missing + renamed)], f3: [String(added + renamed)] },
      explanation: `Au même chemin, ${frenchNumber(changed)} empreinte${changed > 1 ? 's diffèrent' : ' diffère'}, bien que la taille soit la même. Sur les ${missing + renamed} chemins introuvables, ${renamed} ${renamed > 1 ? 'empreintes se retrouvent' : 'empreinte se retrouve'} sous un autre nom. \`sha256sum -c empreintes.txt\` contrôle les chemins, mais ne voit ni les ajouts ni les renommages : il faut aussi comparer les deux listes.`,
      attachments: [
        {
          name: 'dossier.zip',
          bytes: zipOf(present.sort((a, b) => (a.name < b.name ? -1 : 1))),
        },
        textFile('empreintes.txt', `${manifest}\n`),
      ],
      requirements: ['DESKTOP'],
    };
  },
);
