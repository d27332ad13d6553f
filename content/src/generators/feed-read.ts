import { EXACT } from '../choices';
import { htmlPage } from '../files/html';
import { textFile } from '../files/plain-text';
import { escaped } from '../files/xml';
import { daysAfter, frenchDate } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';
import { paragraph } from './words/sentences';
import { SITES, TOPICS } from './words/things';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const CATEGORIES = ['Sciences', 'Sport', 'Culture', 'Nature'] as const;

const feedDate = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  return `${DAYS[date.getUTCDay()]}, ${String(date.getUTCDate()).padStart(2, '0')} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} 08:00:00 GMT`;
};

/** What one subscribes to: the feed of a site, where its address hides, a list of subscriptions. */
export const generator = defineGenerator(
  "Un flux (RSS) ou une liste d'abonnements (OPML) : article le plus récent, nombre d'articles, adresse du flux dans une page, abonnement en double.",
  { asks: oneOf("Ce que l'on cherche.", ['latest', 'count', 'discover', 'double']) },
  ({ asks }, random) => {
    const site = random.pick(SITES);
    const name = random.pick(FIRST_NAMES);

    if (asks === 'discover') {
      const [folder, file] = [
        random.pick(['flux', 'rss', 'abonnement', 'fil']),
        random.pick(['actualites.xml', 'articles.xml', 'tout.xml', 'nouveautes.xml']),
      ];
      const path = `/${folder}/${file}`;
      const links = random.shuffle([
        `<link rel="alternate" type="application/rss+xml" title="Articles" href="${path}">`,
        `<link rel="icon" type="image/png" href="data:image/png;base64,iVBORw0KGgo=">`,
        `<link rel="search" type="application/opensearchdescription+xml" title="Recherche" href="/${folder}/recherche.xml">`,
        `<link rel="alternate" hreflang="en" title="English" href="/en/">`,
        `<link rel="sitemap" type="application/xml" title="Plan" href="/plan.xml">`,
      ]);
      const full = `https://${site}.example${path}`;
      return {
        kind: 'SHORT_TEXT',
        instruction: `${name} veut s'abonner au **flux d'articles** du site ${site}.example, mais la page d'accueil n'affiche aucun lien vers lui. Voici cette page, enregistrée : lisez son code source (Ctrl + U, ou avec un éditeur de texte).\n\nQuelle **adresse complète** faut-il donner au lecteur de flux ?`,
        placeholder: 'https://…',
        tolerance: EXACT,
        attachments: [
          htmlPage('accueil.html', {
            title: `Accueil de ${site}`,
            head: `${links.join('\n')}\n`,
            body: `<h1>${site}</h1>\n<p>${paragraph(random, 4)}</p>\n<p>${paragraph(random, 3)}</p>`,
          }),
        ],
        solution: { texts: [full, full.replace('https://', '')] },
        wrong: [
          `https://${site}.example/${folder}/recherche.xml`,
          `https://${site}.example/plan.xml`,
          `https://${site}.example`,
        ],
        explanation: `Un flux se déclare par \`rel="alternate"\` et un type « rss+xml » ou « atom+xml ». Son adresse \`${path}\`, qui commence par « / », se complète avec le nom du site : ${full}.`,
      };
    }

    if (asks === 'double') {
      const sites = random.sample(SITES, 13);
      const [twin = '', ...rest] = sites;
      const outline = (one: string, title: string): string =>
        `    <outline type="rss" text="${escaped(title)}" xmlUrl="https://${one}.example/flux.xml"/>`;
      const titles = random.sample(TOPICS, 14);
      const folders = CATEGORIES.map((category, index) => ({
        category,
        lines: rest
          .slice(index * 3, index * 3 + 3)
          .map((one, place) => outline(one, `Tout sur ${titles[index * 3 + place]}`)),
      }));
      const [first, second] = random.sample([0, 1, 2, 3], 2);
      folders[first]?.lines.splice(random.integer(0, 2), 0, outline(twin, `Tout sur ${titles[12]}`));
      folders[second]?.lines.splice(random.integer(0, 2), 0, outline(twin, `Tout sur ${titles[13]}`));
      const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n <head><title>Abonnements</title></head>\n <body>\n${folders
        .map(({ category, lines }) => `  <outline text="${category}">\n${lines.join('\n')}\n  </outline>`)
        .join('\n')}\n </body>\n</opml>\n`;
      return {
        kind: 'SHORT_TEXT',
        instruction: `${name} a exporté les abonnements de son lecteur de flux dans le fichier joint (OPML). Certains articles lui arrivent deux fois.\n\nQuel **site** y figure deux fois, sous deux titres ?`,
        placeholder: 'exemple : ville.example',
        tolerance: EXACT,
        attachments: [textFile('abonnements.xml', xml)],
        solution: { texts: [`${twin}.example`, `https://${twin}.example/flux.xml`, `https://${twin}.example`, twin] },
        wrong: rest.slice(0, 2).map((one) => `${one}.example`),
        explanation: `L'adresse \`https://${twin}.example/flux.xml\` est dans les dossiers « ${folders[first]?.category} » et « ${folders[second]?.category} ». C'est \`xmlUrl\` qui compte : le titre peut être changé librement.`,
      };
    }

    const from = daysAfter('2026-01-10', random.integer(0, 20));
    const titles = random.sample(TOPICS, 14).map((topic) => `Du nouveau sur ${topic}`);
    const gaps = random.sample(
      Array.from({ length: 60 }, (_, gap) => gap - 20),
      14,
    );
    const items = titles.map((title, index) => ({
      title,
      day: daysAfter(from, gaps[index] ?? 0),
      category: random.pick(CATEGORIES),
    }));
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0">\n<channel>\n<title>${site}</title>\n<link>https://${site}.example/</link>\n<description>Les articles</description>\n${items
      .map(
        ({ title, day, category }, index) =>
          `<item>\n <title>${escaped(title)}</title>\n <link>https://${site}.example/article/${401 + index}</link>\n <category>${category}</category>\n <pubDate>${feedDate(day)}</pubDate>\n</item>`,
      )
      .join('\n')}\n</channel>\n</rss>\n`;
    const attachments = [textFile('flux.xml', xml)];
    const start = `Le fichier joint est le flux du site ${site}.example : un élément \`<item>\` par article. Ouvrez-le dans un navigateur ou un éditeur de texte.`;
    if (asks === 'latest') {
      const latest = [...items].sort((a, b) => (a.day < b.day ? 1 : -1))[0];
      if (!latest) return { refusal: 'no article' };
      const topic = latest.title.replace('Du nouveau sur ', '');
      return {
        kind: 'SHORT_TEXT',
        instruction: `${start}\n\nSur quel **sujet** porte l'article le plus récent ?`,
        tolerance: { typos: false },
        attachments,
        solution: { texts: [topic, latest.title, topic.replace(/^(les|la|le) /, '')] },
        wrong: items
          .filter(({ day }) => day !== latest.day)
          .slice(0, 2)
          .map(({ title }) => title.replace('Du nouveau sur ', '')),
        explanation: `La balise \`<pubDate>\` donne la date, en anglais : « ${latest.title} » est du ${frenchDate(latest.day)}. L'ordre du fichier n'est pas celui des dates.`,
      };
    }
    const categories = CATEGORIES.filter(
      (one) => items.filter((item) => item.category === one && item.day >= from).length > 1,
    );
    if (categories.length === 0) return { refusal: 'no category has recent articles: give another seed' };
    const category = random.pick(categories);
    const kept = items.filter((item) => item.category === category && item.day >= from);
    return {
      kind: 'NUMBER',
      instruction: `${start}\n\n${name} veut lire les articles de la rubrique **${category}** publiés à partir du **${frenchDate(from)}** (ce jour compris). Combien y en a-t-il ?`,
      unit: 'articles',
      attachments,
      solution: { number: kept.length },
      wrong: [
        ...new Set([
          String(items.filter((item) => item.category === category).length),
          String(items.filter((item) => item.day >= from).length),
        ]),
      ].filter((text) => text !== String(kept.length)),
      explanation: `Il faut lire deux balises, \`<category>\` et \`<pubDate>\` : ${kept.length} ${kept.length > 1 ? 'articles conviennent' : 'article convient'}.`,
    };
  },
);
