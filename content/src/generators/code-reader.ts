import { EXACT } from '../choices';
import { qrPng } from '../files/qr-code';
import { frenchNumber } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { TOWNS } from './words/places';
import { SITES } from './words/things';

type Code = { id: string; label: string; note?: string; content: string };

const NETWORKS = ['Invites-CDI', 'Salle-Jaune', 'Accueil-Mairie', 'Wifi-Visiteurs', 'Foyer', 'Auberge-Lac'] as const;
const PASSES = [
  'tarte-aux-prunes',
  'trois-petits-ponts',
  'velo-sans-selle',
  'neige-en-avril',
  'lampe-de-poche',
] as const;
const EVENTS = [
  ['horaires', 'les horaires'],
  ['concours', 'le concours'],
  ['visite', 'la visite guidée'],
  ['inscription', "l'inscription"],
  ['programme', 'le programme'],
] as const;

const withImages = (place: string, codes: readonly Code[], opens: boolean) => ({
  title: 'Un téléphone et des codes QR',
  height: 560,
  site: 'code-reader',
  data: { place, opens, codes: codes.map((code) => ({ ...code, image: `${code.id}.png` })) },
  pages: codes.map(({ id, content }) => ({ name: `${id}.png`, bytes: qrPng(content) })),
});

/** What a QR code really holds, read before anything is opened. */
export const generator = defineGenerator(
  'Des codes QR à viser avec un téléphone simulé (ou un vrai) : adresse, réseau sans fil, position, ou piège à ne pas ouvrir.',
  { asks: oneOf("Ce que l'on cherche.", ['address', 'wifi', 'place', 'open']) },
  ({ asks }, random) => {
    const [site, other, third, fourth] = random.sample(SITES, 4);
    const [page, about] = random.pick(EVENTS);
    const start = 'Visez le code QR avec le téléphone simulé, ou avec un vrai';
    if (asks === 'address') {
      const content = `https://${site}.example/${page}`;
      return {
        kind: 'SHORT_TEXT',
        instruction: `Une affiche annonce ${about}. ${start}.\n\nVers quel **site** mène-t-il ? Donnez son nom de domaine (ce qui suit \`https://\`, jusqu'à la barre oblique suivante).`,
        embed: withImages(
          'Un panneau dans le hall',
          [{ id: 'affiche', label: 'Une affiche', note: `Pour ${about}, visez ce code.`, content }],
          false,
        ),
        tolerance: EXACT,
        solution: { texts: [`${site}.example`, `www.${site}.example`] },
        wrong: [`${other}.example`, `${site}.example/${page}`, page],
        explanation: `Le code contient l'adresse \`${content}\` : le site est ${site}.example, et « ${page} » est une page de ce site. Le téléphone montre l'adresse avant d'ouvrir : c'est le moment de la lire.`,
      };
    }
    if (asks === 'wifi') {
      const [network, secret] = [random.pick(NETWORKS), random.pick(PASSES)];
      const content = `WIFI:T:WPA;S:${network};P:${secret};;`;
      return {
        kind: 'FIELDS',
        instruction: `À l'accueil, un code QR donne l'accès au réseau sans fil. ${start} : il affiche le texte que le code contient.\n\nVotre ordinateur n'a pas d'appareil photo : que faut-il y saisir ?`,
        embed: withImages('Le comptoir', [{ id: 'reseau', label: 'Réseau des visiteurs', content }], false),
        fields: [
          { id: 'f1', label: 'Nom du réseau' },
          { id: 'f2', label: 'Mot de passe du réseau' },
        ],
        tolerance: { caseAndAccents: false, punctuation: false, typos: false },
        solution: { fields: { f1: [network], f2: [secret] } },
        wrong: { f1: ['WPA', secret], f2: ['WPA', network, `${secret};;`] },
        explanation: `Dans \`${content}\`, « T » est le chiffrement, « S » le nom du réseau et « P » son mot de passe. Qui photographie le code a donc le mot de passe.`,
      };
    }
    if (asks === 'place') {
      const [town, ...others] = random.sample(TOWNS, 4);
      const content = `geo:${town.latitude},${town.longitude}`;
      return {
        kind: 'FIELDS',
        instruction: `Le code QR d'un jeu de piste donne une position. ${start} : il affiche le texte que le code contient.\n\nQuelles sont la latitude et la longitude de cette position ?`,
        embed: withImages('Un poteau du jeu de piste', [{ id: 'etape', label: 'Étape 3', content }], false),
        fields: [
          { id: 'f1', label: 'Latitude' },
          { id: 'f2', label: 'Longitude' },
        ],
        tolerance: EXACT,
        solution: {
          fields: {
            f1: [String(town.latitude), frenchNumber(town.latitude)],
            f2: [String(town.longitude), frenchNumber(town.longitude)],
          },
        },
        wrong: { f1: [String(town.longitude)], f2: [String(town.latitude), String(others[0]?.longitude)] },
        explanation: `\`${content}\` donne d'abord la latitude (nord ou sud), puis la longitude (est ou ouest) : ici ${frenchNumber(town.latitude)} et ${frenchNumber(town.longitude)}, la ville est ${town.name}.`,
      };
    }
    const good = `https://${site}.example/${page}`;
    const codes = random.shuffle([
      {
        id: 'affiche-1',
        label: 'Une affiche imprimée, sous une vitrine',
        note: `${site}.example : ${about}`,
        content: good,
        open: true,
      },
      {
        id: 'affiche-2',
        label: 'Un autocollant posé sur le code de la même affiche, dehors',
        note: `${site}.example : ${about}`,
        content: `https://${site}.${other}-gratuit.example/${page}`,
        open: false,
      },
      {
        id: 'affiche-3',
        label: 'Un papier agrafé sur un arbre',
        note: 'Gagnez un téléphone !',
        content: `https://${third}.example/connexion?cadeau=${random.integer(100, 999)}`,
        open: false,
      },
      {
        id: 'affiche-4',
        label: 'Une carte trouvée par terre',
        note: `${site}.example, entrée gratuite`,
        content: `https://${fourth}.example/${site}.example`,
        open: false,
      },
    ]);
    return {
      kind: 'SIMULATOR',
      instruction: `Vous cherchez ${about} sur le site **${site}.example**, que vous connaissez bien.\n\nVisez les quatre codes, lisez ce que le téléphone affiche, puis choisissez « Ouvrir » pour **le seul** qui mène à ce site, et « Ne pas ouvrir » pour les autres.`,
      embed: withImages(
        'Dans la rue',
        codes.map(({ id, label, note, content }) => ({ id, label, note, content })),
        true,
      ),
      solution: { state: Object.fromEntries(codes.map(({ id, open }) => [id, [open ? 'ouvert' : 'fermé']])) },
      explanation: `Seul \`${good}\` est sur ${site}.example. Ailleurs, le vrai nom du site est juste avant le premier \`/\` : un nom connu écrit plus à gauche, ou après la barre, ne prouve rien. Un autocollant peut aussi recouvrir le vrai code.`,
    };
  },
);
