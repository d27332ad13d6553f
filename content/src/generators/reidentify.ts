import { csvFile } from '../files/csv';
import { defineGenerator, integer, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const GROUPS = ['5e A', '5e B', '4e A', '4e B', '3e A', '3e B'] as const;
const DISTRICTS = ['Les Tilleuls', 'La Gare', 'Le Port', 'Les Coteaux', 'Le Moulin'] as const;
const MONTHS = ['janvier', 'mars', 'avril', 'juin', 'août', 'octobre', 'décembre'] as const;
const TOPICS = [
  { about: 'le sommeil', column: 'Heures de sommeil', values: ['moins de 6', '6 à 8', '8 à 9', 'plus de 9'] },
  { about: "l'argent de poche", column: 'Argent de poche', values: ['aucun', 'un peu', 'assez', 'beaucoup'] },
  { about: 'le moral', column: 'Moral cette semaine', values: ['très bon', 'bon', 'moyen', 'mauvais'] },
  { about: 'la cantine', column: 'Régime', values: ['ordinaire', 'sans gluten', 'sans lactose', 'végétarien'] },
] as const;

/** A survey without names, which tells who answered what all the same. */
export const generator = defineGenerator(
  'Une enquête sans noms (CSV) : retrouver une personne en croisant deux fichiers, compter les lignes uniques, mesurer le plus petit groupe, trouver le groupe où tous ont répondu pareil.',
  {
    asks: oneOf("Ce que l'on cherche.", ['match', 'unique', 'smallest', 'homogeneous']),
    rows: integer('Nombre de réponses environ.', 20, 60, 36),
  },
  ({ asks, rows }, random) => {
    const topic = random.pick(TOPICS);
    const groups = random.sample(GROUPS, 4);
    const districts = random.sample(DISTRICTS, 4);
    const months = random.sample(MONTHS, 5);
    const start = `Un collège publie les réponses à une enquête sur ${topic.about}. Les noms ont été retirés.`;

    if (asks === 'match') {
      const names = random.sample(FIRST_NAMES, Math.min(rows, 30));
      const target = names[0] ?? '';
      const key = [groups[0] ?? '', months[0] ?? '', districts[0] ?? ''];
      const others = names.slice(1).map((name, index) => {
        const near = [
          [key[0], key[1], districts[1]],
          [key[0], months[1], key[2]],
          [groups[1], key[1], key[2]],
        ][index] ?? [random.pick(groups.slice(1)), random.pick(months), random.pick(districts)];
        return { name, key: near as string[], answer: random.pick(topic.values) };
      });
      const answer = random.pick(topic.values);
      const answers = random.shuffle([{ name: target, key, answer }, ...others]);
      const line = answers.findIndex(({ name }) => name === target) + 1;
      return {
        kind: 'SHORT_TEXT',
        instruction: `${start} Le second fichier joint est la liste des élèves, affichée au forum des clubs.\n\nEn croisant les deux, retrouvez **qui a donné la réponse n° ${line}**. Écrivez son prénom.`,
        solution: { texts: [target] },
        tolerance: { typos: false },
        wrong: names.slice(1, 4),
        explanation: `La réponse n° ${line} vient d'un élève de ${key[0]}, né en ${key[1]}, quartier ${key[2]} : une seule personne de la liste, ${target}. Retirer les noms ne suffit pas à rendre un fichier anonyme.`,
        attachments: [
          csvFile('reponses.csv', [
            ['N°', 'Classe', 'Mois de naissance', 'Quartier', topic.column],
            ...answers.map((each, index) => [index + 1, ...each.key, each.answer]),
          ]),
          csvFile('liste.csv', [
            ['Prénom', 'Classe', 'Mois de naissance', 'Quartier'],
            ...[...answers].sort((a, b) => a.name.localeCompare(b.name, 'fr')).map((each) => [each.name, ...each.key]),
          ]),
        ],
      };
    }

    const combinations = groups.flatMap((group) => districts.map((district) => ({ group, district })));
    if (asks === 'unique' || asks === 'smallest') {
      const lone = random.integer(4, 7);
      const least = random.integer(3, 4);
      const chosen = random.sample(combinations, asks === 'unique' ? 13 : Math.max(5, Math.floor(rows / 5)));
      const sizes = chosen.map((_, index) => {
        if (asks === 'unique') return index < lone ? 1 : random.integer(2, 5);
        return index === 0 ? least : least + random.integer(1, 4);
      });
      const lines = random.shuffle(
        chosen.flatMap(({ group, district }, index) =>
          Array.from({ length: sizes[index] ?? 0 }, () => [group, district, random.pick(topic.values)]),
        ),
      );
      const attachments = [
        csvFile('reponses.csv', [
          ['N°', 'Classe', 'Quartier', topic.column],
          ...lines.map((line, index) => [index + 1, ...line]),
        ]),
      ];
      if (asks === 'unique')
        return {
          kind: 'NUMBER',
          instruction: `${start} Mais qui connaît la classe et le quartier d'une personne peut parfois retrouver sa réponse.\n\nDans le fichier joint, combien de réponses ont une combinaison « classe + quartier » qui **n'apparaît qu'une fois** ?`,
          unit: 'réponses',
          solution: { number: lone },
          wrong: [String(chosen.length)],
          explanation: `Un tableau croisé (classes en lignes, quartiers en colonnes) ou une colonne qui réunit les deux montre ${lone} combinaisons présentes une seule fois : ces ${lone} personnes sont reconnaissables.`,
          attachments,
        };
      return {
        kind: 'NUMBER',
        instruction: `${start} Pour que personne ne soit reconnu, chaque combinaison « classe + quartier » présente doit être partagée par plusieurs réponses. On dit que le fichier est **k-anonyme** quand chaque combinaison présente apparaît **au moins k fois**.\n\nQuel est le plus grand **k** pour le fichier joint ?`,
        solution: { number: least },
        wrong: [String(Math.max(...sizes))],
        explanation: `On compte les réponses de chaque combinaison présente : la plus rare apparaît ${least} fois. C'est le plus petit groupe qui donne k, car c'est là que l'on se cache le moins bien.`,
        attachments,
      };
    }

    const chosen = random.sample(combinations, 8);
    const [secret, other] = random.sample(topic.values, 2);
    const lines = random.shuffle(
      chosen.flatMap(({ group, district }, index) => {
        const size = random.integer(3, 6);
        return Array.from({ length: size }, (_, place) => [
          group,
          district,
          index === 0 ? secret : place === 0 ? secret : place === 1 ? other : random.pick(topic.values),
        ]);
      }),
    );
    const weak = chosen[0] as { group: string; district: string };
    return {
      kind: 'FIELDS',
      instruction: `${start} Chaque combinaison « classe + quartier » du fichier joint apparaît au moins trois fois : on croit tout le monde protégé. Pourtant, dans **un** groupe, il suffit de savoir qu'une personne y est pour connaître sa réponse.\n\nQuel est ce groupe, et que sait-on de ses membres ?`,
      fields: [
        { id: 'f1', label: 'Classe', options: [...GROUPS] },
        { id: 'f2', label: 'Quartier', options: [...DISTRICTS] },
        { id: 'f3', label: topic.column, options: [...topic.values] },
      ],
      solution: { fields: { f1: [weak.group], f2: [weak.district], f3: [secret] } },
      explanation: `En ${weak.group}, quartier ${weak.district}, tous ont répondu « ${secret} ». Des groupes assez grands ne suffisent pas : il faut aussi que les réponses y soient variées (on parle de l-diversité).`,
      attachments: [
        csvFile('reponses.csv', [
          ['N°', 'Classe', 'Quartier', topic.column],
          ...lines.map((line, index) => [index + 1, ...line]),
        ]),
      ],
    };
  },
);
