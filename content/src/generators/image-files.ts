import { singleChoice } from '../choices';
import { jpegOf } from '../files/jpeg';
import { landscape, SCENES } from '../files/landscape';
import { pngOf } from '../files/png';
import { defineGenerator, oneOf } from '../generator';

/** Several image files to compare by their properties: definition, weight, format. */
export const generator = defineGenerator(
  "Trois images jointes à comparer : laquelle est la plus large, la plus lourde, ou combien mesure l'une d'elles.",
  { asks: oneOf("Ce que l'on cherche.", ['widest', 'heaviest', 'size']) },
  ({ asks }, random) => {
    const widths = random.sample([160, 192, 224, 256, 288, 320], 3);
    const names = random.shuffle(['logo', 'affiche', 'couverture']);
    const files = widths.map((width, index) => {
      const canvas = landscape(random.pick(SCENES), width, (width * 3) / 4, random);
      const isPng = index === 0;
      return {
        name: `${names[index]}.${isPng ? 'png' : 'jpg'}`,
        bytes: isPng ? pngOf(canvas) : jpegOf(canvas, undefined, 40 + 25 * index),
        width,
      };
    });
    const attachments = files.map(({ name, bytes }) => ({ name, bytes })).sort((a, b) => (a.name < b.name ? -1 : 1));
    const all = attachments.map(({ name }) => name);
    if (asks === 'size') {
      const file = random.pick(files);
      return {
        kind: 'FIELDS',
        instruction: `Enregistrez les trois images jointes et affichez leurs propriétés.\n\nQuelles sont la largeur et la hauteur de **${file.name}**, en pixels ?`,
        fields: [
          { id: 'f1', label: 'Largeur' },
          { id: 'f2', label: 'Hauteur' },
        ],
        tolerance: { typos: false },
        solution: { fields: { f1: [String(file.width)], f2: [String((file.width * 3) / 4)] } },
        explanation: `Les propriétés du fichier indiquent ${file.width} × ${(file.width * 3) / 4} pixels : la largeur, puis la hauteur.`,
        attachments,
      };
    }
    const best = files.reduce((a, b) =>
      (asks === 'widest' ? b.width > a.width : b.bytes.byteLength > a.bytes.byteLength) ? b : a,
    );
    return {
      ...singleChoice(random, best.name, [...all, 'Les trois se valent']),
      instruction: `Enregistrez les trois images jointes et affichez leurs propriétés.\n\nLaquelle a ${asks === 'widest' ? 'le plus de **pixels en largeur**' : 'le fichier le plus **lourd**'} ?`,
      explanation:
        asks === 'widest'
          ? `${best.name} mesure ${best.width} pixels de large. La taille à l'écran ne suffit pas : il faut lire les dimensions dans les propriétés.`
          : `${best.name} pèse ${best.bytes.byteLength} octets. Le poids dépend du format et de la compression autant que des dimensions.`,
      attachments,
    };
  },
);
