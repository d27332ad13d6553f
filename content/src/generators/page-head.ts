import { EXACT, singleChoice } from '../choices';
import { htmlPage } from '../files/html';
import { escaped } from '../files/xml';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES, LAST_NAMES } from './words/people';
import { paragraph } from './words/sentences';
import { SITES } from './words/things';

const PAGES = [
  ['atelier', 'Atelier de réparation de vélos', 'Apprenez à réparer votre vélo, le samedi matin, avec nos bénévoles.'],
  [
    'tournoi',
    "Tournoi d'échecs",
    "Inscrivez-vous au tournoi ouvert à tous, débutants compris, et relisez les règles d'une partie.",
  ],
  ['jardin', 'Le jardin des écoliers', 'Découvrez les plantes de notre jardin et les jours où venir aider.'],
  ['concert', 'Concert de la fanfare', 'La fanfare joue en plein air : lieu, programme et accès pour tous.'],
  [
    'nichoirs',
    'Fabriquer un nichoir',
    'Plans et conseils pour construire un nichoir à mésanges avec du bois de récupération.',
  ],
] as const;
const LICENCES = [
  ['CC BY', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC BY-SA', 'https://creativecommons.org/licenses/by-sa/4.0/'],
  ['CC BY-NC', 'https://creativecommons.org/licenses/by-nc/4.0/'],
  ['CC BY-ND', 'https://creativecommons.org/licenses/by-nd/4.0/'],
] as const;

/** What a web page says of itself in its head, for search engines and for those who share it. */
export const generator = defineGenerator(
  "L'en-tête d'une page web enregistrée : image montrée au partage, licence, adresse de référence, page cachée aux moteurs, nom de l'auteur.",
  { asks: oneOf("Ce que l'on cherche.", ['share-image', 'licence', 'canonical', 'hidden', 'author']) },
  ({ asks }, random) => {
    const site = random.pick(SITES);
    const chosen = random.sample(PAGES, 3);
    const author = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
    const other = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
    const [licence, , wrongLicence] = random.shuffle(LICENCES);
    const hidden = random.pick(chosen);
    const image = `${random.pick(['vignette', 'partage', 'apercu'])}-${random.integer(11, 98)}.png`;
    const banner = `bandeau-${random.integer(11, 98)}.png`;
    const reference = `https://${site}.example/${chosen[0][0]}`;
    const pageOf = ([id, title, description]: (typeof PAGES)[number]) =>
      htmlPage(`${id}.html`, {
        title: `${title}, ${site}`,
        head: `${[
          `<meta name="description" content="${escaped(description)}">`,
          `<meta name="author" content="${escaped(author)}">`,
          `<meta name="robots" content="${asks === 'hidden' && id === hidden[0] ? 'noindex, follow' : 'index, follow'}">`,
          `<meta property="og:title" content="${escaped(title)}">`,
          `<meta property="og:image" content="https://${site}.example/images/${image}">`,
          `<link rel="canonical" href="https://${site}.example/${id}">`,
          ...(licence ? [`<link rel="license" href="${licence[1]}">`] : []),
        ].join('\n')}\n`,
        body: `<h1>${escaped(title)}</h1>\n<img src="data:," alt="Bandeau : ${banner}">\n<p>${paragraph(random, 4)}</p>\n<p>Photos : ${escaped(other)}. Page vue depuis : https://${site}.example/${id}?de=lettre</p>\n<footer>Association, ${site}</footer>`,
      });
    const start =
      "Ouvrez la page jointe dans un navigateur, puis affichez son **code source** (Ctrl + U, ou avec un éditeur de texte). L'en-tête, entre `<head>` et `</head>`, ne s'affiche pas.";
    if (asks === 'hidden')
      return {
        ...singleChoice(random, `${hidden[0]}.html`, [...chosen.map(([id]) => `${id}.html`), 'Aucune des trois']),
        instruction:
          "Les trois pages jointes viennent d'un même site. L'une d'elles demande aux moteurs de recherche de **ne pas la montrer** dans leurs résultats. Affichez le code source de chacune (Ctrl + U, ou avec un éditeur de texte).\n\nLaquelle ?",
        explanation: `Dans l'en-tête de ${hidden[0]}.html, \`<meta name="robots" content="noindex, follow">\` demande aux moteurs de ne pas indexer la page. Elle reste visible pour qui connaît son adresse : ce n'est pas une protection.`,
        attachments: chosen.map(pageOf).sort((a, b) => (a.name < b.name ? -1 : 1)),
      };
    const attachments = [pageOf(chosen[0])];
    switch (asks) {
      case 'share-image':
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\nQuand on partage cette page dans une messagerie, une image s'affiche avec le lien. Quel est le **nom de fichier** de cette image ?`,
          placeholder: 'exemple : photo-1.jpg',
          tolerance: EXACT,
          solution: { texts: [image, `https://${site}.example/images/${image}`] },
          wrong: [banner],
          explanation: `\`og:image\` donne l'image de l'aperçu : ${image}. Elle n'a pas besoin d'être visible dans la page.`,
          attachments,
        };
      case 'licence':
        return {
          ...singleChoice(random, licence?.[0] ?? '', [wrongLicence?.[0] ?? '', ...LICENCES.map(([short]) => short)]),
          instruction: `${start}\n\nSous quelle **licence** cette page est-elle publiée ?`,
          explanation: `\`<link rel="license">\` mène à ${licence?.[1]} : c'est la licence ${licence?.[0]}. Les logiciels et les moteurs lisent cette ligne pour trouver les contenus réutilisables.`,
          attachments,
        };
      case 'canonical':
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\nLa page s'ouvre par plusieurs adresses. Laquelle demande-t-elle aux moteurs de retenir, son adresse de **référence** (\`canonical\`) ?`,
          placeholder: 'https://…',
          tolerance: EXACT,
          solution: { texts: [reference, reference.replace('https://', '')] },
          wrong: [`${reference}?de=lettre`, `https://${site}.example/images/${image}`],
          explanation: `\`<link rel="canonical" href="${reference}">\` : toutes les variantes de la page comptent ainsi pour une seule.`,
          attachments,
        };
      default:
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\nQui est l'**auteur de la page** selon son en-tête ? Donnez son prénom et son nom.`,
          solution: { texts: [author] },
          wrong: [other],
          explanation: `\`<meta name="author">\` nomme ${author}. ${other} a fait les photos, ce qui est un autre droit.`,
          attachments,
        };
    }
  },
);
