import { createHash } from 'node:crypto';
import type { FileContent } from '../challenge-draft';
import { textFile } from '../files/plain-text';
import { defineGenerator, type Made, oneOf, type Refusal } from '../generator';
import { FIRST_NAMES } from './words/people';

const ISSUERS = ['compte-ville', 'passe-region', 'cle-citoyenne', 'identite-ecole'] as const;
const SITES = [
  'mediatheque-du-pont',
  'piscine-des-trois-rives',
  'bourse-aux-stages',
  'inscriptions-musique',
  'covoiturage-lycee',
] as const;
const ALGORITHMS = ['ES256', 'RS256', 'PS256', 'EdDSA'] as const;

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
/** What looks like a signature; nobody is asked to check it. */
const signature = (text: string): string => createHash('sha512').update(text).digest('base64url').slice(0, 86);
const tokenOf = (header: { alg: string }, payload: unknown): string => {
  const signed = `${encoded({ ...header, typ: 'JWT' })}.${encoded(payload)}`;
  return header.alg === 'none' ? `${signed}.` : `${signed}.${signature(signed)}`;
};
const clock = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 16);
const digestOf = ({ bytes }: FileContent): string => createHash('sha256').update(bytes).digest('hex');

/** What proves who one is: a token to decode, tokens to accept or not, an attestation of which only a part is shown. */
export const generator = defineGenerator(
  "Des preuves d'identité à contrôler : jeton (JWT) à décoder, jetons à accepter ou à refuser avec le motif, attestation dont on ne montre qu'une partie, vérifiée par empreintes.",
  { asks: oneOf("Ce que l'on cherche.", ['decode', 'accept', 'disclose']) },
  ({ asks }, random): Made | Refusal => {
    const who = random.pick(FIRST_NAMES);
    const [issuer, imitated] = random.sample(ISSUERS, 2);
    const [site, neighbour] = random.sample(SITES, 2);
    const iss = `https://${issuer}.example`;
    const day = Date.UTC(random.integer(2027, 2036), random.integer(0, 11), random.integer(1, 28)) / 1000;
    const now = day + random.integer(7 * 60, 20 * 60) * 60;

    if (asks === 'decode') {
      const alg = random.pick(ALGORITHMS);
      const iat = now - random.integer(0, 59) * 60;
      const minutes = random.pick([5, 10, 15, 20, 25, 40, 45, 50]);
      const exp = iat + minutes * 60;
      const token = tokenOf(
        { alg },
        { iss, aud: site, sub: `u-${random.integer(10000, 99999)}`, given_name: who, iat, exp },
      );
      return {
        kind: 'FIELDS',
        instruction: `${who} se connecte à un site avec son compte public. Le service d'identité a transmis au site le **jeton** joint : trois parties séparées par des points — en-tête, contenu, signature — écrites en base64url.\n\nDécodez les deux premières. \`iat\` et \`exp\`, début et fin de validité, sont en secondes depuis le 1er janvier 1970 à 0 h UTC.`,
        fields: [
          { id: 'f1', label: 'Site destinataire (aud)' },
          { id: 'f2', label: 'Algorithme de signature (alg)' },
          { id: 'f3', label: 'Heure UTC où le jeton cesse de valoir', placeholder: 'HH:MM' },
        ],
        tolerance: { typos: false },
        solution: {
          fields: {
            f1: [site],
            f2: [alg],
            f3: [
              ...new Set([
                clock(exp),
                clock(exp).replace(/^0/, ''),
                clock(exp).replace(':', ' h '),
                clock(exp).replace(':', 'h'),
                clock(exp).replace(/^0/, '').replace(':', 'h'),
              ]),
            ],
          },
        },
        wrong: { f1: [issuer], f3: [clock(iat)] },
        explanation: `L'en-tête donne l'algorithme ${alg} ; le contenu, le destinataire ${site} et \`exp\` : ${exp}, soit ${clock(exp)} UTC, ${minutes} minutes après l'émission. Un jeton n'est pas secret par lui-même : qui le voit peut le lire. La signature empêche seulement de le modifier.`,
        attachments: [textFile('jeton.txt', `${token}\n`)],
      };
    }

    if (asks === 'accept') {
      const nonce = random.integer(0x10000000, 0x7fffffff).toString(16);
      const stale = random.integer(0x10000000, 0x7fffffff).toString(16);
      const good = () => {
        const iat = now - random.integer(20, 240);
        return {
          alg: 'ES256',
          payload: {
            iss,
            aud: site,
            sub: `u-${random.integer(10000, 99999)}`,
            nonce,
            iat,
            nbf: iat,
            exp: iat + random.pick([600, 900, 1200]),
          },
        };
      };
      const faults: readonly (readonly [string, (token: ReturnType<typeof good>) => ReturnType<typeof good>])[] = [
        ['autre destinataire', ({ alg, payload }) => ({ alg, payload: { ...payload, aud: neighbour } })],
        [
          'garant inconnu',
          ({ alg, payload }) => ({
            alg,
            payload: {
              ...payload,
              iss: random.pick([`https://${issuer}.${imitated}.example`, `https://${issuer}-connexion.example`]),
            },
          }),
        ],
        [
          'périmé',
          ({ alg, payload }) => {
            const iat = now - random.integer(1300, 2000);
            return { alg, payload: { ...payload, iat, nbf: iat, exp: now - random.integer(15, 200) } };
          },
        ],
        [
          'pas encore valable',
          ({ alg, payload }) => ({ alg, payload: { ...payload, nbf: now + random.integer(30, 300), exp: now + 900 } }),
        ],
        ['non signé', ({ payload }) => ({ alg: 'none', payload })],
        ['autre demande (nonce)', ({ alg, payload }) => ({ alg, payload: { ...payload, nonce: stale } })],
      ];
      const options = ['à accepter', ...faults.map(([name]) => name)];
      const made = random.shuffle([
        { verdict: 'à accepter', ...good() },
        ...random.sample(faults, 4).map(([verdict, spoil]) => ({ verdict, ...spoil(good()) })),
      ]);
      return {
        kind: 'FIELDS',
        instruction: `Vous développez le site \`${site}\`. Il vient de demander une connexion, avec le nonce \`${nonce}\`, au garant \`${iss}\`. L'heure est **${now}** (en secondes). Cinq jetons (JWT) arrivent ; toutes les signatures présentes ont été vérifiées et sont bonnes.\n\nUn jeton s'accepte seulement si \`iss\` est le garant, \`aud\` le site, \`nonce\` celui de la demande, \`alg\` n'est pas \`none\`, \`nbf\` ≤ heure < \`exp\`. Décodez-les et donnez le verdict de chacun.`,
        fields: made.map((_, index) => ({ id: `f${index + 1}`, label: `Jeton ${index + 1}`, options })),
        solution: { fields: Object.fromEntries(made.map(({ verdict }, index) => [`f${index + 1}`, [verdict]])) },
        explanation: `${made.map(({ verdict }, index) => `Jeton ${index + 1} : ${verdict}`).join(' ; ')}. Une signature juste ne suffit pas : un jeton authentique mais fait pour un autre site, ou pour une autre demande, pourrait être rejoué par quelqu'un d'autre.`,
        attachments: [
          textFile(
            'jetons.txt',
            made.map(({ alg, payload }, index) => `Jeton ${index + 1}\n${tokenOf({ alg }, payload)}\n`).join('\n'),
          ),
        ],
      };
    }

    const rates = random.shuffle(['plein', 'réduit', 'gratuit', 'solidaire']);
    const attributes: (readonly [string, string])[] = [
      ['nom', random.pick(['Abadie', 'Belkacem', 'Collin', 'Diarra', 'Etcheverry', 'Faure'])],
      ['prénom', who],
      ['naissance', `${random.integer(2005, 2012)}-0${random.integer(1, 9)}-1${random.integer(0, 9)}`],
      ['ville', random.pick(['Auray', 'Bédarieux', 'Cluny', 'Dole', 'Embrun'])],
      ['tarif', rates[0] ?? 'plein'],
      ['classe', random.pick(['seconde', 'première', 'terminale'])],
      ['régime', random.pick(['interne', 'externe', 'demi-pension'])],
      ['établissement', random.pick(['lycée des Remparts', 'lycée du Moulin', 'lycée des Salines'])],
      ['carte', String(random.integer(100000, 999999))],
    ];
    const salts = attributes.map(() => random.integer(0x10000000, 0x7fffffff).toString(16));
    const written = (place: number, value?: string): string =>
      `${JSON.stringify([salts[place], attributes[place]?.[0], value ?? attributes[place]?.[1]])}\n`;
    const all = attributes.map((_, place) => textFile(`attribut-${place}.txt`, written(place)));
    const shown = random.sample([1, 3, 5, 6, 7], random.integer(1, 3));
    const forgedTown = random.pick(['Foix', 'Gap', 'Hyères']);
    const forgedRegime = 'pensionnaire';
    const texts = random.shuffle([
      written(4),
      written(4, rates[1]),
      written(4, rates[2]),
      ...shown.map((place) => written(place)),
      ...(shown.includes(3) ? [written(6, forgedRegime)] : [written(3, forgedTown)]),
    ]);
    const genuine = shown.length + 1;
    return {
      kind: 'FIELDS',
      instruction: `Une **attestation** signée ne contient que des empreintes SHA-256, une par information. ${who} en montre certaines en remettant de petits fichiers \`[sel, nom, valeur]\` : un fichier est authentique si l'empreinte **du fichier entier** figure dans l'attestation. Plusieurs fichiers ont été falsifiés.\n\nL'attestation, dont la signature est bonne, et les fichiers remis sont joints.`,
      fields: [
        { id: 'f1', label: 'Nombre de fichiers authentiques' },
        { id: 'f2', label: "Informations de l'attestation qui restent cachées" },
        {
          id: 'f3',
          label: 'Tarif auquel la personne a droit',
          options: [...rates].sort((a, b) => a.localeCompare(b, 'fr')),
        },
      ],
      tolerance: { typos: false },
      solution: { fields: { f1: [String(genuine)], f2: [String(attributes.length - genuine)], f3: [rates[0] ?? ''] } },
      wrong: { f1: [String(texts.length)], f2: [String(attributes.length - texts.length)] },
      explanation: `${genuine} fichiers sur ${texts.length} ont leur empreinte dans l'attestation, dont celui du tarif « ${rates[0]} » ; ${attributes.length - genuine} des ${attributes.length} informations restent cachées. Le sel, tiré au hasard, empêche de deviner une valeur en essayant toutes celles qui sont possibles.`,
      attachments: [
        textFile(
          'attestation.json',
          `${JSON.stringify({ garant: iss, empreintes: random.shuffle(all.map(digestOf)) }, undefined, 2)}\n`,
        ),
        ...texts.map((text, index) => textFile(`remis-${index + 1}.txt`, text)),
      ],
      requirements: ['DESKTOP'],
    };
  },
);
