import { EXACT } from '../choices';
import { csvFile } from '../files/csv';
import { textFile } from '../files/plain-text';
import { defineGenerator, type Made, oneOf } from '../generator';
import { FIRST_NAMES, LAST_NAMES } from './words/people';
import { TOWNS } from './words/places';

const ACCENTED = FIRST_NAMES.filter((name) => /[é-ï]/.test(name));
const garbled = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** Files that open badly: a wrong encoding, a wrong separator, a cut file, a missing quotation mark. */
export const generator = defineGenerator(
  "Un fichier qui s'ouvre mal : texte mal décodé à rétablir, codage et séparateur à trouver, copie incomplète, faute dans un fichier JSON.",
  { asks: oneOf("Ce que l'on cherche.", ['repair', 'encoding', 'cut', 'syntax']) },
  ({ asks }, random): Made => {
    const people = random.sample(FIRST_NAMES, 26).map((first) => ({
      first,
      last: random.pick(LAST_NAMES),
      town: random.pick(TOWNS).name,
      points: random.integer(10, 99),
    }));

    if (asks === 'repair') {
      const first = random.pick(ACCENTED.filter((name) => /^[A-ZÉ].*[éèêëïç]/.test(name)));
      const last = random.pick(['Lefèvre', 'Bérénger', 'Noël', 'François', 'Héron']);
      const sample = ['Zoé', 'Maël', 'Hélène', 'Benoît', 'Françoise'].filter((name) => name !== first);
      const examples = random.sample(sample, 4);
      return {
        kind: 'FIELDS',
        instruction: `Une liste écrite en UTF-8 a été ouverte avec un autre codage. Chaque lettre accentuée est devenue **deux** signes, toujours les mêmes. On a déjà retrouvé quelques noms :\n\n| Affiché | Vrai nom |\n|---|---|\n${[
          ...examples,
          'Prévôt',
          'Lefèvre',
          'Noël',
          'garçon',
          'Inès',
          'Raphaël',
          'Aïcha',
          'Thaïs',
        ]
          .filter((name, index, all) => all.indexOf(name) === index && name !== first && name !== last)
          .map((name) => `| \`${garbled(name)}\` | ${name} |`)
          .join('\n')}\n\nQui est \`${garbled(`${first} ${last}`)}\` ?`,
        fields: [
          { id: 'f1', label: 'Prénom' },
          { id: 'f2', label: 'Nom' },
        ],
        tolerance: { caseAndAccents: false, punctuation: true, typos: false },
        solution: { fields: { f1: [first], f2: [last] } },
        wrong: { f1: [garbled(first)], f2: [garbled(last)] },
        explanation: `En remplaçant chaque couple de signes par la lettre du tableau, on lit ${first} ${last}. En UTF-8, une lettre accentuée occupe deux octets : lus un par un, ils donnent deux signes. On rouvre le fichier en choisissant UTF-8, sans rien retaper.`,
      };
    }

    if (asks === 'encoding') {
      const encoding = random.pick([
        { name: 'Windows-1252 (Europe de l’Ouest)', bytes: (text: string) => Buffer.from(text, 'latin1') },
        { name: 'UTF-16', bytes: (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le') },
      ]);
      const separator = random.pick([
        { name: 'le point-virgule', sign: ';' },
        { name: 'la barre verticale |', sign: '|' },
        { name: 'la tabulation', sign: '\t' },
      ]);
      const target = random.integer(9, 20);
      const list = people.map((each, index) =>
        index + 1 === target ? { ...each, first: random.pick(ACCENTED) } : each,
      );
      const text = [
        ['N°', 'Prénom', 'Nom', 'Ville'],
        ...list.map(({ first, last, town }, index) => [index + 1, first, last, town]),
      ]
        .map((line) => line.join(separator.sign))
        .join('\r\n');
      return {
        kind: 'FIELDS',
        instruction: `Ouvert d'un double-clic, le fichier joint montre des signes étranges, et tout est dans une seule colonne. Importez-le dans un tableur en choisissant le bon codage et le bon séparateur (un aperçu aide à choisir).\n\nQuel séparateur fallait-il, et quel est le **prénom** de la personne n° ${target} ?`,
        fields: [
          {
            id: 'f1',
            label: 'Séparateur',
            options: ['la virgule', 'le point-virgule', 'la tabulation', 'la barre verticale |'],
          },
          { id: 'f2', label: `Prénom de la personne n° ${target}` },
        ],
        tolerance: { caseAndAccents: true, punctuation: true, typos: false },
        solution: { fields: { f1: [separator.name], f2: [list[target - 1]?.first ?? ''] } },
        wrong: { f2: [list[target]?.first ?? ''] },
        explanation: `Le fichier est codé en ${encoding.name} et les colonnes sont séparées par ${separator.name.replace(' |', '')}. La personne n° ${target} s'appelle ${list[target - 1]?.first}. À l'importation, on essaie jusqu'à ce que l'aperçu soit lisible.`,
        requirements: ['OFFICE_SUITE'],
        attachments: [{ name: 'inscrits.csv', bytes: encoding.bytes(`${text}\r\n`) }],
      };
    }

    if (asks === 'cut') {
      const groups = random.sample(['rouge', 'verte', 'bleue', 'jaune', 'violette'], 3);
      const sizes = groups.map(() => random.integer(16, 26));
      const broken = random.integer(0, 2);
      const lostLines = random.integer(3, 8);
      return {
        kind: 'FIELDS',
        instruction: `Trois listes d'équipe ont été téléchargées pendant que la connexion était mauvaise. Le message qui les accompagnait disait :\n\n${groups.map((group, index) => `- equipe-${group}.csv : ${sizes[index]} personnes`).join('\n')}\n\nUne copie est **incomplète**. De quelle équipe, et combien de personnes y manquent ?`,
        fields: [
          { id: 'f1', label: 'Équipe', options: groups },
          { id: 'f2', label: 'Nombre de personnes qui manquent', placeholder: 'en chiffres' },
        ],
        tolerance: EXACT,
        solution: { fields: { f1: [groups[broken] ?? ''], f2: [String(lostLines)] } },
        wrong: { f2: [String(lostLines + 1)] },
        explanation: `Le fichier de l'équipe ${groups[broken]} ne compte que ${(sizes[broken] ?? 0) - lostLines} personnes (sans la ligne de titre) au lieu de ${sizes[broken]} : il en manque ${lostLines}. Il suffit de le télécharger de nouveau.`,
        attachments: groups.map((group, index) => {
          const all = random
            .sample(FIRST_NAMES, sizes[index] ?? 16)
            .map((first) => ({ ...random.pick(people), first, last: random.pick(LAST_NAMES) }));
          return csvFile(`equipe-${group}.csv`, [
            ['Prénom', 'Nom', 'Ville', 'Points'],
            ...all
              .slice(0, all.length - (index === broken ? lostLines : 0))
              .map(({ first, last, town, points }) => [first, last, town, points]),
          ]);
        }),
      };
    }

    const items = people
      .slice(0, 14)
      .map(({ first, town, points }) => [
        '    {',
        `      "prenom": "${first}",`,
        `      "ville": "${town}",`,
        `      "points": ${points}`,
        '    },',
      ]);
    const lines = ['{', '  "tournoi": "Printemps",', '  "joueurs": [', ...items.flat(), '  ]', '}'];
    lines[lines.length - 3] = '    }';
    const player = random.integer(4, 11);
    const fault = random.pick(['quote', 'comma', 'brace'] as const);
    const line = 3 + player * 5 + (fault === 'quote' ? 2 : fault === 'comma' ? 1 : 4);
    lines[line] = (lines[line] ?? '').replace(
      fault === 'quote' ? /",$/ : fault === 'comma' ? /,$/ : '}',
      fault === 'quote' ? ',' : '',
    );
    const what = {
      quote: 'le guillemet qui ferme le texte',
      comma: 'la virgule à la fin de la ligne',
      brace: "l'accolade qui ferme l'objet",
    }[fault];
    return {
      kind: 'FIELDS',
      instruction:
        "Un jeu refuse d'ouvrir le fichier joint : « JSON invalide ». Une seule ligne est fautive. Ouvrez-le dans un éditeur de texte qui numérote les lignes, et comparez les fiches entre elles.\n\nQuel est le **numéro de la ligne** fautive, et que manque-t-il ?",
      fields: [
        { id: 'f1', label: 'Numéro de la ligne', placeholder: 'la première ligne a le numéro 1' },
        {
          id: 'f2',
          label: 'Ce qui manque',
          options: ['un guillemet', 'une virgule', 'une accolade', 'un crochet', 'deux-points'],
        },
      ],
      tolerance: EXACT,
      solution: {
        fields: {
          f1: [String(line + 1)],
          f2: [{ quote: 'un guillemet', comma: 'une virgule', brace: 'une accolade' }[fault]],
        },
      },
      wrong: { f1: [String(line), String(line + 2)] },
      explanation: `À la ligne ${line + 1}, il manque ${what}. Un logiciel ne s'en aperçoit souvent qu'à la ligne suivante : on regarde toujours aussi la ligne d'avant celle qu'il indique.`,
      attachments: [textFile('tournoi.json', `${lines.join('\n')}\n`)],
    };
  },
);
