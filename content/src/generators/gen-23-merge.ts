import { textFile } from '../files/plain-text';
import { of, plainName } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const LISTS = [
  {
    file: 'materiel',
    unit: 'objets',
    what: 'la liste du matériel du camp',
    items: [
      'tentes',
      'piquets',
      'lampes',
      'cordes',
      'gamelles',
      'gourdes',
      'tapis',
      'cartes',
      'boussoles',
      'sifflets',
      'bougies',
      'sacs',
    ],
  },
  {
    file: 'stock',
    unit: 'objets',
    what: "l'inventaire du foyer",
    items: [
      'chaises',
      'tables',
      'jeux',
      'balles',
      'raquettes',
      'livres',
      'coussins',
      'feutres',
      'ciseaux',
      'cadres',
      'plantes',
      'tabourets',
    ],
  },
  {
    file: 'courses',
    unit: 'articles',
    what: 'la liste des courses du goûter',
    items: [
      'pommes',
      'poires',
      'gobelets',
      'assiettes',
      'serviettes',
      'galettes',
      'bananes',
      'jus',
      'compotes',
      'yaourts',
      'cuillères',
      'brioches',
    ],
  },
] as const;

/** Two people changed the same file apart from each other: what differs, what goes together, what is in conflict. */
export const generator = defineGenerator(
  'Un fichier texte modifié séparément par deux personnes : lignes changées entre deux versions, fusion, lignes en conflit, marques de conflit à résoudre.',
  { asks: oneOf("Ce que l'on cherche.", ['diff', 'result', 'conflicts', 'markers']) },
  ({ asks }, random) => {
    const { file, what, unit, items } = random.pick(LISTS);
    const [one, two] = random.sample(FIRST_NAMES, 2);
    const base = new Map<string, number>(random.shuffle(items).map((item) => [item, random.integer(2, 60)]));
    const names = [...base.keys()];
    const text = (list: ReadonlyMap<string, number>): string =>
      `${[...list].map(([item, count]) => `${item} : ${count}`).join('\n')}\n`;
    const changed = (which: readonly string[], by: () => number): Map<string, number> =>
      new Map([...base].map(([item, count]) => [item, which.includes(item) ? count + by() : count]));
    const places = random.shuffle(names);
    const total = (list: ReadonlyMap<string, number>): number =>
      [...list.values()].reduce((sum, count) => sum + count, 0);

    if (asks === 'diff') {
      const touched = places.slice(0, random.integer(3, 6));
      const after = changed(touched, () => random.integer(1, 9));
      return {
        kind: 'NUMBER',
        instruction: `Voici deux versions de ${what}. Comparez-les ligne à ligne, à l'œil ou avec un outil de comparaison.\n\nCombien de lignes ont **changé** ?`,
        unit: 'lignes',
        solution: { number: touched.length },
        wrong: [String(touched.length + 1), String(names.length)],
        explanation: `${touched.length} lignes ont changé : ${names.filter((name) => touched.includes(name)).join(', ')}. Placer les deux fichiers côte à côte, ou un outil de comparaison, évite d'en oublier.`,
        attachments: [textFile(`${file}-version-1.txt`, text(base)), textFile(`${file}-version-2.txt`, text(after))],
      };
    }

    const both = asks === 'conflicts' ? places.slice(0, random.integer(2, 4)) : [];
    const same = asks === 'conflicts' ? places.slice(4, 4 + random.integer(1, 2)) : [];
    const onlyOne = places.slice(6, 6 + random.integer(2, 3));
    const onlyTwo = places.slice(9, 9 + random.integer(2, 3));
    const mine = changed([...both, ...onlyOne], () => random.integer(1, 4));
    const theirs = changed([...both, ...onlyTwo], () => random.integer(5, 9));
    for (const item of same) {
      const value = (base.get(item) ?? 0) + 10;
      mine.set(item, value);
      theirs.set(item, value);
    }
    const attachments = [
      textFile(`${file}-depart.txt`, text(base)),
      textFile(`${file}-${plainName(one)}.txt`, text(mine)),
      textFile(`${file}-${plainName(two)}.txt`, text(theirs)),
    ];
    const start = `${one} et ${two} ont copié le même fichier de départ, ${what}, puis l'ont modifié séparément. Les trois fichiers sont joints.\n\n`;
    if (asks === 'result') {
      const merged = new Map(
        [...base].map(([item, count]) => [
          item,
          onlyOne.includes(item)
            ? (mine.get(item) ?? count)
            : onlyTwo.includes(item)
              ? (theirs.get(item) ?? count)
              : count,
        ]),
      );
      return {
        kind: 'NUMBER',
        instruction: `${start}Aucune ligne n'a été changée par les deux à la fois : **toutes** leurs modifications doivent être gardées. Une fois les deux fichiers réunis en un seul, quel est le **total** des quantités de la liste ?`,
        unit,
        solution: { number: total(merged) },
        wrong: [...new Set([String(total(mine)), String(total(theirs)), String(total(base))])],
        explanation: `On garde, pour chaque ligne, la valeur qui a changé depuis le départ : ${onlyOne.length} lignes viennent ${of(one)}, ${onlyTwo.length} ${of(two)}. Le total est ${total(merged)}. Remplacer un fichier par l'autre aurait perdu la moitié du travail.`,
        attachments,
      };
    }
    if (asks === 'conflicts')
      return {
        kind: 'NUMBER',
        instruction: `${start}Une ligne est **en conflit** quand les deux personnes l'ont changée et ne sont pas d'accord. Les autres modifications se réunissent toutes seules.\n\nCombien de lignes faut-il trancher à la main ?`,
        unit: 'lignes',
        solution: { number: both.length },
        wrong: [...new Set([String(both.length + same.length), String(both.length + onlyOne.length + onlyTwo.length)])],
        explanation: `${both.length} lignes : ${names.filter((name) => both.includes(name)).join(', ')}. Pour ${same.join(' et ')}, les deux ont écrit la même nouvelle valeur : il n'y a pas de conflit. Une ligne changée par une seule personne n'en fait pas non plus.`,
        attachments,
      };
    const sides = random.sample(names, 3);
    const rule = random.pick(['la plus grande', 'la plus petite'] as const);
    const choices = new Map(
      sides.map((item) => {
        const start = base.get(item) ?? 0;
        return [
          item,
          [start + random.integer(1, 4), start + random.integer(5, 9)].sort(() =>
            random.integer(0, 1) === 0 ? 1 : -1,
          ) as [number, number],
        ];
      }),
    );
    const written = names
      .map((item) => {
        const values = choices.get(item);
        return values
          ? `<<<<<<< ${plainName(one)}\n${item} : ${values[0]}\n=======\n${item} : ${values[1]}\n>>>>>>> ${plainName(two)}`
          : `${item} : ${base.get(item)}`;
      })
      .join('\n');
    const kept = (pick: (values: [number, number]) => number): number =>
      names.reduce(
        (sum, item) => sum + (choices.has(item) ? pick(choices.get(item) as [number, number]) : (base.get(item) ?? 0)),
        0,
      );
    const largest = kept((values) => Math.max(...values));
    const smallest = kept((values) => Math.min(...values));
    const [right, wrong] = rule === 'la plus grande' ? [largest, smallest] : [smallest, largest];
    return {
      kind: 'NUMBER',
      instruction: `Un outil de gestion de versions a réuni les fichiers ${of(one)} et ${of(two)} (${what}), mais il a laissé des **marques de conflit** dans le fichier joint.\n\nRésolvez chaque conflit en gardant **${rule}** des deux quantités, puis donnez le **total** des quantités de la liste.`,
      unit,
      solution: { number: right },
      wrong: [...new Set([String(wrong), String(largest + smallest)])],
      explanation: `Entre « <<<<<<< » et « ======= » se trouve la version ${of(one)}, entre « ======= » et « >>>>>>> » celle ${of(two)}. Il y a 3 conflits ; une fois une seule ligne gardée pour chacun et les marques retirées, le total est ${right}.`,
      attachments: [textFile(`${file}.txt`, `${written}\n`)],
    };
  },
);
