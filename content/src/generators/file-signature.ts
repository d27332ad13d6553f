import { singleChoice } from '../choices';
import { jpegOf } from '../files/jpeg';
import { landscape, SCENES } from '../files/landscape';
import { pdfOf } from '../files/pdf';
import { textFile } from '../files/plain-text';
import { pngOf } from '../files/png';
import { zipOf } from '../files/zip';
import { of } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';
import { paragraph } from './words/sentences';

const FORMATS = ['PNG', 'PDF', 'ZIP', 'JPEG'] as const;
const SIGNS: Record<(typeof FORMATS)[number], { text: string; hex: string }> = {
  PNG: { text: '« PNG », juste après un premier caractère illisible', hex: '89 50 4E 47 0D 0A 1A 0A' },
  PDF: { text: '« %PDF »', hex: '25 50 44 46 2D' },
  ZIP: { text: '« PK »', hex: '50 4B 03 04' },
  JPEG: { text: '« JFIF » ou « Exif », peu après le début', hex: 'FF D8 FF' },
};

const ACCEPTED = 'Fichier accepté';
const REFUSED = "Refusé : l'extension ne va pas avec le contenu";

/** Files whose extension lies: their first bytes say what they are. */
export const generator = defineGenerator(
  "Des fichiers dont l'extension ment : retrouver leur vrai format d'après leurs premiers caractères, ou leurs premiers octets.",
  { asks: oneOf("Ce que l'on cherche.", ['which', 'format', 'bytes']) },
  ({ asks }, random) => {
    const owner = random.pick(FIRST_NAMES);
    const scene = () => landscape(random.pick(SCENES), 96, 72, random);
    const made: Record<(typeof FORMATS)[number], Uint8Array> = {
      PNG: pngOf(scene()),
      JPEG: jpegOf(scene()),
      ZIP: zipOf([textFile('lisez-moi.txt', `${paragraph(random, 4)}\n`)]),
      PDF: pdfOf([[{ title: 'Note' }, { paragraph: paragraph(random, 3) }]]),
    };
    const signs = FORMATS.map((format) => `| ${format} | ${SIGNS[format].text} |`).join('\n');
    const table = `| Format | Ce que montre le début du fichier |\n| --- | --- |\n${signs}`;
    const target = random.pick(FORMATS);
    if (asks === 'which') {
      const formats = random.shuffle([
        target,
        ...random.sample(
          FORMATS.filter((format) => format !== target),
          2,
        ),
      ]);
      const files = formats.map((format, index) => ({ name: `piece-${index + 1}.txt`, bytes: made[format] }));
      const right = `piece-${formats.indexOf(target) + 1}.txt`;
      return {
        ...singleChoice(random, right, [...files.map(({ name }) => name), 'Aucun des trois']),
        instruction: `Les trois fichiers joints ${of(owner)} ont été renommés en \`.txt\` par erreur. Ouvrez-les avec un éditeur de texte et regardez leur tout début.\n\n${table}\n\nLequel est en réalité un fichier **${target}** ?`,
        explanation: `${right} commence par le signe des fichiers ${target} : ${SIGNS[target].text}. Changer l'extension ne change pas le contenu.`,
        attachments: files,
        requirements: ['DESKTOP'],
      };
    }
    if (asks === 'format')
      return {
        ...singleChoice(random, target, [...FORMATS, 'Texte simple'], 5),
        instruction: `Le fichier joint refuse de s'ouvrir normalement : ${owner} soupçonne que son extension \`.txt\` n'est pas la bonne. Ouvrez-le avec un éditeur de texte et regardez son tout début.\n\n${table}\n\nQuel est son vrai format ?`,
        explanation: `Le début du fichier montre ${SIGNS[target].text} : c'est un fichier ${target}. Avec la bonne extension, il s'ouvrira.`,
        attachments: [{ name: 'mystere.txt', bytes: made[target] }],
        requirements: ['DESKTOP'],
      };
    const claimed = random.pick([target, ...FORMATS.filter((format) => format !== target)]);
    const verdict = claimed === target ? ACCEPTED : REFUSED;
    const bytes = Array.from(made[target].slice(0, 16))
      .map((byte) => byte.toString(16).toUpperCase().padStart(2, '0'))
      .join(' ');
    const known = FORMATS.map((format) => `| ${format} | \`${SIGNS[format].hex}\` |`).join('\n');
    return {
      kind: 'FIELDS',
      instruction: `Un site d'envoi vérifie les **premiers octets** d'un fichier, pas seulement son nom. ${owner} envoie \`document.${claimed.toLowerCase()}\`, dont voici les seize premiers octets, en hexadécimal :\n\n\`${bytes}\`\n\n| Format | Premiers octets |\n| --- | --- |\n${known}\n\nQuel est le vrai format, et que va dire le site s'il exige que le nom et le contenu s'accordent ?`,
      fields: [
        { id: 'f1', label: 'Vrai format', options: [...FORMATS] },
        {
          id: 'f2',
          label: 'Réponse du site',
          options: [ACCEPTED, REFUSED],
        },
      ],
      solution: { fields: { f1: [target], f2: [verdict] } },
      explanation: `Les premiers octets, \`${SIGNS[target].hex}\`, sont ceux d'un fichier ${target}, et le nom annonce ${claimed}. Cette vérification évite d'ouvrir un fichier déguisé.`,
    };
  },
);
