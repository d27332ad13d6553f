import { EXACT, multipleChoice } from '../choices';
import { htmlPage } from '../files/html';
import { escaped } from '../files/xml';
import { daysAfter, frenchDate, of } from '../french';
import { defineGenerator, oneOf } from '../generator';

const FACTS = [
  { what: 'renards vivent dans le parc', how: 'en posant des pièges à empreintes pendant trois mois' },
  {
    what: 'fautes par page sont faites dans les messages écrits au téléphone',
    how: 'en relisant nous-mêmes mille messages',
  },
  { what: 'vélos passent chaque heure sur le nouveau pont', how: 'avec notre compteur, pendant quatre semaines' },
  { what: 'espèces de papillons visitent les jardins de la ville', how: 'en observant cinquante jardins tout un été' },
  {
    what: 'minutes de bus séparent en moyenne un élève de son lycée',
    how: 'en interrogeant nous-mêmes six cents élèves',
  },
  {
    what: 'tonnes de pain sont jetées chaque année dans la ville',
    how: 'en pesant les poubelles de deux cents foyers',
  },
] as const;

const MEDIA = [
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
] as const;

type Article = { site: string; day: string; figure: number; from: number | null };

const head = '<link rel="stylesheet" href="shared/site.css">\n';

/** Articles that cite one another: where a figure comes from, who changed it, how many sources there really are. */
export const generator = defineGenerator(
  "Des articles qui se citent les uns les autres, à parcourir : origine d'un chiffre, première déformation, sources indépendantes, boucle sans origine.",
  { asks: oneOf("Ce que l'on cherche.", ['origin', 'changed', 'independent', 'circular']) },
  ({ asks }, random) => {
    const fact = random.pick(FACTS);
    const figure = random.integer(23, 69);
    const sites = random.sample(MEDIA, 8).map((site) => `${site}.example`);
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
      if (from === null)
        return `<p>Nous l'avons établi ${escaped(fact.how)} : ${claim}. Nos relevés sont joints à cette page.</p>`;
      return `<p>D'après <a href="article-${numberOf(from)}.html">${articles[from]?.site}</a>, ${claim}.</p>`;
    };
    const pages = [
      htmlPage('index.html', {
        title: 'Les articles trouvés',
        head,
        body: `<h1>Les articles trouvés</h1>\n<ul class="plain">${placed
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
          body: `<p><a href="index.html">Tous les articles</a></p>\n<h1>${article.site}</h1>\n<p class="discreet">${asks === 'circular' ? 'Mis à jour' : 'Publié'} le ${frenchDate(article.day)}</p>\n${text(article)}`,
        });
      }),
    ];
    const embed = { title: `${articles.length} articles qui se citent`, height: 420, pages };
    const start = `On lit à plusieurs endroits combien ${of(fact.what)}. Voici les ${articles.length} articles trouvés ; suivez leurs liens.`;
    const exact = (site: string): string[] => [site, site.replace('.example', '')];
    switch (asks) {
      case 'origin':
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\nQuel site est à l'**origine** du chiffre, c'est-à-dire l'a établi lui-même ?`,
          placeholder: 'exemple : ville.example',
          tolerance: EXACT,
          embed,
          solution: { texts: exact(articles[0]?.site ?? '') },
          wrong: exact(articles[1]?.site ?? ''),
          explanation: `En remontant les liens « D'après… », on arrive toujours à ${articles[0]?.site}, qui ne cite personne et explique comment il a compté. Les autres répètent.`,
        };
      case 'changed':
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\nLe chiffre n'est pas le même partout. Quel site l'a **déformé le premier** ?`,
          placeholder: 'exemple : ville.example',
          tolerance: EXACT,
          embed,
          solution: { texts: exact(articles[changedAt]?.site ?? '') },
          wrong: exact(articles[0]?.site ?? ''),
          explanation: `${articles[changedAt]?.site} cite ${articles[articles[changedAt]?.from ?? 0]?.site}, qui donne ${figure}, mais écrit ${altered}. Ceux qui donnent ${altered} l'ont recopié, directement ou non.`,
        };
      case 'independent': {
        const roots = articles.filter(({ from }) => from === null);
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\nCombien de **sources indépendantes** ont vraiment établi le chiffre ?`,
          unit: 'sources',
          embed,
          solution: { number: roots.length },
          wrong: [String(articles.length)],
          explanation: `${roots.length} sites ont fait le travail eux-mêmes : ${roots.map(({ site }) => site).join(', ')}. Les ${articles.length - roots.length} autres répètent : dix reprises d'une même source ne font qu'une source.`,
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
          instruction: `${start}\n\nQuels articles ne reposent, même en remontant tous les liens, sur **aucune** source qui ait établi le chiffre ? Cochez-les tous.`,
          embed,
          explanation: `${bare.join(', ')} se citent en rond, ou citent un article de ce rond : personne n'y a compté. Les autres remontent à ${articles[0]?.site}.`,
        };
      }
    }
  },
);
