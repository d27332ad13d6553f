import { csvFile } from '../files/csv';
import { plainName } from '../french';
import { defineGenerator, integer, oneOf } from '../generator';
import { FIRST_NAMES, LAST_NAMES } from './words/people';
import { TOWNS } from './words/places';

/** Answers typed freely: the same town in many spellings, codes that break a rule, two things in one column. */
export const generator = defineGenerator(
  'Un fichier CSV de réponses libres à uniformiser : villes écrites de plusieurs façons, codes à vérifier, colonne à séparer.',
  {
    asks: oneOf("Ce que l'on cherche.", ['distinct', 'count', 'codes', 'split']),
    rows: integer('Nombre de lignes.', 30, 120, 60),
  },
  ({ asks, rows }, random) => {
    const people = Array.from({ length: rows }, () => [random.pick(FIRST_NAMES), random.pick(LAST_NAMES)] as const);
    if (asks === 'distinct' || asks === 'count') {
      const towns = random
        .sample(
          TOWNS.filter(({ name }) => /^[A-Z][a-zéèç]+$/.test(name)),
          random.integer(6, 9),
        )
        .map(({ name }) => name);
      const written = (town: string): string =>
        random.pick([
          town,
          town,
          town.toUpperCase(),
          town.toLowerCase(),
          ` ${town}`,
          `${town} `,
          plainName(town).toUpperCase(),
        ]);
      const chosen = people.map((_, index) => towns[index] ?? random.pick(towns));
      const [town = ''] = chosen;
      const count = chosen.filter((one) => one === town).length;
      const lines = random.shuffle(people.map(([first, last], index) => [first, last, written(chosen[index] ?? '')]));
      return {
        kind: 'NUMBER',
        instruction: `Le fichier CSV joint réunit ${rows} réponses à un questionnaire. La ville a été tapée librement : majuscules, accents et espaces varient.\n\n${asks === 'distinct' ? 'Combien de villes **vraiment différentes** y a-t-il ?' : `Combien de personnes ont répondu **${town}**, toutes écritures confondues ?`}`,
        unit: asks === 'distinct' ? 'villes' : 'personnes',
        solution: { number: asks === 'distinct' ? towns.length : count },
        explanation: `On ajoute une colonne qui uniformise l'écriture, par exemple \`=MAJUSCULE(SUPPRESPACE(C2))\`, et l'on rassemble ce qui ne diffère que par un accent. ${asks === 'distinct' ? `Il reste ${towns.length} villes : ${[...towns].sort().join(', ')}.` : `${town} apparaît alors ${count} fois.`}`,
        attachments: [csvFile('reponses.csv', [['Prénom', 'Nom', 'Ville'], ...lines])],
      };
    }
    if (asks === 'codes') {
      const right = (): string => `${random.pick(['A', 'B', 'C'])}-${String(random.integer(0, 9999)).padStart(4, '0')}`;
      const WRONG = [
        (): string => `${random.pick(['A', 'B', 'C'])}${random.integer(1000, 9999)}`,
        (): string => `${random.pick(['A', 'B', 'C'])}-${random.integer(100, 999)}`,
        (): string => `${random.pick(['D', 'E', 'a', 'b'])}-${random.integer(1000, 9999)}`,
        (): string => `${random.pick(['A', 'B'])}-${random.integer(10, 99)}O${random.integer(1, 9)}`,
      ];
      const faults = random.integer(5, 9);
      const codes = random.shuffle(people.map((_, index) => (index < faults ? (WRONG[index % 4]?.() ?? '') : right())));
      return {
        kind: 'NUMBER',
        instruction: `Le fichier CSV joint donne le code du prêt de ${rows} élèves. La règle d'un code : **une lettre majuscule A, B ou C, un tiret, puis quatre chiffres** (exemple : \`B-0417\`).\n\nCombien de codes **ne respectent pas** la règle ?`,
        unit: 'codes',
        solution: { number: faults },
        explanation: `Un tri par code rapproche les codes mal formés ; l'expression régulière \`^[ABC]-[0-9]{4}$\` trouve les bons, et ${faults} n'y correspondent pas (tiret oublié, chiffre manquant, mauvaise lettre, lettre O à la place de zéro).`,
        attachments: [
          csvFile('prets.csv', [
            ['Prénom', 'Nom', 'Code'],
            ...people.map(([first, last], index) => [first, last, codes[index] ?? '']),
          ]),
        ],
      };
    }
    const [name, other] = random.sample(
      LAST_NAMES.filter((one) => !one.includes(' ')),
      2,
    );
    const known = people.map(
      ([first, last], index) => [first, index < 5 ? name : last.includes(' ') ? other : last] as const,
    );
    const lines = random
      .shuffle(known)
      .map(([first, last]) => [`${last.toUpperCase()} ${first}`, `${random.integer(10, 18)} ans`]);
    const count = known.filter(([, last]) => last === name).length;
    return {
      kind: 'NUMBER',
      instruction: `Dans le fichier CSV joint, le nom et le prénom sont dans **une seule** colonne, et l'âge est suivi du mot « ans ».\n\nQuelle est la **somme des âges** des personnes dont le **nom de famille** est ${name} ?`,
      unit: 'ans',
      solution: {
        number: lines
          .filter(([who = '']) => who.startsWith(`${name.toUpperCase()} `))
          .reduce((sum, [, age = '']) => sum + Number.parseInt(age, 10), 0),
      },
      explanation: `On sépare la colonne à l'espace (« Texte en colonnes », ou GAUCHE et CHERCHE), on enlève « ans » pour que l'âge soit un nombre, puis on filtre sur ${name} : ${count} personnes.`,
      attachments: [csvFile('adherents.csv', [['Personne', 'Âge'], ...lines])],
    };
  },
);
