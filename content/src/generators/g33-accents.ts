import { textFile } from '../files/plain-text';
import { defineGenerator, integer } from '../generator';
import { FIRST_NAMES } from './words/people';

const PLACES = [
  'Forêt-Saint-Rémy',
  'Châteauvière',
  'Bérangères',
  'Hôpital-le-Vieux',
  'Fléchâtre',
  'Crèvecombe',
  'Pré-Bâti',
  'Sœurbelle',
] as const;
const ACTIVITIES = ['théâtre', 'poésie', 'vélo', 'céramique', 'pêche', 'échecs', 'couture', 'guitare'] as const;
const CODINGS = ['UTF-8', 'Windows-1252 (Europe occidentale)', 'UTF-16'] as const;

/** The bytes of a text in UTF-8 or in Windows-1252, where « œ » is the only letter here that Latin-1 lacks. */
const encoded = (text: string, coding: (typeof CODINGS)[number]): Uint8Array =>
  coding === 'UTF-8' ? Buffer.from(text, 'utf8') : Buffer.from(text.replaceAll('œ', '\u009c'), 'latin1');

/** A list whose accents are right in one coding only. */
export const generator = defineGenerator(
  "Une liste (CSV) à ouvrir avec le bon codage de caractères : reconnaître le codage d'après les accents.",
  { rows: integer('Nombre de lignes.', 6, 40, 14) },
  ({ rows }, random) => {
    const coding = random.pick([CODINGS[0], CODINGS[1]] as const);
    const other = coding === CODINGS[0] ? CODINGS[1] : CODINGS[0];
    const names = random.sample(FIRST_NAMES, rows);
    const at = random.integer(2, rows - 2);
    const lines = names.map((name) => [name, random.pick(PLACES), random.pick(ACTIVITIES)] as const);
    const [name, place] = lines[at] ?? ['', '', ''];
    const text = `prénom;commune;activité\n${lines.map((line) => line.join(';')).join('\n')}\n`;
    return {
      kind: 'FIELDS',
      instruction: `Le club a exporté la liste jointe. Ouverte en **${other}**, elle montre des accents abîmés. Ouvrez-la avec un autre codage (dans un tableur, fenêtre d'import de texte ; ou dans un éditeur de texte).\n\nQuel est le bon codage, et dans quelle commune habite **${name}** ?`,
      fields: [
        { id: 'f1', label: 'Codage', options: CODINGS.filter((one) => one !== other) },
        { id: 'f2', label: 'Commune', options: [...PLACES] },
      ],
      solution: { fields: { f1: [coding], f2: [place] } },
      explanation: `En ${coding}, tous les accents sont justes et ${name} habite ${place}. ${coding === 'UTF-8' ? "Deux signes étranges à la place d'une lettre (« Ã© ») trahissent de l'UTF-8 mal lu." : "Un losange ou un carré à la place d'une lettre trahit un ancien codage lu comme de l'UTF-8."} Le fichier n'était pas abîmé, c'est sa lecture qui était fausse.`,
      attachments: [{ ...textFile('liste.csv', ''), bytes: encoded(text, coding) }],
    };
  },
);
