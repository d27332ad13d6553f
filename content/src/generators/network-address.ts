import { multipleChoice, singleChoice } from '../choices';
import { defineGenerator, oneOf } from '../generator';

/** Addresses of a local network, and what a table of pings tells. */
export const generator = defineGenerator(
  "Un réseau local : machines du même réseau, panne à situer d'après des essais « ping », adresse en double.",
  { asks: oneOf("Ce que l'on cherche.", ['same', 'failure', 'duplicate']) },
  ({ asks }, random) => {
    const third = random.integer(1, 200);
    const network = `192.168.${third}`;
    const hosts = random.sample(
      Array.from({ length: 200 }, (_, index) => index + 20),
      6,
    );
    if (asks === 'same') {
      const right = hosts.slice(0, random.integer(2, 3)).map((host) => `${network}.${host}`);
      const wrong = [`192.168.${third + 1}.${hosts[3]}`, `192.${third}.168.${hosts[4]}`, `10.168.${third}.${hosts[5]}`];
      return {
        ...multipleChoice(random, right, wrong),
        instruction: `L'ordinateur de la salle a l'adresse **${network}.10** et le masque **255.255.255.0**.\n\nQuelles machines sont sur le **même réseau** local que lui ?`,
        explanation: `Avec ce masque, les trois premiers nombres désignent le réseau : ceux de ${right.join(' et ')} sont ${network}, comme pour l'ordinateur de la salle.`,
      };
    }
    if (asks === 'duplicate') {
      const machines = random.sample(
        ['imprimante', 'tablette', 'serveur', 'caméra', 'poste 1', 'poste 2', 'poste 3'],
        6,
      );
      const addresses = machines.map((_, index) => `${network}.${hosts[index]}`);
      const [first, second] = random.sample([0, 1, 2, 3, 4, 5], 2);
      addresses[second] = addresses[first] ?? '';
      const pair = (a: number, b: number): string => [machines[a], machines[b]].sort().join(' et ');
      const others = [
        [first, (second + 1) % 6],
        [(first + 2) % 6, second],
        [(first + 1) % 6, (second + 2) % 6],
        [(first + 3) % 6, (second + 3) % 6],
      ]
        .filter(([a, b]) => a !== b)
        .map(([a = 0, b = 0]) => pair(a, b));
      return {
        ...singleChoice(
          random,
          pair(first, second),
          others.filter((text) => text !== pair(first, second)),
        ),
        instruction: `Deux appareils se gênent : leur connexion se coupe à tour de rôle.\n\n| Appareil | Adresse IP |\n| --- | --- |\n${machines.map((machine, index) => `| ${machine} | ${addresses[index]} |`).join('\n')}\n\nLesquels ?`,
        explanation: `${pair(first, second)} ont la même adresse ${addresses[first]} : sur un réseau, chaque appareil doit avoir la sienne.`,
      };
    }
    const CAUSES = [
      ["La prise ou la carte réseau de l'ordinateur", [false, false, false, false]],
      ['La liaison entre la box et Internet', [true, true, false, false]],
      ['Le serveur de noms (DNS)', [true, true, true, false]],
      ["La liaison entre l'ordinateur et la box", [true, false, false, false]],
    ] as const;
    const [cause, results] = random.pick(CAUSES);
    const targets = [
      `127.0.0.1 (l'ordinateur lui-même)`,
      `${network}.1 (la box)`,
      '203.0.113.80 (un serveur sur Internet)',
      'musee-du-rail.example (le nom de ce serveur)',
    ];
    return {
      ...singleChoice(
        random,
        cause,
        CAUSES.map(([name]) => name),
      ),
      instruction: `Une page ne s'affiche pas. On essaie \`ping\` vers plusieurs machines, de la plus proche à la plus lointaine :\n\n| Vers | Réponse |\n| --- | --- |\n${targets.map((target, index) => `| ${target} | ${results[index] ? `oui, en ${random.integer(1, 9) * 4 ** index} ms` : 'aucune'} |`).join('\n')}\n\nD'où vient probablement la panne ?`,
      explanation: `On cherche le premier essai qui échoue en partant du plus proche. ${cause} : c'est ce qui manque entre le dernier essai réussi et le premier qui échoue.`,
    };
  },
);
