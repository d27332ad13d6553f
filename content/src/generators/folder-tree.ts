import { EXACT } from '../choices';
import { of } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const FOLDERS = [
  ['Cours', ['Anglais', 'Maths', 'SVT', 'Histoire']],
  ['Images', ['Vacances', 'Dessins', 'Famille', 'Affiches']],
  ['Musique', ['Chorale', 'Flute', 'Rap', 'Jazz']],
  ['Projets', ['Robot', 'Journal', 'Theatre', 'Jardin']],
] as const;
const FILES = [
  'plan.odt',
  'notes.txt',
  'budget.ods',
  'affiche.png',
  'liste.csv',
  'resume.pdf',
  'photo1.jpg',
  'script.py',
  'invitation.odt',
  'logo.svg',
] as const;

/** A tree of folders drawn in text: paths to read, absolute or from another folder. */
export const generator = defineGenerator(
  "Une arborescence dessinée : chemin d'un fichier, chemin relatif, dossier parent, nombre de fichiers.",
  { asks: oneOf("Ce que l'on cherche.", ['path', 'relative', 'parent', 'count']) },
  ({ asks }, random) => {
    const owner = random.pick(FIRST_NAMES);
    const root = 'Documents';
    const files = random.shuffle(FILES);
    const tree = random.sample(FOLDERS, 2).map(([name, children]) => ({
      name,
      children: random
        .sample(children, 2)
        .map((child) => ({ name: child, files: files.splice(0, random.integer(1, 2)).sort() })),
    }));
    const drawing = [
      root,
      ...tree.flatMap(({ name, children }, i) => {
        const bar = i === tree.length - 1 ? '    ' : '│   ';
        return [
          `${i === tree.length - 1 ? '└── ' : '├── '}${name}`,
          ...children.flatMap((child, j) => [
            `${bar}${j === children.length - 1 ? '└── ' : '├── '}${child.name}`,
            ...child.files.map(
              (file, k) =>
                `${bar}${j === children.length - 1 ? '    ' : '│   '}${k === child.files.length - 1 ? '└── ' : '├── '}${file}`,
            ),
          ]),
        ];
      }),
    ].join('\n');
    const [first, second] = random.shuffle(tree);
    const [from, to] = [first?.children[0], second?.children[1]];
    if (!first || !second || !from || !to) return { refusal: 'the tree is too small' };
    const file = to.files[0] ?? '';
    const start = `Voici les dossiers ${of(owner)} :\n\n\`\`\`\n${drawing}\n\`\`\``;
    switch (asks) {
      case 'path':
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\nQuel est le **chemin complet** du fichier ${file}, à partir de ${root}, en séparant par des \`/\` ?`,
          placeholder: `${root}/…`,
          tolerance: EXACT,
          solution: {
            texts: [`${root}/${second.name}/${to.name}/${file}`, `/${root}/${second.name}/${to.name}/${file}`],
          },
          wrong: [`${root}/${to.name}/${file}`, `${second.name}/${to.name}/${file}`],
          explanation: `On descend de dossier en dossier : ${root}, puis ${second.name}, puis ${to.name}, qui contient ${file}.`,
        };
      case 'relative':
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\nUne page enregistrée dans le dossier **${from.name}** doit faire référence au fichier ${file}. Quel est le **chemin relatif**, avec \`..\` pour remonter d'un dossier et \`/\` pour séparer ?`,
          tolerance: EXACT,
          solution: { texts: [`../../${second.name}/${to.name}/${file}`, `./../../${second.name}/${to.name}/${file}`] },
          wrong: [`../${second.name}/${to.name}/${file}`, `${second.name}/${to.name}/${file}`],
          explanation: `De ${from.name}, un premier \`..\` remonte à ${first.name}, un second à ${root} ; on redescend ensuite par ${second.name}/${to.name}.`,
        };
      case 'parent':
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\nQuel est le nom du dossier qui contient **directement** le dossier ${to.name} ?`,
          tolerance: EXACT,
          solution: { texts: [second.name] },
          wrong: [root, to.name],
          explanation: `Le trait qui mène à ${to.name} part de ${second.name} : c'est son dossier parent.`,
        };
      case 'count': {
        const count = second.children.reduce((total, child) => total + child.files.length, 0);
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\nCombien de fichiers le dossier **${second.name}** contient-il en tout, sous-dossiers compris ?`,
          unit: 'fichiers',
          solution: { number: count },
          wrong: [String(count + 2)],
          explanation: `Ses deux sous-dossiers contiennent ${second.children.map((child) => child.files.length).join(' et ')} fichiers, soit ${count} en tout. Les dossiers eux-mêmes ne sont pas des fichiers.`,
        };
      }
    }
  },
);
