import { defineGenerator, integer, oneOf } from '../generator';
import type { Random } from '../random';

type Block = { id: string; text: string; style?: string; align?: string; list?: string; before?: string };
type Exercise = {
  name: string;
  asks: string;
  tools: string[];
  styles?: string[];
  looks?: Record<string, string>;
  contents?: string[];
  words?: boolean;
  blocks: Block[];
  state: Record<string, string[]>;
  explanation: string;
};

const BODY = 'Corps de texte';
const STYLES = [BODY, 'Titre', 'Sous-titre', 'Titre 1', 'Titre 2', 'Titre 3'];

/** Two parts of two pieces each: a part is 1, a piece is 2, a paragraph is 0. */
const OUTLINES = [
  {
    name: "Le dossier sur l'étang",
    title: "La vie de l'étang",
    under: 'Enquête des sixièmes',
    lines: [
      [1, 'Les animaux'],
      [0, "Ils se cachent souvent dès que l'on s'approche."],
      [2, 'Les oiseaux'],
      [0, 'Le héron pêche debout, les pattes dans la vase.'],
      [2, 'Les poissons'],
      [0, 'La carpe fouille le fond avec ses barbillons.'],
      [1, 'Les plantes'],
      [0, "Elles retiennent la terre des bords et filtrent l'eau."],
      [2, 'Les roseaux'],
      [0, 'Ils forment un rideau où nichent les fauvettes.'],
      [2, 'Les nénuphars'],
      [0, 'Leurs feuilles flottent grâce à de petites poches remplies de gaz.'],
    ],
  },
  {
    name: "L'exposé sur le cirque",
    title: 'Le monde du cirque',
    under: 'Exposé de Bilal et Suzanne',
    lines: [
      [1, 'Les artistes'],
      [0, "Ils s'entraînent chaque jour, même en tournée."],
      [2, 'Les acrobates'],
      [0, 'Trapèze, fil et bascule demandent force et confiance.'],
      [2, 'Les clowns'],
      [0, 'Ils préparent leurs maladresses à la seconde près.'],
      [1, 'Le chapiteau'],
      [0, 'Il faut une journée entière pour le monter.'],
      [2, 'La toile'],
      [0, 'Elle est tendue par des dizaines de câbles.'],
      [2, 'La piste'],
      [0, 'Elle mesure presque toujours treize mètres de large.'],
    ],
  },
  {
    name: 'Le guide du club de musique',
    title: 'Choisir son instrument',
    under: "Petit guide d'un club de musique",
    lines: [
      [1, 'Les cordes'],
      [0, 'On les frotte, on les pince ou on les frappe.'],
      [2, 'Le violon'],
      [0, "Il se tient sur l'épaule et se joue avec un archet."],
      [2, 'La harpe'],
      [0, 'Elle compte souvent quarante-sept cordes.'],
      [1, 'Les vents'],
      [0, "C'est le souffle qui fait vibrer l'air dans le tube."],
      [2, 'La flûte'],
      [0, "Le souffle vient se briser sur le bord d'un trou."],
      [2, 'La trompette'],
      [0, 'Les lèvres vibrent dans une petite coupe.'],
    ],
  },
  {
    name: "Le rapport sur l'eau du lycée",
    title: "L'eau dans notre lycée",
    under: 'Rapport des éco-délégués',
    lines: [
      [1, 'Nos usages'],
      [0, 'Nous avons relevé les compteurs pendant un mois.'],
      [2, 'La cuisine'],
      [0, 'La plonge consomme plus que la cuisson.'],
      [2, 'Les sanitaires'],
      [0, 'Un robinet sur dix coule encore après usage.'],
      [1, 'Nos propositions'],
      [0, 'Chacune a été chiffrée avec le gestionnaire.'],
      [2, 'Réparer'],
      [0, 'Changer un joint suffit presque toujours.'],
      [2, 'Récupérer'],
      [0, 'Une cuve sous la gouttière arroserait le potager.'],
    ],
  },
] as const;

const styleOf = (level: number): string => (level === 0 ? BODY : `Titre ${level}`);

const outline = (
  task: 'title' | 'headings' | 'contents' | 'restyle' | 'hierarchy',
  set: number,
  random: Random,
): Exercise => {
  const { name, title, under, lines } = OUTLINES[(set - 1) % OUTLINES.length] ?? OUTLINES[0];
  const parts = lines.map(([level, text], index) => ({
    id: `p${index + 1}`,
    level: level as number,
    text: text as string,
  }));
  const right = Object.fromEntries(parts.map(({ id, level }) => [`${id}.style`, [styleOf(level)]]));
  const start = { name, styles: STYLES };
  if (task === 'title')
    return {
      ...start,
      asks: "Donnez le style **Titre** au nom du document et le style **Sous-titre** à la ligne qui dit qui l'a écrit. Ne changez pas les autres paragraphes.",
      tools: ['style'],
      styles: [BODY, 'Titre', 'Sous-titre'],
      blocks: [
        { id: 'p1', text: title },
        { id: 'p2', text: under },
        ...parts
          .filter(({ level }) => level === 0)
          .slice(0, 3)
          .map(({ text }, index) => ({ id: `p${index + 3}`, text })),
      ],
      state: {
        'p1.style': ['Titre'],
        'p2.style': ['Sous-titre'],
        'p3.style': [BODY],
        'p4.style': [BODY],
        'p5.style': [BODY],
      },
      explanation: `On sélectionne « ${title} », puis on choisit le style Titre ; de même pour le sous-titre. Le style donne d'un coup la taille, la graisse et la place, et dit à quoi sert la ligne.`,
    };
  if (task === 'headings')
    return {
      ...start,
      asks: 'Le dossier a **deux grandes parties**, chacune coupée en **deux sous-parties**. Donnez le style **Titre 1** aux titres des grandes parties et **Titre 2** à ceux des sous-parties. Les phrases restent en corps de texte.',
      tools: ['style'],
      styles: [BODY, 'Titre 1', 'Titre 2'],
      blocks: parts.map(({ id, text }) => ({ id, text })),
      state: right,
      explanation: `Titre 1 : ${parts
        .filter(({ level }) => level === 1)
        .map(({ text }) => `« ${text} »`)
        .join(' et ')}. Les quatre autres titres, qui détaillent une grande partie, sont en Titre 2.`,
    };
  if (task === 'contents') {
    const lost = random.pick(parts.filter(({ level }) => level === 2));
    const fake = random.pick(parts.filter(({ level }, index) => level === 0 && index > 1));
    const blocks = parts.map((part) => ({
      id: part.id,
      text: part.text,
      style: part === lost ? BODY : part === fake ? 'Titre 2' : styleOf(part.level),
    }));
    const told = (block: { style: string; text: string }): string => `${block.style.slice(6)} ${block.text}`;
    const good = parts.filter(({ level }) => level > 0).map(({ level, text }) => `${level} ${text}`);
    return {
      ...start,
      asks: "Le sommaire est faux : il oublie une **sous-partie** et montre une **phrase** qui n'est pas un titre. Corrigez les styles, puis faites que le **sommaire** soit juste.",
      tools: ['style', 'contents'],
      styles: [BODY, 'Titre 1', 'Titre 2'],
      contents: blocks.filter(({ style }) => style !== BODY).map(told),
      blocks,
      state: { ...right, sommaire: [good.join(' / ')] },
      explanation: `« ${lost.text} » doit avoir le style Titre 2, et « ${fake.text} » redevenir du corps de texte. Le sommaire ne change que lorsqu'on le met à jour.`,
    };
  }
  if (task === 'restyle') {
    const target = set % 2 === 1 ? 'Titre 2' : 'Titre 1';
    const colour = random.pick(['bleu', 'vert', 'rouge', 'violet']);
    return {
      ...start,
      asks: `Tous les paragraphes de style **${target}** doivent devenir de couleur **${colour}**, ceux d'aujourd'hui comme **ceux que l'on ajoutera demain**, sans rien colorer à la main.`,
      tools: ['colour', 'restyle'],
      looks: { [BODY]: 'noir', 'Titre 1': 'noir', 'Titre 2': 'noir' },
      blocks: parts.map(({ id, level, text }) => ({ id, text, style: styleOf(level) })),
      state: {
        directs: ['0'],
        [`style.${target}`]: [colour],
        [`style.${target === 'Titre 1' ? 'Titre 2' : 'Titre 1'}`]: ['noir'],
        [`style.${BODY}`]: ['noir'],
      },
      explanation: `On modifie la couleur du style « ${target} » : tous ses paragraphes suivent, même les futurs. Colorer chaque titre à la main serait à refaire sans cesse.`,
    };
  }
  const jumped = parts.filter(({ level }, index) => level === 2 && (set % 2 === 1 ? index < 6 : index > 6));
  const loud = random.pick(parts.filter(({ level }, index) => level === 0 && (set % 2 === 1 ? index > 6 : index < 6)));
  return {
    ...start,
    asks: "Un lecteur d'écran annonce un plan bancal : un niveau de titre y est **sauté**, une **phrase** y figure comme un titre, et le nom du document occupe le même niveau que ses parties. Réparez les styles : le nom du document en **Titre**, la signature en **Sous-titre**, les deux grandes parties en **Titre 1**, et un niveau juste pour tout le reste.",
    tools: ['style'],
    blocks: [
      { id: 't1', text: title, style: 'Titre 1' },
      { id: 't2', text: under, style: 'Sous-titre' },
      ...parts.map((part) => ({
        id: part.id,
        text: part.text,
        style: jumped.includes(part) ? 'Titre 3' : part === loud ? 'Titre 2' : styleOf(part.level),
      })),
    ],
    state: { 't1.style': ['Titre'], 't2.style': ['Sous-titre'], ...right },
    explanation: `On ne passe pas d'un Titre 1 à un Titre 3 : ${jumped.map(({ text }) => `« ${text} »`).join(' et ')} deviennent des Titre 2. « ${loud.text} » est une phrase : du corps de texte. Le nom du document a son propre style, Titre.`,
  };
};

const WORDS = [
  {
    name: 'Le mot de Rayan pour les voisins',
    text: 'Attention la fête commence samedi à 15 h dans la cour apportez un gâteau',
    bold: ['samedi'],
    italic: ['gâteau'],
  },
  {
    name: "Le panneau de l'atelier vélo",
    text: 'Avant de partir vérifiez toujours les freins puis gonflez les pneus et rangez la pompe',
    bold: ['freins'],
    italic: ['pompe'],
  },
  {
    name: "Le mode d'emploi du terrarium",
    text: 'Ne touchez jamais les escargots avec du savon sur les mains mouillez vos doigts',
    bold: ['jamais'],
    italic: ['savon'],
  },
] as const;

const words = (set: number): Exercise => {
  const { name, text, bold, italic } = WORDS[(set - 1) % WORDS.length] ?? WORDS[0];
  return {
    name,
    asks: `Mettez le mot **${bold[0]}** en gras et le mot *${italic[0]}* en italique. Rien d'autre ne change.`,
    tools: [],
    words: true,
    blocks: text.split(' ').map((word, index) => ({ id: `m${index + 1}`, text: word })),
    state: { gras: [bold[0]], italique: [italic[0]], souligné: ['aucun'] },
    explanation: `On sélectionne d'abord le mot, puis on choisit la mise en forme : « ${bold[0]} » en gras, « ${italic[0]} » en italique. Si l'on n'a rien sélectionné, rien ne change.`,
  };
};

const LETTERS = [
  {
    name: 'Une lettre au musée',
    lines: [
      ['Romane Petit, classe de cinquième', 'gauche'],
      ['Le 12 mars', 'droite'],
      ['Demande de visite', 'centré'],
      ['Notre classe aimerait découvrir votre salle des fossiles et rencontrer un guide.', 'justifié'],
      ['Romane Petit', 'droite'],
    ],
  },
  {
    name: 'Un compte rendu du conseil',
    lines: [
      ['Conseil de la vie collégienne', 'centré'],
      ['Fait le 3 octobre', 'droite'],
      ["Les délégués ont proposé d'ouvrir le foyer chaque midi et de réparer le baby-foot.", 'justifié'],
      ['Liste des présents au dos', 'gauche'],
      ['La secrétaire, Anouk', 'droite'],
    ],
  },
] as const;
const WORDING: Record<string, string> = {
  gauche: 'à **gauche**',
  droite: 'à **droite**',
  centré: '**centré**',
  justifié: '**justifié** (bords droits des deux côtés)',
};

const align = (set: number): Exercise => {
  const { name, lines } = LETTERS[(set - 1) % LETTERS.length] ?? LETTERS[0];
  return {
    name,
    asks: `Alignez chaque paragraphe comme demandé :\n\n${lines.map(([text, side]) => `- « ${text} » : ${WORDING[side]}`).join('\n')}`,
    tools: ['align'],
    blocks: lines.map(([text], index) => ({ id: `p${index + 1}`, text })),
    state: Object.fromEntries(lines.map(([, side], index) => [`p${index + 1}.alignement`, [side]])),
    explanation:
      "L'alignement est un réglage du paragraphe. Des espaces ajoutées pour pousser le texte se décalent dès qu'on change de police ou de largeur.",
  };
};

const SPACED = [
  {
    name: 'Le programme de la semaine du jeu',
    parts: [
      ['Lundi', 'Tournoi de dames dans le hall.'],
      ['Mardi', 'Échecs géants dans la cour.'],
      ['Jeudi', 'Jeux de plateau au foyer.'],
    ],
  },
  {
    name: 'Les consignes du laboratoire',
    parts: [
      ['Avant', 'Attacher ses cheveux et mettre une blouse.'],
      ['Pendant', 'Rester debout et garder ses lunettes.'],
      ['Après', 'Rincer la verrerie et laver la paillasse.'],
    ],
  },
] as const;

const spacing = (set: number): Exercise => {
  const { name, parts } = SPACED[(set - 1) % SPACED.length] ?? SPACED[0];
  const space = set % 2 === 1 ? '12 pt' : '24 pt';
  const blocks: Block[] = [];
  const state: Record<string, string[]> = {};
  const order: string[] = [];
  parts.forEach(([title, text], index) => {
    if (index > 0) blocks.push({ id: `v${index}`, text: '' }, { id: `w${index}`, text: '' });
    blocks.push({ id: `t${index + 1}`, text: title }, { id: `p${index + 1}`, text });
    state[`t${index + 1}.avant`] = [index === 0 ? '0 pt' : space];
    state[`p${index + 1}.avant`] = ['0 pt'];
    order.push(`t${index + 1}`, `p${index + 1}`);
  });
  return {
    name,
    asks: `Quelqu'un a séparé les trois parties avec des paragraphes vides (¶). Supprimez-les **tous**, et donnez à la place un **espace avant de ${space}** à la **première ligne** des parties qui suivent, « ${parts[1][0]} » et « ${parts[2][0]} ». Ne changez rien d'autre.`,
    tools: ['space', 'delete'],
    blocks,
    state: { ...state, ordre: [order.join(', ')] },
    explanation:
      "L'espacement se règle dans le paragraphe. Il reste régulier partout et disparaît en haut d'une page, alors que des paragraphes vides y laissent un trou.",
  };
};

const LISTED = [
  {
    name: 'La recette des crêpes',
    bullets: ['250 g de farine', '4 œufs', 'Un demi-litre de lait'],
    bulletsHead: 'Les ingrédients',
    steps: ['Mélanger la farine et les œufs', 'Verser le lait peu à peu', 'Laisser reposer une heure'],
    stepsHead: 'La préparation',
  },
  {
    name: 'La fabrication du cerf-volant',
    bullets: ['Deux baguettes légères', 'Une feuille de papier', 'Une pelote de ficelle'],
    bulletsHead: 'Le matériel',
    steps: ['Attacher les baguettes en croix', 'Coller le papier sur la croix', 'Nouer la ficelle au centre'],
    stepsHead: 'Le montage',
  },
] as const;

const list = (set: number, random: Random): Exercise => {
  const one = LISTED[(set - 1) % LISTED.length] ?? LISTED[0];
  const lines = [
    [one.bulletsHead, 'aucune'],
    ...random.shuffle<string>(one.bullets).map((text) => [text, 'puces']),
    [one.stepsHead, 'aucune'],
    ...one.steps.map((text) => [text, 'numéros']),
  ];
  return {
    name: one.name,
    asks: `Mettez en **liste à puces** ce dont l'ordre ne compte pas, et en **liste numérotée** ce que l'on doit faire dans l'ordre. Les deux lignes de titre, « ${one.bulletsHead} » et « ${one.stepsHead} », ne sont pas dans une liste.`,
    tools: ['list'],
    blocks: lines.map(([text = ''], index) => ({ id: `p${index + 1}`, text })),
    state: Object.fromEntries(lines.map(([, kind = ''], index) => [`p${index + 1}.liste`, [kind]])),
    explanation:
      "Des numéros quand l'ordre compte (les étapes), des puces quand il ne compte pas. Le logiciel met les numéros lui-même et les refait si l'on ajoute une étape.",
  };
};

/** A word processor inside the page: paragraphs or words to choose, then styles, alignment, lists, spacing, contents. */
export const generator = defineGenerator(
  'Un traitement de texte simulé, sans suite bureautique : styles, titres, sommaire, gras, alignement, espacement, listes.',
  {
    task: oneOf("Ce qu'il faut faire.", [
      'title',
      'headings',
      'contents',
      'restyle',
      'hierarchy',
      'words',
      'align',
      'spacing',
      'list',
    ]),
    set: integer('Quel document (de 1 à 4 pour les dossiers, 1 à 3 pour les mots, 1 ou 2 ailleurs).', 1, 4, 1),
  },
  ({ task, set }, random) => {
    const simple = { words, align, spacing };
    const exercise =
      task === 'words' || task === 'align' || task === 'spacing'
        ? simple[task](set)
        : task === 'list'
          ? list(set, random)
          : outline(task, set, random);
    const { asks, state, explanation, ...data } = exercise;
    return {
      kind: 'SIMULATOR',
      instruction: `${data.name} est ouvert dans le petit traitement de texte ci-dessous.\n\n${asks}`,
      embed: { title: 'Un traitement de texte', height: 640, site: 'site-31-editor', data },
      solution: { state },
      explanation,
    };
  },
);
