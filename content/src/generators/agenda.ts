import { daysAfter, frenchDate, weekday } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

type Event = {
  id: string;
  title: string;
  day: string;
  start: string;
  end: string;
  place?: string;
  from?: string;
  busy?: string;
};
type Task = { asks: string; events: Event[]; state: Record<string, string[]>; why: string };

const OWN = ['Chorale', 'Dentiste', 'Entraînement', 'Cours de guitare', 'Aide aux devoirs', 'Atelier dessin'] as const;
const INVITED = [
  'Goûter',
  'Sortie vélo',
  'Répétition',
  'Partie d’échecs',
  'Séance de cinéma',
  'Visite du musée',
] as const;
const NEW = ['Préparer l’exposé', 'Réunion du journal', 'Tournage du film', 'Répétition générale'] as const;

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const said = (time: string): string => time.replace(':', ' h ').replace(/ h 00$/, ' h');

/** A week of an agenda: invitations to answer, events to create or to move. */
export const generator = defineGenerator(
  'Un agenda simulé : répondre à des invitations, déplacer, créer un rendez-vous avec invités, le répéter, trouver un moment libre pour tous, régler ce que voient les autres.',
  { task: oneOf("Ce qu'il faut faire.", ['answer', 'move', 'create', 'repeat', 'slot', 'privacy']) },
  ({ task }, random) => {
    const monday = daysAfter('2026-03-02', 7 * random.integer(0, 12));
    const days = [0, 1, 2, 3, 4].map((gap) => daysAfter(monday, gap));
    const names = random.shuffle(FIRST_NAMES).slice(0, 4) as [string, string, string, string];
    const [first, second, third] = names;
    const sayDay = (day: string): string => `${weekday(day)} ${frenchDate(day).replace(/ \d{4}$/, '')}`;
    const placesOf = (events: readonly Event[]): Record<string, string[]> =>
      Object.fromEntries(
        events
          .filter(({ busy }) => busy === undefined)
          .map(({ id, day, start, end }) => [id, [`${day} ${start}-${end}`]]),
      );
    const own = random.sample(OWN, 4).map((title, index): Event => {
      const start = 16 * 60 + 15 * random.integer(0, 4);
      return {
        id: `e${index + 1}`,
        title,
        day: days[index] ?? monday,
        start: clock(start),
        end: clock(start + 60),
        place: random.pick(['gymnase', 'salle 4', 'médiathèque', 'centre-ville']),
      };
    });
    const [busyDay, otherDay] = random.sample([0, 1, 2, 3], 2);
    const taken = own[busyDay] as Event;
    const free = own[otherDay] as Event;
    const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    const [clash, fits] = random.sample(INVITED, 2);
    const overlap = minutesOf(taken.start) + random.pick([-30, 15, 30]);
    const after = minutesOf(free.end) + random.pick([0, 15, 30]);
    const invitations: Event[] = [
      { id: 'i1', title: clash, day: taken.day, start: clock(overlap), end: clock(overlap + 60), from: first },
      { id: 'i2', title: fits, day: free.day, start: clock(after), end: clock(after + 90), from: second },
    ];
    const title = random.pick(NEW);
    const day = random.pick(days);
    const start = 13 * 60 + 30 * random.integer(0, 2);
    const length = random.pick([45, 60, 90]);
    const reminder = random.pick(['10 minutes', '1 heure', '1 jour']);
    const times = random.integer(4, 9);
    const rhythm = random.pick(['chaque semaine', 'toutes les deux semaines'] as const);
    const untouched = placesOf(own);
    const newEvent = (from: number, to: number, guests: string[]): Record<string, string[]> => ({
      creations: ['1'],
      'nouveau.jour': [day],
      'nouveau.debut': [clock(from)],
      'nouveau.fin': [clock(to)],
      'nouveau.invites': [[...guests].sort().join(', ') || 'aucun'],
    });

    // Everyone's occupations in the afternoon, with one hour free for all that is the earliest.
    const slots = [14, 15, 16, 17];
    const whose = ['Vous', first, second, third];
    const [goodDay, goodHour] = [random.integer(1, 3), random.pick(slots)];
    const earliest = goodDay * 24 + goodHour;
    const busyEvents: Event[] = [0, 1, 2, 3].flatMap((dayIndex) =>
      slots.flatMap((hour): Event[] => {
        const at = dayIndex * 24 + hour;
        if (at === earliest) return [];
        if (at > earliest && random.integer(0, 2) === 0) return [];
        const who = random.pick(whose);
        return [
          {
            id: `b${dayIndex}${hour}`,
            title: who === 'Vous' ? random.pick(OWN) : 'occupé',
            day: days[dayIndex] ?? monday,
            start: `${hour}:00`,
            end: `${hour + 1}:00`,
            ...(who === 'Vous' ? {} : { busy: who }),
          },
        ];
      }),
    );

    const tasks: Record<typeof task, Task> = {
      answer: {
        asks: "Vous avez reçu deux invitations. **Répondez à chacune** : acceptez celle qui est possible, refusez celle qui tombe en même temps qu'autre chose.",
        events: [...own, ...random.shuffle(invitations)],
        state: { ...untouched, 'reponse.i1': ['non'], 'reponse.i2': ['oui'], creations: ['0'] },
        why: `« ${clash} » (${said(clock(overlap))}) empiète sur « ${taken.title} » (${said(taken.start)} à ${said(taken.end)}). « ${fits} » commence après « ${free.title} ». Une réponse, même négative, permet à l'autre de s'organiser.`,
      },
      move: {
        asks: `La séance « ${taken.title} » est reportée au **${sayDay(days[4] ?? monday)}**, de **${said(clock(start))}** à **${said(clock(start + length))}**. **Déplacez** l'événement, sans toucher aux autres.`,
        events: own,
        state: { ...untouched, [taken.id]: [`${days[4]} ${clock(start)}-${clock(start + length)}`], creations: ['0'] },
        why: 'Déplacer garde le titre, le lieu, les invités et les rappels, et prévient les invités. Supprimer pour recréer ferait tout perdre.',
      },
      create: {
        asks: `**Créez** l'événement « ${title} » le **${sayDay(day)}**, de **${said(clock(start))}** à **${said(clock(start + length))}**. **Invitez** ${first} et ${third}, et mettez un **rappel** ${reminder} avant.`,
        events: own,
        state: {
          ...untouched,
          ...newEvent(start, start + length, [first, third]),
          'nouveau.titre': [title],
          'nouveau.rappel': [reminder],
          'nouveau.repetition': ['jamais'],
        },
        why: 'Une invitation met le rendez-vous dans l’agenda de chacun, avec la bonne heure, et l’on sait qui vient : mieux qu’un message à recopier.',
      },
      repeat: {
        asks: `« ${title} » aura lieu **${rhythm}** à partir du **${sayDay(day)}**, de **${said(clock(start))}** à **${said(clock(start + 60))}**, **${times} fois** en tout. **Créez-le en une seule fois**, sans invité.`,
        events: own,
        state: {
          ...untouched,
          ...newEvent(start, start + 60, []),
          'nouveau.titre': [title],
          'nouveau.repetition': [rhythm],
          'nouveau.seances': [String(times)],
        },
        why: `Un événement qui se répète se crée une fois, avec son rythme et son nombre de séances ; on peut ensuite modifier une séance ou toutes.`,
      },
      slot: {
        asks: `Trouvez le **premier** moment où vous, ${first}, ${second} et ${third} êtes libres **une heure entière**, du lundi au jeudi, entre 14 h et 18 h, en commençant à une heure juste. **Créez-y** l'événement « ${title} » et **invitez** les trois personnes.`,
        events: random.shuffle(busyEvents),
        state: {
          creations: ['1'],
          'nouveau.jour': [days[goodDay] ?? monday],
          'nouveau.debut': [`${goodHour}:00`],
          'nouveau.fin': [`${goodHour + 1}:00`],
          'nouveau.invites': [[first, second, third].sort().join(', ')],
        },
        why: `Le premier moment sans aucune occupation est le ${sayDay(days[goodDay] ?? monday)}, de ${goodHour} h à ${goodHour + 1} h. Quand les agendas sont partagés, il suffit de les lire ensemble.`,
      },
      privacy: {
        asks: `Vos camarades peuvent consulter votre agenda. **Créez** un rendez-vous « Orthophoniste » le **${sayDay(day)}**, de **${said(clock(start))}** à **${said(clock(start + 45))}**, sans invité. Les autres doivent voir que vous n'êtes **pas libre**, mais **pas pourquoi**.`,
        events: own,
        state: { ...untouched, ...newEvent(start, start + 45, []), 'nouveau.visibilite': ['occupé'] },
        why: "« Occupé » montre l'heure sans le titre : personne ne propose ce moment, et votre vie privée reste privée. Ne rien montrer ferait croire que vous êtes libre.",
      },
    };
    const { asks, events, state, why } = tasks[task];
    return {
      kind: 'SIMULATOR',
      instruction: `Voici votre agenda.\n\n${asks}`,
      embed: {
        title: 'Un agenda',
        height: 640,
        site: 'agenda',
        data: { me: 'vous', days, people: [...names].sort(), events },
      },
      tolerance: { caseAndAccents: true, punctuation: true, typos: false },
      solution: { state },
      explanation: why,
    };
  },
);
