import { EXACT } from '../choices';
import { htmlPage } from '../files/html';
import { escaped } from '../files/xml';
import { defineGenerator, oneOf } from '../generator';
import { PART_TITLES, paragraph } from './words/sentences';
import { SITES, TOPICS } from './words/things';

const VAGUE = ['cliquez ici', 'en savoir plus', 'lire la suite', 'ici', 'ce lien'] as const;
const CLEAR = [
  'plan du site en images',
  'horaires de la semaine',
  'règlement du concours',
  'liste du matériel à apporter',
  'formulaire de prêt',
] as const;
const INPUTS = ['Nom', 'Prénom', 'Classe', 'Ville', 'Instrument', 'Allergies', 'Message'] as const;
const IMAGES = [
  ['pont', 'Le vieux pont de pierre, vu de la rive'],
  ['atelier', 'Trois élèves soudent un circuit'],
  ['carte', "Carte des sentiers autour de l'étang"],
  ['serre', 'Rangées de semis dans la serre'],
  ['scene', 'La troupe salue sur la scène'],
  ['four', 'Le four à pain allumé'],
  ['barque', 'Une barque bleue sur le sable'],
] as const;

/** A saved web page, whose obstacles for people who use a screen reader are to be found. */
export const generator = defineGenerator(
  "Une page web enregistrée dont il faut trouver un obstacle à l'accessibilité : liens vagues, niveau de titre sauté, champ sans étiquette, texte de remplacement inutile.",
  { asks: oneOf("Ce que l'on cherche.", ['links', 'headings', 'label', 'alt']) },
  ({ asks }, random) => {
    const site = random.pick(SITES);
    const topic = random.pick(TOPICS);
    const page = (body: readonly string[]) => [
      htmlPage('page.html', {
        title: `${site} : ${topic}`,
        body: [`<h1>${escaped(`Dossier sur ${topic}`)}</h1>`, ...body].join('\n'),
      }),
    ];
    if (asks === 'links') {
      const vague = random.sample(VAGUE, random.integer(2, 4));
      const links = random.shuffle([...vague, ...random.sample(CLEAR, random.integer(3, 4))]);
      return {
        kind: 'NUMBER',
        instruction: `Ouvrez la page jointe, un dossier sur ${topic}. Une personne aveugle peut faire lire à son ordinateur la seule **liste des liens**, sans le texte autour.\n\nCombien de liens de la page ne disent pas où ils mènent, lus ainsi tout seuls ?`,
        unit: 'liens',
        solution: { number: vague.length },
        wrong: [String(links.length)],
        explanation: `Sortis de leur phrase, ces liens ne veulent rien dire : ${vague.map((text) => `« ${text} »`).join(', ')}. Un bon lien porte le nom de ce que l'on trouve au bout.`,
        attachments: page(
          links.map(
            (text, index) =>
              `<p>${escaped(paragraph(random, 2))} <a href="page${index + 2}.html">${escaped(text)}</a></p>`,
          ),
        ),
      };
    }
    if (asks === 'headings') {
      const titles = random.sample(PART_TITLES, 7);
      const levels = [2, 3, 3, 2, 3, 2, 3];
      const at = random.pick([1, 4, 6]);
      levels[at] = 4;
      const title = titles[at] ?? '';
      return {
        kind: 'SHORT_TEXT',
        instruction: `La page jointe est un dossier sur ${topic}. Affichez son **code source** (Ctrl + U, ou un éditeur de texte) et suivez ses titres \`<h1>\`, \`<h2>\`, \`<h3>\`…\n\nUn titre **saute un niveau** par rapport à celui qui le précède. Lequel ? Recopiez son texte.`,
        solution: { texts: [title] },
        wrong: [titles[at - 1] ?? '', titles[at + 1] ?? ''].filter((text) => text !== ''),
        explanation: `« ${title} » est en \`<h4>\` juste après un \`<h2>\` : un lecteur d'écran laisse croire qu'il manque une partie. On choisit le niveau d'après le plan, jamais d'après la taille voulue.`,
        attachments: page(
          titles.flatMap((text, index) => [
            `<h${levels[index]}>${escaped(text)}</h${levels[index]}>`,
            `<p>${escaped(paragraph(random, 2))}</p>`,
          ]),
        ),
      };
    }
    if (asks === 'label') {
      const inputs = random.sample(INPUTS, 5);
      const bad = random.pick(inputs);
      return {
        kind: 'FIELDS',
        instruction: `La page jointe contient un formulaire sur ${topic}. Dans son **code source**, chaque champ \`<input>\` devrait être relié à son étiquette : l'attribut \`for\` de \`<label>\` reprend l'\`id\` du champ.\n\nQuel champ n'est relié à **aucune** étiquette, et quelle valeur faut-il donner à \`for\` pour réparer ?`,
        fields: [
          { id: 'f1', label: 'Champ', options: [...inputs] },
          { id: 'f2', label: 'Valeur de for' },
        ],
        tolerance: EXACT,
        solution: { fields: { f1: [bad], f2: [`champ-${inputs.indexOf(bad) + 11}`] } },
        wrong: { f2: [`champ-${inputs.indexOf(bad) + 1}`] },
        explanation: `L'étiquette « ${bad} » renvoie à un \`id\` qui n'existe pas : le lecteur d'écran annonce un champ sans nom. Il faut \`for="champ-${inputs.indexOf(bad) + 11}"\`. On le vérifie en cliquant sur l'étiquette : le champ doit devenir actif.`,
        attachments: page([
          '<form>',
          ...inputs.map(
            (text, index) =>
              `<p><label for="champ-${text === bad ? index + 1 : index + 11}">${text}</label> <input id="champ-${index + 11}" type="text"></p>`,
          ),
          '</form>',
        ]),
      };
    }
    const images = random.sample(IMAGES, 6);
    const poor = random.integer(2, 4);
    const at = new Set(random.sample([0, 1, 2, 3, 4, 5], poor));
    const useless = (file: string): string =>
      random.pick([`${file}_${random.integer(100, 999)}.jpg`, 'image', 'photo', `IMG${random.integer(1000, 9999)}`]);
    return {
      kind: 'NUMBER',
      instruction: `La page jointe, sur ${topic}, contient ${images.length} photos utiles au texte. Chacune a bien un texte de remplacement (\`alt\`), lu à voix haute à qui ne voit pas l'écran. Lisez-les dans le **code source**.\n\nCombien de ces textes n'apprennent **rien** de ce que montre la photo ?`,
      unit: 'textes',
      solution: { number: poor },
      wrong: [String(images.length)],
      explanation: `${poor} textes sont un nom de fichier ou un mot comme « photo » : ils existent, mais n'informent pas. Un outil automatique ne les signale pas toujours, il faut les lire.`,
      attachments: page(
        images.flatMap(([file, alt], index) => [
          `<p>${escaped(paragraph(random, 2))}</p>`,
          `<p><img src="${file}.jpg" alt="${escaped(at.has(index) ? useless(file) : alt)}" width="160" height="100"></p>`,
        ]),
      ),
    };
  },
);
