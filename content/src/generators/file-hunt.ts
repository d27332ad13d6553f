import { EXACT } from '../choices';
import { textFile } from '../files/plain-text';
import { zipOf } from '../files/zip';
import { daysAfter, frenchDate, plainName } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';
import { paragraph } from './words/sentences';

const FOLDERS = ['club', 'classe', 'sorties', 'archives'] as const;
const KINDS = ['compte-rendu', 'liste', 'facture', 'invitation', 'programme'] as const;
const THINGS = [
  'trottinette',
  'tambourin',
  'parapluie',
  'télescope',
  'harmonica',
  'sarbacane',
  'boussole',
  'lampion',
] as const;

/** Many small files in folders: to be found with the search of a file manager, not one by one. */
export const generator = defineGenerator(
  "Une archive d'une soixantaine de fichiers où chercher : par un modèle de nom, par un mot du contenu, par une période.",
  { asks: oneOf("Ce que l'on cherche.", ['name', 'content', 'period', 'both']) },
  ({ asks }, random) => {
    const owner = random.pick(FIRST_NAMES);
    const thing = random.pick(THINGS);
    const files = Array.from({ length: 60 }, (_, index) => {
      const kind = random.pick(KINDS);
      const year = random.pick([2023, 2024, 2025]);
      const extension = random.pick(['txt', 'txt', 'md', 'csv']);
      return {
        folder: random.pick(FOLDERS) as string,
        kind,
        year,
        extension,
        name: `${random.pick(['', '', 'vieux-'])}${kind}-${year}-${String(index + 1).padStart(2, '0')}.${extension}`,
        modified: daysAfter('2025-02-03', random.integer(0, 150)),
      };
    });
    const holders = random.sample(files, asks === 'both' ? 14 : 1);
    const pad = (value: number): string => String(value).padStart(2, '0');
    const entries = files.map((file) => ({
      ...textFile(
        `dossier-${plainName(owner)}/${file.folder}/${file.name}`,
        `${paragraph(random, 3)}\n${holders.includes(file) ? `À apporter : ${thing}.\n` : ''}${paragraph(random, 2)}\n`,
      ),
      modified: `${file.modified}T${pad(random.integer(9, 18))}:${pad(random.integer(0, 59))}`,
    }));
    const attachments = [{ name: `dossier-${plainName(owner)}.zip`, bytes: zipOf(entries) }];
    const start = `Enregistrez l'archive jointe et décompressez-la : elle contient ${files.length} fichiers rangés dans quatre dossiers. Utilisez la recherche de l'explorateur de fichiers plutôt que de tout ouvrir.`;
    if (asks === 'content') {
      const [target] = holders;
      if (!target) return { refusal: 'no file' };
      return {
        kind: 'SHORT_TEXT',
        instruction: `${start}\n\nUn seul fichier parle d'une chose à apporter : « ${thing} ». Quel est son **nom complet**, avec son extension ?`,
        placeholder: 'exemple : notes-2022-01.txt',
        tolerance: EXACT,
        solution: { texts: [target.name, `${target.folder}/${target.name}`, target.name.replace(/\.\w+$/, '')] },
        wrong: files
          .filter((file) => file !== target)
          .slice(0, 2)
          .map(({ name }) => name),
        explanation: `Chercher « ${thing} » dans le contenu des fichiers, sous-dossiers compris, mène à ${target.folder}/${target.name}.`,
        attachments,
      };
    }
    if (asks === 'name') {
      const { kind, year } = random.pick(files);
      const pattern = `${kind}-${year}-*.txt`;
      const matches = files.filter(
        ({ name, extension }) => name.startsWith(`${kind}-${year}-`) && extension === 'txt',
      ).length;
      const tooMany = files.filter(({ name }) => name.includes(`${kind}-${year}-`)).length;
      return {
        kind: 'NUMBER',
        instruction: `${start}\n\nCombien de fichiers ont un nom de la forme \`${pattern}\`, où \`*\` remplace n'importe quelle suite de caractères ? Le nom doit **commencer** et **finir** comme indiqué.`,
        unit: 'fichiers',
        solution: { number: matches },
        wrong: [String(tooMany)].filter((text) => Number(text) !== matches),
        explanation: `${matches} fichiers conviennent, tous dossiers réunis. Ceux qui commencent par « vieux- » et ceux d'un autre format n'en sont pas.`,
        attachments,
      };
    }
    if (asks === 'period') {
      const from = daysAfter('2025-03-01', random.integer(0, 60));
      const to = daysAfter(from, random.integer(14, 35));
      const inside = files.filter(({ modified }) => modified >= from && modified <= to).length;
      return {
        kind: 'NUMBER',
        instruction: `${start} La décompression garde la date de modification de chaque fichier.\n\nCombien de fichiers ont été modifiés **du ${frenchDate(from)} au ${frenchDate(to)}**, ces deux jours compris ?`,
        unit: 'fichiers',
        solution: { number: inside },
        explanation: `En cherchant tous les fichiers, puis en triant par date de modification (ou avec un filtre de dates), on en compte ${inside}.`,
        attachments,
      };
    }
    const found = (folder: string): number =>
      holders.filter((file) => file.folder === folder && file.extension === 'txt').length;
    const most = Math.max(...FOLDERS.map(found));
    const inFolder = random.pick(FOLDERS.filter((folder) => found(folder) >= Math.min(2, most)));
    const both = found(inFolder);
    return {
      kind: 'NUMBER',
      instruction: `${start}\n\nCombien de fichiers **.txt** du dossier **${inFolder}** contiennent le mot « ${thing} » ?`,
      unit: 'fichiers',
      solution: { number: both },
      wrong: [String(holders.length)].filter((text) => Number(text) !== both),
      explanation: `Il fallait se placer dans « ${inFolder} », chercher « ${thing} » dans le contenu et ne garder que les .txt : ${both}. Dans toute l'archive, ${holders.length} fichiers contiennent ce mot.`,
      attachments,
    };
  },
);
