import { EXACT } from '../choices';
import { htmlPage } from '../files/html';
import { textFile } from '../files/plain-text';
import { escaped } from '../files/xml';
import { daysAfter } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { LANGUAGES } from './words/languages';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const feedDate = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  return `${DAYS[date.getUTCDay()]}, ${String(date.getUTCDate()).padStart(2, '0')} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} 08:00:00 GMT`;
};

const FRENCH = {
  categories: ['Sciences', 'Sport', 'Culture', 'Nature'],
  folders: ['flux', 'rss', 'abonnement', 'fil'],
  feeds: ['actualites.xml', 'articles.xml', 'tout.xml', 'nouveautes.xml'],
  articles: 'Articles',
  search: ['Recherche', 'recherche.xml'],
  translation: '<link rel="alternate" hreflang="en" title="English" href="/en/">',
  plan: ['Plan', 'plan.xml'],
  home: (site: string) => `Accueil de ${site}`,
  homeFile: 'accueil.html',
  discover: (name: string, site: string) =>
    `${name} veut s'abonner au **flux d'articles** du site ${site}, mais la page d'accueil n'affiche aucun lien vers lui. Voici cette page, enregistrée : lisez son code source (Ctrl + U, ou avec un éditeur de texte).\n\nQuelle **adresse complète** faut-il donner au lecteur de flux ?`,
  discovered: (path: string, full: string) =>
    `Un flux se déclare par \`rel="alternate"\` et un type « rss+xml » ou « atom+xml ». Son adresse \`${path}\`, qui commence par « / », se complète avec le nom du site : ${full}.`,
  feedFile: 'flux.xml',
  about: (topic: string) => `Tout sur ${topic}`,
  subscriptions: 'Abonnements',
  subscriptionsFile: 'abonnements.xml',
  double: (name: string) =>
    `${name} a exporté les abonnements de son lecteur de flux dans le fichier joint (OPML). Certains articles lui arrivent deux fois.\n\nQuel **site** y figure deux fois, sous deux titres ?`,
  town: 'exemple : ville.example',
  twice: (address: string, first: string, second: string) =>
    `L'adresse \`${address}\` est dans les dossiers « ${first} » et « ${second} ». C'est \`xmlUrl\` qui compte : le titre peut être changé librement.`,
  news: 'Du nouveau sur ',
  article: /^(les|la|le) /,
  description: 'Les articles',
  feed: (site: string) =>
    `Le fichier joint est le flux du site ${site} : un élément \`<item>\` par article. Ouvrez-le dans un navigateur ou un éditeur de texte.`,
  latest: "Sur quel **sujet** porte l'article le plus récent ?",
  newest: (title: string, date: string) =>
    `La balise \`<pubDate>\` donne la date, en anglais : « ${title} » est du ${date}. L'ordre du fichier n'est pas celui des dates.`,
  count: (name: string, category: string, date: string) =>
    `${name} veut lire les articles de la rubrique **${category}** publiés à partir du **${date}** (ce jour compris). Combien y en a-t-il ?`,
  unit: 'articles',
  counted: (count: number) =>
    `Il faut lire deux balises, \`<category>\` et \`<pubDate>\` : ${count} ${count > 1 ? 'articles conviennent' : 'article convient'}.`,
};

const ENGLISH: typeof FRENCH = {
  categories: ['Science', 'Sport', 'Arts', 'Nature'],
  folders: ['feed', 'rss', 'subscribe', 'stream'],
  feeds: ['news.xml', 'articles.xml', 'all.xml', 'latest.xml'],
  articles: 'Articles',
  search: ['Search', 'search.xml'],
  translation: '<link rel="alternate" hreflang="cy" title="Cymraeg" href="/cy/">',
  plan: ['Map', 'sitemap.xml'],
  home: (site) => `Home page of ${site}`,
  homeFile: 'home.html',
  discover: (name, site) =>
    `${name} would like to subscribe to the **feed of articles** of the site ${site}, but the home page shows no link to it. Here is that page, saved: read its source code (Ctrl + U, or with a text editor).\n\nWhich **complete address** should be given to the feed reader?`,
  discovered: (path, full) =>
    `A feed is announced by \`rel="alternate"\` and a type “rss+xml” or “atom+xml”. Its address \`${path}\`, which begins with “/”, is completed with the name of the site: ${full}.`,
  feedFile: 'feed.xml',
  about: (topic) => `All about ${topic}`,
  subscriptions: 'Subscriptions',
  subscriptionsFile: 'subscriptions.xml',
  double: (name) =>
    `${name} has exported the subscriptions of a feed reader to the attached file (OPML). Some articles arrive twice.\n\nWhich **site** is there twice, under two titles?`,
  town: 'example: town.example',
  twice: (address, first, second) =>
    `The address \`${address}\` is in the folders “${first}” and “${second}”. What counts is \`xmlUrl\`: the title can be changed freely.`,
  news: 'News about ',
  article: /^the /,
  description: 'The articles',
  feed: (site) =>
    `The attached file is the feed of the site ${site}: one element \`<item>\` per article. Open it in a browser or a text editor.`,
  latest: 'What is the **topic** of the most recent article?',
  newest: (title, date) =>
    `The tag \`<pubDate>\` gives the date: “${title}” is from ${date}. The order of the file is not that of the dates.`,
  count: (name, category, date) =>
    `${name} wants to read the articles of the category **${category}** published from **${date}** on (that day included). How many are there?`,
  unit: 'articles',
  counted: (count) =>
    `Two tags have to be read, \`<category>\` and \`<pubDate>\`: ${count} ${count > 1 ? 'articles fit' : 'article fits'}.`,
};

const WORDS = { fr: FRENCH, en: ENGLISH };

/** What one subscribes to: the feed of a site, where its address hides, a list of subscriptions. */
export const generator = defineGenerator(
  "Un flux (RSS) ou une liste d'abonnements (OPML) : article le plus récent, nombre d'articles, adresse du flux dans une page, abonnement en double.",
  { asks: oneOf("Ce que l'on cherche.", ['latest', 'count', 'discover', 'double']) },
  ({ asks }, random, locale) => {
    const words = WORDS[locale];
    const { categories } = words;
    const { sites, firstNames, topics, sentence, date } = LANGUAGES[locale];
    const site = random.pick(sites);
    const name = random.pick(firstNames);

    if (asks === 'discover') {
      const [folder, file] = [random.pick(words.folders), random.pick(words.feeds)];
      const path = `/${folder}/${file}`;
      const [search, searchFile] = words.search;
      const [plan, planFile] = words.plan;
      const links = random.shuffle([
        `<link rel="alternate" type="application/rss+xml" title="${words.articles}" href="${path}">`,
        `<link rel="icon" type="image/png" href="data:image/png;base64,iVBORw0KGgo=">`,
        `<link rel="search" type="application/opensearchdescription+xml" title="${search}" href="/${folder}/${searchFile}">`,
        words.translation,
        `<link rel="sitemap" type="application/xml" title="${plan}" href="/${planFile}">`,
      ]);
      const paragraph = (sentences: number): string =>
        Array.from({ length: sentences }, () => sentence(random)).join(' ');
      const full = `https://${site}.example${path}`;
      return {
        kind: 'SHORT_TEXT',
        instruction: words.discover(name, `${site}.example`),
        placeholder: 'https://…',
        tolerance: EXACT,
        attachments: [
          htmlPage(words.homeFile, {
            title: words.home(site),
            head: `${links.join('\n')}\n`,
            lang: locale,
            body: `<h1>${site}</h1>\n<p>${paragraph(4)}</p>\n<p>${paragraph(3)}</p>`,
          }),
        ],
        solution: { texts: [full, full.replace('https://', '')] },
        wrong: [
          `https://${site}.example/${folder}/${searchFile}`,
          `https://${site}.example/${planFile}`,
          `https://${site}.example`,
        ],
        explanation: words.discovered(path, full),
      };
    }

    if (asks === 'double') {
      const chosen = random.sample(sites, 13);
      const [twin = '', ...rest] = chosen;
      const feedOf = (one: string): string => `https://${one}.example/${words.feedFile}`;
      const outline = (one: string, title: string): string =>
        `    <outline type="rss" text="${escaped(title)}" xmlUrl="${feedOf(one)}"/>`;
      const titles = random.sample(topics, 14).map(words.about);
      const folders = categories.map((category, index) => ({
        category,
        lines: rest.slice(index * 3, index * 3 + 3).map((one, place) => outline(one, titles[index * 3 + place] ?? '')),
      }));
      const [first, second] = random.sample([0, 1, 2, 3], 2);
      folders[first]?.lines.splice(random.integer(0, 2), 0, outline(twin, titles[12] ?? ''));
      folders[second]?.lines.splice(random.integer(0, 2), 0, outline(twin, titles[13] ?? ''));
      const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n <head><title>${words.subscriptions}</title></head>\n <body>\n${folders
        .map(({ category, lines }) => `  <outline text="${category}">\n${lines.join('\n')}\n  </outline>`)
        .join('\n')}\n </body>\n</opml>\n`;
      return {
        kind: 'SHORT_TEXT',
        instruction: words.double(name),
        placeholder: words.town,
        tolerance: EXACT,
        attachments: [textFile(words.subscriptionsFile, xml)],
        solution: { texts: [`${twin}.example`, feedOf(twin), `https://${twin}.example`, twin] },
        wrong: rest.slice(0, 2).map((one) => `${one}.example`),
        explanation: words.twice(feedOf(twin), folders[first]?.category ?? '', folders[second]?.category ?? ''),
      };
    }

    const from = daysAfter('2026-01-10', random.integer(0, 20));
    const titles = random.sample(topics, 14).map((topic) => `${words.news}${topic}`);
    const gaps = random.sample(
      Array.from({ length: 60 }, (_, gap) => gap - 20),
      14,
    );
    const items = titles.map((title, index) => ({
      title,
      day: daysAfter(from, gaps[index] ?? 0),
      category: random.pick(categories),
    }));
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0">\n<channel>\n<title>${site}</title>\n<link>https://${site}.example/</link>\n<description>${words.description}</description>\n${items
      .map(
        ({ title, day, category }, index) =>
          `<item>\n <title>${escaped(title)}</title>\n <link>https://${site}.example/article/${401 + index}</link>\n <category>${category}</category>\n <pubDate>${feedDate(day)}</pubDate>\n</item>`,
      )
      .join('\n')}\n</channel>\n</rss>\n`;
    const attachments = [textFile(words.feedFile, xml)];
    const start = words.feed(`${site}.example`);
    if (asks === 'latest') {
      const latest = [...items].sort((a, b) => (a.day < b.day ? 1 : -1))[0];
      if (!latest) return { refusal: 'no article' };
      const topic = latest.title.replace(words.news, '');
      return {
        kind: 'SHORT_TEXT',
        instruction: `${start}\n\n${words.latest}`,
        tolerance: { typos: false },
        attachments,
        solution: { texts: [topic, latest.title, topic.replace(words.article, '')] },
        wrong: items
          .filter(({ day }) => day !== latest.day)
          .slice(0, 2)
          .map(({ title }) => title.replace(words.news, '')),
        explanation: words.newest(latest.title, date(latest.day)),
      };
    }
    const busy = categories.filter(
      (one) => items.filter((item) => item.category === one && item.day >= from).length > 1,
    );
    if (busy.length === 0) return { refusal: 'no category has recent articles: give another seed' };
    const category = random.pick(busy);
    const kept = items.filter((item) => item.category === category && item.day >= from);
    return {
      kind: 'NUMBER',
      instruction: `${start}\n\n${words.count(name, category, date(from))}`,
      unit: words.unit,
      attachments,
      solution: { number: kept.length },
      wrong: [
        ...new Set([
          String(items.filter((item) => item.category === category).length),
          String(items.filter((item) => item.day >= from).length),
        ]),
      ].filter((text) => text !== String(kept.length)),
      explanation: words.counted(kept.length),
    };
  },
  ['fr', 'en'],
);
