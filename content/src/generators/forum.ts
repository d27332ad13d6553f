import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

type Post = { id: string; author: string; text: string };
type Thread = { id: string; section: string; title: string; solved?: boolean; posts: Post[] };
type Task = { asks: string; extra?: Record<string, unknown>; state: Record<string, string[]>; why: string };

const THEMES = [
  {
    name: 'Le forum des apprentis jardiniers',
    sections: [
      ['potager', 'Potager', 'Semer, arroser, récolter'],
      ['outils', 'Outils et matériel', 'Choisir, réparer, entretenir'],
      ['site', 'Utiliser ce forum', 'Compte, mot de passe, affichage'],
    ],
    threads: [
      [
        'potager',
        'Mes tomates ont des taches brunes',
        'Les feuilles du bas ont des taches depuis la pluie. Que faire ?',
        "C'est le mildiou : retire les feuilles tachées et n'arrose que le pied.",
        'Moi, je mets de la musique.',
      ],
      [
        'potager',
        'Quand semer les radis ?',
        'Je voudrais des radis pour juin.',
        'Sème quatre semaines avant : début mai.',
        'Les radis, c’est bon.',
      ],
      [
        'outils',
        'Sécateur qui ne coupe plus',
        'Les lames sont neuves et pourtant il accroche.',
        "Desserre d'un quart de tour la vis du milieu.",
        'Le mien est bleu.',
      ],
      [
        'site',
        'Je ne reçois pas les notifications',
        'Aucun courriel depuis mon inscription.',
        'Coche « Suivre ce sujet » en haut de chaque sujet.',
        'Pareil !',
      ],
    ],
    question: {
      section: 'outils',
      about: "votre arrosoir fuit à l'endroit du bec",
      title: 'Arrosoir qui fuit au niveau du bec : comment réparer ?',
    },
  },
  {
    name: 'Le forum des cyclistes en herbe',
    sections: [
      ['reparer', 'Réparer', 'Pannes et réglages'],
      ['sorties', 'Sorties', 'Itinéraires et rendez-vous'],
      ['site', 'Utiliser ce forum', 'Compte, mot de passe, affichage'],
    ],
    threads: [
      [
        'reparer',
        'Ma chaîne saute en montée',
        'Elle saute dès que je force.',
        'Elle est usée : change-la en même temps que la roue dentée arrière.',
        'Descends de vélo.',
      ],
      [
        'reparer',
        'Frein qui couine',
        'Le frein avant siffle depuis hier.',
        'Nettoie la jante et ponce légèrement les patins.',
        'Ça fait klaxon gratuit.',
      ],
      [
        'sorties',
        'Tour du lac sans grande route',
        'Y a-t-il un chemin ?',
        'Oui, le chemin de halage : 18 km, tout plat.',
        'J’aime les lacs.',
      ],
      [
        'site',
        'Changer ma photo de profil',
        'Je ne trouve pas où.',
        'Dans « Mon compte », puis « Image ».',
        'La mienne est un chat.',
      ],
    ],
    question: {
      section: 'reparer',
      about: 'votre dérailleur ne passe plus sur la plus petite vitesse',
      title: 'Dérailleur : impossible de passer la plus petite vitesse',
    },
  },
  {
    name: 'Le forum du club de théâtre',
    sections: [
      ['textes', 'Textes', 'Choisir et apprendre'],
      ['decors', 'Décors et costumes', 'Fabriquer, peindre, coudre'],
      ['site', 'Utiliser ce forum', 'Compte, mot de passe, affichage'],
    ],
    threads: [
      [
        'textes',
        'Apprendre un long monologue',
        'Je bloque toujours au même endroit.',
        'Apprends-le par la fin, phrase après phrase : la suite est alors toujours connue.',
        'Bon courage.',
      ],
      [
        'textes',
        'Une pièce courte à cinq',
        'Nous sommes cinq et avons vingt minutes.',
        'Choisissez trois sketchs de six minutes plutôt qu’une pièce coupée.',
        'Cinq, c’est bien.',
      ],
      [
        'decors',
        'Peindre un ciel sur du carton',
        'La peinture gondole le carton.',
        'Peins aussi le dos : les deux faces sèchent ensemble et il reste plat.',
        'Le ciel est bleu.',
      ],
      [
        'site',
        'Supprimer mon compte',
        'Je déménage et quitte le club.',
        'Écris au responsable depuis la page « Contact ».',
        'Reviens nous voir !',
      ],
    ],
    question: {
      section: 'decors',
      about: 'vous devez coudre une cape sans machine',
      title: 'Coudre une cape à la main : quel point choisir ?',
    },
  },
] as const;

const VAGUE = ['Aidez-moi !!!', 'Question', 'URGENT SVP'] as const;
const ATTACKS = [
  'Il faut être bien bête pour demander cela. Tu ne sers à rien.',
  'Encore toi ? Va-t’en, tout le monde te trouve ridicule.',
] as const;

/** A forum: ask in the right place, answer, quote, find, report, close, moderate. */
export const generator = defineGenerator(
  'Un forum simulé : poser une question au bon endroit, répondre dans un sujet existant, citer, signaler, marquer la réponse utile, modérer.',
  { task: oneOf("Ce qu'il faut faire.", ['ask', 'answer', 'quote', 'report', 'solve', 'moderate']) },
  ({ task }, random) => {
    const theme = random.pick(THEMES);
    const names = random.shuffle(FIRST_NAMES).slice(0, 9);
    const name = (index: number): string => names[index % names.length] ?? '';
    const chosen = random.integer(0, theme.threads.length - 2);
    const threads: Thread[] = theme.threads.map(([section, title, question, useful, other], index) => {
      const answers = random.shuffle([
        { id: `u${index + 1}`, author: name(index + 2), text: useful },
        { id: `o${index + 1}`, author: name(index + 3), text: other },
      ]);
      return {
        id: `t${index + 1}`,
        section,
        title,
        posts: [
          {
            id: `q${index + 1}`,
            author: task === 'solve' && index === chosen ? 'Vous' : name(index + 1),
            text: question,
          },
          ...answers,
        ],
      };
    });
    const thread = threads[chosen] as Thread;
    const helper = thread.posts.find(({ id }) => id.startsWith('u'))?.author ?? '';
    const digits = `06 39 98 ${random.integer(10, 99)} ${random.integer(10, 99)}`;
    if (task === 'report') thread.posts.push({ id: 'x1', author: name(7), text: random.pick(ATTACKS) });
    const misplaced = threads.find(({ section }) => section !== thread.section && section !== 'site') ?? threads[0];
    if (task === 'moderate')
      thread.posts.push({
        id: 'x1',
        author: name(7),
        text: `Le plus simple, c'est d'appeler mon voisin Yves au ${digits}, il habite 4 rue du Lavoir.`,
      });
    const home = misplaced?.section ?? '';
    if (task === 'moderate' && misplaced) misplaced.section = 'site';
    const places = Object.fromEntries(threads.map(({ id, section }) => [id, [section]]));
    const posts = (special: string, place: string): Record<string, string[]> =>
      Object.fromEntries(
        threads.flatMap((one) => one.posts.map(({ id }) => [id, [id === special ? place : 'visible']])),
      );
    const still = { ...places, sujets: ['0'], reponses: ['0'] };
    const sectionName = (id: string): string => theme.sections.find(([one]) => one === id)?.[1] ?? '';

    const tasks: Record<typeof task, Task> = {
      ask: {
        asks: `Personne n'a encore posé cette question : ${theme.question.about}. **Créez un sujet** dans la bonne rubrique, avec le titre qui donnera envie de répondre à ceux qui savent.`,
        extra: { titles: random.shuffle([theme.question.title, ...VAGUE]) },
        state: {
          sujets: ['1'],
          reponses: ['0'],
          'sujet.rubrique': [theme.question.section],
          'sujet.titre': [theme.question.title],
        },
        why: `La rubrique « ${sectionName(theme.question.section)} » est lue par ceux qui savent, et un titre précis dit tout de suite de quoi il s'agit. « ${VAGUE[1]} » ne dit rien à personne.`,
      },
      answer: {
        asks: `Vous avez le même souci que dans « ${thread.title} », et vous avez essayé le conseil donné : **dites-le** là où cela servira aux prochains lecteurs, sans ouvrir de nouveau sujet.`,
        state: { ...places, sujets: ['0'], reponses: ['1'], 'reponse.sujet': [thread.id] },
        why: 'Répondre dans le sujet existant garde la question et ses réponses ensemble. Un second sujet sur la même question obligerait à chercher à deux endroits.',
      },
      quote: {
        asks: `Dans « ${thread.title} », **répondez à ${helper}** en **citant** son message, pour qu'on sache duquel des deux conseils vous parlez.`,
        state: {
          ...places,
          sujets: ['0'],
          reponses: ['1'],
          'reponse.sujet': [thread.id],
          'reponse.cite': [`u${chosen + 1}`],
        },
        why: `Citer reprend le message auquel on répond : dans un sujet où plusieurs ont parlé, on sait que la réponse s'adresse à ${helper}.`,
      },
      report: {
        asks: 'Dans un des sujets, un message **attaque une personne** au lieu de répondre. Trouvez-le et **signalez-le**, sans répondre ni toucher aux autres.',
        state: { ...still, ...posts('x1', 'signalé') },
        why: `Un message maladroit ou hors sujet se supporte ; une attaque contre une personne se signale. Répondre sur le même ton ferait durer la dispute.`,
      },
      solve: {
        asks: `Vous aviez demandé « ${thread.title} ». Un des conseils a résolu votre problème : « ${thread.posts.find(({ id }) => id.startsWith('u'))?.text} » **Signalez ce message comme utile** et **marquez le sujet comme résolu**.`,
        state: { ...still, ...posts(`u${chosen + 1}`, 'utile'), [`etat.${thread.id}`]: ['résolu'] },
        why: 'Ceux qui auront le même problème verront tout de suite quelle réponse marche, et ceux qui aident iront vers les questions encore ouvertes.',
      },
      moderate: {
        asks: `Vous modérez ce forum. **Masquez** le message qui publie les coordonnées d'une personne, et **déplacez** le sujet qui n'est pas dans la bonne rubrique. Ne touchez à rien d'autre.`,
        extra: { moderator: true },
        state: {
          ...still,
          ...posts('x1', 'masqué'),
          [misplaced?.id ?? '']: [home],
          ...Object.fromEntries(threads.map(({ id }) => [`etat.${id}`, ['ouvert']])),
        },
        why: `On ne publie ni le numéro ni l'adresse d'un autre. « ${misplaced?.title} » n'est pas une question sur l'usage du forum : sa place est dans « ${sectionName(home)} ».`,
      },
    };
    const { asks, extra = {}, state, why } = tasks[task];
    return {
      kind: 'SIMULATOR',
      instruction: `Voici un forum : « ${theme.name} ».\n\n${asks}`,
      embed: {
        title: theme.name,
        height: 640,
        site: 'forum',
        data: {
          name: theme.name,
          me: 'Vous',
          sections: theme.sections.map(([id, title, about]) => ({ id, name: title, about })),
          threads: random.shuffle(threads),
          ...extra,
        },
      },
      solution: { state },
      explanation: why,
    };
  },
);
