import { csvFile } from '../files/csv';
import { daysAfter, frenchNumber, of } from '../french';
import { defineGenerator, integer, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const FOLDERS = ['Cours', 'Photos', 'Musique', 'Projets', 'Recettes'] as const;
const WORDS = ['plan', 'notes', 'affiche', 'liste', 'carnet', 'dessin', 'essai', 'bilan', 'fiche', 'album'] as const;
const ENDINGS = ['odt', 'ods', 'jpg', 'png', 'pdf', 'mp3'] as const;

/** Files that were put back on one side only, or changed on one side only: what a backup must copy, and what it would erase. */
export const generator = defineGenerator(
  "Deux listes de fichiers (CSV), l'ordinateur et sa sauvegarde : ce qui manque, ce qui est dépassé, ce qu'il faut recopier, ce qu'un miroir effacerait.",
  {
    asks: oneOf("Ce que l'on cherche.", ['missing', 'outdated', 'volume', 'mirror']),
    files: integer("Nombre de fichiers sur l'ordinateur.", 18, 60, 40),
  },
  ({ asks, files }, random) => {
    const owner = random.pick(FIRST_NAMES);
    // Three different numbers: mistaking one group for another must not give the right answer.
    const [goneCount, missingCount, outdatedCount] = random.sample([3, 4, 5, 6, 7, 8], 3);
    const all = Array.from({ length: files + goneCount }, (_, index) => ({
      path: `${FOLDERS[index % FOLDERS.length]}/${random.pick(WORDS)}-${String(index + 1).padStart(2, '0')}.${random.pick(ENDINGS)}`,
      size: random.integer(2, 90) * 100,
      day: daysAfter('2025-01-06', random.integer(0, 200)),
    }));
    const places = random.shuffle(all.map((_, index) => index));
    const gone = new Set(places.slice(0, goneCount));
    const missing = new Set(places.slice(goneCount, goneCount + missingCount));
    const outdated = new Set(places.slice(goneCount + missingCount).slice(0, outdatedCount));
    const computer = all.flatMap((file, index) =>
      gone.has(index)
        ? []
        : [outdated.has(index) ? { ...file, day: daysAfter(file.day, random.integer(3, 90)) } : file],
    );
    const backup = all.filter((_, index) => !missing.has(index));
    const table = (rows: typeof all) => [
      ['Fichier', 'Taille (Ko)', 'Modifié le'],
      ...rows.map(({ path, size, day }) => [path, size, day]),
    ];
    const attachments = [
      csvFile('ordinateur.csv', table(random.shuffle(computer))),
      csvFile('sauvegarde.csv', table(random.shuffle(backup))),
    ];
    const start = `Les deux listes jointes donnent les fichiers de l'ordinateur et ceux de la sauvegarde ${of(owner)}, avec leur date de modification. Ouvrez-les dans un tableur.`;
    const toCopy = all.reduce(
      (sum, { size }, index) => (missing.has(index) || outdated.has(index) ? sum + size : sum),
      0,
    );
    const onlyMissing = all.reduce((sum, { size }, index) => (missing.has(index) ? sum + size : sum), 0);
    switch (asks) {
      case 'missing':
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\nCombien de fichiers de l'ordinateur **manquent complètement** dans la sauvegarde ?`,
          unit: 'fichiers',
          solution: { number: missing.size },
          wrong: [...new Set([String(gone.size), String(Math.abs(computer.length - backup.length))])].filter(
            (text) => Number(text) !== missing.size,
          ),
          explanation: `${missing.size} fichiers ne sont que sur l'ordinateur : ils seraient perdus en cas de panne. Trier les deux listes par nom, ou utiliser NB.SI, les fait apparaître. Comparer seulement les nombres de lignes ne suffit pas.`,
          attachments,
        };
      case 'outdated':
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\nCombien de fichiers sont dans les deux listes, mais dans une version **plus ancienne** dans la sauvegarde ?`,
          unit: 'fichiers',
          solution: { number: outdated.size },
          wrong: [String(outdated.size + missing.size)],
          explanation: `${outdated.size} fichiers ont été modifiés depuis la sauvegarde : leur date n'est pas la même dans les deux listes. Une fonction de recherche du tableur rapproche les deux dates.`,
          attachments,
        };
      case 'volume':
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\nUne sauvegarde **incrémentielle** ne copie que les fichiers nouveaux ou modifiés. Combien de **mégaoctets** va-t-elle copier ? Les tailles sont celles des fichiers de l'ordinateur ; 1 Mo = 1 000 Ko.`,
          unit: 'Mo',
          solution: { number: toCopy / 1000, within: 0.01 },
          wrong: [String(onlyMissing / 1000), String(toCopy)],
          explanation: `Il faut copier ${missing.size} fichiers nouveaux et ${outdated.size} modifiés : ${frenchNumber(toCopy)} Ko, soit ${frenchNumber(toCopy / 1000)} Mo.`,
          attachments,
        };
      case 'mirror':
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\n${owner} veut lancer une copie **en miroir** de l'ordinateur vers la sauvegarde : à la fin, la sauvegarde sera exactement comme l'ordinateur. Combien de fichiers de la sauvegarde seront **effacés** ?`,
          unit: 'fichiers',
          solution: { number: gone.size },
          wrong: [...new Set([String(missing.size), String(gone.size + outdated.size)])].filter(
            (text) => Number(text) !== gone.size,
          ),
          explanation: `${gone.size} fichiers n'existent plus que dans la sauvegarde : un miroir les efface, même s'ils avaient été supprimés par erreur sur l'ordinateur. Ce n'est donc pas une sauvegarde à elle seule.`,
          attachments,
        };
    }
  },
);
