import { csvFile } from '../files/csv';
import { defineGenerator, oneOf } from '../generator';
import { TOPICS } from './words/things';

const MODIFIERS = ['école', 'musée', 'photos', 'histoire'] as const;

/** What a search is worth: how much of what it finds is useful, how much of what is useful it finds. */
export const generator = defineGenerator(
  "La valeur d'une recherche : pages trouvées par une requête avec ET, OU, NON et parenthèses ; part utile de ce qui est trouvé ; part trouvée de ce qui est utile.",
  { asks: oneOf("Ce que l'on cherche.", ['boolean', 'precision', 'recall']) },
  ({ asks }, random) => {
    const topic = random.pick(TOPICS);
    if (asks === 'boolean') {
      const [first, second, third] = random.sample(MODIFIERS, 3);
      const pages = Array.from({ length: 40 }, (_, index) => ({
        id: index + 1,
        words: [first, second, third].filter(() => random.integer(0, 1) === 1),
      }));
      const has = (page: (typeof pages)[number], word: string): boolean => page.words.includes(word as typeof first);
      const [query, keeps] = random.pick([
        [
          `(${first} OU ${second}) SAUF ${third}`,
          (page: (typeof pages)[number]) => (has(page, first) || has(page, second)) && !has(page, third),
        ],
        [
          `${first} ET (${second} OU ${third})`,
          (page: (typeof pages)[number]) => has(page, first) && (has(page, second) || has(page, third)),
        ],
        [
          `(${first} ET ${second}) OU ${third}`,
          (page: (typeof pages)[number]) => (has(page, first) && has(page, second)) || has(page, third),
        ],
      ] as const);
      const found = pages.filter(keeps).length;
      return {
        kind: 'NUMBER',
        instruction: `Le catalogue du CDI a ${pages.length} documents sur ${topic}. Le tableau joint dit, pour chacun, quels mots-clés il porte (1 : oui, 0 : non).\n\nCombien de documents donnera cette recherche ?\n\n\`${query}\``,
        unit: 'documents',
        attachments: [
          csvFile('catalogue.csv', [
            ['document', first, second, third],
            ...pages.map((page) => [page.id, ...[first, second, third].map((word) => (has(page, word) ? 1 : 0))]),
          ]),
        ],
        solution: { number: found },
        wrong: [String(pages.filter((page) => page.words.length === 0).length), '40'].filter(
          (text) => text !== String(found),
        ),
        explanation: `Les parenthèses se calculent d'abord. En filtrant le tableau, il reste ${found} documents.`,
      };
    }
    // Shares that fall on whole numbers: so many found, so many useful.
    const [found, useful, both] = random.pick([
      [40, 50, 30],
      [50, 40, 20],
      [25, 20, 15],
      [60, 48, 36],
      [20, 50, 18],
      [75, 60, 45],
    ] as const);
    const total = 160;
    const flags = random.shuffle([
      ...Array.from({ length: both }, () => [1, 1] as const),
      ...Array.from({ length: found - both }, () => [1, 0] as const),
      ...Array.from({ length: useful - both }, () => [0, 1] as const),
      ...Array.from({ length: total - found - useful + both }, () => [0, 0] as const),
    ]);
    const attachments = [
      csvFile('essai.csv', [
        ['page', 'trouvée', 'utile'],
        ...flags.map(([isFound, isUseful], index) => [index + 1, isFound, isUseful]),
      ]),
    ];
    const start = `Pour juger une recherche sur ${topic}, une classe a examiné ${total} pages. Le tableau joint dit, pour chacune, si la recherche l'a **trouvée** et si elle est **utile** (1 : oui, 0 : non).`;
    const share = asks === 'precision' ? (100 * both) / found : (100 * both) / useful;
    return {
      kind: 'NUMBER',
      instruction:
        asks === 'precision'
          ? `${start}\n\nLa **précision** d'une recherche est la part de pages utiles parmi celles qu'elle a trouvées. Combien vaut-elle ici ?`
          : `${start}\n\nLe **rappel** d'une recherche est la part de pages trouvées parmi toutes celles qui sont utiles. Combien vaut-il ici ?`,
      unit: '%',
      attachments,
      solution: { number: share, within: 0.5 },
      wrong: [String(asks === 'precision' ? (100 * both) / useful : (100 * both) / found), String(both)].filter(
        (text) => Math.abs(Number(text) - share) > 0.5,
      ),
      explanation:
        asks === 'precision'
          ? `${both} pages trouvées sont utiles, sur ${found} trouvées : ${both} ÷ ${found} = ${share} %. Le reste est du « bruit ».`
          : `${both} pages utiles ont été trouvées, sur ${useful} utiles : ${both} ÷ ${useful} = ${share} %. Le reste est du « silence » : ce que la recherche a manqué.`,
    };
  },
);
