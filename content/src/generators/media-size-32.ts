import { frenchNumber, rounded } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

/** Weight, length and shape of pictures, sounds and films, as one reckons them before an export. */
export const generator = defineGenerator(
  "Des calculs sur les médias : poids d'un son ou d'une vidéo, ralenti, hauteur d'une image, couleurs d'une palette.",
  { asks: oneOf("Ce que l'on cherche.", ['sound', 'video', 'slow', 'height', 'palette']) },
  ({ asks }, random) => {
    const name = random.pick(FIRST_NAMES);
    switch (asks) {
      case 'sound': {
        const [rate, bits, channels] = random.pick([
          [44_100, 16, 2],
          [48_000, 16, 2],
          [48_000, 24, 2],
          [44_100, 16, 1],
          [48_000, 24, 1],
        ] as const);
        const seconds = random.pick([20, 30, 40, 50, 60, 90, 120]);
        const bytes = rate * (bits / 8) * channels * seconds;
        const answer = rounded(bytes / 1_000_000, 2);
        return {
          kind: 'NUMBER',
          instruction: `${name} enregistre une émission en **${channels === 2 ? 'stéréo (2 voies)' : 'mono (1 voie)'}**, à **${frenchNumber(rate)} échantillons par seconde** et **${bits} bits par échantillon**, sans compression.\n\nCombien pèsent **${seconds} secondes** de ce son, en mégaoctets (1 Mo = 1 000 000 octets) ? Arrondissez au dixième.`,
          unit: 'Mo',
          solution: { number: answer, within: 0.1 },
          wrong: [String(rounded(answer * 8, 1)).replace('.', ',')],
          explanation: `${frenchNumber(rate)} × ${bits / 8} octets × ${channels} ${channels === 2 ? 'voies' : 'voie'} × ${seconds} s = ${frenchNumber(bytes)} octets, soit environ ${frenchNumber(rounded(answer, 1))} Mo. Un octet vaut 8 bits.`,
        };
      }
      case 'video': {
        const rate = random.pick([4, 6, 8, 12, 16]);
        const minutes = random.integer(2, 9);
        const answer = (rate * minutes * 60) / 8;
        return {
          kind: 'NUMBER',
          instruction: `${name} exporte un film de **${minutes} minutes** avec un débit total (image et son) de **${rate} Mbit/s** (mégabits par seconde).\n\nCombien le fichier pèsera-t-il environ, en mégaoctets (Mo) ? Un octet vaut 8 bits.`,
          unit: 'Mo',
          solution: { number: answer, within: 1 },
          wrong: [String(answer * 8), String(rate * minutes)],
          explanation: `${minutes} minutes font ${minutes * 60} secondes ; ${rate} × ${minutes * 60} = ${frenchNumber(answer * 8)} mégabits, et ${frenchNumber(answer * 8)} ÷ 8 = ${frenchNumber(answer)} Mo. Le poids dépend du débit et de la durée, pas du nombre de pixels directement.`,
        };
      }
      case 'slow': {
        const shown = random.pick([24, 25, 30]);
        const times = random.pick([2, 4, 5, 8]);
        const seconds = random.integer(3, 9);
        return {
          kind: 'NUMBER',
          instruction: `${name} filme un saut avec **${shown * times} images par seconde**, pendant **${seconds} secondes**. Dans le montage, toutes ces images sont montrées à **${shown} images par seconde**.\n\nCombien de secondes dure le saut dans le film ?`,
          unit: 'secondes',
          solution: { number: seconds * times },
          wrong: [String(seconds), String(seconds + times)].filter((text) => text !== String(seconds * times)),
          explanation: `Il y a ${shown * times} × ${seconds} = ${frenchNumber(shown * times * seconds)} images ; à ${shown} par seconde, elles durent ${seconds * times} secondes. Le saut est ralenti ${times} fois, sans images manquantes.`,
        };
      }
      case 'height': {
        const [across, down] = random.pick([
          [16, 9],
          [4, 3],
          [3, 2],
          [5, 4],
        ] as const);
        const step = random.integer(31, 160);
        return {
          kind: 'NUMBER',
          instruction: `Le site du club demande des bannières au format **${across}:${down}** (largeur : hauteur). ${name} prépare une image de **${frenchNumber(across * step)} pixels de large**.\n\nQuelle doit être sa hauteur, en pixels ?`,
          unit: 'pixels',
          solution: { number: down * step },
          wrong: [String(Math.round((across * step * across) / down))],
          explanation: `${frenchNumber(across * step)} ÷ ${across} = ${step}, puis ${step} × ${down} = ${frenchNumber(down * step)} pixels.`,
        };
      }
      case 'palette': {
        const bits = random.pick([2, 3, 4, 5, 6, 7]);
        const side = random.pick([160, 320, 400, 640, 800]);
        const bytes = (side * side * bits) / 8;
        return {
          kind: 'FIELDS',
          instruction: `${name} enregistre un dessin de jeu de **${side} × ${side} pixels** avec une palette : chaque pixel est un numéro de couleur codé sur **${bits} bits**.`,
          sentence: "L'image peut avoir {f1} couleurs différentes ; sans compression, ses pixels occupent {f2} octets.",
          fields: [
            { id: 'f1', label: 'Nombre de couleurs' },
            { id: 'f2', label: "Nombre d'octets" },
          ],
          tolerance: { typos: false },
          solution: { fields: { f1: [String(2 ** bits)], f2: [String(bytes), frenchNumber(bytes)] } },
          wrong: { f1: bits === 2 ? ['2'] : [String(bits * 2)], f2: [String(bytes * 8)] },
          explanation: `Avec ${bits} bits, on compte 2^${bits} = ${2 ** bits} couleurs. ${side} × ${side} × ${bits} = ${frenchNumber(bytes * 8)} bits, soit ${frenchNumber(bytes)} octets.`,
        };
      }
    }
  },
);
