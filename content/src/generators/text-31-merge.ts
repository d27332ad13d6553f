import { defineGenerator, integer, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

type Value = string | number;
type Row = Value[];
type Part = string | null | { rule: string[] };
type Exercise = {
  name: string;
  fields: string[];
  row: (name: string, index: number) => Row;
  parts: Part[];
  asks: string;
  letter: (row: Row) => string;
  keeps?: (row: Row) => boolean;
  explanation: string;
};

const at = (row: Row, index: number): string => String(row[index] ?? '');

const EXERCISES: Record<'fields' | 'filter' | 'rule', [Exercise, Exercise]> = {
  fields: [
    {
      name: "L'invitation au concert",
      fields: ['Prénom', 'Classe', 'Place'],
      row: (name, index) => [
        name,
        ['6e A', '6e B', '5e A', '5e C', '4e B'][index] ?? '',
        ['C4', 'D7', 'A2', 'F9', 'B5'][index] ?? '',
      ],
      parts: [
        'Bonjour ',
        null,
        ', ta place pour le concert est la ',
        null,
        '. Rendez-vous avec la classe de ',
        null,
        '.',
      ],
      asks: 'Choisissez le champ de chaque emplacement pour que **chaque élève** reçoive une lettre à son prénom, avec **sa** place et **sa** classe.',
      letter: (row) =>
        `Bonjour ${at(row, 0)}, ta place pour le concert est la ${at(row, 2)}. Rendez-vous avec la classe de ${at(row, 1)}.`,
      explanation:
        "Un champ est une case du modèle que le logiciel remplit avec une colonne du fichier : Prénom, puis Place, puis Classe. L'ordre des colonnes du fichier n'a pas à être celui de la lettre.",
    },
    {
      name: 'Les étiquettes du vestiaire',
      fields: ['Casier', 'Prénom', 'Sport'],
      row: (name, index) => [
        [12, 27, 31, 8, 19][index] ?? 0,
        name,
        ['judo', 'escrime', 'tennis', 'aviron', 'danse'][index] ?? '',
      ],
      parts: ['', null, ' (', null, ') : casier ', null],
      asks: 'Chaque étiquette doit donner le **prénom**, puis le **sport entre parenthèses**, puis le numéro du **casier**. Choisissez le champ de chaque emplacement.',
      letter: (row) => `${at(row, 1)} (${at(row, 2)}) : casier ${at(row, 0)}`,
      explanation:
        "Prénom, Sport, Casier : on place les champs dans l'ordre du modèle. L'aperçu de plusieurs lignes montre tout de suite une inversion.",
    },
  ],
  filter: [
    {
      name: 'Le rappel de la bibliothèque',
      fields: ['Prénom', 'Livres', 'Retard'],
      row: (name, index) => [name, [1, 3, 2, 1, 4][index] ?? 0, [0, 12, 7, 21, 3][index] ?? 0],
      parts: ['Bonjour ', null, ', vous avez ', null, ' livre(s) à rendre.'],
      asks: "« Retard » est un nombre de jours. Placez les champs, et n'envoyez la lettre qu'aux personnes en retard d'**au moins 7 jours**.",
      letter: (row) => `Bonjour ${at(row, 0)}, vous avez ${at(row, 1)} livre(s) à rendre.`,
      keeps: (row) => Number(row[2]) >= 7,
      explanation:
        'Le filtre « Retard est supérieur ou égal à 7 » garde trois personnes, dont celle qui a exactement 7 jours : « au moins » comprend le nombre dit.',
    },
    {
      name: 'La convocation au tournoi',
      fields: ['Prénom', 'Niveau', 'Heure'],
      row: (name, index) => [
        name,
        ['débutant', 'confirmé', 'débutant', 'expert', 'confirmé'][index] ?? '',
        ['9 h', '10 h', '9 h 30', '14 h', '11 h'][index] ?? '',
      ],
      parts: ['Cher joueur, chère joueuse ', null, ', présentez-vous à ', null, '.'],
      asks: "Placez les champs. Les **débutants** ont été prévenus de vive voix : n'envoyez la lettre qu'à **tous les autres**, en un seul filtre.",
      letter: (row) => `Cher joueur, chère joueuse ${at(row, 0)}, présentez-vous à ${at(row, 2)}.`,
      keeps: (row) => row[1] !== 'débutant',
      explanation:
        '« Niveau est différent de débutant » garde à la fois les confirmés et les experts. « Est égal à confirmé » oublierait les experts.',
    },
  ],
  rule: [
    {
      name: 'Le mot pour la sortie en montagne',
      fields: ['Prénom', 'Âge'],
      row: (name, index) => [name, [14, 17, 16, 15, 18][index] ?? 0],
      parts: [
        'Bonjour ',
        null,
        ', pour la sortie, ',
        { rule: ['vous partirez avec un accompagnateur', 'vous pourrez choisir votre parcours'] },
        '.',
      ],
      asks: 'Les jeunes de **moins de 16 ans** partent avec un accompagnateur ; les autres choisissent leur parcours. Placez le prénom et écrivez **une règle**, pour que chaque lettre soit juste.',
      letter: (row) =>
        `Bonjour ${at(row, 0)}, pour la sortie, ${Number(row[1]) < 16 ? 'vous partirez avec un accompagnateur' : 'vous pourrez choisir votre parcours'}.`,
      explanation:
        'Si Âge est inférieur à 16, alors « vous partirez avec un accompagnateur », sinon « vous pourrez choisir votre parcours ». (Ou la règle contraire, avec « supérieur ou égal à 16 ».) À 16 ans juste, on choisit.',
    },
    {
      name: "Le résultat de l'inscription à l'atelier",
      fields: ['Prénom', 'Rang'],
      row: (name, index) => [name, [12, 3, 13, 25, 8][index] ?? 0],
      parts: [
        '',
        null,
        ', ',
        { rule: ["votre place à l'atelier est confirmée", "vous êtes sur la liste d'attente"] },
        '.',
      ],
      asks: "L'atelier a **12 places**, données dans l'ordre du rang (le rang 12 en a donc une). Placez le prénom et écrivez **une règle** qui annonce à chacun le bon résultat.",
      letter: (row) =>
        `${at(row, 0)}, ${Number(row[1]) <= 12 ? "votre place à l'atelier est confirmée" : "vous êtes sur la liste d'attente"}.`,
      explanation:
        "Si Rang est inférieur à 13, la place est confirmée, sinon c'est la liste d'attente (ou l'inverse avec « supérieur ou égal à 13 »). « Inférieur à 12 » ferait perdre sa place au rang 12.",
    },
  ],
};

/** A mail merge: the model, the file, and what each person receives. */
export const generator = defineGenerator(
  'Un publipostage simulé : placer des champs dans un modèle, filtrer les destinataires, écrire une règle.',
  {
    task: oneOf("Ce qu'il faut savoir faire.", ['fields', 'filter', 'rule']),
    set: integer('Quel modèle.', 1, 2, 1),
  },
  ({ task, set }, random) => {
    const exercise = EXERCISES[task][set - 1] ?? EXERCISES[task][0];
    const rows = random.sample(FIRST_NAMES, 5).map((name, index) => exercise.row(name, index));
    const letters = rows.map((row) => (exercise.keeps?.(row) === false ? 'pas de lettre' : exercise.letter(row)));
    return {
      kind: 'SIMULATOR',
      instruction: `${exercise.name} est un publipostage : un modèle, et un fichier de destinataires.\n\n${exercise.asks}\n\nL'aperçu montre les lettres une à une.`,
      embed: {
        title: 'Un publipostage',
        height: 700,
        site: 'site-31-merge',
        data: { name: exercise.name, fields: exercise.fields, rows, parts: exercise.parts, filter: task === 'filter' },
      },
      solution: {
        state: Object.fromEntries(letters.map((text, index) => [`lettre ${index + 1}`, [text]])),
      },
      explanation: exercise.explanation,
    };
  },
);
