import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const framework = `domains:
  - id: "1"
    title: { fr: Un, en: One }
    competences:
      - { id: "1.1", title: { fr: Chercher, en: Search }, description: Chercher. }
      - { id: "1.2", title: { fr: Ranger, en: Tidy }, description: Ranger. }
`;

const tutorials = `competence: "1.1"
tutorials:
  - { id: tuto-un, title: Un, link: https://example.org/1, source: Ici, format: PAGE, durationMinutes: 2, locale: fr }
  - { id: tuto-deux, title: Deux, link: https://example.org/2, source: Ici, format: PAGE, durationMinutes: 2, locale: fr }
`;

/** Its target profile, as text. */
export const profile = `id: debut
title: Début
category: DISCOVERY
description: Pour commencer.
subjects:
  - { id: oiseaux, maxLevel: 3 }
`;

/** Its subject, as text. */
export const subject = `id: oiseaux
competence: "1.1"
title: Oiseaux
description: Connaître les oiseaux
author: Une classe
licence: CC-BY-4.0
locale: fr
skills:
  - id: oiseaux-1
    level: 1
    title: Je sais choisir
    hint: Regarde bien la forme du bec.
    tutorials: [tuto-un]
    learnMore: [tuto-deux]
    challenges:
      - id: oiseaux-1-a
        kind: SINGLE_CHOICE
        instruction: Quel oiseau ?
        choices:
          - { id: a, text: merle }
          - { id: b, text: mésange }
          - { id: c, text: pinson }
          - { id: d, text: geai }
        solution: { choices: [b] }
        explanation: Elle est bleue.
      - id: oiseaux-1-b
        kind: MULTIPLE_CHOICE
        instruction: Quels oiseaux ?
        choices:
          - { id: a, text: chat }
          - { id: b, text: héron }
          - { id: c, text: cygne }
          - { id: d, text: chien }
        solution: { choices: [b, c] } # several
        explanation: Ils volent.
  - id: oiseaux-2
    level: 2
    title: Je sais écrire
    hint: Il y a 3 étapes.
    tutorials: [tuto-deux]
    learnMore: [tuto-un]
    challenges:
      - id: oiseaux-2-a
        kind: SHORT_TEXT
        instruction: Écris son nom.
        solution: { texts: [rouge-gorge] }
        explanation: Sa gorge est rouge.
      - id: oiseaux-2-b
        kind: NUMBER
        instruction: Combien d'œufs ?
        solution: { number: 12 }
        explanation: Une douzaine.
  - id: oiseaux-2b
    level: 2
    title: Je sais dater et ordonner
    hint: Pense au printemps.
    tutorials: [tuto-un]
    learnMore: [tuto-deux]
    challenges:
      - id: oiseaux-2b-a
        kind: DATE
        instruction: Quel jour ?
        solution: { date: 2024-02-29 }
        explanation: Année bissextile.
      - id: oiseaux-2b-b
        kind: ORDERING
        instruction: Dans quel ordre ?
        choices:
          - { id: a, text: oisillon }
          - { id: b, text: œuf }
          - { id: c, text: adulte }
        solution: { order: [b, a, c] }
        explanation: Il grandit.
      - id: oiseaux-2b-c
        kind: FIELDS
        instruction: Complète.
        fields:
          - { id: f1, label: Couleur, options: [noir, bleu] }
          - { id: f2, label: Arbre }
        solution: { fields: { f1: [noir], f2: [chêne] } }
        explanation: Noir, dans un chêne.
`;

/** The file of its subject. */
export const oiseaux = 'competences/1.1-chercher/oiseaux.yaml';
/** A small bank where nothing is wrong. */
export const bank: Record<string, string> = {
  'framework.yaml': framework,
  'tutorials/1.1.yaml': tutorials,
  'target-profiles/debut.yaml': profile,
  [oiseaux]: subject,
};

const folders: string[] = [];

/** Writes a bank on the disk, in a folder of its own. */
export const givenBank = (files: Record<string, string | Uint8Array>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'bank-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
};

/** The bank with one text replaced in one file; refuses a replacement that changes nothing. */
export const bankWith = (file: string, from: string, to: string): Record<string, string> => {
  const text = bank[file]?.replace(from, () => to);
  if (text === undefined || text === bank[file]) throw new Error(`nothing to replace in ${file}: ${from}`);
  return { ...bank, [file]: text };
};

/** Removes what `givenBank` wrote. */
export const removeBanks = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
};
