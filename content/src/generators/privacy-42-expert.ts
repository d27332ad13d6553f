import { EXACT } from '../choices';
import { csvFile } from '../files/csv';
import { textFile } from '../files/plain-text';
import { daysAfter, frenchDate, frenchNumber, rounded } from '../french';
import type { Made } from '../generator';
import { defineGenerator, oneOf } from '../generator';
import type { Random } from '../random';
import { typed } from './words/answers';

const two = (value: number): string => String(value).padStart(2, '0');
const minus = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => [text, text.replace('-', '−')])),
];

/** Where and when a photo was really taken, from its raw properties. */
const photo = (random: Random): Made => {
  const [zone, north, east] = random
    .pick([
      [9, random.integer(340_000, 429_000), random.integer(1_360_000, 1_410_000)],
      [10, -random.integer(201_000, 378_000), random.integer(1_450_000, 1_520_000)],
      [-3, -random.integer(101_000, 279_000), -random.integer(410_000, 490_000)],
      [-5, random.integer(389_000, 451_000), -random.integer(721_000, 779_000)],
    ] as const)
    .map((value, index) => (index === 0 ? value : rounded(value / 10_000, 4))) as [number, number, number];
  const turn = Math.sign(zone);
  const day = `2026-0${random.integer(3, 8)}-${two(random.integer(5, 26))}`;
  const [hour, minute, second] = [
    turn > 0 ? random.integer(24 - zone, 23) : random.integer(0, -zone - 1),
    random.integer(5, 50),
    random.integer(0, 50),
  ];
  const drift = random.integer(20, 130);
  const local = hour * 3600 + minute * 60 + second + zone * 3600 + drift - turn * 86_400;
  const parts = (value: number): string => {
    const all = Math.round(value * 360_000);
    return `${Math.floor(all / 360_000)}/1 ${Math.floor(all / 6000) % 60}/1 ${all % 6000}/100`;
  };
  const there = daysAfter(day, turn);
  return {
    kind: 'FIELDS',
    instruction:
      "Le fichier joint montre les propriétés brutes (EXIF) d'une photo publiée en ligne. Les coordonnées y sont en degrés, minutes, secondes, chaque nombre étant une **fraction**. L'heure du GPS est l'heure universelle (UTC) ; celle de l'appareil est son heure locale, et `OffsetTime` dit l'écart à UTC.\n\nRetrouvez le lieu, et vérifiez l'horloge de l'appareil.",
    fields: [
      { id: 'f1', label: 'Latitude en degrés décimaux (4 décimales ; négative au sud)' },
      { id: 'f2', label: "Longitude en degrés décimaux (4 décimales ; négative à l'ouest)" },
      { id: 'f3', label: "Avance de l'horloge de l'appareil (secondes)" },
      { id: 'f4', label: 'Jour de la photo à cet endroit', placeholder: 'jj/mm/aaaa' },
    ],
    tolerance: EXACT,
    solution: {
      fields: {
        f1: minus(typed(north)),
        f2: minus(typed(east)),
        f3: typed(drift),
        f4: [there.split('-').reverse().join('/'), frenchDate(there)],
      },
    },
    wrong: { f1: minus(typed(-north)), f4: [day.split('-').reverse().join('/')] },
    explanation: `Degrés + minutes ÷ 60 + secondes ÷ 3 600 : ${frenchNumber(north).replace('-', '−')} et ${frenchNumber(east).replace('-', '−')}. Heure UTC ${turn > 0 ? `+ ${zone} h donne le lendemain` : `− ${-zone} h donne la veille`} sur place ; l'appareil indique ${drift} secondes de plus. Une photo « sans lieu » garde parfois ces propriétés : on les retire avant de publier.`,
    attachments: [
      textFile(
        'proprietes.txt',
        `Make                : Orsa\nDateTimeOriginal    : ${there.replaceAll('-', ':')} ${two(Math.floor(local / 3600))}:${two(Math.floor(local / 60) % 60)}:${two(local % 60)}\nOffsetTimeOriginal  : ${turn > 0 ? '+' : '-'}${two(Math.abs(zone))}:00\nGPSLatitudeRef      : ${north < 0 ? 'S' : 'N'}\nGPSLatitude         : ${parts(Math.abs(north))}\nGPSLongitudeRef     : ${east < 0 ? 'W' : 'E'}\nGPSLongitude        : ${parts(Math.abs(east))}\nGPSDateStamp        : ${day.replaceAll('-', ':')}\nGPSTimeStamp        : ${hour}/1 ${minute}/1 ${second}/1\n`,
      ),
    ],
  };
};

/** What must be erased, kept or put away on a given day. */
const keep = (random: Random): Made => {
  const today = `2026-${two(random.integer(3, 11))}-15`;
  const [refused, member, bill] = [2, random.pick([3, 4]), random.pick([6, 10])];
  const rows = Array.from({ length: 80 }, (_, index) => {
    const kind = random.pick(['candidature', 'adhérent', 'adhérent', 'facture']);
    return {
      code: `D${101 + index}`,
      kind,
      last: `${random.integer(kind === 'facture' ? 2015 : 2021, 2025)}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`,
      dispute: random.integer(0, 9) === 0,
    };
  });
  for (const [index, years] of [refused, member, bill].entries()) {
    const row = rows[index * 20 + 5];
    if (row)
      Object.assign(row, {
        kind: ['candidature', 'adhérent', 'facture'][index],
        last: `${2026 - years}${today.slice(4)}`,
        dispute: false,
      });
  }
  const isPast = (day: string, years: number): boolean => `${Number(day.slice(0, 4)) + years}${day.slice(4)}` <= today;
  const fate = ({ kind, last, dispute }: (typeof rows)[number]): string => {
    if (dispute) return 'garder';
    if (kind === 'candidature') return isPast(last, refused) ? 'effacer' : 'garder';
    if (kind === 'adhérent') return isPast(last, member) ? 'effacer' : 'garder';
    return isPast(last, bill) ? 'effacer' : isPast(last, 1) ? 'archiver' : 'garder';
  };
  const count = (what: string): number => rows.filter((row) => fate(row) === what).length;
  const careless = rows.filter((row) => fate({ ...row, dispute: false }) === 'effacer').length;
  return {
    kind: 'FIELDS',
    instruction: `Le registre d'une association fixe ainsi la durée de ses données, comptée depuis le **dernier contact** :\n\n- candidature : effacée au bout de ${refused} ans ;\n- adhérent : effacé au bout de ${member} ans ;\n- facture : archivée au bout d'un an, effacée au bout de ${bill} ans ;\n- si un **litige** est en cours, on garde tout tel quel.\n\nLe jour anniversaire compte déjà. Que faut-il faire du fichier joint le **${frenchDate(today)}** ?`,
    fields: [
      { id: 'f1', label: 'Lignes à effacer' },
      { id: 'f2', label: 'Lignes à archiver' },
      { id: 'f3', label: 'Lignes à garder telles quelles' },
    ],
    tolerance: EXACT,
    solution: { fields: { f1: typed(count('effacer')), f2: typed(count('archiver')), f3: typed(count('garder')) } },
    wrong: careless === count('effacer') ? {} : { f1: [String(careless)] },
    explanation: `On met d'abord de côté les litiges (${rows.filter(({ dispute }) => dispute).length} lignes), puis on applique à chaque catégorie sa durée : ${count('effacer')} à effacer, ${count('archiver')} à archiver, ${count('garder')} à garder. Une facture de plus de ${bill} ans s'efface, elle ne s'archive plus.`,
    attachments: [
      csvFile('registre.csv', [
        ['Code', 'Catégorie', 'Dernier contact', 'Litige'],
        ...rows.map(({ code, kind, last, dispute }) => [
          code,
          kind,
          last.split('-').reverse().join('/'),
          dispute ? 'oui' : 'non',
        ]),
      ]),
    ],
  };
};

/** A true proportion, from answers that chance has blurred. */
const noise = (random: Random): Made => {
  const rule = random.pick([
    {
      text: "Elle lance une pièce. **Pile** : elle répond la vérité. **Face** : elle relance, et répond « oui » si c'est pile, « non » si c'est face.",
      size: 200,
      share: (p: number) => p / 2 + 1 / 4,
      why: 'part de oui = p ÷ 2 + 25 %, donc p = 2 × (part de oui) − 50 %',
    },
    {
      text: 'Elle lance un dé. **1, 2, 3 ou 4** : elle répond la vérité. **5 ou 6** : elle répond le contraire de la vérité.',
      size: 300,
      share: (p: number) => (p * 2) / 3 + (1 - p) / 3,
      why: 'part de oui = p × 2/3 + (1 − p) × 1/3, donc p = 3 × (part de oui) − 1',
    },
    {
      text: "Elle lance un dé. **1** : elle répond « oui » quoi qu'il en soit. **2** : elle répond « non ». **3 à 6** : elle répond la vérité.",
      size: 240,
      share: (p: number) => 1 / 6 + (p * 4) / 6,
      why: 'part de oui = 1/6 + p × 4/6, donc p = (6 × part de oui − 1) ÷ 4',
    },
  ]);
  const truth = random.pick(
    [0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.6].filter((p) => Number.isInteger(rounded(rule.share(p) * rule.size, 6))),
  );
  const yes = Math.round(rule.share(truth) * rule.size);
  const subject = random.pick([
    'a déjà triché à un contrôle',
    'a déjà donné son mot de passe',
    'a déjà publié une photo sans demander',
    'a déjà menti sur son âge en ligne',
  ]);
  return {
    kind: 'FIELDS',
    instruction: `Une enquête demande à chaque personne si elle **${subject}**. Pour que personne ne soit compromis par sa réponse, chacune suit cette règle, sans que l'enquêteur voie le tirage :\n\n> ${rule.text}\n\nLe fichier joint contient les réponses données. Estimez la **vraie** proportion p.`,
    fields: [
      { id: 'f1', label: 'Nombre de « oui » dans le fichier' },
      { id: 'f2', label: 'Proportion estimée p (en %)' },
    ],
    tolerance: EXACT,
    solution: { fields: { f1: typed(yes), f2: typed(rounded(truth * 100, 1)) } },
    wrong: { f2: typed(rounded((yes / rule.size) * 100, 1)) },
    explanation: `${yes} « oui » sur ${rule.size}, soit ${frenchNumber(rounded((yes / rule.size) * 100, 1))} %. La règle donne : ${rule.why}. D'où p = ${frenchNumber(rounded(truth * 100, 1))} %. On connaît la proportion, mais aucun « oui » ne prouve rien sur la personne : c'est le principe de la confidentialité différentielle.`,
    attachments: [
      csvFile('reponses.csv', [
        ['Code', 'Réponse'],
        ...random
          .shuffle(Array.from({ length: rule.size }, (_, index) => (index < yes ? 'oui' : 'non')))
          .map((answer, index) => [`R${String(index + 1).padStart(3, '0')}`, answer]),
      ]),
    ],
  };
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A string in which a site keeps what was accepted, six bits a letter. */
const bits = (random: Random): Made => {
  const version = random.integer(1, 5);
  const days = random.integer(1900, 2400);
  const purposes = Array.from({ length: 12 }, () => random.integer(0, 2) === 0);
  purposes[random.integer(0, 11)] = true;
  const partners = random
    .sample(
      Array.from({ length: 60 }, (_, index) => index * 4 + 3),
      3,
    )
    .sort((a, b) => a - b);
  const binary = (value: number, size: number): string => value.toString(2).padStart(size, '0');
  const all = `${binary(version, 6)}${binary(days, 16)}${purposes.map((yes) => (yes ? '1' : '0')).join('')}${binary(partners.length, 6)}${partners.map((id) => binary(id, 8)).join('')}`;
  const padded = all.padEnd(Math.ceil(all.length / 6) * 6, '0');
  const text = (padded.match(/.{6}/g) ?? []).map((six) => LETTERS[Number.parseInt(six, 2)]).join('');
  const day = daysAfter('2020-01-01', days);
  const accepted = purposes.flatMap((yes, index) => (yes ? [index + 1] : []));
  const listed = (values: readonly number[]): string[] => [
    ...new Set([values.join(' '), values.join(', '), values.join(','), values.join(';'), values.join('-')]),
  ];
  return {
    kind: 'FIELDS',
    instruction: `Après votre choix dans une fenêtre de consentement, un site garde ce texte :\n\n\`\`\`\n${text}\n\`\`\`\n\nChaque caractère vaut **six bits** : A à Z valent 0 à 25, a à z 26 à 51, 0 à 9 52 à 61, \`-\` 62 et \`_\` 63. Mis bout à bout, les bits se lisent ainsi :\n\n| Bits | Contenu |\n| --- | --- |\n| 6 | version du format |\n| 16 | jours écoulés depuis le 1er janvier 2020 |\n| 12 | un bit pour chacun des buts 1 à 12 : 1 = accepté |\n| 6 | nombre de partenaires |\n| 8 chacun | numéro de chaque partenaire |\n\nLes bits qui restent à la fin sont des 0.`,
    fields: [
      { id: 'f1', label: 'Date du choix', placeholder: 'jj/mm/aaaa' },
      { id: 'f2', label: 'Numéros des buts acceptés', placeholder: 'exemple : 13 14 15' },
      { id: 'f3', label: 'Numéros des partenaires', placeholder: 'exemple : 300 310 320' },
    ],
    tolerance: EXACT,
    solution: {
      fields: {
        f1: [day.split('-').reverse().join('/'), frenchDate(day), day],
        f2: listed(accepted),
        f3: listed(partners),
      },
    },
    wrong: { f2: listed(accepted.map((value) => value - 1)).slice(0, 1) },
    explanation: `En bits : ${binary(version, 6)} ${binary(days, 16)} ${purposes.map((yes) => (yes ? '1' : '0')).join('')} ${binary(partners.length, 6)}… Le choix date de ${days} jours après le 1er janvier 2020, le ${frenchDate(day)}. Buts acceptés : ${accepted.join(', ')} ; partenaires : ${partners.join(', ')}. Un tel texte permet de vérifier qu'un site a noté ce que l'on a vraiment choisi.`,
    requirements: ['DESKTOP'],
  };
};

/** Which cookies leave with which request. */
const cookies = (random: Random): Made => {
  const shop = `${random.pick(['boutique', 'billets', 'cantine', 'livres'])}.example`;
  const spy = `${random.pick(['mesure-plus', 'regie-pub', 'compteur'])}.example`;
  const other = `${random.pick(['blog-ami', 'forum-vert', 'actu-locale'])}.example`;
  const area = random.pick(['compte', 'panier', 'commandes']);
  const [plain, wide, strict, free, tracker, shy, dead] = random.sample(['A', 'B', 'C', 'D', 'E', 'F', 'G'], 7) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const set = random.shuffle([
    [shop, `${plain}=1; Path=/`],
    [shop, `${wide}=1; Domain=${shop}; Path=/; SameSite=Lax`],
    [shop, `${strict}=1; Path=/${area}; Secure; SameSite=Strict`],
    [shop, `${free}=1; Path=/; Secure; SameSite=None`],
    [shop, `${dead}=1; Path=/; Max-Age=600; SameSite=Lax`],
    [spy, `${tracker}=1; Domain=${spy}; Path=/; Secure; SameSite=None`],
    [spy, `${shy}=1; Domain=${spy}; Path=/; SameSite=Lax`],
  ] as const);
  const cases = random
    .sample(
      [
        { text: `clic sur un lien de https://${other}/ vers https://${shop}/${area}/liste`, sent: [plain, wide, free] },
        { text: `lien de https://${shop}/ vers https://aide.${shop}/`, sent: [wide] },
        { text: `lien de https://${shop}/ vers https://${shop}/${area}-partage`, sent: [plain, wide, free] },
        { text: `formulaire (POST) de https://${other}/ envoyé à https://${shop}/${area}/payer`, sent: [free] },
        { text: `lien de https://${shop}/ vers https://${shop}/${area}/adresse`, sent: [plain, wide, strict, free] },
      ],
      3,
    )
    .concat([{ text: `image https://img.${spy}/p.gif dans une page de https://${shop}/`, sent: [tracker] }])
    .map(({ text, sent }) => ({ text, sent: [...sent].sort() }));
  return {
    kind: 'FIELDS',
    instruction: `Le fichier joint donne les cookies reçus par un navigateur. **Une heure plus tard**, il envoie quatre requêtes. Quels cookies partent avec chacune ?\n\n- Sans \`Domain\`, un cookie ne retourne qu'à la machine exacte qui l'a posé ; avec \`Domain\`, aussi à ses sous-domaines. \`Path=/a\` couvre \`/a\` et ce qui commence par \`/a/\`.\n- \`SameSite=Strict\` : jamais depuis un autre site. \`Lax\`, ou rien : depuis un autre site, seulement si l'on **suit un lien**. \`None\` (avec \`Secure\`) : toujours. Un domaine et ses sous-domaines sont le même site.\n- \`Max-Age\` est une durée en secondes.\n\n${cases.map(({ text }, index) => `${index + 1}. ${text}`).join('\n')}`,
    fields: cases.map((_, index) => ({
      id: `f${index + 1}`,
      label: `Requête ${index + 1} (lettres dans l'ordre alphabétique)`,
      placeholder: 'exemple : X Y Z',
    })),
    tolerance: { caseAndAccents: true, punctuation: true, typos: false },
    solution: {
      fields: Object.fromEntries(
        cases.map(({ sent }, index) => [
          `f${index + 1}`,
          [...new Set([sent.join(' '), sent.join(''), sent.join(', ')])],
        ]),
      ),
    },
    explanation: `${cases.map(({ sent }, index) => `${index + 1} : ${sent.join(', ')}`).join(' ; ')}. ${dead} a expiré au bout de dix minutes. ${plain}, sans \`Domain\`, ne va pas aux sous-domaines ; sans \`SameSite\`, il se comporte comme \`Lax\`. C'est \`SameSite=None\` qui permet à ${spy} de suivre quelqu'un d'un site à l'autre.`,
    attachments: [
      textFile(
        'cookies.txt',
        `${set.map(([host, line]) => `Réponse de https://${host}/\n  Set-Cookie: ${line}`).join('\n')}\n`,
      ),
    ],
  };
};

const MAKERS = { photo, keep, noise, bits, cookies };

/** What a data protection officer checks by hand. */
export const generator = defineGenerator(
  "La vie privée en expert : propriétés brutes d'une photo, registre des durées, réponses brouillées par le hasard, texte de consentement à décoder, cookies qui partent avec une requête.",
  { asks: oneOf("Ce que l'on cherche.", ['photo', 'keep', 'noise', 'bits', 'cookies']) },
  ({ asks }, random) => MAKERS[asks](random),
);
