import { frenchNumber, of } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

/** Durations of transfers and room on a medium. Network speeds are in bits, files in bytes. */
export const generator = defineGenerator(
  "Des calculs de stockage et de débit : durée d'un envoi, nombre de fichiers qui tiennent, place restante.",
  { asks: oneOf("Ce que l'on cherche.", ['duration', 'duration-bits', 'fits', 'left']) },
  ({ asks }, random) => {
    const name = random.pick(FIRST_NAMES);
    if (asks === 'duration' || asks === 'duration-bits') {
      const inBits = asks === 'duration-bits';
      const speed = random.pick([2, 4, 5, 8, 10]);
      const seconds = random.integer(12, 90);
      const size = speed * seconds;
      return {
        kind: 'NUMBER',
        instruction: `${name} envoie une vidéo de **${frenchNumber(size)} Mo** (mégaoctets). Le débit d'envoi est de **${inBits ? `${speed * 8} Mbit/s (mégabits` : `${speed} Mo/s (mégaoctets`} par seconde)**.\n\nCombien de secondes l'envoi durera-t-il ?${inBits ? ' Un octet vaut 8 bits.' : ''}`,
        unit: 'secondes',
        solution: { number: seconds },
        ...(inBits ? { wrong: [String(Math.round(size / (speed * 8)))] } : {}),
        explanation: inBits
          ? `${speed * 8} Mbit/s font ${speed * 8} ÷ 8 = ${speed} Mo/s. Il faut donc ${frenchNumber(size)} ÷ ${speed} = ${seconds} secondes.`
          : `${frenchNumber(size)} Mo à ${speed} Mo par seconde : ${frenchNumber(size)} ÷ ${speed} = ${seconds} secondes.`,
      };
    }
    const gigabytes = random.pick([8, 16, 32, 64]);
    const each = random.pick([4, 5, 8, 20, 25, 40]);
    if (asks === 'fits')
      return {
        kind: 'NUMBER',
        instruction: `La carte mémoire ${of(name)} peut contenir **${gigabytes} Go**. Une photo de son appareil pèse **${each} Mo**.\n\nCombien de photos la carte peut-elle contenir au plus ? On compte 1 Go = 1 000 Mo.`,
        unit: 'photos',
        solution: { number: (gigabytes * 1000) / each },
        wrong: [String(Math.round(gigabytes / each))],
        explanation: `${gigabytes} Go = ${frenchNumber(gigabytes * 1000)} Mo, et ${frenchNumber(gigabytes * 1000)} ÷ ${each} = ${frenchNumber((gigabytes * 1000) / each)} photos.`,
      };
    const count = random.integer(20, 60) * 10;
    const left = (gigabytes * 1000 - count * each) / 1000;
    if (left <= 0) {
      const few = Math.floor((gigabytes * 500) / each);
      const rest = (gigabytes * 1000 - few * each) / 1000;
      return leftover(gigabytes, few, each, rest);
    }
    return leftover(gigabytes, count, each, left);
  },
);

const leftover = (gigabytes: number, count: number, each: number, left: number) => ({
  kind: 'NUMBER' as const,
  instruction: `Une clé USB vide peut contenir **${gigabytes} Go**. On y copie **${count} fichiers de ${each} Mo** chacun.\n\nCombien de gigaoctets restent libres ? On compte 1 Go = 1 000 Mo.`,
  unit: 'Go',
  solution: { number: left, within: 0.01 },
  explanation: `Les fichiers occupent ${count} × ${each} = ${frenchNumber(count * each)} Mo, soit ${frenchNumber((count * each) / 1000)} Go. Il reste ${gigabytes} − ${frenchNumber((count * each) / 1000)} = ${frenchNumber(left)} Go.`,
});
