import { EXACT } from '../choices';
import { textFile } from '../files/plain-text';
import { frenchNumber, rounded } from '../french';
import type { Made } from '../generator';
import { defineGenerator, oneOf } from '../generator';
import type { Random } from '../random';
import { typed } from './words/answers';

const near = (value: number): string[] => [value, rounded(value - 0.1, 1), rounded(value + 0.1, 1)].flatMap(typed);

/** The largest packet that passes, found by trying sizes. */
const packets = (random: Random): Made => {
  const most = random.pick([1372, 1392, 1410, 1422, 1432, 1452, 1464]) + random.pick([0, 2, 4]);
  const tries = new Set([most, most + 1, 1472]);
  let [low, high] = [1200, 1472];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    tries.add(middle);
    if (middle <= most) low = middle;
    else high = middle;
  }
  const ordered = random.shuffle([...tries]);
  const unlucky = random.sample(
    ordered.filter((size) => size <= most),
    2,
  );
  const lines = [
    ...ordered.map((size) => ({
      size,
      text: unlucky.includes(size)
        ? 'délai dépassé'
        : size <= most
          ? `réponse en ${random.integer(14, 40)} ms`
          : 'trop grand, fragmentation interdite',
    })),
    ...unlucky.map((size) => ({ size, text: `réponse en ${random.integer(14, 40)} ms` })),
  ];
  return {
    kind: 'FIELDS',
    instruction:
      "Depuis un nouvel accès à internet, les petites pages s'ouvrent mais les gros envois se bloquent. On a donc envoyé des « ping » de plusieurs tailles en **interdisant de les couper** (fichier joint). La taille notée est celle des **données** ; s'y ajoutent 8 octets d'en-tête ICMP et 20 octets d'en-tête IP. Un délai dépassé est un simple paquet perdu : on a recommencé l'essai.\n\nTrouvez la plus grande taille qui passe, et les réglages à en tirer. (L'en-tête TCP fait 20 octets.)",
    fields: [
      { id: 'f1', label: 'Plus grande taille de données qui passe' },
      { id: 'f2', label: 'MTU : paquet IP entier, en octets' },
      { id: 'f3', label: 'MSS : données TCP au plus dans ce paquet, en octets' },
    ],
    tolerance: EXACT,
    solution: { fields: { f1: typed(most), f2: typed(most + 28), f3: typed(most - 12) } },
    wrong: { f1: [String(most + 1)], f2: ['1500'], f3: [String(most)] },
    explanation: `${most} octets passent, ${most + 1} sont refusés. Avec 28 octets d'en-têtes, le plus grand paquet (MTU) fait ${most + 28} octets. En TCP, on ôte 20 + 20 octets : ${most - 12}. Un tunnel ou un VPN prend souvent ces quelques dizaines d'octets ; on abaisse le MTU de la machine ou du routeur.`,
    attachments: [
      textFile(
        'essais-ping.txt',
        `${lines.map(({ size, text }) => `ping données=${size} ne-pas-couper : ${text}`).join('\n')}\n`,
      ),
    ],
  };
};

/** Where to look in a chain of errors that cause each other. */
const trace = (random: Random): Made => {
  const app = random.pick(['club', 'cantine', 'sorties', 'archives']);
  const [outer, middle, reader] = random.sample(
    ['Bilan', 'Export', 'Tableau', 'Releve', 'Liste', 'Import', 'Fiche'],
    3,
  );
  const [error, value, words] = random.pick([
    ['NumberFormatException', random.pick(['12,5', '1 200', '8h30', '3O']), 'For input string'],
    ['DateFormatException', random.pick(['31/02/2026', '2026-13-04', '12 mai', '00/06/2026']), 'Unparseable date'],
    ['MissingColumnException', random.pick(['Montant', 'Prenom', 'Date ', 'Classe']), 'No such column'],
  ] as const);
  const lines = random.sample(
    Array.from({ length: 180 }, (_, index) => index + 11),
    9,
  );
  const line = (index: number): number => lines[index] ?? 11;
  const text = `08:14:02 INFO  démarrage de ${app} 4.2
08:14:05 WARN  imprimante absente, on continue
08:15:31 ERROR l'opération a échoué
ReportException: rapport impossible
    at lib.pdf.Writer.close(Writer.java:${line(0)})
    at ${app}.ecran.${outer}.show(${outer}.java:${line(1)})
    at ${app}.Main.main(Main.java:${line(2)})
Caused by: TemplateException: modèle incomplet
    at lib.template.Engine.render(Engine.java:${line(3)})
    at ${app}.rapport.${middle}.fill(${middle}.java:${line(4)})
    at ${app}.ecran.${outer}.show(${outer}.java:${line(5)})
    ... 1 more
Caused by: ${error}: ${words}: "${value}"
    at lib.base.Parser.parse(Parser.java:${line(6)})
    at lib.csv.Row.get(Row.java:${line(7)})
    at ${app}.donnees.${reader}.read(${reader}.java:${line(8)})
    at ${app}.rapport.${middle}.fill(${middle}.java:${line(4)})
    ... 2 more
08:15:31 INFO  fenêtre d'erreur affichée
`;
  return {
    kind: 'FIELDS',
    instruction: `Le logiciel « ${app} » affiche « rapport impossible ». Son journal est joint. Il montre une suite d'erreurs dont chacune est **causée par** la suivante ; dans chacune, la ligne du haut est l'endroit exact, et les lignes du dessous disent qui l'a appelé. Ce qui commence par \`lib.\` vient de bibliothèques extérieures, supposées sans défaut.\n\nQue faut-il transmettre à l'équipe qui écrit « ${app} » ?`,
    fields: [
      { id: 'f1', label: 'Nom de la toute première cause (exception)' },
      { id: 'f2', label: `Fichier de « ${app} » le plus proche de cette cause`, placeholder: 'exemple : Nom.java' },
      { id: 'f3', label: 'Numéro de ligne dans ce fichier' },
      { id: 'f4', label: 'Valeur qui a fait échouer la lecture' },
    ],
    tolerance: EXACT,
    solution: {
      fields: {
        f1: [error],
        f2: [`${reader}.java`, reader],
        f3: [String(line(8))],
        f4: [...new Set([value.trim(), value, `"${value}"`])],
      },
    },
    wrong: {
      f1: ['ReportException', 'TemplateException'],
      f2: [`${middle}.java`, 'Parser.java'],
      f3: [String(line(6)), String(line(1))],
    },
    explanation: `La dernière « Caused by » est la cause première : ${error}, sur « ${value} ». On descend les lignes \`lib.\` jusqu'à la première de « ${app} » : ${reader}.java, ligne ${line(8)}. L'erreur affichée à l'écran n'est que la dernière conséquence.`,
    attachments: [textFile('journal.txt', text)],
  };
};

/** What delay alone allows, whatever the line. */
const delay = (random: Random): Made => {
  const round = random.pick([40, 50, 80, 100, 160, 200]);
  const kilobytes = random.pick(
    [50, 64, 100, 128, 200].filter((size) => Number.isInteger(rounded((size * 80) / round, 6))),
  );
  const link = random.pick([100, 200, 500, 1000]);
  const rate = rounded((kilobytes * 8) / round, 1);
  const megabytes = random.pick([40, 80, 120, 160, 240, 400]);
  const seconds = rounded((megabytes * 8) / rate, 0);
  const needed = (link * round) / 8;
  const offsets = [-6, 4, 9, -3, 0, -8, 2, 5, -4, 1];
  return {
    kind: 'FIELDS',
    instruction: `Sur une ligne à **${link} Mbit/s**, la copie d'un fichier de **${megabytes} Mo** vers un serveur lointain reste très lente. Le logiciel n'envoie jamais plus de **${kilobytes} ko** sans attendre l'accusé de réception, qui met un aller-retour à venir. Le fichier joint contient dix mesures d'aller-retour : prenez leur **moyenne**. (1 ko = 1 000 octets, 1 Mo = 1 000 ko.)`,
    fields: [
      { id: 'f1', label: 'Débit permis par cette attente (Mbit/s, au dixième)' },
      { id: 'f2', label: 'Durée de la copie à ce débit (secondes)' },
      { id: 'f3', label: "Ce qu'il faudrait envoyer sans attendre pour remplir la ligne (ko)" },
    ],
    tolerance: EXACT,
    solution: {
      fields: { f1: near(rate), f2: [0, -1, 1].flatMap((gap) => typed(seconds + gap)), f3: typed(needed) },
    },
    wrong: { f1: [String(link)], f2: [String(rounded((megabytes * 8) / link, 0))] },
    explanation: `L'aller-retour moyen est de ${round} ms. À chaque aller-retour partent ${kilobytes} ko = ${frenchNumber(kilobytes * 8)} kbit : ${frenchNumber(kilobytes * 8)} ÷ ${round} = ${frenchNumber(rate)} Mbit/s. ${megabytes} Mo durent ${frenchNumber(seconds)} s. Pour remplir la ligne : ${link} Mbit/s × ${round} ms ÷ 8 = ${frenchNumber(needed)} ko. Acheter plus de débit n'aurait rien changé.`,
    attachments: [
      textFile(
        'ping.txt',
        `${random
          .shuffle(offsets)
          .map((gap, index) => `réponse ${index + 1} : temps=${round + gap} ms`)
          .join('\n')}\n`,
      ),
    ],
  };
};

const VERDICTS = [
  'le nom est inconnu',
  'aucune réponse : paquets filtrés ou perdus',
  'la machine répond, mais le service est arrêté',
  'le certificat est refusé',
  'le serveur web signale une panne interne',
  'tout se passe bien',
] as const;

/** What a capture of packets says of each site that was tried. */
const capture = (random: Random): Made => {
  const names = random.sample(['cantine', 'emprunts', 'notes', 'radio', 'stages', 'velos', 'meteo', 'archives'], 6);
  const order = random.shuffle([0, 1, 2, 3, 4, 5]);
  const me = '192.168.1.23';
  type Line = { at: number; text: string };
  const lines = names.flatMap((name, index): Line[] => {
    const host = `${name}.example`;
    const server = `203.0.113.${20 + index * 11}`;
    const port = 50_000 + index * 137 + random.integer(1, 90);
    let at = 1000 + index * random.integer(60, 140);
    const say = (from: string, to: string, text: string, wait = random.integer(12, 45)): Line => {
      at += wait;
      return { at, text: `${from} > ${to}  ${text}` };
    };
    const verdict = order[index] ?? 0;
    const secure = verdict !== 4;
    const here = `${me}:${port}`;
    const there = `${server}:${secure ? 443 : 80}`;
    const ask = say(me, '192.168.1.1', `DNS  A? ${host}`, 3);
    if (verdict === 0) return [ask, say('192.168.1.1', me, `DNS  ${host} : NXDOMAIN`)];
    const open = [ask, say('192.168.1.1', me, `DNS  ${host} : A ${server}`), say(here, there, 'TCP  SYN', 2)];
    if (verdict === 1)
      return [...open, say(here, there, 'TCP  SYN (répété)', 1000), say(here, there, 'TCP  SYN (répété)', 2000)];
    if (verdict === 2) return [...open, say(there, here, 'TCP  RST, ACK')];
    const joined = [...open, say(there, here, 'TCP  SYN, ACK'), say(here, there, 'TCP  ACK', 1)];
    if (verdict === 4)
      return [
        ...joined,
        say(here, there, 'HTTP GET /', 2),
        say(there, here, 'HTTP 503'),
        say(here, there, 'TCP  FIN, ACK', 4),
      ];
    const hello = [
      ...joined,
      say(here, there, 'TLS  ClientHello', 2),
      say(there, here, 'TLS  ServerHello, Certificate'),
    ];
    if (verdict === 3)
      return [...hello, say(here, there, 'TLS  Alert (fatal)', 6), say(here, there, 'TCP  FIN, ACK', 1)];
    return [
      ...hello,
      say(here, there, 'TLS  Finished', 5),
      say(there, here, 'TLS  Application Data'),
      say(here, there, 'TCP  FIN, ACK', 700),
      say(there, here, 'TCP  FIN, ACK'),
    ];
  });
  const shown = [...lines].sort((a, b) => a.at - b.at);
  return {
    kind: 'FIELDS',
    instruction: `Six sites de l'établissement ont été essayés presque en même temps depuis la machine ${me}. Le fichier joint est la **capture** de ses échanges, dans l'ordre du temps (en secondes). Que s'est-il passé pour chacun ?\n\nUne connexion normale enchaîne : nom demandé au DNS, \`SYN\`, \`SYN, ACK\`, \`ACK\`, puis l'accord TLS et les données. \`RST\` ferme aussitôt ; \`FIN\` termine poliment.`,
    fields: names.map((name, index) => ({ id: `f${index + 1}`, label: `${name}.example`, options: [...VERDICTS] })),
    solution: {
      fields: Object.fromEntries(order.map((verdict, index) => [`f${index + 1}`, [VERDICTS[verdict] ?? '']])),
    },
    explanation: `On filtre par nom, puis par adresse et port. NXDOMAIN : le nom n'existe pas ; SYN répété sans réponse : filtré ou perdu ; RST : la machine est là, rien n'écoute ; alerte TLS juste après le certificat : il est refusé ; 503 : le serveur web marche, l'application derrière lui non. Réponses : ${names.map((name, index) => `${name}, ${VERDICTS[order[index] ?? 0]}`).join(' ; ')}.`,
    attachments: [
      textFile('capture.txt', `${shown.map(({ at, text }) => `${(at / 1000).toFixed(3)}  ${text}`).join('\n')}\n`),
    ],
  };
};

/** A photo to find again in the bytes of a card, thumbnail included. */
const carve = (random: Random): Made => {
  const bytes = Array.from({ length: 1024 }, () => random.integer(0, 253));
  const put = (at: number, values: readonly number[]): void => {
    for (const [index, value] of values.entries()) bytes[at + index] = value;
  };
  const start = random.integer(130, 230);
  const small = start + random.integer(60, 110);
  const smallEnd = small + random.integer(90, 160);
  const end = smallEnd + random.integer(170, 300);
  put(random.integer(20, 100), [0xff, 0xd9]);
  put(start, [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46]);
  put(small, [0xff, 0xd8, 0xff, 0xdb]);
  put(smallEnd - 1, [0xff, 0xd9]);
  put(end - 1, [0xff, 0xd9]);
  put(end + random.integer(30, 60), [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const hex = (value: number, size: number): string => value.toString(16).toUpperCase().padStart(size, '0');
  const shown = (value: number): string[] => [
    ...new Set([hex(value, 4), hex(value, 3), hex(value, 8), `0x${hex(value, 3)}`]),
  ];
  const lines = Array.from(
    { length: 64 },
    (_, line) =>
      `${hex(line * 16, 4)}  ${bytes
        .slice(line * 16, line * 16 + 16)
        .map((value) => hex(value, 2))
        .join(' ')}`,
  );
  return {
    kind: 'FIELDS',
    instruction:
      "La table des fichiers d'une carte mémoire est perdue, mais les octets sont là (fichier joint : position en hexadécimal, puis 16 octets par ligne). Une photo JPEG commence par `FF D8 FF` et finit par `FF D9`. **Celle-ci contient une vignette**, qui est elle-même un JPEG complet. Les restes d'autres fichiers l'entourent.\n\nOù la photo entière commence-t-elle, où finit-elle ?",
    fields: [
      { id: 'f1', label: 'Position de son premier octet (hexadécimal)', placeholder: 'exemple : 03E8' },
      { id: 'f2', label: 'Position de son dernier octet (hexadécimal)', placeholder: 'exemple : 03E8' },
      { id: 'f3', label: 'Taille de la photo en octets (décimal)' },
    ],
    tolerance: EXACT,
    solution: { fields: { f1: shown(start), f2: shown(end), f3: typed(end - start + 1) } },
    wrong: { f2: [hex(smallEnd, 4), hex(end - 1, 4)], f3: [String(end - start), String(smallEnd - start + 1)] },
    explanation: `Le premier \`FF D8 FF\` est en ${hex(start, 4)} ; le second ouvre la vignette, que ferme le \`FF D9\` suivant. Le \`FF D9\` qui ferme la photo est le dernier : son second octet est en ${hex(end, 4)}. Taille : ${end} − ${start} + 1 = ${end - start + 1} octets. Le \`FF D9\` placé avant le début vient d'une autre photo.`,
    attachments: [textFile('octets-de-la-carte.txt', `${lines.join('\n')}\n`)],
    requirements: ['DESKTOP'],
  };
};

/** What was on a lost disk, thanks to the parity kept on the others. */
const parity = (random: Random): Made => {
  const message = random.pick([
    'LE TRESOR DU PHARE',
    'LA CLE EST AU CDI.',
    'RDV GARE NORD 18 H',
    'ATELIER VELO LUNDI',
    'CONCERT SAMEDI 20H',
    'PIQUE NIQUE AU LAC',
  ]);
  const code = random.integer(1, 40);
  const data = [...message].map((letter) => letter.charCodeAt(0) ^ code);
  const lost = random.integer(0, 3);
  const rows = Array.from({ length: 6 }, (_, row) => {
    const part = data.slice(row * 3, row * 3 + 3);
    const check = part.reduce((all, value) => all ^ value, 0);
    const place = 3 - (row % 4);
    return { cells: [...part.slice(0, place), check, ...part.slice(place)], place };
  });
  const hex = (value: number): string => value.toString(16).toUpperCase().padStart(2, '0');
  const recovered = rows.map(({ cells }) => cells[lost] ?? 0);
  const parityRow = rows.findIndex(({ place }) => place === lost);
  const clear = recovered.flatMap((value, row) => (rows[row]?.place === lost ? [] : [value]));
  const bytes = recovered.map(hex);
  return {
    kind: 'FIELDS',
    instruction: `Quatre disques travaillent ensemble (RAID 5). Sur chaque ligne, trois disques portent une donnée, et le quatrième la **parité** : le OU exclusif (XOR) des trois autres. La parité change de disque à chaque ligne : disque 4 à la ligne 1, disque 3 à la ligne 2, 2, 1, puis de nouveau 4… Le **disque ${lost + 1}** est tombé en panne. Octets en hexadécimal :\n\n| Ligne | Disque 1 | Disque 2 | Disque 3 | Disque 4 |\n| --- | --- | --- | --- | --- |\n${rows.map(({ cells }, row) => `| ${row + 1} | ${cells.map((value, disk) => (disk === lost ? 'perdu' : hex(value))).join(' | ')} |`).join('\n')}\n\nReconstituez-le.`,
    fields: [
      {
        id: 'f1',
        label: 'Les six octets du disque perdu, de la ligne 1 à la ligne 6',
        placeholder: 'exemple : 0A 1B 2C 3D 4E 5F',
      },
      { id: 'f2', label: 'Première ligne où ce disque portait la parité' },
      { id: 'f3', label: 'Somme des octets de données du disque perdu, parités exclues (en décimal)' },
    ],
    tolerance: EXACT,
    solution: {
      fields: {
        f1: [bytes.join(' '), bytes.join('')],
        f2: [String(parityRow + 1)],
        f3: typed(clear.reduce((sum, value) => sum + value, 0)),
      },
    },
    wrong: { f3: [String(recovered.reduce((sum, value) => sum + value, 0))] },
    explanation: `Sur chaque ligne, l'octet perdu est le XOR des trois autres, qu'il soit donnée ou parité : ${bytes.join(' ')}. Le disque ${lost + 1} portait la parité à la ligne ${parityRow + 1}${parityRow + 5 <= 6 ? ` et à la ligne ${parityRow + 5}` : ''} ; on ne compte pas ${parityRow + 5 <= 6 ? 'ces octets' : 'cet octet'} parmi les données. Deux disques perdus, et plus rien ne se calcule : la parité ne remplace pas une sauvegarde.`,
  };
};

const MAKERS = { packets, trace, delay, capture, carve, parity };

/** Faults that only an expert finds. */
export const generator = defineGenerator(
  "Dépanner en expert : taille des paquets, chaîne d'erreurs d'un journal, débit limité par le délai, capture d'échanges, photo à retrouver dans des octets, disque perdu d'un RAID.",
  { asks: oneOf("Ce que l'on cherche.", ['packets', 'trace', 'delay', 'capture', 'carve', 'parity']) },
  ({ asks }, random) => MAKERS[asks](random),
);
