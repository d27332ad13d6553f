import { createHmac } from 'node:crypto';
import { EXACT } from '../choices';
import { textFile } from '../files/plain-text';
import type { Made } from '../generator';
import { defineGenerator, oneOf } from '../generator';
import type { Random } from '../random';

/** What a mail server does of messages, given what the domain they claim to come from asks. */
const dmarc = (random: Random): Made => {
  const home = `${random.pick(['lycee-aubier', 'mairie-valbrune', 'club-voile', 'mediatheque-est'])}.example`;
  const sender = `${random.pick(['envoi-groupe', 'lettres-pro', 'courrier-plus'])}.example`;
  const rogue = `${random.pick(['offre-rapide', 'service-compte', 'alerte-info'])}.example`;
  const [policy, subPolicy] = random.pick([
    ['quarantine', 'reject'],
    ['reject', 'quarantine'],
  ] as const);
  const [forReturn, forSignature] = random.pick([
    ['r', 's'],
    ['s', 'r'],
    ['s', 's'],
    ['r', 'r'],
  ] as const);
  const said = { quarantine: 'mis en quarantaine', reject: 'refusé', none: 'accepté' } as const;
  const kinds = [
    {
      from: home,
      back: `retour.${home}`,
      spf: 'pass',
      dkim: home,
      signed: 'fail',
      does: forReturn === 'r' ? 'none' : policy,
    },
    {
      from: home,
      back: sender,
      spf: 'pass',
      dkim: `mail.${home}`,
      signed: 'pass',
      does: forSignature === 'r' ? 'none' : policy,
    },
    { from: home, back: rogue, spf: 'pass', dkim: rogue, signed: 'pass', does: policy },
    { from: `info.${home}`, back: rogue, spf: 'fail', dkim: '(aucune)', signed: 'none', does: subPolicy },
    { from: home, back: sender, spf: 'fail', dkim: home, signed: 'pass', does: 'none' },
    { from: home, back: home, spf: 'pass', dkim: sender, signed: 'pass', does: 'none' },
  ] as const;
  const messages = random.shuffle([...kinds.slice(0, 4), random.pick(kinds.slice(4))]);
  return {
    kind: 'FIELDS',
    instruction: `Un serveur reçoit cinq messages qui disent venir de \`${home}\` ou d'un de ses sous-domaines. Le fichier joint donne la règle DMARC de ce domaine et ce que le serveur a relevé. Un message est **accepté** si l'un des deux contrôles réussit **et** si son domaine s'accorde avec celui du \`From\` :\n\n- SPF vérifie le domaine du \`Return-Path\` (accord réglé par \`aspf\`), DKIM le domaine qui signe, \`d=\` (accord réglé par \`adkim\`) ;\n- \`s\` demande le même domaine exactement ; \`r\` accepte aussi un sous-domaine ;\n- sinon, on applique \`p\` (\`sp\` si le \`From\` est un sous-domaine) : \`quarantine\` met de côté, \`reject\` refuse.`,
    fields: messages.map((_, index) => ({
      id: `f${index + 1}`,
      label: `Message ${index + 1}`,
      options: ['accepté', 'mis en quarantaine', 'refusé'],
    })),
    solution: { fields: Object.fromEntries(messages.map(({ does }, index) => [`f${index + 1}`, [said[does]]])) },
    explanation: `Réussir SPF ou DKIM ne suffit pas : un escroc y réussit avec **son** domaine. Il faut l'accord avec le \`From\`, ici ${forReturn === 's' ? 'strict' : 'souple'} pour SPF et ${forSignature === 's' ? 'strict' : 'souple'} pour DKIM. Un seul contrôle accordé suffit. Réponses : ${messages.map(({ does }, index) => `${index + 1} ${said[does]}`).join(', ')}.`,
    attachments: [
      textFile(
        'releve.txt',
        `_dmarc.${home}.  TXT  "v=DMARC1; p=${policy}; sp=${subPolicy}; aspf=${forReturn}; adkim=${forSignature}"\n\n${messages
          .map(
            ({ from, back, spf, dkim, signed }, index) =>
              `Message ${index + 1}\n  From: accueil@${from}\n  Return-Path: <bounce@${back}>    spf=${spf}\n  DKIM-Signature: d=${dkim}    dkim=${signed}`,
          )
          .join('\n\n')}\n`,
      ),
    ],
  };
};

/** The six digits of a two-step check, from the hash they are cut out of. */
const code = (random: Random): Made => {
  const key = Array.from({ length: 20 }, () => random.integer(0, 255));
  const hash = createHmac('sha1', Uint8Array.from(key))
    .update(String(random.integer(1, 9_999_999)))
    .digest();
  const offset = (hash[19] ?? 0) % 16;
  const cut = hash.subarray(offset, offset + 4);
  const number = cut.readUInt32BE(0) % 2 ** 31;
  const answer = String(number % 1_000_000).padStart(6, '0');
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase());
  const naive = String(hash.readUInt32BE(0) % 1_000_000).padStart(6, '0');
  return {
    kind: 'FIELDS',
    instruction: `Une application de double vérification calcule une empreinte de 20 octets à partir d'une clé secrète et de l'heure, puis en tire un code à six chiffres (RFC 4226) :\n\n1. le dernier chiffre hexadécimal de l'empreinte donne une position, comptée à partir de 0 ;\n2. on prend **quatre octets** à partir de cette position ;\n3. on met à 0 le tout premier bit de ces quatre octets ;\n4. on convertit en décimal et l'on garde les **six derniers chiffres**, zéros compris.\n\nVoici l'empreinte de l'instant, en hexadécimal :\n\n\`\`\`\n${hex.slice(0, 10).join(' ')}\n${hex.slice(10).join(' ')}\n\`\`\``,
    fields: [
      { id: 'f1', label: 'Position (en décimal)' },
      { id: 'f2', label: "Les quatre octets (en hexadécimal, avant l'étape 3)", placeholder: 'exemple : 0A 1B 2C 3D' },
      { id: 'f3', label: 'Le code' },
    ],
    tolerance: EXACT,
    solution: {
      fields: {
        f1: [String(offset)],
        f2: [hex.slice(offset, offset + 4).join(' '), hex.slice(offset, offset + 4).join('')],
        f3: [answer, `${answer.slice(0, 3)} ${answer.slice(3)}`],
      },
    },
    wrong: naive === answer ? {} : { f3: [naive] },
    explanation: `Le dernier chiffre, ${hex[19]?.[1]}, donne la position ${offset}. Les octets ${hex.slice(offset, offset + 4).join(' ')}, premier bit à 0, valent ${number}, d'où ${answer}. Le code ne dépend que de la clé et de l'heure : il marche sans réseau, et qui vole la clé peut tous les calculer.`,
  };
};

/** Which sites show a chain of certificates that holds. */
const chain = (random: Random): Made => {
  const [one, two, three, four, five] = random.shuffle([
    'mairie',
    'cantine',
    'lycee',
    'musee',
    'piscine',
    'gare',
    'theatre',
  ]) as [string, string, string, string, string];
  const root = random.pick(['Sapin', 'Granit', 'Boussole']);
  const issuer = `${root} Serveurs ${random.integer(2, 9)}`;
  const year = 2026;
  const print = (): string =>
    Array.from({ length: 6 }, () => random.integer(16, 255).toString(16).toUpperCase()).join(':');
  const trusted = print();
  type Certificate = {
    subject: string;
    by: string;
    from: string;
    until: string;
    ca: boolean;
    san?: string;
    print: string;
  };
  const top: Certificate = {
    subject: `${root} Racine`,
    by: `${root} Racine`,
    from: '2018-01-01',
    until: '2038-01-01',
    ca: true,
    print: trusted,
  };
  const middle: Certificate = {
    subject: issuer,
    by: `${root} Racine`,
    from: '2023-04-01',
    until: '2029-04-01',
    ca: true,
    print: print(),
  };
  const leaf = (san: string, by = issuer): Certificate => ({
    subject: (san.split(', ')[0] ?? san).replace('*.', 'www.'),
    by,
    from: `${year}-0${random.integer(1, 4)}-10`,
    until: `${year + 1}-0${random.integer(1, 4)}-12`,
    ca: false,
    san,
    print: print(),
  });
  const verdicts = {
    good: 'valable',
    name: 'nom non couvert',
    date: 'hors des dates',
    root: 'racine inconnue',
    right: "signataire qui n'en a pas le droit",
  } as const;
  const old: Certificate = {
    ...middle,
    subject: `${root} Serveurs 1`,
    from: '2020-05-01',
    until: `${year}-05-01`,
    print: print(),
  };
  const forged: Certificate = { ...top, print: print() };
  const shop = leaf(`www.${four}.example`);
  const wildName = random.pick([`www.agenda.${two}.example`, `${two}.example`]);
  const sites = random.shuffle([
    { host: `agenda.${one}.example`, verdict: 'good', certificates: [leaf(`*.${one}.example`), middle, top] },
    { host: wildName, verdict: 'name', certificates: [leaf(`*.${two}.example`), middle, top] },
    {
      host: `www.${three}.example`,
      verdict: 'date',
      certificates: [leaf(`www.${three}.example, ${three}.example`, old.subject), old, top],
    },
    random.integer(0, 1) === 0
      ? {
          host: `www.${four}.example`,
          verdict: 'root',
          certificates: [leaf(`www.${four}.example`), { ...middle, print: print() }, forged],
        }
      : {
          host: `${four}.example`,
          verdict: 'good',
          certificates: [leaf(`www.${four}.example, ${four}.example`), middle, top],
        },
    {
      host: `compte.${five}.example`,
      verdict: 'right',
      certificates: [leaf(`compte.${five}.example`, shop.subject), shop, middle, top],
    },
  ] as { host: string; verdict: keyof typeof verdicts; certificates: Certificate[] }[]);
  const text = ({ subject, by, from, until, ca, san, print: mark }: Certificate): string =>
    `  Subject: ${subject}\n    Issuer: ${by}\n    Not Before: ${from}   Not After: ${until}\n    CA: ${ca ? 'TRUE' : 'FALSE'}${san === undefined ? '' : `\n    DNS: ${san}`}\n    Fingerprint: ${mark}`;
  return {
    kind: 'FIELDS',
    instruction: `Le **1er septembre ${year}**, un navigateur ne connaît qu'une racine : **${root} Racine**, d'empreinte **${trusted}**. Le fichier joint donne la chaîne de certificats que montre chaque site. Toutes les signatures sont justes ; une chaîne vaut si :\n\n- le premier certificat nomme le site visité (\`DNS\`) ; \`*\` remplace **un seul** morceau du nom ;\n- **tous** les certificats sont dans leurs dates ;\n- chaque signataire a le droit de signer (\`CA: TRUE\`) ;\n- le dernier est la racine connue, à l'empreinte près.\n\nQuel est le verdict pour chaque site ?`,
    fields: sites.map(({ host }, index) => ({ id: `f${index + 1}`, label: host, options: Object.values(verdicts) })),
    solution: {
      fields: Object.fromEntries(sites.map(({ verdict }, index) => [`f${index + 1}`, [verdicts[verdict]]])),
    },
    explanation: `${sites.map(({ host, verdict }) => `${host} : ${verdicts[verdict]}`).join(' ; ')}. \`*.${two}.example\` ne couvre ni \`${two}.example\` ni \`a.b.${two}.example\`. Un certificat de site (\`CA: FALSE\`) ne peut pas en signer d'autres, sinon chaque site pourrait se faire passer pour tous.`,
    attachments: [
      textFile(
        'certificats.txt',
        `${sites.map(({ host, certificates }) => `https://${host}/\n${certificates.map(text).join('\n')}`).join('\n\n')}\n`,
      ),
    ],
  };
};

/** A hidden address, and the key that a known beginning gives away. */
const xor = (random: Random): Made => {
  const key = random.pick(['lune', 'sel', 'port', 'vif', 'nord', 'cap', 'mer', 'brin']);
  const site = `${random.pick(['depot', 'relais', 'miroir', 'copie', 'stock'])}-${random.pick(['agile', 'discret', 'pratique', 'direct'])}${random.integer(2, 9)}.example`;
  const path = random.pick(['outil.dat', 'suite.bin', 'module.dat']);
  const clear = Buffer.from(`https://${site}/${path}`);
  const bytes = [...clear].map((byte, index) =>
    (byte ^ key.charCodeAt(index % key.length)).toString(16).padStart(2, '0').toUpperCase(),
  );
  const known = [...Buffer.from('https://')].map((byte) => byte.toString(16).toUpperCase()).join(' ');
  return {
    kind: 'FIELDS',
    instruction: `Un programme malveillant cache l'adresse de son serveur : chaque octet est combiné par **OU exclusif** (XOR) avec une lettre d'un mot secret, répété autant qu'il faut. Le fichier joint contient les octets cachés, en hexadécimal. On sait que l'adresse commence par \`https://\` (${known} en hexadécimal), et que le mot secret est en minuscules.\n\nRappel : si A XOR B = C, alors A XOR C = B.`,
    fields: [
      { id: 'f1', label: 'Le mot secret' },
      { id: 'f2', label: 'Nom du site caché (entre https:// et le / suivant)' },
    ],
    tolerance: EXACT,
    solution: { fields: { f1: [key], f2: [site] } },
    wrong: { f1: [key.repeat(2)], f2: [`${site}/${path}`] },
    explanation: `Les huit premiers octets, combinés avec \`https://\`, donnent « ${key.repeat(4).slice(0, 8)} » : le mot « ${key} » se répète. Combiné avec tout le reste, il révèle ${clear.toString()}. Un début connu suffit à casser un chiffrement dont la clé se répète.`,
    attachments: [
      textFile(
        'octets-caches.txt',
        `${Array.from({ length: Math.ceil(bytes.length / 8) }, (_, line) => bytes.slice(line * 8, line * 8 + 8).join(' ')).join('\n')}\n`,
      ),
    ],
    requirements: ['DESKTOP'],
  };
};

const MAKERS = { dmarc, code, chain, xor };

/** What a security officer verifies by hand. */
export const generator = defineGenerator(
  "La sécurité en expert : sort d'un message selon DMARC, code de double vérification tiré d'une empreinte, chaînes de certificats, adresse cachée par un mot secret.",
  { asks: oneOf("Ce que l'on cherche.", ['dmarc', 'code', 'chain', 'xor']) },
  ({ asks }, random) => MAKERS[asks](random),
);
