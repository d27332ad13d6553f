import { of } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES, LAST_NAMES } from './words/people';
import { TOPICS } from './words/things';

type Task = { asks: string; data: Record<string, unknown>; state: Record<string, string[]>; why: string };

const MEETINGS = [
  'Cours de soutien',
  'Réunion des délégués',
  'Atelier du club',
  "Entretien avec l'orientation",
  'Répétition à distance',
] as const;
const NOISES = ['une télévision', 'un aspirateur', 'un chien qui aboie', 'de la musique'] as const;
const MICROPHONES = ["Micro de l'ordinateur", 'Casque', 'Micro de la caméra'] as const;

/** A video call where something is to be set, said or shown. */
export const generator = defineGenerator(
  'Une visioconférence simulée : entrer avec les bons réglages, demander la parole, changer de micro, partager une fenêtre, écrire à une personne, animer.',
  { task: oneOf("Ce qu'il faut faire.", ['enter', 'hand', 'device', 'share', 'private', 'host']) },
  ({ task }, random) => {
    const names = random.shuffle(FIRST_NAMES).slice(0, 7) as [string, string, string, string, string, string, string];
    const [me, second, third, fourth, fifth, sixth, stranger] = names;
    const teacher = `${random.pick(['Mme', 'M.'])} ${random.pick(LAST_NAMES)}`;
    const title = random.pick(MEETINGS);
    const topic = random.pick(TOPICS);
    const noise = random.pick(NOISES);
    const device = random.pick(['tablette-3', 'PC-salle-12', 'galaxie_007']);
    const people = [
      { id: 'p1', name: teacher, mic: true },
      ...random.shuffle([
        { id: 'p2', name: second, mic: task === 'private' || task === 'host' },
        { id: 'p3', name: third, mic: false },
        { id: 'p4', name: fourth, mic: false },
      ]),
    ];
    const windows = random.shuffle([
      { id: 'w1', name: `Exposé sur ${topic}` },
      { id: 'w2', name: 'Messagerie' },
      { id: 'w3', name: 'Photos de vacances' },
      { id: 'w4', name: `Notes sur ${topic} (brouillon)` },
    ]);
    const camera = random.pick([true, false]);
    const base = {
      title,
      name: me,
      host: false,
      joined: true,
      microphones: MICROPHONES,
      microphone: MICROPHONES[0],
      micro: false,
      camera: true,
      windows,
      people,
    };
    const calm = { micro: ['coupé'], partage: ['aucun'], entree: ['dedans'] };

    const tasks: Record<typeof task, Task> = {
      enter: {
        asks: `**Rejoignez** la réunion avec ces réglages : votre prénom, **${me}**, comme nom affiché ; micro **coupé** ; caméra **${camera ? 'allumée' : 'coupée'}** ; et l'on ne doit pas voir la pièce où vous êtes si la caméra s'allume.`,
        data: { ...base, name: device, joined: false, micro: true, camera: !camera },
        state: {
          entree: ['dedans'],
          nom: [me],
          micro: ['coupé'],
          camera: [camera ? 'ouverte' : 'coupée'],
          fond: ['flou', 'image'],
        },
        why: "Ces réglages se font avant d'entrer : un nom que l'on reconnaît, un micro coupé pour ne pas gêner, un arrière-plan flou ou une image pour ne pas montrer chez soi.",
      },
      hand: {
        asks: `${teacher} parle. **Demandez la parole** sans l'interrompre et sans écrire.`,
        data: base,
        state: { ...calm, main: ['levée'], messages: ['0'] },
        why: "La main levée se voit sans couper la parole. On ouvre son micro quand la parole est donnée, et l'on baisse ensuite la main.",
      },
      device: {
        asks: `On vous entend avec de l'écho : votre voix et le son des autres passent par l'ordinateur. Vous venez de brancher un **casque**. **Utilisez son micro**, puis faites en sorte qu'on vous entende.`,
        data: { ...base, microphone: random.pick([MICROPHONES[0], MICROPHONES[2]]) },
        state: { 'appareil.micro': ['Casque'], micro: ['ouvert'], partage: ['aucun'] },
        why: "Brancher un casque ne suffit pas toujours : il faut aussi le choisir dans les réglages, puis ouvrir son micro. L'écho vient d'un micro qui reprend le son des haut-parleurs.",
      },
      share: {
        asks: `C'est à vous de présenter. **Montrez** votre exposé sur ${topic} (pas le brouillon), de façon que rien d'autre ne puisse apparaître à l'écran des autres, et faites en sorte qu'on vous **entende**.`,
        data: base,
        state: { partage: ['w1'], micro: ['ouvert'], messages: ['0'] },
        why: 'Partager une seule fenêtre ne montre qu’elle. Partager tout l’écran montrerait aussi les notifications, la messagerie et les autres fenêtres.',
      },
      private: {
        asks: `On entend ${noise} chez ${second}, dont le micro est resté ouvert. **Prévenez ${second} par écrit**, sans que les autres le lisent et sans parler.`,
        data: base,
        state: { ...calm, 'message.a': ['p2'], messages: ['1'] },
        why: "La discussion écrite permet de choisir une seule personne. Par défaut, le message part à tout le monde : on vérifie le destinataire avant d'envoyer.",
      },
      host: {
        asks: `Vous animez. Sont attendus : ${[second, third, fourth, fifth, sixth].sort().join(', ')}. Dans la salle d'attente, **laissez entrer** ceux qui sont attendus et **refusez** les autres. **Coupez le micro** ${of(second)}, chez qui l'on entend ${noise}. Puis **verrouillez** la réunion.`,
        data: {
          ...base,
          host: true,
          people: [
            ...people.slice(1),
            ...random.shuffle([
              { id: 'a1', name: fifth, mic: false, waiting: true },
              { id: 'a2', name: stranger, mic: false, waiting: true },
              { id: 'a3', name: sixth, mic: false, waiting: true },
            ]),
          ],
        },
        state: {
          'place.a1': ['dedans'],
          'place.a2': ['refusé'],
          'place.a3': ['dedans'],
          'micro.p2': ['coupé'],
          verrou: ['oui'],
          'place.p2': ['dedans'],
          'place.p3': ['dedans'],
          'place.p4': ['dedans'],
        },
        why: "La salle d'attente laisse l'animateur vérifier qui entre ; couper un micro suffit contre un bruit, sans exclure personne ; le verrou évite les visites imprévues une fois tout le monde là.",
      },
    };
    const { asks, data, state, why } = tasks[task];
    return {
      kind: 'SIMULATOR',
      instruction: `Voici une visioconférence : « ${title} ».\n\n${asks}`,
      embed: { title: 'Une visioconférence', height: 620, site: 'video-call', data },
      ...(task === 'enter' ? { tolerance: { caseAndAccents: true, punctuation: true, typos: false } } : {}),
      solution: { state },
      explanation: why,
    };
  },
);
