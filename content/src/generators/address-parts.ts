import { EXACT } from '../choices';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';
import { SITES } from './words/things';

const PHRASES = [
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
] as const;
const PAGES = ['article', 'recette', 'fiche', 'film', 'jeu', 'livre'] as const;
const TRACKERS = ['utm_source', 'utm_campaign', 'suivi', 'origine_clic', 'partage', 'id_lettre'] as const;
const FOLDERS = ['cours', 'svt', 'maths', 'sorties', 'photos', 'clubs', 'images', 'archives'] as const;
const FILES = ['plan.html', 'fiche-2.html', 'carte.png', 'menu.pdf', 'equipe.html', 'bilan.html'] as const;

/** What is written in a web address, beyond the name of the site: coded letters, relative links, tracking. */
export const generator = defineGenerator(
  'Une adresse web à comprendre : lettres codées, paramètres de suivi à retirer, lien relatif à compléter, nom trompeur avant « @ ».',
  { asks: oneOf("Ce que l'on cherche.", ['decode', 'clean', 'relative', 'user']) },
  ({ asks }, random) => {
    const [site, other] = random.sample(SITES, 2);
    const name = random.pick(FIRST_NAMES);
    switch (asks) {
      case 'decode': {
        const phrase = random.pick(PHRASES).replace('’', "'");
        const coded = encodeURIComponent(phrase).replace(/%20/g, '+').replaceAll("'", '%27');
        return {
          kind: 'SHORT_TEXT',
          instruction: `${name} a copié l'adresse d'une page de résultats :\n\n\`https://${site}.example/recherche?page=1&mots=${coded}&tri=date\`\n\nÉcrivez en clair, avec leurs accents, les **mots** qui avaient été cherchés.`,
          tolerance: { caseAndAccents: true, punctuation: true, typos: false },
          solution: { texts: [phrase] },
          wrong: [phrase.split(' ')[0] ?? '', 'date'],
          explanation: `Dans une adresse, une espace s'écrit « + » ou « %20 », et une lettre accentuée devient deux codes commençant par « % » (\`%C3%A9\` pour « é », par exemple). On lit ici : ${phrase}.`,
        };
      }
      case 'clean': {
        const page = random.pick(PAGES);
        const id = random.integer(120, 989);
        const trackers = random
          .sample(TRACKERS, 3)
          .map((key) => `${key}=${random.pick(['lettre', 'appli', 'mai', 'ami'])}${random.integer(2, 99)}`);
        const kept = `${page}=${id}`;
        const short = `https://${site}.example/voir?${kept}`;
        const parameters = random.shuffle([kept, ...trackers]);
        return {
          kind: 'SHORT_TEXT',
          instruction: `${name} veut envoyer cette adresse à un ami :\n\n\`https://${site}.example/voir?${parameters.join('&')}\`\n\nSur ce site, seul le paramètre \`${page}\` choisit la page ; les autres servent à suivre les visiteurs.\n\nÉcrivez l'**adresse complète la plus courte** qui mène à la même page.`,
          tolerance: EXACT,
          solution: { texts: [short, short.replace('https://', '')] },
          wrong: [`https://${site}.example/voir`, `https://${site}.example/voir?${id}`],
          explanation: `Les paramètres suivent le « ? » et sont séparés par « & ». On garde \`${kept}\` et l'on retire les autres : ${short}.`,
        };
      }
      case 'relative': {
        const [first, second, third] = random.sample(FOLDERS, 3);
        const file = random.pick(FILES);
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
          instruction: `${name} lit le code de la page \`${base}\`.\n\nUn lien y est écrit ainsi : \`<a href="${link}">\`\n\nÀ quelle **adresse complète** ce lien mène-t-il ?`,
          placeholder: 'https://…',
          tolerance: EXACT,
          solution: { texts: [full, full.replace('https://', '')] },
          wrong: [
            `https://${site}.example/${second}/${third}/${link}`,
            `https://${site}.example/${first}/${second}/${link}`,
          ].filter((text) => text !== full),
          explanation: `Un lien relatif part du dossier de la page, \`/${first}/${second}/\` : « .. » remonte d'un dossier, et un « / » au début repart de la racine du site. Il mène à ${site}.example/${target}.`,
        };
      }
      case 'user': {
        const last = random.pick(FOLDERS);
        const host = random.pick([`${other}.example`, `www.${other}.example`]);
        return {
          kind: 'SHORT_TEXT',
          instruction: `${name} reçoit ce lien :\n\n\`https://${site}.example@${host}/${last}/${site}.example\`\n\nÀ quel **site** mène-t-il vraiment ?`,
          placeholder: 'exemple : ville.example',
          tolerance: EXACT,
          solution: { texts: [`${other}.example`, `www.${other}.example`] },
          wrong: [`${site}.example`, `${site}.example@${other}.example`],
          explanation: `Entre « // » et le premier « / », ce qui précède « @ » n'est qu'un nom d'utilisateur : le site est ce qui le suit, ${other}.example. Le procédé sert à tromper.`,
        };
      }
    }
  },
);
