import { createHash } from 'node:crypto';
import { EXACT, singleChoice } from '../choices';
import { textFile } from '../files/plain-text';
import { defineGenerator, oneOf } from '../generator';
import { paragraph } from './words/sentences';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The fingerprint of a downloaded file, to compute and to compare. */
export const generator = defineGenerator(
  "L'empreinte SHA-256 d'un fichier joint : la calculer, ou retrouver lequel de trois fichiers est intact.",
  { asks: oneOf("Ce que l'on cherche.", ['compute', 'intact']) },
  ({ asks }, random) => {
    const text = `${paragraph(random, 12)}\n`;
    const start =
      "Une empreinte SHA-256 change entièrement dès qu'un seul caractère du fichier change. Elle se calcule avec `sha256sum` (Linux), `shasum -a 256` (macOS) ou `certutil -hashfile … SHA256` (Windows).";
    if (asks === 'compute') {
      const file = textFile('installateur.txt', text);
      const digest = sha256(file.bytes);
      return {
        kind: 'SHORT_TEXT',
        instruction: `${start}\n\nQuels sont les **huit premiers caractères** de l'empreinte SHA-256 du fichier joint ?`,
        tolerance: EXACT,
        solution: { texts: [digest.slice(0, 8), digest] },
        wrong: [digest.slice(-8)],
        explanation: `L'empreinte du fichier commence par \`${digest.slice(0, 8)}\`. Si elle était différente de celle publiée par l'auteur, il ne faudrait pas ouvrir le fichier.`,
        attachments: [file],
      };
    }
    const names = ['copie-1.txt', 'copie-2.txt', 'copie-3.txt'] as const;
    const good = random.pick(names);
    const files = names.map((name, index) =>
      textFile(name, name === good ? text : text.replace('.', index === 0 ? ' .' : '!')),
    );
    const digest = sha256(Buffer.from(text));
    return {
      ...singleChoice(random, good, [...names, 'Aucune des trois']),
      instruction: `${start}\n\nL'auteur d'un texte annonce l'empreinte suivante :\n\n\`${digest}\`\n\nLaquelle des trois copies jointes est **intacte** ?`,
      explanation: `Seule ${good} a l'empreinte annoncée : les deux autres ont un caractère changé, presque invisible à la lecture.`,
      attachments: files,
    };
  },
);
