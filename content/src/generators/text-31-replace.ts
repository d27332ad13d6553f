import { defineGenerator, integer, oneOf } from '../generator';

type Step = { find: string; put: string; word?: boolean; sameCase?: boolean; pattern?: boolean };
type Exercise = { name: string; text: string; asks: string; steps: Step[]; most: number; explanation: string };

const LETTER = '[\\p{L}\\p{N}]';

/** What the page does when « Tout remplacer » is pressed. */
const replaced = (text: string, { find, put, word, sameCase, pattern }: Step): string => {
  const source = pattern ? find : find.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const whole = word ? `(?<!${LETTER})(?:${source})(?!${LETTER})` : source;
  const found = new RegExp(whole, `gum${sameCase ? '' : 'i'}`);
  return pattern ? text.replace(found, put) : text.replace(found, () => put);
};

const EXERCISES: Record<'simple' | 'whole' | 'swap' | 'pattern', [Exercise, Exercise]> = {
  simple: [
    {
      name: 'Le conte de Diane',
      text: 'Le lutin vivait sous un chêne.\nChaque matin, le lutin comptait ses noisettes.\nUn jour, le lutin en trouva une de trop.\nQui avait fait ce cadeau au lutin ?',
      asks: 'Diane a changé de héros : partout, « lutin » doit devenir « renard ». Faites-le en **un seul** remplacement.',
      steps: [{ find: 'lutin', put: 'renard' }],
      most: 1,
      explanation: "« Tout remplacer » change les quatre « lutin » d'un coup, sans en oublier.",
    },
    {
      name: 'Le règlement du ping-pong',
      text: 'Réserver la table au gymnase.\nLe gymnase ferme à 17 h.\nRendre les raquettes avant de quitter le gymnase.\nLe club du gymnase accueille les débutants.',
      asks: 'Les tables ont déménagé : partout, « gymnase » doit devenir « préau ». Faites-le en **un seul** remplacement.',
      steps: [{ find: 'gymnase', put: 'préau' }],
      most: 1,
      explanation:
        "« Tout remplacer » change les quatre « gymnase » en « préau » : plus sûr que de les chercher à l'œil.",
    },
  ],
  whole: [
    {
      name: 'Les notes de Malo',
      text: "Rendez-vous à la mer.\nLe maire et sa mère viendront aussi.\nIl y aura une mer calme, dit la météo.\nQuelle merveille !\nMerci d'apporter de quoi dessiner la mer.\nMercredi, on rentre.",
      asks: 'Le lieu a changé : remplacez **mer** par **baie** partout, sans abîmer aucun autre mot, en **un seul** remplacement.',
      steps: [{ find: 'mer', put: 'baie', word: true }],
      most: 1,
      explanation:
        "Sans « mot entier », « merveille », « Merci » et « Mercredi » seraient abîmés. L'option ne garde que le mot isolé.",
    },
    {
      name: 'La carte de la cantine',
      text: 'Lundi : riz et pois.\nMardi : poisson au riz.\nJeudi : pois et poireaux.\nVendredi : soupe de pois, poire.\nLe riz au lait est maison.',
      asks: "Il n'y a plus de pois : remplacez **pois** par **maïs** partout, sans abîmer aucun autre mot, en **un seul** remplacement.",
      steps: [{ find: 'pois', put: 'maïs', word: true }],
      most: 1,
      explanation: "Sans « mot entier », « poisson » deviendrait « maïsson ». L'option ne garde que le mot isolé.",
    },
  ],
  swap: [
    {
      name: 'La pièce de théâtre',
      text: 'ALI : Tu as vu le phare ?\nZOÉ : Il est éteint.\nALI : Alors, ramons.\nZOÉ : Encore ?\nALI : Encore.',
      asks: "Les deux acteurs échangent leurs rôles : chaque réplique d'ALI doit être dite par ZOÉ, et chaque réplique de ZOÉ par ALI. **Échangez** les deux noms, en **trois** remplacements au plus.",
      steps: [
        { find: 'ALI', put: '@@', sameCase: true, word: true },
        { find: 'ZOÉ', put: 'ALI', sameCase: true, word: true },
        { find: '@@', put: 'ZOÉ' },
      ],
      most: 3,
      explanation:
        "Remplacer ALI par ZOÉ d'abord mélangerait tout. On passe par un signe absent du texte : ALI devient @@, ZOÉ devient ALI, puis @@ devient ZOÉ.",
    },
    {
      name: 'Le tableau des équipes',
      text: '8 h : rouge contre vert, terrain A.\n9 h : vert contre bleu, terrain B.\n10 h : bleu contre rouge, terrain A.\n11 h : rouge contre jaune, terrain B.',
      asks: "On s'est trompé de couleur : l'équipe notée « rouge » est en fait la bleue, et celle notée « bleu » est en fait la rouge. **Échangez** « rouge » et « bleu », en **trois** remplacements au plus.",
      steps: [
        { find: 'rouge', put: '##' },
        { find: 'bleu', put: 'rouge' },
        { find: '##', put: 'bleu' },
      ],
      most: 3,
      explanation:
        'Après « rouge devient bleu », on ne saurait plus quels « bleu » changer. Une étape de côté, avec un signe absent du texte (##), garde la trace.',
    },
  ],
  pattern: [
    {
      name: 'La chronologie de Fatou',
      text: 'Départ du port : 03/05/1768.\nPremière escale : 17/06/1768.\nTempête : 02/11/1768.\nRetour : 29/03/1771.\nRéférence du manuscrit : 12/4.',
      asks: 'Écrivez toutes les dates jour/mois/année sous la forme **année-mois-jour** (`1768-05-03`), en **un seul** remplacement par expression régulière. La référence du manuscrit ne doit pas changer. Dans le remplacement, `$1` désigne le premier groupe entre parenthèses.',
      steps: [{ find: '(\\d{2})/(\\d{2})/(\\d{4})', put: '$3-$2-$1', pattern: true }],
      most: 1,
      explanation:
        'Rechercher `(\\d{2})/(\\d{2})/(\\d{4})`, remplacer par `$3-$2-$1` : chaque paire de parenthèses retient un morceau, que `$1`, `$2`, `$3` remettent dans un autre ordre.',
    },
    {
      name: 'La liste des auteurs',
      text: "DURAS, Lise\nKOFFI, Aya\nMERCIER, Tom\nN'DIAYE, Awa\nROY, Luc",
      asks: 'Écrivez chaque ligne « NOM, Prénom » sous la forme **« Prénom NOM »**, sans virgule (`Lise DURAS`), en **un seul** remplacement par expression régulière. Dans le remplacement, `$1` désigne le premier groupe entre parenthèses.',
      steps: [{ find: '^(.+), (.+)$', put: '$2 $1', pattern: true }],
      most: 1,
      explanation:
        "Rechercher `^(.+), (.+)$`, remplacer par `$2 $1`. `\\w+` échouerait sur N'DIAYE, à cause de l'apostrophe : mieux vaut dire « tout ce qui précède la virgule ».",
    },
  ],
};

/** Find and replace, in a text nobody can type in: whole words, swaps, patterns. */
export const generator = defineGenerator(
  'Une fenêtre « Rechercher et remplacer » simulée : tout remplacer, mot entier, échange de deux mots, expression régulière.',
  {
    task: oneOf("Ce qu'il faut savoir faire.", ['simple', 'whole', 'swap', 'pattern']),
    set: integer('Quel texte.', 1, 2, 1),
  },
  ({ task, set }, random) => {
    const exercise = EXERCISES[task][set - 1] ?? EXERCISES[task][0];
    const last = random.pick(['Fin du texte.', 'À relire.', 'Texte à rendre lundi.', 'Version de travail.']);
    const lines = exercise.text.split('\n');
    const text = (task === 'pattern' ? random.shuffle(lines) : [...lines, last]).join('\n');
    const right = exercise.steps.reduce(replaced, text);
    return {
      kind: 'SIMULATOR',
      instruction: `${exercise.name} : le texte ci-dessous ne se modifie qu'avec « Rechercher et remplacer ».\n\n${exercise.asks}`,
      embed: {
        title: 'Rechercher et remplacer dans un texte',
        height: 620,
        site: 'site-31-replace',
        data: { name: exercise.name, text, options: task === 'pattern' ? ['mot', 'casse', 'motif'] : ['mot', 'casse'] },
      },
      solution: {
        state: {
          texte: [right],
          remplacements: Array.from({ length: exercise.most }, (_, index) => String(index + 1)),
        },
      },
      explanation: exercise.explanation,
    };
  },
);
