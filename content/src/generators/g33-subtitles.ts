import { EXACT } from '../choices';
import { textFile } from '../files/plain-text';
import { frenchNumber, of, rounded } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';
import { sentence } from './words/sentences';

const LONG =
  'Cette longue phrase, dite très vite par la personne que nous avons interrogée, ne peut vraiment pas être lue par tout le monde.';

const stamp = (milliseconds: number): string => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const seconds = Math.floor(milliseconds / 1000);
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)},${String(milliseconds % 1000).padStart(3, '0')}`;
};

/** A file of subtitles (.srt), whose times are to be read or put right. */
export const generator = defineGenerator(
  'Un fichier de sous-titres (.srt) : moment où une phrase paraît, décalage à corriger, sous-titres qui se chevauchent, sous-titre trop rapide.',
  { asks: oneOf("Ce que l'on cherche.", ['when', 'shift', 'overlap', 'speed']) },
  ({ asks }, random) => {
    const name = random.pick(FIRST_NAMES);
    const count = random.integer(18, 26);
    const bad = random.integer(6, count - 5);
    let clock = random.integer(2, 9) * 500;
    const texts = new Set<string>();
    while (texts.size < count) texts.add(sentence(random));
    const lines = [...texts].map((text, index) => {
      const start = clock;
      const length = Math.ceil(text.length / 12) * 500 + 1500;
      clock = start + length + random.integer(1, 8) * 250;
      return { number: index + 1, start, end: start + length, text };
    });
    const wrong = lines[bad - 1];
    const after = lines[bad];
    if (!wrong || !after) return { refusal: 'trop peu de sous-titres' };
    if (asks === 'overlap') wrong.end = after.start + random.integer(2, 5) * 250;
    if (asks === 'speed') {
      wrong.text = LONG;
      wrong.end = wrong.start + 3000;
      for (const line of lines.slice(bad)) {
        line.start += 3000;
        line.end += 3000;
      }
    }
    const attachments = [
      textFile(
        'sous-titres.txt',
        lines
          .map(({ number, start, end, text }) => `${number}\n${stamp(start)} --> ${stamp(end)}\n${text}\n`)
          .join('\n'),
      ),
    ];
    const begin = `Le fichier joint contient les sous-titres d'un reportage ${of(name)}, au format SRT. Ouvrez-le avec un éditeur de texte : chaque sous-titre a un numéro, un début, une fin et son texte.`;
    if (asks === 'when') {
      const short = stamp(wrong.start).slice(0, 8);
      return {
        kind: 'SHORT_TEXT',
        instruction: `${begin}\n\nÀ quel moment **commence** le sous-titre « ${wrong.text} » ? Répondez sans les millièmes.`,
        placeholder: 'hh:mm:ss',
        tolerance: EXACT,
        solution: { texts: [short, short.slice(3), stamp(wrong.start)] },
        wrong: [stamp(after.start).slice(0, 8)],
        explanation: `La recherche (Ctrl + F) mène au sous-titre ${wrong.number} : \`${stamp(wrong.start)} --> ${stamp(wrong.end)}\`. Le début est à gauche de la flèche, les millièmes après la virgule.`,
        attachments,
      };
    }
    if (asks === 'shift') {
      const late = random.integer(3, 7) * 250 + 1000;
      const right = stamp(wrong.start + late);
      return {
        kind: 'SHORT_TEXT',
        instruction: `${begin}\n\nOn a ajouté au début du film un titre de **${frenchNumber(late / 1000)} s** : tous les sous-titres paraissent maintenant trop tôt d'autant.\n\nQuel doit être le nouveau **début** du sous-titre n° ${wrong.number}, avec les millièmes ?`,
        placeholder: 'hh:mm:ss,mmm',
        tolerance: EXACT,
        solution: { texts: [right, right.replace(',', '.')] },
        wrong: [stamp(wrong.start), stamp(Math.max(0, wrong.start - late))],
        explanation: `Des sous-titres en avance doivent être retardés : on ajoute ${frenchNumber(late / 1000)} s à ${stamp(wrong.start)}, ce qui donne ${right}. La même valeur s'ajoute à tous les débuts et à toutes les fins.`,
        attachments,
      };
    }
    if (asks === 'overlap')
      return {
        kind: 'NUMBER',
        instruction: `${begin}\n\nÀ un moment, deux sous-titres s'affichent **l'un sur l'autre**. Quel est le numéro du sous-titre qui finit trop tard ?`,
        solution: { number: wrong.number },
        wrong: [String(after.number)],
        explanation: `Le sous-titre ${wrong.number} finit à ${stamp(wrong.end)}, alors que le suivant commence dès ${stamp(after.start)}. Chaque fin doit venir avant le début suivant.`,
        attachments,
      };
    const rate = rounded(LONG.length / 3, 0);
    return {
      kind: 'NUMBER',
      instruction: `${begin}\n\nUne règle d'usage : pas plus de **20 caractères par seconde**, espaces compris, pour que chacun ait le temps de lire. Un seul sous-titre ne la respecte pas. Quel est son numéro ?`,
      solution: { number: wrong.number },
      explanation: `Le sous-titre ${wrong.number} compte ${LONG.length} caractères pour 3 secondes, soit environ ${rate} par seconde. Il faut l'afficher plus longtemps, le couper en deux ou le résumer.`,
      attachments,
    };
  },
);
