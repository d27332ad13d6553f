import { type CalendarEvent, calendarFile } from '../files/calendar';
import { daysAfter, frenchDate, weekday } from '../french';
import { defineGenerator, oneOf } from '../generator';

const EVENTS = [
  'Chorale',
  'Club échecs',
  'Dentiste',
  'Répétition théâtre',
  'Entraînement',
  'Atelier robotique',
  'Cours de guitare',
  'Aide aux devoirs',
  'Sortie vélo',
  'Anniversaire de Nora',
] as const;
const PLACES = ['salle 12', 'gymnase', 'CDI', 'salle polyvalente', 'médiathèque', 'cour nord'] as const;

const hour = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** An agenda to import, or to read as text. */
export const generator = defineGenerator(
  "Un agenda (.ics) à importer ou à lire : date, lieu, durée, répétition ou rappel d'un rendez-vous.",
  { asks: oneOf("Ce que l'on cherche.", ['date', 'place', 'duration', 'last', 'reminder']) },
  ({ asks }, random) => {
    const names = random.sample(EVENTS, 6);
    const weeks = random.integer(4, 9);
    const reminder = random.pick([10, 15, 30, 45, 90]);
    const target = random.integer(0, 5);
    const events = names.map((summary, index): CalendarEvent & { minutes: number; day: string; place: string } => {
      const day = daysAfter('2026-03-02', random.integer(0, 25));
      const start = 480 + 15 * random.integer(0, 30);
      const minutes = 15 * random.integer(2, 9);
      return {
        summary,
        day,
        minutes,
        start: `${day}T${hour(start)}`,
        end: `${day}T${hour(start + minutes)}`,
        place: random.pick(PLACES),
        ...(asks === 'last' && index === target ? { repeats: `FREQ=WEEKLY;COUNT=${weeks}` } : {}),
        ...(asks === 'reminder' && index === target ? { reminderMinutes: reminder } : {}),
      };
    });
    const event = events[target];
    if (!event) return { refusal: 'no event' };
    const start = `L'agenda joint s'importe dans un logiciel de calendrier ; c'est aussi un simple fichier texte.`;
    const attachments = [calendarFile('agenda.ics', events)];
    switch (asks) {
      case 'date':
        return {
          kind: 'DATE',
          instruction: `${start}\n\nQuel jour a lieu « ${event.summary} » ?`,
          solution: { date: event.day },
          explanation: `L'événement commence à \`DTSTART\`, année, mois et jour accolés : ${weekday(event.day)} ${frenchDate(event.day)}.`,
          attachments,
        };
      case 'place':
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\nOù a lieu « ${event.summary} » ?`,
          solution: { texts: [event.place] },
          wrong: PLACES.filter((place) => place !== event.place).slice(0, 2),
          explanation: `Le lieu suit \`LOCATION\` dans le même événement que « ${event.summary} » : ${event.place}.`,
          attachments,
        };
      case 'duration':
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\nCombien de minutes dure « ${event.summary} » ?`,
          unit: 'minutes',
          solution: { number: event.minutes },
          explanation: `De ${event.start.slice(11)} à ${event.end.slice(11)}, il s'écoule ${event.minutes} minutes.`,
          attachments,
        };
      case 'last': {
        const last = daysAfter(event.day, 7 * (weeks - 1));
        return {
          kind: 'DATE',
          instruction: `${start}\n\nQuel jour a lieu la **dernière** séance de « ${event.summary} », qui se répète ?`,
          solution: { date: last },
          explanation: `La règle \`FREQ=WEEKLY;COUNT=${weeks}\` donne ${weeks} séances, une par semaine à partir du ${frenchDate(event.day)} : la dernière, ${weeks - 1} semaines plus tard, est le ${frenchDate(last)}.`,
          attachments,
        };
      }
      case 'reminder':
        return {
          kind: 'FIELDS',
          instruction: `${start}\n\nUn seul événement a un **rappel**. Lequel, et combien de minutes avant ?`,
          fields: [
            { id: 'f1', label: 'Événement', options: [...names].sort() },
            { id: 'f2', label: 'Minutes avant' },
          ],
          tolerance: { typos: false },
          solution: { fields: { f1: [event.summary], f2: [String(reminder)] } },
          explanation: `L'alarme (\`VALARM\`) est dans l'événement « ${event.summary} » ; \`TRIGGER:-PT${reminder}M\` signifie ${reminder} minutes avant.`,
          attachments,
        };
    }
  },
);
