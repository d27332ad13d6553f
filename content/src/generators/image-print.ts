import { frenchNumber, rounded } from '../french';
import { defineGenerator, oneOf } from '../generator';

/** Pixels, dots per inch and centimetres. An inch is 2.54 cm. */
export const generator = defineGenerator(
  "L'impression d'une image : taille imprimée, définition nécessaire, résolution obtenue.",
  { asks: oneOf("Ce que l'on cherche.", ['centimetres', 'pixels', 'resolution', 'weight']) },
  ({ asks }, random) => {
    const resolution = random.pick([100, 150, 200, 300]);
    const inches = random.integer(3, 12);
    const width = resolution * inches;
    const height = (width * 3) / 4;
    const centimetres = rounded(inches * 2.54, 1);
    if (asks === 'weight') {
      const bytes = rounded((width * height * 3) / 1_000_000, 1);
      return {
        kind: 'NUMBER',
        instruction: `Une image de **${frenchNumber(width)} × ${frenchNumber(height)} pixels** est enregistrée **sans compression**, avec 3 octets par pixel.\n\nCombien pèse-t-elle, en mégaoctets (1 Mo = 1 000 000 octets) ? Arrondissez au dixième.`,
        unit: 'Mo',
        solution: { number: bytes, within: 0.1 },
        explanation: `${frenchNumber(width)} × ${frenchNumber(height)} × 3 = ${frenchNumber(width * height * 3)} octets, soit ${frenchNumber(bytes)} Mo. Les formats compressés comme JPEG réduisent beaucoup ce poids.`,
      };
    }
    const asked = {
      centimetres: {
        instruction: `Une image de **${frenchNumber(width)} pixels** de large est imprimée à **${resolution} pixels par pouce** (ppp).\n\nQuelle sera sa largeur sur le papier, en centimètres ? Un pouce mesure 2,54 cm.`,
        unit: 'cm',
        number: centimetres,
        within: 0.2,
        explanation: `${frenchNumber(width)} ÷ ${resolution} = ${inches} pouces, et ${inches} × 2,54 = ${frenchNumber(centimetres)} cm.`,
      },
      pixels: {
        instruction: `Pour être nette, une affiche de **${frenchNumber(centimetres)} cm** de large doit être imprimée à **${resolution} pixels par pouce** (ppp).\n\nCombien de pixels de large l'image doit-elle avoir ? Un pouce mesure 2,54 cm.`,
        unit: 'pixels',
        number: width,
        within: Math.ceil(resolution / 15),
        explanation: `${frenchNumber(centimetres)} cm font ${inches} pouces, et ${inches} × ${resolution} = ${frenchNumber(width)} pixels.`,
      },
      resolution: {
        instruction: `Une photo de **${frenchNumber(width)} pixels** de large est imprimée sur **${frenchNumber(centimetres)} cm** de large.\n\nQuelle est sa résolution, en pixels par pouce ? Un pouce mesure 2,54 cm.`,
        unit: 'ppp',
        number: resolution,
        within: 3,
        explanation: `${frenchNumber(centimetres)} cm font ${inches} pouces, et ${frenchNumber(width)} ÷ ${inches} = ${resolution} ppp. ${resolution >= 200 ? "C'est assez pour une impression nette." : 'En dessous de 200 ppp environ, les pixels se voient de près.'}`,
      },
    }[asks];
    const { number, within, ...shown } = asked;
    return { kind: 'NUMBER', ...shown, solution: { number, within } };
  },
);
