import { singleChoice } from '../choices';
import { csvFile } from '../files/csv';
import { daysAfter, frenchDate, frenchNumber, of } from '../french';
import { defineGenerator, integer, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const FOLDERS = ['Cours', 'Photos', 'Vidéos', 'Musique', 'Jeux', 'Téléchargements'] as const;
const WORDS = ['plan', 'notes', 'montage', 'liste', 'carnet', 'dessin', 'essai', 'bilan', 'fiche', 'album'] as const;
const ENDINGS = ['odt', 'jpg', 'png', 'pdf', 'mp3', 'mp4', 'zip'] as const;

/** The inventory of a disk: where its room went, what is there twice, what nobody opens any more. */
export const generator = defineGenerator(
  "L'inventaire d'un disque (CSV) : dossier le plus lourd, place des doublons repérés par leur empreinte, total d'un format, fichiers anciens.",
  {
    asks: oneOf("Ce que l'on cherche.", ['folder', 'duplicates', 'format', 'old']),
    files: integer('Nombre de fichiers.', 30, 150, 90),
  },
  ({ asks, files }, random) => {
    const owner = random.pick(FIRST_NAMES);
    const digest = (): string => random.integer(0x100000, 0xffffff).toString(16);
    const unique = Array.from({ length: files }, (_, index) => ({
      folder: random.pick(FOLDERS) as string,
      name: `${random.pick(WORDS)}-${String(index + 1).padStart(3, '0')}.${random.pick(ENDINGS)}`,
      size: random.integer(1, 400) / 10,
      opened: daysAfter('2024-01-08', random.integer(0, 600)),
      digest: `${digest()}${index.toString(16).padStart(2, '0')}`,
    }));
    const copies = random.sample(unique, random.integer(5, 8)).map((file) => ({
      ...file,
      folder: random.pick(FOLDERS.filter((folder) => folder !== file.folder)) as string,
      name: `copie-${file.name}`,
    }));
    const all = random.shuffle([...unique, ...copies]);
    const attachments = [
      csvFile('inventaire.csv', [
        ['Dossier', 'Fichier', 'Taille (Mo)', 'Ouvert le', 'Empreinte'],
        ...all.map(({ folder, name, size, opened, digest }) => [folder, name, size, opened, `#${digest}`]),
      ]),
    ];
    const total = (kept: readonly { size: number }[]): number =>
      Math.round(kept.reduce((sum, { size }) => sum + size * 10, 0)) / 10;
    const start = `Le fichier joint est l'inventaire du disque ${of(owner)}. Ouvrez-le dans un tableur.`;
    if (asks === 'folder') {
      const totals = FOLDERS.map((folder) => ({ folder, sum: total(all.filter((file) => file.folder === folder)) }));
      const ranked = [...totals].sort((a, b) => b.sum - a.sum);
      const [first, second] = ranked;
      if (!first || !second || first.sum === second.sum) return { refusal: 'two folders weigh the same' };
      const biggest = all.reduce((a, b) => (b.size > a.size ? b : a)).folder;
      return {
        ...singleChoice(random, first.folder, [biggest, second.folder, ...FOLDERS], 5),
        instruction: `${start}\n\nQuel **dossier** occupe le plus de place au total ?`,
        explanation: `« ${first.folder} » occupe ${frenchNumber(first.sum)} Mo, « ${second.folder} » ${frenchNumber(second.sum)} Mo. On additionne par dossier (SOMME.SI ou tableau croisé) : un dossier avec un très gros fichier n'est pas toujours le plus lourd.`,
        attachments,
      };
    }
    if (asks === 'format') {
      const ending = random.pick(ENDINGS.filter((each) => all.some(({ name }) => name.endsWith(each))));
      const sum = total(all.filter(({ name }) => name.endsWith(`.${ending}`)));
      return {
        kind: 'NUMBER',
        instruction: `${start}\n\nCombien de mégaoctets occupent en tout les fichiers **.${ending}** ?`,
        unit: 'Mo',
        solution: { number: sum, within: 0.05 },
        explanation: `Un filtre « se termine par .${ending} », puis la somme des lignes affichées, donne ${frenchNumber(sum)} Mo.`,
        attachments,
      };
    }
    if (asks === 'old') {
      const day = daysAfter('2024-03-01', random.integer(0, 120));
      const old = all.filter(({ opened, size }) => opened < day && size > 10);
      return {
        kind: 'NUMBER',
        instruction: `${start}\n\nPour faire de la place, ${owner} cherche les fichiers qui n'ont pas été ouverts depuis le **${frenchDate(day)}** (ouverts avant ce jour) et qui pèsent **plus de 10 Mo**. Combien y en a-t-il ?`,
        unit: 'fichiers',
        solution: { number: old.length },
        wrong: [String(all.filter(({ opened }) => opened < day).length)].filter((text) => Number(text) !== old.length),
        explanation: `Deux filtres à la fois, un sur la date et un sur la taille : ${old.length} fichiers. La date du dernier accès aide à choisir, mais c'est toujours une personne qui décide d'effacer.`,
        attachments,
      };
    }
    const wasted = total(copies);
    return {
      kind: 'NUMBER',
      instruction: `${start} Deux fichiers de même **empreinte** ont exactement le même contenu, quel que soit leur nom.\n\nCombien de mégaoctets gagne-t-on en ne gardant qu'**un** exemplaire de chaque contenu ?`,
      unit: 'Mo',
      solution: { number: wasted, within: 0.05 },
      wrong: [String(Math.round(wasted * 20) / 10)],
      explanation: `En triant par empreinte, on voit ${copies.length} contenus présents deux fois. On efface un seul fichier de chaque paire : ${frenchNumber(wasted)} Mo.`,
      attachments,
    };
  },
);
