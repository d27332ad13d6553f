import { csvFile } from '../files/csv';
import { defineGenerator, type Made, oneOf, type Refusal } from '../generator';

const LICENCES = ['CC0', 'CC BY', 'CC BY-SA', 'CC BY-NC', 'CC BY-ND'] as const;
type Licence = (typeof LICENCES)[number];
type Element = { name: string; from: string[]; licence: Licence | '' };

const WORLDS = [
  { who: 'Une éditrice de jeux', originals: 'dessin', derived: 'carte', whole: 'la boîte de jeu' },
  { who: 'Une association de cartographes', originals: 'relevé', derived: 'planche', whole: "l'atlas" },
  { who: 'Un studio de films', originals: 'son', derived: 'piste', whole: 'la bande sonore' },
  { who: 'Une classe de lycée', originals: 'photo', derived: 'montage', whole: "l'exposition" },
] as const;
const TRIES = 600;

const RULES = `- une source **ND** interdit toute œuvre dérivée ;
- une source **SA** oblige à publier l'œuvre dérivée sous **CC BY-SA**, ce qui ne va pas avec une source **NC** ;
- une source **NC** oblige à publier sous **CC BY-NC** ;
- sinon, une source **CC BY** oblige à **CC BY** ; si tout est CC0, on reste en CC0 ;
- ce qui est tiré d'une œuvre interdite est interdit.`;

/** The most open licence that what is made from these sources may have, or none. */
const mixed = (sources: readonly (Licence | undefined)[]): Licence | undefined => {
  if (sources.includes(undefined) || sources.includes('CC BY-ND')) return undefined;
  if (sources.includes('CC BY-SA')) return sources.includes('CC BY-NC') ? undefined : 'CC BY-SA';
  if (sources.includes('CC BY-NC')) return 'CC BY-NC';
  return sources.includes('CC BY') ? 'CC BY' : 'CC0';
};

/** The licence of every element; sources come before what is made from them. */
const licencesOf = (
  all: readonly Element[],
  instead: ReadonlyMap<string, Licence> = new Map(),
): Map<string, Licence | undefined> => {
  const known = new Map<string, Licence | undefined>();
  for (const { name, from, licence } of all)
    known.set(name, licence === '' ? mixed(from.map((one) => known.get(one))) : (instead.get(name) ?? licence));
  return known;
};

const offspring = (all: readonly Element[], root: string): Set<string> => {
  const found = new Set([root]);
  for (const { name, from } of all) if (from.some((one) => found.has(one))) found.add(name);
  found.delete(root);
  return found;
};

/** Works drawn from works: which may be published, sold, and what stands in the way. */
export const generator = defineGenerator(
  "Un inventaire (CSV) d'œuvres tirées les unes des autres : œuvres dérivées que l'on peut publier ou vendre, licence d'un ensemble, source à remplacer pour que l'ensemble soit publiable.",
  { asks: oneOf("Ce que l'on cherche.", ['sell', 'root']) },
  ({ asks }, random): Made | Refusal => {
    const { who, originals, derived, whole } = random.pick(WORLDS);
    const marks = random.shuffle('ABCDEFGHJKLMNPQRSTUVWX'.split(''));
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const sources: Element[] = marks
        .slice(0, 10)
        .sort()
        .map((mark) => ({
          name: `${originals}-${mark}`,
          from: [],
          licence: random.pick([...LICENCES, 'CC0', 'CC BY', 'CC BY', 'CC BY-SA']),
        }));
      const made: Element[] = [];
      for (let index = 1; index <= 12; index++) {
        const pool = [...(index <= 5 ? sources : [...sources.slice(0, 4), ...made, ...made])].map(({ name }) => name);
        made.push({
          name: `${derived}-${index}`,
          from: [...new Set(random.sample(pool, random.integer(1, 2)))],
          licence: '',
        });
      }
      const all = [...sources, ...made];
      const file = csvFile('inventaire.csv', [
        ['Élément', 'Tiré de', 'Licence'],
        ...random.shuffle(all).map(({ name, from, licence }) => [name, from.join(' + '), licence]),
      ]);
      const licences = licencesOf(all);
      const start = `${who} tient l'inventaire joint : des sources avec leur licence, et des œuvres dérivées, chacune tirée d'un ou deux éléments, à publier sous la licence **la plus ouverte** possible. Règles de la maison :\n\n${RULES}`;

      if (asks === 'sell') {
        const allowed = made.filter(({ name }) => licences.get(name) !== undefined);
        const sold = allowed.filter(({ name }) => licences.get(name) !== 'CC BY-NC');
        const byMarks = made.filter(({ from }) => {
          const direct = from.map((one) => sources.find(({ name }) => name === one)?.licence ?? 'CC0');
          return !direct.includes('CC BY-ND') && !direct.includes('CC BY-NC');
        });
        if (
          sold.length === allowed.length ||
          allowed.length === 12 ||
          sold.length < 3 ||
          byMarks.length === sold.length
        )
          continue;
        return {
          kind: 'FIELDS',
          instruction: `${start}\n\nParmi les 12 œuvres dérivées, combien peut-on publier, et combien peut-on **vendre** ?`,
          fields: [
            { id: 'f1', label: 'Œuvres dérivées publiables' },
            { id: 'f2', label: "Œuvres dérivées que l'on peut vendre" },
          ],
          tolerance: { typos: false },
          solution: { fields: { f1: [String(allowed.length)], f2: [String(sold.length)] } },
          wrong: { f1: ['12'], f2: [String(allowed.length)] },
          explanation: `${made.map(({ name }) => `${name.replace(`${derived}-`, 'n° ')} : ${licences.get(name) ?? 'interdite'}`).join(' ; ')}. Les contraintes se transmettent d'œuvre en œuvre : il faut remonter jusqu'aux sources.`,
          attachments: [file],
        };
      }

      const parts = random.sample(made.slice(4), 3);
      const wholeIs = (instead?: ReadonlyMap<string, Licence>) =>
        mixed(parts.map(({ name }) => licencesOf(all, instead).get(name)));
      if (wholeIs() !== undefined) continue;
      const culprits = sources.filter(({ name }) => wholeIs(new Map([[name, 'CC0']])) !== undefined);
      const [culprit] = culprits;
      const risky = sources.filter(({ licence }) => licence === 'CC BY-NC' || licence === 'CC BY-ND');
      if (!culprit || culprits.length > 1 || risky.length < 3) continue;
      const redone = offspring(all, culprit.name);
      if (redone.size < 3 || parts.some(({ from }) => from.includes(culprit.name))) continue;
      const after = wholeIs(new Map([[culprit.name, 'CC0']])) ?? 'CC0';
      return {
        kind: 'FIELDS',
        instruction: `${start}\n\nPour ${whole}, on réunit en une seule œuvre ${parts.map(({ name }) => name).join(', ')} : impossible en l'état. Mais il suffirait de remplacer **une** source par une autre, sous CC0.`,
        fields: [
          { id: 'f1', label: 'Source à remplacer' },
          { id: 'f2', label: "Œuvres dérivées de l'inventaire à refaire" },
          { id: 'f3', label: "Licence de l'ensemble, ensuite", options: [...LICENCES] },
        ],
        tolerance: { typos: false, punctuation: false },
        solution: { fields: { f1: [culprit.name], f2: [String(redone.size)], f3: [after] } },
        wrong: { f1: risky.filter(({ name }) => name !== culprit.name).map(({ name }) => name) },
        explanation: `En remontant de ${parts.map(({ name }) => name).join(', ')} jusqu'aux sources, seul ${culprit.name} (${culprit.licence}) empêche l'ensemble. Il faudra refaire ce qui en est tiré, de près ou de loin : ${[...redone].join(', ')}. L'ensemble sera alors sous ${after}.`,
        attachments: [file],
      };
    }
    return { refusal: 'no telling inventory: give another seed' };
  },
);
