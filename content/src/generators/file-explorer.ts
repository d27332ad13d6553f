import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

type Task = { asks: string; state: Record<string, string[]>; why: string };

const SORTED = [
  ['Photos', ['plage.jpg', 'anniversaire.jpg', 'chat.png', 'jardin.jpg']],
  ['Textes', ['redaction.odt', 'lettre.odt', 'poeme.txt', 'resume.docx']],
  ['Sons', ['interview.mp3', 'chorale.wav', 'podcast.mp3', 'sonnerie.ogg']],
  ['Tableaux', ['notes.ods', 'budget.xlsx', 'mesures.csv', 'scores.ods']],
] as const;

/** Files in disorder, to file, rename or clean up. */
export const generator = defineGenerator(
  'Un explorateur de fichiers simulé : déplacer, renommer, créer un dossier, supprimer un double, ranger par sorte.',
  { task: oneOf("Ce qu'il faut faire.", ['move', 'rename', 'create', 'sort', 'clean']) },
  ({ task }, random) => {
    const owner = random.pick(FIRST_NAMES);
    const groups = random.sample(SORTED, 3);
    const folders = groups.map(([name], index) => ({ id: `d${index + 1}`, name, folder: true, in: '' }));
    const loose = groups.flatMap(([folder, names], group) =>
      random.sample(names, task === 'sort' ? 2 : 1).map((name, index) => ({
        id: `f${group + 1}${index + 1}`,
        name,
        folder: false,
        in: '',
        home: folder as string,
      })),
    );
    const filed = groups.map(([folder, names], group) => ({
      id: `g${group + 1}`,
      name: names.find((name) => !loose.some((file) => file.name === name)) ?? '',
      folder: false,
      in: `d${group + 1}`,
      home: folder as string,
    }));
    const [target] = random.shuffle(loose);
    const [kept] = random.shuffle(filed);
    if (!target || !kept) return { refusal: 'no file' };
    const extension = target.name.slice(target.name.lastIndexOf('.'));
    const better = `${random.pick(['sortie', 'stage', 'voyage', 'projet'])}-2026${extension}`;
    const made = random.pick(['Archives', 'Classe de mer', 'Club', 'Vacances']);
    const twin = { id: 'double', name: `copie-${kept.name}`, folder: false, in: '', home: '' };
    const root = 'Documents';
    const there = (file: { name: string; home: string }): string => `${root}/${file.home}/${file.name}`;
    const untouched = Object.fromEntries(filed.map((file) => [file.id, [there(file)]]));
    const others = Object.fromEntries(
      loose.filter((file) => file !== target).map((file) => [file.id, [`${root}/${file.name}`]]),
    );

    const tasks: Record<typeof task, Task> = {
      move: {
        asks: `**Déplacez** le fichier ${target.name} dans le dossier ${target.home}, sans toucher au reste.`,
        state: { ...untouched, ...others, [target.id]: [there(target)] },
        why: `Déplacer change le dossier d'un fichier sans en faire de copie : il est maintenant dans ${root}/${target.home}.`,
      },
      rename: {
        asks: `**Renommez** le fichier ${target.name} en ${better}, sans le changer de dossier.`,
        state: { ...untouched, ...others, [target.id]: [`${root}/${better}`] },
        why: `Un nom parlant et une date aident à retrouver un fichier. L'extension « ${extension} » est gardée : elle dit avec quoi l'ouvrir.`,
      },
      create: {
        asks: `**Créez** dans ${root} un dossier nommé « ${made} », puis déplacez-y le fichier ${target.name}.`,
        state: { ...untouched, ...others, [target.id]: [`${root}/${made}/${target.name}`] },
        why: `Il fallait créer « ${made} » au bon endroit, directement dans ${root}, puis y déplacer le fichier.`,
      },
      sort: {
        asks: `**Rangez** chacun des ${loose.length} fichiers qui traînent dans ${root} dans le dossier qui convient à sa sorte.`,
        state: { ...untouched, ...Object.fromEntries(loose.map((file) => [file.id, [there(file)]])) },
        why: "C'est l'extension qui dit la sorte d'un fichier : une image, un son, un texte ou un tableau.",
      },
      clean: {
        asks: `Le fichier ${twin.name} est un double inutile de ${kept.name}. **Supprimez** le double, et lui seul.`,
        state: {
          ...untouched,
          ...Object.fromEntries(loose.map((file) => [file.id, [`${root}/${file.name}`]])),
          double: ['supprimé'],
        },
        why: `Seul ${twin.name} devait disparaître ; l'original reste dans ${kept.home}. Avant de supprimer, on vérifie toujours ce que l'on choisit.`,
      },
    };
    const { asks, state, why } = tasks[task];
    const items = [...folders, ...filed, ...loose, ...(task === 'clean' ? [twin] : [])].map(
      ({ id, name, folder, in: parent }) => ({ id, name, folder, in: parent }),
    );
    return {
      kind: 'SIMULATOR',
      instruction: `${owner} vous prête son ordinateur.\n\n${asks}`,
      embed: {
        title: 'Un explorateur de fichiers',
        height: 560,
        site: 'file-explorer',
        data: { root, items: random.shuffle(items) },
      },
      solution: { state },
      explanation: why,
    };
  },
);
