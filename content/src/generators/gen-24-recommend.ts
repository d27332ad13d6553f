import { singleChoice } from '../choices';
import { csvFile } from '../files/csv';
import { frenchNumber, of, rounded, that } from '../french';
import { defineGenerator, type Made, oneOf, type Refusal } from '../generator';
import { FIRST_NAMES } from './words/people';

const WORDS = ['nature', 'humour', 'sport', 'espace', 'musique', 'cuisine', 'histoire', 'bricolage', 'dessin'] as const;
const TITLES = [
  'La cabane du lac',
  'Sept notes et demie',
  'Le tour du potager',
  'Une fusée en carton',
  'Au pied du volcan',
  'Le roi des crêpes',
  'Ballon perdu',
  'Les lettres du grenier',
  'Nuit blanche au musée',
  'Pinceaux et marteaux',
] as const;

/** What a service recommends, by the rule it gives: the computation is done by the pupil as the service does it. */
export const generator = defineGenerator(
  "Ce que propose un service de recommandation d'après sa règle : mots en commun, points, part d'un sujet dans un fil (CSV), note prévue d'après des goûts voisins (CSV).",
  { asks: oneOf("Ce que l'on cherche.", ['tags', 'score', 'share', 'predict']) },
  ({ asks }, random): Made | Refusal => {
    const name = random.pick(FIRST_NAMES);

    if (asks === 'tags') {
      const words = random.shuffle(WORDS);
      const liked = words.slice(0, 4);
      const others = words.slice(4);
      const commons = random.shuffle([3, 2, 2, 1]);
      const titles = random.sample(TITLES, 4);
      const films = titles.map((title, index) => {
        const common = commons[index] ?? 1;
        const tags = [...random.sample(liked, common), ...random.sample(others, common === 3 ? 1 : 4 - common)];
        return { title, common, tags: random.shuffle(tags) };
      });
      const best = films.find(({ common }) => common === 3);
      if (!best) return { refusal: 'no film stands out' };
      return {
        ...singleChoice(
          random,
          best.title,
          films.filter((film) => film !== best).map(({ title }) => title),
        ),
        instruction: `Un service de films propose d'abord le film qui a le plus de **mots-clés en commun** avec les goûts de la personne.\n\nGoûts ${of(name)} : ${liked.join(', ')}.\n\n| Film | Mots-clés |\n| --- | --- |\n${films.map(({ title, tags }) => `| ${title} | ${tags.join(', ')} |`).join('\n')}\n\nQuel film le service propose-t-il en premier ?`,
        explanation: `« ${best.title} » a trois mots-clés en commun avec ces goûts, les autres deux au plus. La machine ne juge pas les films : elle compte ce qui se ressemble.`,
      };
    }

    if (asks === 'score') {
      const [view, like, share, age] = [1, random.pick([3, 4, 5]), random.pick([8, 10, 12]), random.pick([2, 3])];
      const titles = random.sample(TITLES, 4);
      const score = (v: { views: number; likes: number; shares: number; days: number }): number =>
        v.views * view + v.likes * like + v.shares * share - v.days * age;
      let videos = titles.map((title) => ({ title, views: 0, likes: 0, shares: 0, days: 0 }));
      for (let tries = 0; tries < 300; tries += 1) {
        videos = titles.map((title) => ({
          title,
          views: random.integer(8, 60),
          likes: random.integer(2, 14),
          shares: random.integer(0, 6),
          days: random.integer(1, 12),
        }));
        const sorted = [...videos].sort((a, b) => score(b) - score(a));
        const [first, second] = sorted;
        const mostSeen = [...videos].sort((a, b) => b.views - a.views)[0];
        if (first && second && score(first) - score(second) >= 4 && mostSeen !== first) break;
      }
      const best = [...videos].sort((a, b) => score(b) - score(a))[0];
      if (!best) return { refusal: 'no video' };
      return {
        kind: 'FIELDS',
        instruction: `Une plateforme classe ses vidéos par **points** : ${view} point par vue, ${like} points par « J'aime », ${share} points par partage, et **${age} points de moins par jour** depuis la mise en ligne.\n\n| Vidéo | Vues | J'aime | Partages | Jours |\n| --- | --- | --- | --- | --- |\n${videos.map((v) => `| ${v.title} | ${v.views} | ${v.likes} | ${v.shares} | ${v.days} |`).join('\n')}\n\nQuelle vidéo est placée en tête, et avec combien de points ?`,
        fields: [
          { id: 'f1', label: 'Vidéo en tête', options: videos.map(({ title }) => title) },
          { id: 'f2', label: 'Nombre de points' },
        ],
        tolerance: { typos: false },
        solution: { fields: { f1: [best.title], f2: [String(score(best))] } },
        wrong: { f2: [String(score(best) + best.days * age)] },
        explanation: `« ${best.title} » : ${best.views} + ${best.likes} × ${like} + ${best.shares} × ${share} − ${best.days} × ${age} = ${score(best)} points. La vidéo la plus vue n'est pas en tête : un partage compte bien plus qu'une vue.`,
      };
    }

    if (asks === 'share') {
      const topics = random.sample(WORDS, 5);
      const [topic] = topics as [string];
      const before = random.pick([10, 15, 20, 25]);
      const after = random.pick([45, 55, 60, 65, 70]);
      const week = (percent: number): string[] => {
        const count = (40 * percent) / 100;
        return random.shuffle(
          Array.from({ length: 40 }, (_, index) =>
            index < count ? topic : (topics[1 + (index % (topics.length - 1))] ?? topic),
          ),
        );
      };
      const rows = [
        ...week(before).map((subject, index) => ['semaine 1', index + 1, subject] as const),
        ...week(after).map((subject, index) => ['semaine 8', index + 1, subject] as const),
      ];
      return {
        kind: 'FIELDS',
        instruction: `${name} a téléchargé la liste des vidéos que son service lui a proposées pendant deux semaines : la **semaine 1**, à l'ouverture du compte, et la **semaine 8** (40 vidéos par semaine).\n\nQuelle était la part des vidéos du sujet « ${topic} » chaque semaine, en pour cent ?`,
        fields: [
          { id: 'f1', label: 'Semaine 1, en %' },
          { id: 'f2', label: 'Semaine 8, en %' },
        ],
        tolerance: { typos: false },
        solution: { fields: { f1: [String(before), `${before} %`], f2: [String(after), `${after} %`] } },
        wrong: { f1: [String((40 * before) / 100)], f2: [String((40 * after) / 100)] },
        attachments: [csvFile('propositions.csv', [['Semaine', 'Rang', 'Sujet'], ...rows])],
        explanation: `${(40 * before) / 100} vidéos sur 40 font ${before} %, ${(40 * after) / 100} sur 40 font ${after} %. En suivant vos gestes, le service resserre peu à peu ses propositions : on parle de bulle de filtres.`,
      };
    }

    const people = random.sample(
      FIRST_NAMES.filter((one) => one !== name),
      6,
    );
    const titles = random.sample(TITLES, 7);
    const [target] = titles as [string];
    const mine = titles.slice(1).map(() => random.integer(1, 5));
    const near = new Set(people.slice(0, 2));
    const neighbours = people.map((person) => {
      const isNear = near.has(person);
      const places = random.shuffle(mine.map((_, index) => index));
      const moved = new Set(places.slice(0, isNear ? (person === people[0] ? 1 : 2) : random.integer(4, 6)));
      const notes = mine.map((note, index) => {
        if (!moved.has(index)) return note;
        const gap = isNear ? 1 : random.integer(1, 2);
        return note + gap > 5 ? note - gap : note - gap < 1 ? note + gap : note + random.pick([-gap, gap]);
      });
      return { person, notes };
    });
    const firstMark = random.integer(3, 5);
    const secondMark = firstMark - random.integer(1, 2);
    const marks = new Map(
      people.map((person, index) => [
        person,
        index === 0 ? firstMark : index === 1 ? secondMark : random.integer(1, 2),
      ]),
    );
    const predicted = rounded((firstMark * 2 + secondMark) / 3, 1);
    const shuffled = random.shuffle(neighbours);
    return {
      kind: 'NUMBER',
      instruction: `Un service de films prévoit la note ${that(name)} donnerait à « ${target} », qui lui est inconnu. Sa règle :\n\n1. pour chaque autre personne, additionner les **écarts** entre ses notes et celles ${of(name)} (en valeur absolue, sur les six autres films) ;\n2. garder les **deux personnes** dont la somme est la plus petite ;\n3. faire la moyenne de leurs notes pour « ${target} », la plus proche comptant **deux fois**.\n\nQuelle note le service prévoit-il ? Arrondissez au dixième.`,
      solution: { number: predicted },
      wrong: [String(rounded((firstMark + secondMark) / 2, 1)).replace('.', ',')],
      attachments: [
        csvFile('notes.csv', [
          ['Personne', ...titles],
          [name, '', ...mine],
          ...shuffled.map(({ person, notes }) => [person, marks.get(person) ?? 0, ...notes]),
        ]),
      ],
      explanation: `${people[0]} (somme des écarts : 1) et ${people[1]} (2) sont les plus proches. (2 × ${firstMark} + ${secondMark}) ÷ 3 = ${frenchNumber(predicted)}. Ce « filtrage collaboratif » ne sait rien du film : il suppose que des goûts voisins hier le seront demain.`,
    };
  },
);
