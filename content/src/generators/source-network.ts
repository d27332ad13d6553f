import { EXACT, multipleChoice } from '../choices';
import { htmlPage } from '../files/html';
import { escaped } from '../files/xml';
import { daysAfter, of } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { LANGUAGES } from './words/languages';

const FRENCH = {
  facts: [
    { what: 'renards vivent dans le parc', how: 'en posant des pièges à empreintes pendant trois mois' },
    {
      what: 'fautes par page sont faites dans les messages écrits au téléphone',
      how: 'en relisant nous-mêmes mille messages',
    },
    { what: 'vélos passent chaque heure sur le nouveau pont', how: 'avec notre compteur, pendant quatre semaines' },
    {
      what: 'espèces de papillons visitent les jardins de la ville',
      how: 'en observant cinquante jardins tout un été',
    },
    {
      what: 'minutes de bus séparent en moyenne un élève de son lycée',
      how: 'en interrogeant nous-mêmes six cents élèves',
    },
    {
      what: 'tonnes de pain sont jetées chaque année dans la ville',
      how: 'en pesant les poubelles de deux cents foyers',
    },
  ],
  media: [
    'journal-du-val',
    'gazette-du-lycee',
    'radio-des-halles',
    'nature-et-ville',
    'echo-du-bourg',
    'club-sciences',
    'blog-de-zoe',
    'tele-locale',
    'observons-ensemble',
    'infos-mairie',
    'curieux-de-tout',
    'le-petit-reporter',
  ],
  established: (how: string, claim: string) =>
    `Nous l'avons établi ${how} : ${claim}. Nos relevés sont joints à cette page.`,
  according: (source: string, claim: string) => `D'après ${source}, ${claim}.`,
  articles: 'Les articles trouvés',
  all: 'Tous les articles',
  updated: (date: string) => `Mis à jour le ${date}`,
  published: (date: string) => `Publié le ${date}`,
  frame: (count: number) => `${count} articles qui se citent`,
  start: (what: string, count: number) =>
    `On lit à plusieurs endroits combien ${of(what)}. Voici les ${count} articles trouvés ; suivez leurs liens.`,
  town: 'exemple : ville.example',
  origin: "Quel site est à l'**origine** du chiffre, c'est-à-dire l'a établi lui-même ?",
  originFound: (site: string) =>
    `En remontant les liens « D'après… », on arrive toujours à ${site}, qui ne cite personne et explique comment il a compté. Les autres répètent.`,
  changed: "Le chiffre n'est pas le même partout. Quel site l'a **déformé le premier** ?",
  changedFound: (site: string, cited: string, right: number, wrong: number) =>
    `${site} cite ${cited}, qui donne ${right}, mais écrit ${wrong}. Ceux qui donnent ${wrong} l'ont recopié, directement ou non.`,
  independent: 'Combien de **sources indépendantes** ont vraiment établi le chiffre ?',
  sources: 'sources',
  independentFound: (sites: readonly string[], others: number) =>
    `${sites.length} sites ont fait le travail eux-mêmes : ${sites.join(', ')}. Les ${others} autres répètent : dix reprises d'une même source ne font qu'une source.`,
  circular:
    'Quels articles ne reposent, même en remontant tous les liens, sur **aucune** source qui ait établi le chiffre ? Cochez-les tous.',
  circularFound: (sites: readonly string[], root: string) =>
    `${sites.join(', ')} se citent en rond, ou citent un article de ce rond : personne n'y a compté. Les autres remontent à ${root}.`,
};

const ENGLISH: typeof FRENCH = {
  facts: [
    { what: 'foxes live in the park', how: 'by setting footprint traps for three months' },
    {
      what: 'spelling mistakes a page are made in messages typed on a phone',
      how: 'by rereading a thousand messages ourselves',
    },
    { what: 'bikes cross the new bridge every hour', how: 'with our own counter, for four weeks' },
    { what: 'species of butterfly visit the gardens of the town', how: 'by watching fifty gardens all summer' },
    {
      what: 'minutes are spent on the school bus every day by the average pupil',
      how: 'by asking six hundred pupils ourselves',
    },
    {
      what: 'tonnes of bread are thrown away in the town every year',
      how: 'by weighing the bins of two hundred homes',
    },
  ],
  media: [
    'valley-journal',
    'school-gazette',
    'market-radio',
    'nature-and-town',
    'village-echo',
    'science-club',
    'zoe-writes',
    'local-tv',
    'watch-together',
    'town-hall-news',
    'curious-minds',
    'young-reporter',
  ],
  established: (how, claim) => `We established this ${how}: ${claim}. Our records are attached to this page.`,
  according: (source, claim) => `According to ${source}, ${claim}.`,
  articles: 'The articles found',
  all: 'All the articles',
  updated: (date) => `Updated on ${date}`,
  published: (date) => `Published on ${date}`,
  frame: (count) => `${count} articles that cite one another`,
  start: (what, count) =>
    `Several pages say how many ${what}. Here are the ${count} articles found; follow their links.`,
  town: 'example: town.example',
  origin: 'Which site is at the **origin** of the figure, in other words established it itself?',
  originFound: (site) =>
    `Following the links “According to…” always leads back to ${site}, which cites nobody and explains how it counted. The others repeat.`,
  changed: 'The figure is not the same everywhere. Which site was the **first to get it wrong**?',
  changedFound: (site, cited, right, wrong) =>
    `${site} cites ${cited}, which gives ${right}, but writes ${wrong}. Those that give ${wrong} copied it, directly or not.`,
  independent: 'How many **independent sources** really established the figure?',
  sources: 'sources',
  independentFound: (sites, others) =>
    `${sites.length} sites did the work themselves: ${sites.join(', ')}. The ${others} others repeat: ten copies of one source are still one source.`,
  circular:
    'Which articles rest on **no** source that established the figure, even when every link is followed? Tick them all.',
  circularFound: (sites, root) =>
    `${sites.join(', ')} cite one another in a circle, or cite an article of that circle: nobody there counted. The others lead back to ${root}.`,
};

const WORDS = { fr: FRENCH, en: ENGLISH };

type Article = { site: string; day: string; figure: number; from: number | null };

const head = '<link rel="stylesheet" href="shared/site.css">\n';

/** Articles that cite one another: where a figure comes from, who changed it, how many sources there really are. */
export const generator = defineGenerator(
  "Des articles qui se citent les uns les autres, à parcourir : origine d'un chiffre, première déformation, sources indépendantes, boucle sans origine.",
  { asks: oneOf("Ce que l'on cherche.", ['origin', 'changed', 'independent', 'circular']) },
  ({ asks }, random, locale) => {
    const words = WORDS[locale];
    const { date } = LANGUAGES[locale];
    const fact = random.pick(words.facts);
    const figure = random.integer(23, 69);
    const sites = random.sample(words.media, 8).map((site) => `${site}.example`);
    // Whom each article cites, by its place; null: it did the work itself.
    const shapes: Record<typeof asks, readonly (readonly (number | null)[])[]> = {
      origin: [
        [null, 0, 1, 1, 2, 4],
        [null, 0, 0, 2, 3, 3],
        [null, 0, 1, 2, 3, 1],
      ],
      changed: [
        [null, 0, 1, 2, 2, 0, 5],
        [null, 0, 0, 2, 3, 3, 1],
        [null, 0, 1, 0, 3, 4, 4],
      ],
      independent: [
        [null, 0, 0, null, 3, 1, 5, 3],
        [null, 0, null, 2, null, 4, 1, 4],
        [null, 0, 1, null, 3, null, null, 5],
        [null, 0, null, null, 2, 1, 3, 6],
      ],
      circular: [
        [null, 0, 1, 5, 3, 4, 4],
        [null, 0, 0, 6, 3, 3, 5],
      ],
    };
    const shape = random.pick(shapes[asks]);
    // The article where the figure changes, for each shape: it cites another and others cite it.
    const changedAt = asks === 'changed' ? (shape[2] === 1 && shape[3] === 2 ? 2 : 3) : -1;
    const altered = random.pick([figure * 10, figure + 100, figure * 2]);
    const loopStart = 3;
    const day = (place: number): string => daysAfter('2025-01-06', place * 9 + random.integer(0, 7));
    const articles: Article[] = [];
    shape.forEach((from, place) => {
      const cited = from === null ? undefined : articles[from];
      const inLoop = asks === 'circular' && place >= loopStart;
      articles.push({
        site: sites[place] ?? '',
        day: day(place),
        from,
        figure: place === changedAt ? altered : inLoop ? altered : (cited?.figure ?? figure),
      });
    });

    const placed = random.shuffle(articles.map((_, place) => place));
    const numberOf = (place: number): number => placed.indexOf(place) + 1;
    const text = ({ figure: value, from }: Article): string => {
      const claim = `<strong>${value}</strong> ${escaped(fact.what)}`;
      const said =
        from === null
          ? words.established(escaped(fact.how), claim)
          : words.according(`<a href="article-${numberOf(from)}.html">${articles[from]?.site}</a>`, claim);
      return `<p>${said}</p>`;
    };
    const pages = [
      htmlPage('index.html', {
        title: words.articles,
        head,
        lang: locale,
        body: `<h1>${words.articles}</h1>\n<ul class="plain">${placed
          .map(
            (place, index) => `<li class="card"><a href="article-${index + 1}.html">${articles[place]?.site}</a></li>`,
          )
          .join('\n')}</ul>`,
      }),
      ...placed.map((place, index) => {
        const article = articles[place] as Article;
        return htmlPage(`article-${index + 1}.html`, {
          title: article.site,
          head,
          lang: locale,
          body: `<p><a href="index.html">${words.all}</a></p>\n<h1>${article.site}</h1>\n<p class="discreet">${(asks === 'circular' ? words.updated : words.published)(date(article.day))}</p>\n${text(article)}`,
        });
      }),
    ];
    const embed = { title: words.frame(articles.length), height: 420, pages };
    const start = words.start(fact.what, articles.length);
    const exact = (site: string): string[] => [site, site.replace('.example', '')];
    switch (asks) {
      case 'origin':
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\n${words.origin}`,
          placeholder: words.town,
          tolerance: EXACT,
          embed,
          solution: { texts: exact(articles[0]?.site ?? '') },
          wrong: exact(articles[1]?.site ?? ''),
          explanation: words.originFound(articles[0]?.site ?? ''),
        };
      case 'changed':
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\n${words.changed}`,
          placeholder: words.town,
          tolerance: EXACT,
          embed,
          solution: { texts: exact(articles[changedAt]?.site ?? '') },
          wrong: exact(articles[0]?.site ?? ''),
          explanation: words.changedFound(
            articles[changedAt]?.site ?? '',
            articles[articles[changedAt]?.from ?? 0]?.site ?? '',
            figure,
            altered,
          ),
        };
      case 'independent': {
        const roots = articles.filter(({ from }) => from === null);
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\n${words.independent}`,
          unit: words.sources,
          embed,
          solution: { number: roots.length },
          wrong: [String(articles.length)],
          explanation: words.independentFound(
            roots.map(({ site }) => site),
            articles.length - roots.length,
          ),
        };
      }
      case 'circular': {
        const grounded = (place: number, seen: readonly number[] = []): boolean => {
          const from = articles[place]?.from ?? null;
          return from === null || (!seen.includes(from) && grounded(from, [...seen, place]));
        };
        const bare = articles.filter((_, place) => !grounded(place)).map(({ site }) => site);
        const sound = articles.filter((_, place) => grounded(place)).map(({ site }) => site);
        return {
          ...multipleChoice(random, bare, sound),
          instruction: `${start}\n\n${words.circular}`,
          embed,
          explanation: words.circularFound(bare, articles[0]?.site ?? ''),
        };
      }
    }
  },
  ['fr', 'en'],
);
