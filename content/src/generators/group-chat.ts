import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';
import { TOPICS } from './words/things';

type Task = { asks: string; state: Record<string, string[]>; why: string };
type Message = { id: string; room: string; author: string; time: string; text: string };

const ME = 'Vous';
const CLASSES = ['5e B', '4e A', '3e C', '6e D', '2de 4'] as const;
const CLUBS = ['Club photo', 'Équipe de hand', 'Atelier théâtre', 'Club échecs', 'Chorale'] as const;
const LOST = ['une trousse verte', 'un gant rouge', 'une gourde bleue', 'un carnet à spirale'] as const;
const THINGS = ['une rallonge', 'des gobelets', 'un ballon', 'une enceinte', 'des feutres'] as const;
const UNKIND = [
  'Personne ne te veut ici, va pleurer ailleurs.',
  'Tu es nul, arrête de parler, tu nous fais honte.',
  'On rit tous de toi dans ton dos, tu sais.',
] as const;

/** Group and private discussions, where something is to be done in the right place and towards the right people. */
export const generator = defineGenerator(
  'Des discussions de groupe simulées : écrire au bon endroit, répondre à un message précis, mentionner, réagir, corriger, supprimer, signaler, épingler, régler les notifications.',
  {
    task: oneOf("Ce qu'il faut faire.", [
      'room',
      'answer',
      'private',
      'react',
      'mute',
      'report',
      'delete',
      'edit',
      'mention',
      'pin',
    ]),
  },
  ({ task }, random) => {
    const people = random.shuffle(FIRST_NAMES).slice(0, 6) as [string, string, string, string, string, string];
    const [first, second, third, fourth, fifth, sixth] = people;
    const club = random.pick(CLUBS);
    const topic = random.pick(TOPICS);
    const hour = random.integer(13, 17);
    const lost = random.pick(LOST);
    const thing = random.pick(THINGS);
    const rooms = random.shuffle([
      {
        id: 'classe',
        name: `Classe de ${random.pick(CLASSES)}`,
        about: 'Devoirs et vie de la classe',
        members: [first, second, third, fourth],
      },
      { id: 'club', name: club, about: 'Séances et matériel', members: [third, fifth, sixth] },
      { id: 'projet', name: `Exposé sur ${topic}`, about: 'Notre groupe de travail', members: [first, fifth] },
    ]);
    const privates = [first, fifth].map((name, index) => ({
      id: `prive${index + 1}`,
      name,
      members: [name],
      private: true,
    }));
    const number = `06 39 98 ${random.integer(10, 99)} ${random.integer(10, 99)}`;
    const mine: Record<'delete' | 'edit', string> = {
      delete: `Tu peux m'appeler au ${number}, j'habite au-dessus de la boulangerie.`,
      edit: `Rendez-vous samedi à ${hour} h devant le gymnase.`,
    };
    const messages: Message[] = [
      { id: 'm1', room: 'classe', author: first, time: '17 h 02', text: 'Le contrôle de maths est bien jeudi ?' },
      {
        id: 'm2',
        room: 'classe',
        author: second,
        time: '17 h 05',
        text: `Quelqu'un a trouvé ${lost} dans le couloir ?`,
      },
      { id: 'm3', room: 'classe', author: fourth, time: '17 h 09', text: 'Regardez, il neige !' },
      {
        id: 'm4',
        room: 'club',
        author: fifth,
        time: '12 h 40',
        text: `La prochaine séance commence à ${hour} h, salle ${random.integer(2, 19)}. Dites-moi si vous avez lu.`,
      },
      { id: 'm5', room: 'club', author: sixth, time: '12 h 51', text: `Qui peut apporter ${thing} ?` },
      { id: 'm6', room: 'club', author: third, time: '13 h 15', text: 'La dernière fois, on a bien ri.' },
      { id: 'm7', room: 'projet', author: first, time: '18 h 20', text: "J'ai fini ma partie." },
      { id: 'm8', room: 'projet', author: fifth, time: '18 h 31', text: 'Il reste à choisir les images.' },
      { id: 'm9', room: 'classe', author: ME, time: '17 h 15', text: 'Oui, jeudi, chapitres 3 et 4.' },
    ];
    if (task === 'report')
      messages.splice(random.integer(1, 5), 0, {
        id: 'm10',
        room: random.pick(['classe', 'club']),
        author: fourth,
        time: '17 h 30',
        text: random.pick(UNKIND),
      });
    if (task === 'delete' || task === 'edit')
      messages.push({
        id: 'm10',
        room: task === 'edit' ? 'club' : 'classe',
        author: ME,
        time: '19 h 04',
        text: mine[task],
      });

    const stays = (except: string, place = 'visible'): Record<string, string[]> =>
      Object.fromEntries(messages.map(({ id }) => [id, [id === except ? place : 'visible']]));
    const members = Object.fromEntries(rooms.map(({ id }) => [`membre.${id}`, ['oui']]));
    const quiet = rooms.map(({ id }) => id);
    const noisy = random.pick(quiet);
    const level = random.pick(['mentions', 'aucune'] as const);
    const nameOf = (id: string): string => rooms.find((room) => room.id === id)?.name ?? '';

    const news = random.pick([
      { room: 'club', text: `vous arriverez en retard à la prochaine séance (${club.toLowerCase()})` },
      { room: 'projet', text: `vous avez trouvé trois images pour l'exposé sur ${topic}` },
      { room: 'classe', text: 'le professeur principal sera absent lundi' },
    ] as const);
    const target = random.pick(['m2', 'm5'] as const);
    const asked = messages.find(({ id }) => id === target);
    const later = hour + 1;
    const called = random.pick(['classe', 'club'] as const);
    const one = called === 'classe' ? third : fifth;

    const tasks: Record<typeof task, Task> = {
      room: {
        asks: `**Annoncez** que ${news.text}. Écrivez-le là où cela concerne tout le monde, et nulle part ailleurs.`,
        state: { 'envoi.salon': [news.room], envois: ['1'] },
        why: `Cela concerne les membres de « ${nameOf(news.room)} ». Ailleurs, le message dérangerait pour rien ceux qu'il ne regarde pas.`,
      },
      answer: {
        asks: `${asked?.author} demande : « ${asked?.text} » **Répondez à ce message** de façon que l'on voie, même plus tard, à quoi vous répondez.`,
        state: { 'envoi.salon': [asked?.room ?? ''], 'envoi.reponse': [target], envois: ['1'] },
        why: 'La commande « Répondre » relie la réponse à la question : on la comprend même si dix messages sont arrivés entre les deux.',
      },
      private: {
        asks: `Dans le groupe de la classe, ${first} vous demande votre adresse pour venir travailler. **Donnez-la-lui** sans que les autres la lisent.`,
        state: { 'envoi.salon': ['prive1'], envois: ['1'] },
        why: `Ce qui ne regarde qu'une personne s'écrit dans une discussion à deux : ici, avec ${first}. Dans le groupe, tous auraient lu votre adresse.`,
      },
      react: {
        asks: `${fifth} annonce l'heure de la prochaine séance et veut savoir qui a lu. **Faites-le savoir** sans ajouter un message au groupe.`,
        state: { ...stays(''), 'reaction.m4': ['pouce', 'vu'], envois: ['0'] },
        why: 'Une réaction sur le message dit « lu » ou « d’accord » sans faire sonner le téléphone de tous les membres.',
      },
      mute: {
        asks: `Le groupe « ${nameOf(noisy)} » est trop bavard. Faites en sorte de ${level === 'mentions' ? "n'être prévenu que si quelqu'un vous y mentionne" : "n'y recevoir aucune notification"}, **sans le quitter** et sans toucher aux autres.`,
        state: {
          ...members,
          ...Object.fromEntries(
            [...quiet, 'prive1', 'prive2'].map((id) => [`notifications.${id}`, [id === noisy ? level : 'toutes']]),
          ),
          envois: ['0'],
        },
        why: "On règle les notifications groupe par groupe : on lit quand on veut, sans manquer l'essentiel et sans partir.",
      },
      report: {
        asks: 'Un message, dans un des groupes, est blessant. **Signalez-le**, sans y répondre et sans toucher aux autres.',
        state: { ...stays('m10', 'signalé'), envois: ['0'] },
        why: 'Répondre donnerait plus de place à l’attaque. Signaler le message prévient ceux qui modèrent ; on peut aussi soutenir en privé la personne visée et en parler à un adulte.',
      },
      delete: {
        asks: "Dans le groupe de la classe, vous avez écrit par erreur un message qui donne votre numéro et l'endroit où vous habitez. **Supprimez-le pour tous**, et lui seul.",
        state: { ...stays('m10', 'supprimé'), envois: ['0'] },
        why: "Supprimer pour tous retire le message des écrans. Ceux qui l'ont déjà lu ou copié l'ont encore : mieux vaut vérifier le groupe avant d'envoyer.",
      },
      edit: {
        asks: `Dans « ${club} », vous avez écrit « ${mine.edit} » Mais c'est à **${later} h**. **Corrigez ce message** au lieu d'en envoyer un autre ; ne changez rien d'autre.`,
        state: { 'texte.m10': [mine.edit.replace(`${hour} h`, `${later} h`)], ...stays(''), envois: ['0'] },
        why: "Modifier le message évite que certains lisent la première heure sans voir la correction. Beaucoup de messageries signalent qu'il a été modifié.",
      },
      mention: {
        asks: `Dans « ${nameOf(called)} », demandez à **${one}**, et seulement à cette personne, d'apporter ${thing}. Faites en sorte qu'elle soit **prévenue** même si elle a coupé les notifications du groupe.`,
        state: { 'envoi.salon': [called], 'envoi.mentions': [one], envois: ['1'] },
        why: `Une mention (@${one}) prévient la personne nommée. Mentionner tout le monde ferait sonner des téléphones pour rien.`,
      },
      pin: {
        asks: `Dans « ${club} », **épinglez** le message que chacun devra retrouver avant la prochaine séance, et lui seul.`,
        state: { ...stays('m4', 'épinglé'), envois: ['0'] },
        why: "L'heure et la salle serviront à tous : épinglé, le message reste en haut quand la conversation continue.",
      },
    };
    const { asks, state, why } = tasks[task];
    return {
      kind: 'SIMULATOR',
      instruction: `Voici vos discussions.\n\n${asks}`,
      embed: {
        title: 'Des discussions de groupe',
        height: 620,
        site: 'group-chat',
        data: { me: ME, rooms: [...rooms, ...privates], messages },
      },
      ...(task === 'edit' ? { tolerance: { caseAndAccents: true, punctuation: true, typos: false } } : {}),
      solution: { state },
      explanation: why,
    };
  },
);
