import { EXACT, singleChoice } from '../choices';
import { frenchNumber } from '../french';
import { defineGenerator, oneOf } from '../generator';

const dotted = (address: number): string =>
  [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
const maskOf = (prefix: number): string => dotted(2 ** 32 - 2 ** (32 - prefix));

/** Networks and masks: how many machines, which network, which route. */
export const generator = defineGenerator(
  'Masques et sous-réseaux : nombre de machines, adresse du réseau, plus petit réseau qui suffit, route choisie.',
  { asks: oneOf("Ce que l'on cherche.", ['hosts', 'network', 'last', 'smallest', 'route']) },
  ({ asks }, random) => {
    const place = random.pick(['Le lycée', 'La médiathèque', 'Le gymnase', "L'internat", 'La mairie']);
    const prefix = random.integer(25, 29);
    const size = 2 ** (32 - prefix);
    const [second, third] = [random.integer(16, 31), random.integer(0, 255)];
    const base = ((172 * 256 + second) * 256 + third) * 256;
    const network = base + random.integer(0, 256 / size - 1) * size;
    const host = network + random.integer(2, size - 3);
    const last = network + size - 2;
    if (asks === 'hosts')
      return {
        kind: 'NUMBER',
        instruction: `${place} utilise le réseau \`${dotted(network)}/${prefix}\` : les ${prefix} premiers bits d'une adresse désignent le réseau, les autres la machine. La première et la dernière adresse ne peuvent pas être données à une machine.\n\nCombien de machines ce réseau peut-il compter ?`,
        unit: 'machines',
        solution: { number: size - 2 },
        wrong: [String(size), String(2 ** prefix)],
        explanation: `Une adresse a 32 bits : il en reste 32 − ${prefix} = ${32 - prefix} pour la machine, soit ${size} adresses ; on en retire deux (le réseau et la diffusion) : ${size - 2}.`,
      };
    if (asks === 'network' || asks === 'last') {
      const answer = asks === 'network' ? dotted(network) : dotted(last);
      return {
        kind: 'SHORT_TEXT',
        instruction: `Une machine a l'adresse \`${dotted(host)}\` et le masque \`${maskOf(prefix)}\` (soit /${prefix}).\n\n${asks === 'network' ? "Quelle est l'**adresse de son réseau** (sans la barre ni le nombre qui suit) ?" : "Quelle est la **dernière adresse** que l'on peut donner à une machine dans ce réseau ? (La toute dernière sert à la diffusion.)"}`,
        tolerance: EXACT,
        solution: { texts: [answer] },
        wrong: asks === 'network' ? [dotted(network + 1), dotted(base - 256)] : [dotted(last + 1), dotted(last - 1)],
        explanation: `Les réseaux /${prefix} vont de ${size} en ${size} : celui-ci commence à ${dotted(network)} et finit à ${dotted(network + size - 1)}, adresse de diffusion. ${asks === 'network' ? 'Son adresse est la première.' : `La dernière adresse de machine est donc ${dotted(last)}.`}`,
      };
    }
    if (asks === 'smallest') {
      const bits = random.integer(3, 8);
      const wanted = random.integer(2 ** (bits - 1) - 1, 2 ** bits - 2);
      return {
        kind: 'NUMBER',
        instruction: `${place} doit relier **${wanted} machines** dans un seul réseau, en gaspillant le moins d'adresses possible. Dans chaque réseau, deux adresses ne servent pas aux machines.\n\nQuel nombre faut-il écrire après la barre : \`10.20.0.0/…\` ?`,
        solution: { number: 32 - bits },
        wrong: [String(32 - bits - 1), String(32 - bits + 1)],
        explanation: `Avec ${bits} bits pour la machine, on a 2^${bits} − 2 = ${2 ** bits - 2} adresses, ce qui suffit pour ${wanted} ; avec ${bits - 1} bits, ${frenchNumber(2 ** (bits - 1) - 2)} seulement. 32 − ${bits} = ${32 - bits}.`,
      };
    }
    const wide = ((10 * 256 + third) * 256 + 0) * 256;
    const [block, other] = random.sample([16, 32, 48, 64, 80, 96, 112], 2);
    const narrow = wide + block * 256;
    const target = narrow + random.integer(0, 3) * 256 + random.integer(5, 250);
    const elsewhere = wide + other * 256 + 256 * random.integer(4, 9) + random.integer(5, 250);
    const isNarrow = random.integer(0, 1) === 1;
    const routers = random.sample(['192.168.0.1', '192.168.0.2', '192.168.0.3', '192.168.0.4'], 4);
    const destination = isNarrow ? target : elsewhere;
    const routes = [
      ['0.0.0.0/0', routers[0]],
      [`${dotted(wide)}/16`, routers[1]],
      [`${dotted(narrow)}/22`, routers[2]],
      [`${dotted(narrow + 4 * 256)}/24`, routers[3]],
    ] as const;
    const right = isNarrow ? routers[2] : routers[1];
    return {
      ...singleChoice(
        random,
        right,
        isNarrow ? [routers[1], routers[0], routers[3]] : [routers[0], routers[2], routers[3]],
      ),
      instruction: `Voici la table de routage d'un routeur. Quand plusieurs lignes conviennent, il prend la **plus précise** (le plus grand nombre après la barre).\n\n| Réseau de destination | Envoyer à |\n| --- | --- |\n${random
        .shuffle(routes)
        .map(([to, by]) => `| ${to} | ${by} |`)
        .join('\n')}\n\nÀ qui envoie-t-il un message destiné à \`${dotted(destination)}\` ?`,
      explanation: isNarrow
        ? `${dotted(narrow)}/22 va de ${dotted(narrow)} à ${dotted(narrow + 1023)} et contient l'adresse ; /16 et /0 aussi, mais ils sont moins précis.`
        : `L'adresse n'est ni dans ${dotted(narrow)}/22 (jusqu'à ${dotted(narrow + 1023)}) ni dans ${dotted(narrow + 4 * 256)}/24 : la ligne la plus précise qui convient est ${dotted(wide)}/16.`,
    };
  },
);
