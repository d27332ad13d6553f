import { EXACT, singleChoice } from '../choices';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';
import { SITES } from './words/things';

const FOLDERS = [
  'programme',
  'archives',
  'galerie',
  'horaires',
  'actualites',
  'visites',
  'documents',
  'inscriptions',
] as const;
const FILES = [
  'plan.pdf',
  'affiche.png',
  'tarifs.html',
  'reglement.pdf',
  'photos.zip',
  'index.html',
  'calendrier.ics',
] as const;
const WORDS = ['chouette', 'cerf-volant', 'planeur', 'boussole', 'lanterne', 'tambour', 'cabane', 'ruche'] as const;

/** The parts of a web address. Domains end in .example, which nobody owns. */
export const generator = defineGenerator(
  'Une adresse web à lire : domaine, protocole, fichier, paramètre, ou adresse trompeuse.',
  { asks: oneOf("Ce que l'on cherche.", ['host', 'file', 'parameter', 'protocol', 'owner']) },
  ({ asks }, random) => {
    const [site, other, third] = random.sample(SITES, 3);
    const folder = random.pick(FOLDERS);
    const file = random.pick(FILES);
    const word = random.pick(WORDS);
    const page = random.integer(2, 9);
    const sub = random.pick(['www', 'billets', 'blog', 'espace']);
    const secure = random.pick(['https', 'http']);
    const address = `${secure}://${sub}.${site}.example/${folder}/${file}?recherche=${word}&page=${page}`;
    const start = `${random.pick(FIRST_NAMES)} reçoit cette adresse :\n\n\`${address}\``;
    switch (asks) {
      case 'host':
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\nQuel est le **nom de domaine** du site, sans ce qui précède ni ce qui suit ?`,
          placeholder: 'exemple : ville.example',
          tolerance: EXACT,
          solution: { texts: [`${site}.example`, `${sub}.${site}.example`] },
          wrong: [site, `${folder}.example`],
          explanation: `Le nom de domaine est « ${site}.example », juste avant le premier « / » seul. « ${sub} » n'en est qu'un sous-domaine.`,
        };
      case 'file':
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\nQuel est le nom du **fichier** demandé ?`,
          tolerance: EXACT,
          solution: { texts: [file] },
          wrong: [folder, file.replace(/\..*/, '')],
          explanation: `Après le domaine vient le chemin : le dossier « ${folder} », puis le fichier « ${file} ». Ce qui suit « ? » est fait de paramètres.`,
        };
      case 'parameter':
        return {
          kind: 'FIELDS',
          instruction: `${start}\n\nQuelles sont les valeurs des deux **paramètres** transmis au site ?`,
          fields: [
            { id: 'f1', label: 'recherche' },
            { id: 'f2', label: 'page' },
          ],
          tolerance: EXACT,
          solution: { fields: { f1: [word], f2: [String(page)] } },
          wrong: { f1: [folder], f2: [String(page + 1)] },
          explanation: `Les paramètres suivent le « ? » et sont séparés par « & » : recherche vaut « ${word} » et page vaut « ${page} ».`,
        };
      case 'protocol':
        return {
          ...singleChoice(
            random,
            secure === 'https'
              ? "Oui, car l'adresse commence par « https »"
              : "Non, car l'adresse commence par « http »",
            [
              secure === 'https' ? "Non, car l'adresse contient un « ? »" : "Oui, car l'adresse contient un « ? »",
              `${secure === 'https' ? 'Non' : 'Oui'}, car elle mène à un fichier`,
              `${secure === 'https' ? 'Non' : 'Oui'}, car elle se termine par un nombre`,
            ],
          ),
          instruction: `${start}\n\nLes échanges avec ce site seront-ils **chiffrés**, c'est-à-dire illisibles en chemin ?`,
          explanation: `C'est le protocole, au début de l'adresse, qui le dit : « https » chiffre les échanges, « http » non. Cela ne dit rien de l'honnêteté du site.`,
        };
      case 'owner':
        return {
          ...singleChoice(random, `https://${sub}.${site}.example/${folder}`, [
            `https://${site}.${third}.example/${folder}`,
            `https://${other}.example/${site}.example/${folder}`,
            `https://${site}-example.${third}.example/${folder}`,
          ]),
          instruction: `Une seule de ces adresses mène à une page du site **${site}.example**. Laquelle ?`,
          explanation: `Ce qui compte est la fin du nom, juste avant le premier « / » seul : seule « ${sub}.${site}.example » se termine par « ${site}.example ». Ailleurs, ces mots ne servent qu'à tromper.`,
        };
    }
  },
);
