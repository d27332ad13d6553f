import { defineGenerator, integer } from '../generator';

type Comment = { says: string; decision: 'publier' | 'insulte' | 'données personnelles' | 'publicité' | 'hors sujet' };
type Page = { page: string; about: string; comments: readonly Comment[] };

const ok = (says: string): Comment => ({ says, decision: 'publier' });
const rude = (says: string): Comment => ({ says, decision: 'insulte' });
const personal = (says: string): Comment => ({ says, decision: 'données personnelles' });
const selling = (says: string): Comment => ({ says, decision: 'publicité' });
const away = (says: string): Comment => ({ says, decision: 'hors sujet' });

/** Easy pages first: at level 3 a criticism is allowed, and a kind message may still give a phone number away. */
const PAGES: Record<1 | 2 | 3, readonly Page[]> = {
  1: [
    {
      page: 'Le blog de la classe',
      about: 'Article : notre sortie à la ferme',
      comments: [
        ok("Merci pour les photos, on dirait que c'était bien !"),
        ok('Est-ce que vous avez goûté le fromage ?'),
        rude('Celui qui a écrit ça est un gros nul.'),
        rude("Taisez-vous, bande d'andouilles."),
        ok('Moi, je préfère les sorties au musée.'),
      ],
    },
    {
      page: 'Le site du club de judo',
      about: 'Article : résultats du tournoi',
      comments: [
        ok("Bravo à toute l'équipe !"),
        rude('Les perdants sont des bons à rien.'),
        ok('À quelle heure est la remise des médailles ?'),
        ok('Dommage, on fera mieux la prochaine fois.'),
        rude('Retourne jouer avec les bébés, minable.'),
      ],
    },
    {
      page: 'Le journal du collège',
      about: 'Article : le potager de la cour',
      comments: [
        ok("Quand est-ce que l'on pourra goûter les radis ?"),
        rude('Les jardiniers du club sont des nuls.'),
        ok('Je peux donner des graines de tournesol.'),
        rude('Vous êtes moches et vos salades aussi.'),
        ok('Il faudrait un panneau avec le nom des plantes.'),
      ],
    },
  ],
  2: [
    {
      page: 'Le journal du lycée',
      about: 'Article : la nouvelle cantine',
      comments: [
        ok("Je trouve que la file avance moins vite qu'avant."),
        personal('Pour se plaindre : Mme Ruiz habite 14, rue des Lilas, allez la voir !'),
        selling('Ras-le-bol de la cantine ? Mes sandwichs à -20 % sur sandwich-express.example'),
        away("Quelqu'un a vu le match hier soir ? Quel but à la fin !"),
        rude('Il faut vraiment être stupide pour aimer ce menu.'),
        ok('Merci aux cuisiniers, les légumes sont meilleurs.'),
      ],
    },
    {
      page: 'Le site de la bibliothèque',
      about: 'Page : donnez votre avis sur les livres',
      comments: [
        ok('Je me suis ennuyé pendant tout le premier chapitre, mais la fin est réussie.'),
        rude('Ceux qui aiment ce roman sont des imbéciles.'),
        selling('Gagnez un téléphone en vous inscrivant sur super-cadeaux.example !'),
        personal(
          "Le lecteur qui a rendu le livre taché, c'est Karim Olivier, de la 4e B, son numéro est le 06 00 00 00 00.",
        ),
        away('La piscine ouvre à quelle heure le dimanche ?'),
        ok('Existe-t-il une version audio ?'),
      ],
    },
    {
      page: 'Le forum du jardin partagé',
      about: 'Discussion : comment éloigner les limaces ?',
      comments: [
        ok("Les coquilles d'œuf n'ont rien changé chez moi."),
        selling('Mon magasin livre un anti-limace miracle, commandez vite sur anti-limace.example'),
        rude('Encore une question idiote posée par un idiot.'),
        away("Quelqu'un sait quel temps il fera dimanche pour le vide-grenier ?"),
        personal('Demandez à Sonia Weber, elle est chez elle au 3, impasse du Moulin, la clé est sous le pot.'),
        ok("Je ramasse les limaces le soir avec une lampe, c'est long mais efficace."),
      ],
    },
  ],
  3: [
    {
      page: 'Le journal du lycée',
      about: 'Article : faut-il interdire les téléphones dans la cour ?',
      comments: [
        ok("Cet article est mal documenté : il ne cite aucune étude. Je ne suis pas d'accord du tout."),
        personal(
          'Super débat ! Si vous voulez en parler, appelez-moi : 06 00 00 00 00, je réponds toujours le mercredi.',
        ),
        rude("L'auteur écrit avec ses pieds, normal quand on n'a rien dans la tête."),
        selling(
          "Très bel article. J'ai résolu ce problème grâce à ce boîtier, je vous le conseille : zen-mobile.example/promo",
        ),
        ok("J'ai écrit l'inverse l'an dernier, je me trompais : merci de m'avoir fait réfléchir."),
        away('Et les casiers du bâtiment C, on en parle quand ? Ils sont cassés depuis un mois.'),
        ok("« Interdire, c'est pour les idiots », dit une affiche du couloir : cette phrase me choque aussi."),
      ],
    },
    {
      page: 'Le site du club de théâtre',
      about: 'Article : notre spectacle de juin',
      comments: [
        ok("La mise en scène ne m'a pas convaincue : trop longue, et le son était mauvais."),
        away('La machine à boissons du foyer est encore en panne, qui peut prévenir ?'),
        personal("Bravo à celle qui jouait la reine : c'est Lila, ma voisine du 6, rue Carnot, passez la féliciter !"),
        rude('Avec un acteur pareil, mieux vaut fermer le théâtre : même ma chaise a plus de talent que ce raté.'),
        ok('Le meilleur moment : quand le roi se fait traiter de « vieux hibou ». Toute la salle riait.'),
        selling('Quelle belle soirée ! Pour vos costumes, pensez à ma boutique, dix pour cent avec le code SCENE.'),
        ok("J'ai payé ma place et je m'attendais à mieux, mais merci aux élèves."),
      ],
    },
    {
      page: 'Le forum du skatepark',
      about: 'Discussion : les horaires doivent-ils changer ?',
      comments: [
        ok("C'est la pire idée de l'année, et j'explique pourquoi : le soir, il n'y a pas d'éclairage."),
        selling("Moi je skate où je veux depuis que j'ai mes roues phosphorescentes, tout est sur roues-lune.example"),
        personal(
          "Le gardien dit non ? C'est mon voisin, M. Picard, au 8, rue Haute, deuxième étage : sonnez chez lui.",
        ),
        away('Qui veut échanger des cartes de foot ?'),
        rude("Les débutants qui demandent ça sont des parasites, qu'ils restent chez leur mère."),
        ok('Je comprends les deux camps ; peut-on voter ?'),
        ok("Dire « sale gosse » à un enfant, comme je l'ai entendu samedi, n'est pas acceptable."),
      ],
    },
  ],
};

const RULES: Record<1 | 2 | 3, readonly string[]> = {
  1: [
    "On publie les messages polis, même s'ils ne sont pas d'accord.",
    "On refuse les messages qui insultent quelqu'un.",
  ],
  2: [
    "On publie tout avis sur le sujet, même négatif, s'il est poli.",
    'On refuse ce qui insulte ou méprise des personnes.',
    'On refuse ce qui donne des données personnelles : adresse, téléphone, nom complet…',
    'On refuse la publicité.',
    "On refuse ce qui n'a pas de rapport avec la page (hors sujet).",
  ],
  3: [
    "Critiquer un travail ou une idée est permis ; s'en prendre à une personne ne l'est pas.",
    "Citer un mot grossier pour en parler n'est pas insulter.",
    "Rien ne doit permettre de joindre ou de retrouver quelqu'un, pas même l'auteur du message.",
    'La publicité est refusée, même déguisée en avis.',
    'Un message sans rapport avec la page est hors sujet.',
    "Chaque message refusé n'a qu'un seul motif.",
  ],
};

const NAMES = [
  'Pomme',
  'Tournesol',
  'Renard bleu',
  'Zèbre',
  'Domino',
  'Mistral',
  'Cactus',
  'Pistache',
  'Hibou',
] as const;
const REFUSALS = ['insulte', 'données personnelles', 'publicité', 'hors sujet'] as const;

/** Comments to publish or to refuse, according to the rules of a page. */
export const generator = defineGenerator(
  "Des commentaires en attente à publier ou à refuser, avec le motif, selon les règles d'une page.",
  {
    difficulty: integer('1 : publier ou refuser ; 2 : avec le motif ; 3 : cas délicats.', 1, 3),
    page: integer('Laquelle des trois pages ; 0 : au hasard.', 0, 3, 0),
  },
  ({ difficulty, page: chosen }, random) => {
    const level = difficulty as 1 | 2 | 3;
    const { page, about, comments } = PAGES[level][chosen - 1] ?? random.pick(PAGES[level]);
    const names = random.sample(NAMES, comments.length);
    const shown = random.shuffle(comments).map(({ says, decision }, index) => ({
      id: `c${index + 1}`,
      author: names[index] ?? '',
      text: says,
      decision: decision === 'publier' ? 'publier' : level === 1 ? 'refuser' : `refuser : ${decision}`,
    }));
    const refused = shown.filter(({ decision }) => decision !== 'publier');
    return {
      kind: 'SIMULATOR',
      instruction: `Vous êtes modérateur ou modératrice de cette page. Lisez ses règles, puis choisissez **une décision pour chaque commentaire**${level === 1 ? '' : ', avec le bon motif en cas de refus'}. Les noms et les numéros sont inventés.`,
      embed: {
        title: 'Des commentaires à modérer',
        height: 640,
        site: 'comment-desk',
        data: {
          page,
          about,
          rules: RULES[level],
          decisions: ['publier', ...(level === 1 ? ['refuser'] : REFUSALS.map((reason) => `refuser : ${reason}`))],
          comments: shown.map(({ id, author, text }) => ({ id, author, text })),
        },
      },
      solution: { state: Object.fromEntries(shown.map(({ id, decision }) => [id, [decision]])) },
      explanation: `À refuser : ${refused.map(({ author, decision }) => `${author}${level === 1 ? '' : ` (${decision.replace('refuser : ', '')})`}`).join(', ')}. Ne pas être d'accord, poser une question ou critiquer poliment reste permis.`,
    };
  },
);
