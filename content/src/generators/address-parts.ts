import { EXACT } from '../choices';
import { textFile } from '../files/plain-text';
import { defineGenerator, oneOf } from '../generator';
import type { Random } from '../random';
import { LANGUAGES } from './words/languages';

const FRENCH = {
  phrases: [
    'pêche à pied',
    'forêt hantée',
    'île déserte',
    'château en carton',
    'fête des récoltes',
    'rivière gelée',
    'thé à la menthe',
    'école du soir',
    'théâtre d’ombres',
    'vélo à réparer',
  ],
  pages: ['article', 'recette', 'fiche', 'film', 'jeu', 'livre'],
  trackers: ['utm_source', 'utm_campaign', 'suivi', 'origine_clic', 'partage', 'id_lettre'],
  origins: ['lettre', 'appli', 'mai', 'ami'],
  folders: ['cours', 'svt', 'maths', 'sorties', 'photos', 'clubs', 'images', 'archives'],
  files: ['plan.html', 'fiche-2.html', 'carte.png', 'menu.pdf', 'equipe.html', 'bilan.html'],
  town: 'exemple : ville.example',
  searched: (site: string, coded: string) => `https://${site}.example/recherche?page=1&mots=${coded}&tri=date`,
  decode: (name: string, address: string) =>
    `${name} a copié l'adresse d'une page de résultats :\n\n\`${address}\`\n\nÉcrivez en clair, avec leurs accents, les **mots** qui avaient été cherchés.`,
  decoded: (phrase: string) =>
    `Dans une adresse, une espace s'écrit « + » ou « %20 », et une lettre accentuée devient deux codes commençant par « % » (\`%C3%A9\` pour « é », par exemple). On lit ici : ${phrase}.`,
  view: 'voir',
  clean: (name: string, address: string, page: string) =>
    `${name} veut envoyer cette adresse à un ami :\n\n\`${address}\`\n\nSur ce site, seul le paramètre \`${page}\` choisit la page ; les autres servent à suivre les visiteurs.\n\nÉcrivez l'**adresse complète la plus courte** qui mène à la même page.`,
  cleaned: (kept: string, short: string) =>
    `Les paramètres suivent le « ? » et sont séparés par « & ». On garde \`${kept}\` et l'on retire les autres : ${short}.`,
  relative: (name: string, base: string, link: string) =>
    `${name} lit le code de la page \`${base}\`.\n\nUn lien y est écrit ainsi : \`<a href="${link}">\`\n\nÀ quelle **adresse complète** ce lien mène-t-il ?`,
  resolved: (folder: string, target: string) =>
    `Un lien relatif part du dossier de la page, \`${folder}\` : « .. » remonte d'un dossier, et un « / » au début repart de la racine du site. Il mène à ${target}.`,
  user: (name: string, address: string) =>
    `${name} reçoit ce lien :\n\n\`${address}\`\n\nÀ quel **site** mène-t-il vraiment ?`,
  unmasked: (site: string) =>
    `Entre « // » et le premier « / », ce qui précède « @ » n'est qu'un nom d'utilisateur : le site est ce qui le suit, ${site}. Le procédé sert à tromper.`,
  list: 'adresses.txt',
  same: (name: string, count: number) =>
    `${name} a relevé dans un journal de visites ${count} adresses du même site (fichier joint). Certaines s'écrivent autrement mais mènent à la **même page**, d'après les règles des adresses :\n\n- dans le nom du site, majuscules et minuscules se valent ; dans le chemin, non ;\n- \`:443\` est le port habituel de \`https\` ;\n- \`.\` désigne le dossier où l'on est, \`..\` celui d'au-dessus ;\n- \`%\` suivi de deux caractères est le code d'un autre caractère (\`%61\` est « a ») ;\n- ce qui suit \`#\` désigne un endroit de la page.\n\nÀ combien de pages **différentes** ces adresses mènent-elles ?`,
  unit: 'pages',
  equal: (count: number, lines: number) =>
    `Une fois chaque adresse ramenée à une seule écriture (site en minuscules, sans port ni « # », chemin sans « . » ni « .. », codes remplacés par leur lettre), les ${lines} lignes n'en font plus que ${count}. La taille des lettres du chemin, elle, distingue deux pages.`,
};

const ENGLISH: typeof FRENCH = {
  phrases: [
    'café by the sea',
    'piñata party',
    'crème brûlée recipe',
    'papier mâché mask',
    'jalapeño sauce',
    'Brontë sisters',
    'soufflé disaster',
    'château garden',
    'São Paulo carnival',
    'Tromsø harbour',
  ],
  pages: ['article', 'recipe', 'sheet', 'film', 'game', 'book'],
  trackers: ['utm_source', 'utm_campaign', 'tracking', 'click_origin', 'shared_by', 'letter_id'],
  origins: ['newsletter', 'app', 'may', 'friend'],
  folders: ['lessons', 'biology', 'maths', 'trips', 'photos', 'clubs', 'images', 'archive'],
  files: ['plan.html', 'sheet-2.html', 'map.png', 'menu.pdf', 'team.html', 'report.html'],
  town: 'example: town.example',
  searched: (site, coded) => `https://${site}.example/search?page=1&words=${coded}&sort=date`,
  decode: (name, address) =>
    `${name} has copied the address of a page of search results:\n\n\`${address}\`\n\nWrite the **words** that were searched for, as they were typed, accents included.`,
  decoded: (phrase) =>
    `In an address, a space is written “+” or “%20”, and an accented letter becomes two codes that begin with “%” (\`%C3%A9\` for “é”, for example). Here the words are: ${phrase}.`,
  view: 'view',
  clean: (name, address, page) =>
    `${name} would like to send this address to a friend:\n\n\`${address}\`\n\nOn this site, only the parameter \`${page}\` chooses the page; the others are there to follow visitors.\n\nWrite the **shortest complete address** that leads to the same page.`,
  cleaned: (kept, short) =>
    `Parameters come after the “?” and are separated by “&”. Keep \`${kept}\` and take out the others: ${short}.`,
  relative: (name, base, link) =>
    `${name} is reading the code of the page \`${base}\`.\n\nOne of its links is written like this: \`<a href="${link}">\`\n\nWhich **complete address** does this link lead to?`,
  resolved: (folder, target) =>
    `A relative link starts from the folder of the page, \`${folder}\`: “..” goes up one folder, and a “/” at the beginning starts again from the root of the site. It leads to ${target}.`,
  user: (name, address) => `${name} receives this link:\n\n\`${address}\`\n\nWhich **site** does it really lead to?`,
  unmasked: (site) =>
    `Between “//” and the first “/”, whatever comes before “@” is only a user name: the site is what follows it, ${site}. The trick is meant to mislead.`,
  list: 'addresses.txt',
  same: (name, count) =>
    `${name} has taken ${count} addresses of one site from a log of visits (attached file). Some are written differently but lead to the **same page**, according to the rules of web addresses:\n\n- capitals do not matter in the name of the site; in the path they do;\n- \`:443\` is the usual port of \`https\`;\n- \`.\` is the folder where you are, \`..\` the one above;\n- \`%\` and the two characters after it are the code of another character (\`%61\` is “a”);\n- what follows \`#\` is a place in the page.\n\nHow many **different** pages do these addresses lead to?`,
  unit: 'pages',
  equal: (count, lines) =>
    `Once each address is written in one way only (site in small letters, no port, no “#”, no “.” or “..” in the path, codes replaced by their letter), the ${lines} lines come down to ${count}. Capitals in the path, however, tell two pages apart.`,
};

const WORDS = { fr: FRENCH, en: ENGLISH };

/** The page an address leads to, in the only way of writing it. */
const pageOf = (address: string): string => {
  const { host, pathname } = new URL(address);
  return host + decodeURIComponent(pathname);
};

/** Another way of writing the address of the same page. */
const rewritten = (site: string, folder: string, file: string, random: Random): string => {
  const letter = random.integer(0, folder.length - 1);
  const coded = `${folder.slice(0, letter)}%${folder.charCodeAt(letter).toString(16)}${folder.slice(letter + 1)}`;
  return random.pick([
    `https://${site.toUpperCase()}.example/${folder}/${file}`,
    `https://${site}.EXAMPLE:443/${folder}/${file}`,
    `https://${site}.example:443/${folder}/./${file}`,
    `https://${site}.example/${folder}/${folder}/../${file}`,
    `https://${site}.example/./${coded}/${file}`,
    `https://${site}.example/${coded}/${file}#p${random.integer(2, 9)}`,
    `https://${site}.example/${folder}/${file}#p${random.integer(2, 9)}`,
  ]);
};

/** What is written in a web address, beyond the name of the site: coded letters, relative links, tracking. */
export const generator = defineGenerator(
  'Une adresse web à comprendre : lettres codées, paramètres de suivi à retirer, lien relatif à compléter, nom trompeur avant « @ », écritures différentes d’une même adresse.',
  { asks: oneOf("Ce que l'on cherche.", ['decode', 'clean', 'relative', 'user', 'same']) },
  ({ asks }, random, locale) => {
    const words = WORDS[locale];
    const { sites, firstNames } = LANGUAGES[locale];
    const [site, other] = random.sample(sites, 2);
    const name = random.pick(firstNames);
    switch (asks) {
      case 'decode': {
        const phrase = random.pick(words.phrases).replace('’', "'");
        const coded = encodeURIComponent(phrase).replace(/%20/g, '+').replaceAll("'", '%27');
        return {
          kind: 'SHORT_TEXT',
          instruction: words.decode(name, words.searched(site, coded)),
          tolerance: { caseAndAccents: true, punctuation: true, typos: false },
          solution: { texts: [phrase] },
          wrong: [phrase.split(' ')[0] ?? '', 'date'],
          explanation: words.decoded(phrase),
        };
      }
      case 'clean': {
        const page = random.pick(words.pages);
        const id = random.integer(120, 989);
        const trackers = random
          .sample(words.trackers, 3)
          .map((key) => `${key}=${random.pick(words.origins)}${random.integer(2, 99)}`);
        const kept = `${page}=${id}`;
        const base = `https://${site}.example/${words.view}`;
        const short = `${base}?${kept}`;
        const parameters = random.shuffle([kept, ...trackers]);
        return {
          kind: 'SHORT_TEXT',
          instruction: words.clean(name, `${base}?${parameters.join('&')}`, page),
          tolerance: EXACT,
          solution: { texts: [short, short.replace('https://', '')] },
          wrong: [base, `${base}?${id}`],
          explanation: words.cleaned(kept, short),
        };
      }
      case 'relative': {
        const [first, second, third] = random.sample(words.folders, 3);
        const file = random.pick(words.files);
        const base = `https://${site}.example/${first}/${second}/page-${random.integer(2, 9)}.html`;
        const [link, target] = random.pick([
          [`../${third}/${file}`, `${first}/${third}/${file}`],
          [`/${third}/${file}`, `${third}/${file}`],
          [`${third}/${file}`, `${first}/${second}/${third}/${file}`],
          [`../${file}`, `${first}/${file}`],
          [`../../${third}/${file}`, `${third}/${file}`],
        ] as const);
        const full = new URL(link, base).href;
        return {
          kind: 'SHORT_TEXT',
          instruction: words.relative(name, base, link),
          placeholder: 'https://…',
          tolerance: EXACT,
          solution: { texts: [full, full.replace('https://', '')] },
          wrong: [
            `https://${site}.example/${second}/${third}/${link}`,
            `https://${site}.example/${first}/${second}/${link}`,
          ].filter((text) => text !== full),
          explanation: words.resolved(`/${first}/${second}/`, `${site}.example/${target}`),
        };
      }
      case 'user': {
        const last = random.pick(words.folders);
        const host = random.pick([`${other}.example`, `www.${other}.example`]);
        return {
          kind: 'SHORT_TEXT',
          instruction: words.user(name, `https://${site}.example@${host}/${last}/${site}.example`),
          placeholder: words.town,
          tolerance: EXACT,
          solution: { texts: [`${other}.example`, `www.${other}.example`] },
          wrong: [`${site}.example`, `${site}.example@${other}.example`],
          explanation: words.unmasked(`${other}.example`),
        };
      }
      case 'same': {
        const folders = random.sample(words.folders, 3);
        const files = random.sample(words.files, 3);
        const places = folders.flatMap((folder) => files.map((file) => ({ folder, file })));
        const pages = random.sample(places, random.integer(6, 8));
        const [shouted] = pages;
        const plain = pages.map(({ folder, file }) => `https://${site}.example/${folder}/${file}`);
        const lines = new Set([
          ...plain,
          // The same letters in capitals, in the path: another page.
          `https://${site}.example/${shouted?.folder.toUpperCase()}/${shouted?.file}`,
        ]);
        while (lines.size < 24) {
          const { folder, file } = random.pick(pages);
          lines.add(rewritten(site, folder, file, random));
        }
        const count = new Set([...lines].map(pageOf)).size;
        return {
          kind: 'NUMBER',
          instruction: words.same(name, lines.size),
          unit: words.unit,
          attachments: [textFile(words.list, `${random.shuffle([...lines]).join('\n')}\n`)],
          solution: { number: count },
          wrong: [String(lines.size), String(count - 1)],
          explanation: words.equal(count, lines.size),
        };
      }
    }
  },
  ['fr', 'en'],
);
