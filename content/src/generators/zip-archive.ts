import { EXACT } from '../choices';
import { textFile } from '../files/plain-text';
import { zipOf } from '../files/zip';
import { plainName } from '../french';
import { defineGenerator, integer, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';
import { TOPICS } from './words/things';

const CODES = [
  'ambre',
  'cobalt',
  'corail',
  'ivoire',
  'jade',
  'lavande',
  'ocre',
  'opale',
  'perle',
  'rubis',
  'safran',
  'turquoise',
] as const;

/** A compressed archive to extract, then to look into. */
export const generator = defineGenerator(
  "Une archive zip à décompresser : combien de fichiers, lequel est le plus lourd, que contient l'un d'eux ?",
  {
    asks: oneOf("Ce que l'on cherche.", ['count', 'biggest', 'inside']),
    folders: integer("Nombre de dossiers dans l'archive.", 1, 4, 3),
  },
  ({ asks, folders }, random) => {
    const topics = random.sample(TOPICS, folders);
    const files = topics.flatMap((topic) =>
      Array.from({ length: random.integer(2, 5) }, (_, index) => ({
        folder: plainName(topic),
        name: `${random.pick(['notes', 'plan', 'brouillon', 'sources', 'legende'])}-${index + 1}.txt`,
      })),
    );
    const sizes = random.sample(
      Array.from({ length: 60 }, (_, index) => 400 + 150 * index),
      files.length,
    );
    const secret = random.integer(0, files.length - 1);
    const code = random.pick(CODES);
    const entries = files.map(({ folder, name }, index) => {
      const line = `Notes sur ${topics.find((topic) => plainName(topic) === folder)}, fichier ${index + 1}.\n`;
      const start = index === secret ? `Mot de passe du panneau d'affichage : ${code}\n` : '';
      return textFile(`expose/${folder}/${name}`, start + line.repeat(Math.ceil((sizes[index] ?? 0) / line.length)));
    });
    const owner = random.pick(FIRST_NAMES);
    const attachments = [{ name: `expose-${plainName(owner)}.zip`, bytes: zipOf(entries) }];
    const start = `${owner} partage le travail de son groupe dans l'archive jointe. Enregistrez-la et décompressez-la.`;
    if (asks === 'count')
      return {
        kind: 'NUMBER',
        instruction: `${start}\n\nCombien de **fichiers** contient-elle en tout, sans compter les dossiers ?`,
        unit: 'fichiers',
        solution: { number: files.length },
        wrong: [String(files.length + folders)],
        explanation: `Les ${folders} dossiers contiennent ${files.length} fichiers en tout : il fallait les ouvrir tous, ou demander les propriétés du dossier « expose ».`,
        attachments,
      };
    const heaviest = entries.reduce((a, b) => (b.bytes.byteLength > a.bytes.byteLength ? b : a)).name.split('/');
    const hidden = files[secret] ?? { folder: '', name: '' };
    if (asks === 'biggest')
      return {
        kind: 'FIELDS',
        instruction: `${start}\n\nQuel est le fichier le plus **lourd** de toute l'archive ?`,
        fields: [
          {
            id: 'f1',
            label: 'Dossier',
            options: topics.length > 1 ? topics.map(plainName) : [plainName(topics[0] ?? ''), 'expose'],
          },
          { id: 'f2', label: 'Nom du fichier' },
        ],
        tolerance: EXACT,
        solution: {
          fields: { f1: [heaviest[1] ?? ''], f2: [heaviest[2] ?? '', (heaviest[2] ?? '').replace('.txt', '')] },
        },
        explanation: `En affichant les détails et en triant par taille, on voit que « ${heaviest[2]} », dans « ${heaviest[1]} », est le plus lourd. Chercher « *.txt » dans « expose » réunit tous les fichiers.`,
        attachments,
      };
    return {
      kind: 'SHORT_TEXT',
      instruction: `${start}\n\nUn des fichiers donne le **mot de passe du panneau d'affichage**. Quel est ce mot de passe ?`,
      tolerance: { typos: false },
      solution: { texts: [code] },
      wrong: CODES.filter((other) => other !== code).slice(0, 2),
      explanation: `Il est écrit dans « ${hidden.folder}/${hidden.name} ». L'explorateur de fichiers sait chercher un mot dans le contenu des fichiers, ce qui évite de tous les ouvrir.`,
      attachments,
    };
  },
);
