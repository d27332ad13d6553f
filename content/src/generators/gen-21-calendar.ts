import { textFile } from '../files/plain-text';
import { daysAfter, frenchDate, weekday } from '../french';
import { defineGenerator, type Made, oneOf, type Refusal } from '../generator';
import { FIRST_NAMES } from './words/people';

const CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const TITLES = [
  'Comité du jumelage',
  'Atelier de traduction',
  'Conseil du festival',
  'Jury de la bourse',
  'Réunion du chantier',
] as const;
/** Towns that follow the North American rule, and their hours from UTC in winter. */
const AWAY = [
  { name: 'Montréal', winter: -5 },
  { name: 'New York', winter: -5 },
  { name: 'Chicago', winter: -6 },
  { name: 'La Nouvelle-Orléans', winter: -6 },
  { name: 'Denver', winter: -7 },
] as const;

type Event = { title: string; day: string; from: number; to: number; rule: string; without?: readonly string[] };

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const said = (minutes: number): string =>
  minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${two(minutes % 60)}`;
const dayOfWeek = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const stamp = (day: string, minutes: number): string =>
  `TZID=Europe/Paris:${day.replaceAll('-', '')}T${clock(minutes).replace(':', '')}00`;
const writings = (minutes: number): string[] => [
  ...new Set([
    clock(minutes),
    said(minutes),
    `${Math.floor(minutes / 60)}h${minutes % 60 === 0 ? '' : two(minutes % 60)}`,
    clock(minutes).replace(/^0/, ''),
  ]),
];

const icsOf = (events: readonly Event[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pix libre//Banque//FR',
    ...events.flatMap(({ title, day, from, to, rule, without = [] }, index) => [
      'BEGIN:VEVENT',
      `UID:${index + 1}@pix.example`,
      'DTSTAMP:20260105T080000Z',
      `DTSTART;${stamp(day, from)}`,
      `DTEND;${stamp(day, to)}`,
      `RRULE:${rule}`,
      ...without.map((removed) => `EXDATE;${stamp(removed, from)}`),
      `SUMMARY:${title}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

/** The days of a month (AAAA-MM) that fall on some days of the week. */
const daysOf = (month: string, days: readonly number[]): string[] =>
  Array.from({ length: 31 }, (_, index) => daysAfter(`${month}-01`, index)).filter(
    (day) => day.startsWith(month) && days.includes(dayOfWeek(day)),
  );
const monthAfter = (month: string, count: number): string => {
  const [year = 2027, number = 1] = month.split('-').map(Number);
  const total = year * 12 + number - 1 + count;
  return `${Math.floor(total / 12)}-${two((total % 12) + 1)}`;
};
const sunday = (month: string, place: number): string => daysOf(month, [0]).at(place) ?? '';

/** Repeated meetings across a change of hour, under a rule with positions, or in each other's way. */
export const generator = defineGenerator(
  "Des rendez-vous répétés (.ics) : séances décalées entre deux changements d'heure, dernière date d'une règle à positions (BYSETPOS), séances de deux règles qui se chevauchent.",
  { asks: oneOf("Ce que l'on cherche.", ['shift', 'position', 'overlap']) },
  ({ asks }, random): Made | Refusal => {
    const [title, second] = random.sample(TITLES, 2);
    const year = random.integer(2027, 2036);

    if (asks === 'shift') {
      const town = random.pick(AWAY);
      const who = random.pick(FIRST_NAMES);
      const spring = random.integer(0, 2) > 0;
      const america = spring ? sunday(`${year}-03`, 1) : sunday(`${year}-11`, 0);
      const europe = spring ? sunday(`${year}-03`, -1) : sunday(`${year}-10`, -1);
      const [one, other] = random.pick([
        [1, 4],
        [2, 5],
        [1, 3],
        [2, 4],
        [3, 5],
      ] as const);
      const opening = daysAfter(spring ? america : europe, -7 * random.integer(2, 4));
      const all = Array.from({ length: 70 }, (_, index) => daysAfter(opening, index + 1))
        .filter((day) => [one, other].some((wanted) => wanted === dayOfWeek(day)))
        .slice(0, random.integer(14, 18));
      const isOdd = (day: string): boolean =>
        spring ? day >= america && day < europe : day >= europe && day < america;
      const removed = random.pick(all.filter(isOdd));
      const minutes = 60 * random.integer(15, 18) + random.pick([0, 30]);
      const usual = minutes + (town.winter - 1) * 60;
      const odd = usual + 60;
      const count = all.filter((day) => isOdd(day) && day !== removed).length;
      const first = all[0] ?? '';
      return {
        kind: 'FIELDS',
        instruction: `Une équipe se retrouve en visioconférence deux fois par semaine ; l'invitation (.ics) est jointe, en heure de Paris. ${who} y participe depuis ${town.name}.\n\n- **Paris** : UTC+1, et UTC+2 du dernier dimanche de mars au dernier dimanche d'octobre ;\n- **${town.name}** : UTC−${-town.winter}, et UTC−${-town.winter - 1} du deuxième dimanche de mars au premier dimanche de novembre.\n\nLes deux côtés ne changent donc pas d'heure le même jour. Une ligne \`EXDATE\` retire une séance.`,
        fields: [
          { id: 'f1', label: `Heure habituelle des séances à ${town.name}`, placeholder: 'HH:MM' },
          { id: 'f2', label: `Heure des séances décalées à ${town.name}`, placeholder: 'HH:MM' },
          { id: 'f3', label: 'Nombre de séances décalées qui ont lieu' },
        ],
        tolerance: { typos: false },
        solution: { fields: { f1: writings(usual), f2: writings(odd), f3: [String(count)] } },
        wrong: { f1: [clock(odd)], f2: [clock(usual), clock(usual - 60)], f3: [String(count + 1)] },
        explanation: `L'écart est d'ordinaire de ${1 - town.winter} heures ; il n'est que de ${-town.winter} heures entre le ${frenchDate(spring ? america : europe)} et le ${frenchDate(spring ? europe : america)}, quand un seul des deux côtés est à l'heure d'été. ${count + 1} séances y tombent, et celle du ${frenchDate(removed)} est retirée : ${count}. Une heure fixée à Paris bouge donc ailleurs.`,
        attachments: [
          textFile(
            'visioconference.ics',
            icsOf([
              {
                title,
                day: first,
                from: minutes,
                to: minutes + 60,
                rule: `FREQ=WEEKLY;BYDAY=${CODES[one]},${CODES[other]};COUNT=${all.length}`,
                without: [removed],
              },
            ]),
          ),
        ],
      };
    }

    if (asks === 'position') {
      const days = random.pick([
        [1, 2, 3, 4, 5],
        [2, 4],
        [0, 6],
        [1, 3, 5],
      ] as const);
      const place = random.pick([-1, -2, 2, 3, -3]);
      const every = random.integer(1, 3);
      const length = random.integer(6, 9);
      const opening = `${year}-${two(random.integer(1, 9))}`;
      const dates = Array.from(
        { length },
        (_, index) => daysOf(monthAfter(opening, index * every), days).at(place < 0 ? place : place - 1) ?? '',
      );
      const removed = random.sample(dates.slice(1, -1), 2).sort();
      const answer = dates.at(-1) ?? '';
      const minutes = 60 * random.integer(9, 17);
      return {
        kind: 'DATE',
        instruction: `« ${title} » se répète selon l'invitation (.ics) jointe, dont voici la règle :\n\n\`RRULE:FREQ=MONTHLY;INTERVAL=${every};BYDAY=${days.map((day) => CODES[day]).join(',')};BYSETPOS=${place};COUNT=${length}\`\n\nParmi tous les jours du mois que donne \`BYDAY\`, \`BYSETPOS\` n'en garde qu'un : 1 est le premier, −1 le dernier. Des \`EXDATE\` retirent des séances déjà comptées par \`COUNT\`.\n\nQuel est le jour de la **dernière** séance ?`,
        solution: { date: answer },
        explanation: `La règle compte ${length} séances, ${every === 1 ? 'chaque mois' : `tous les ${every} mois`}, à partir du ${frenchDate(dates[0] ?? '')} ; la dernière est le ${weekday(answer)} ${frenchDate(answer)}. Les ${removed.length} séances retirées ne sont pas remplacées : elles ne repoussent pas la fin.`,
        attachments: [
          textFile(
            'invitation.ics',
            icsOf([
              {
                title,
                day: dates[0] ?? '',
                from: minutes,
                to: minutes + 90,
                rule: `FREQ=MONTHLY;INTERVAL=${every};BYDAY=${days.map((day) => CODES[day]).join(',')};BYSETPOS=${place};COUNT=${length}`,
                without: removed,
              },
            ]),
          ),
        ],
      };
    }

    for (let attempt = 0; attempt < 100; attempt++) {
      const day = random.integer(1, 5);
      const start = daysAfter(`${year}-01-01`, random.integer(0, 200));
      const first =
        Array.from({ length: 7 }, (_, index) => daysAfter(start, index)).find((one) => dayOfWeek(one) === day) ?? '';
      const until = daysAfter(first, random.integer(20, 30) * 7 + 2);
      const fortnights = Array.from({ length: 40 }, (_, index) => daysAfter(first, index * 14)).filter(
        (one) => one <= until,
      );
      const [early, late] = random.pick([
        [1, 3],
        [2, 4],
        [1, -1],
        [2, -1],
      ] as const);
      const monthly = Array.from({ length: 12 }, (_, index) => daysOf(monthAfter(first.slice(0, 7), index), [day]))
        .flatMap((some) => [some.at(early - 1) ?? '', some.at(late < 0 ? late : late - 1) ?? ''])
        .filter((one) => one >= first && one <= until);
      const common = fortnights.filter((one) => monthly.includes(one));
      const middle = common.slice(1, -1);
      if (middle.length < 2 || common.length > 9) continue;
      const removed = random.pick(middle);
      const kept = common.length - 1;
      const from = 60 * random.integer(9, 15);
      const end = `UNTIL=${until.replaceAll('-', '')}T215959Z`;
      const dayCode = CODES[day] ?? 'MO';
      // The third one begins when the first ends: it is in nobody's way.
      return {
        kind: 'NUMBER',
        instruction: `Ouvrez l'agenda (.ics) joint avec un éditeur de texte : il contient trois rendez-vous répétés. Deux rendez-vous sont **en conflit** quand ils ont au moins une minute en commun.\n\nCombien de jours comptent un conflit ? (\`INTERVAL=2\` : une semaine sur deux à partir de la première ; \`2TU\` : deuxième mardi du mois ; \`-1FR\` : dernier vendredi ; \`EXDATE\` : séance retirée.)`,
        unit: 'jours',
        solution: { number: kept },
        wrong: [...new Set([common.length, monthly.length, fortnights.length])]
          .filter((value) => value !== kept)
          .map(String),
        explanation: `« ${title} » et « ${second} » tombent le même jour ${common.length} fois : ${common.map((one) => one.slice(5).split('-').reverse().join('/')).join(', ')}. Leurs heures se recouvrent, mais la séance du ${frenchDate(removed)} est retirée : il reste ${kept} jours. Le troisième rendez-vous commence quand le premier finit : ce n'est pas un conflit.`,
        attachments: [
          textFile(
            'agenda.ics',
            icsOf([
              {
                title,
                day: first,
                from,
                to: from + 90,
                rule: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${dayCode};${end}`,
                without: [removed],
              },
              {
                title: second,
                day: monthly[0] ?? '',
                from: from + 60,
                to: from + 90,
                rule: `FREQ=MONTHLY;BYDAY=${early}${dayCode},${late}${dayCode};${end}`,
              },
              {
                title: 'Permanence',
                day: first,
                from: from + 90,
                to: from + 120,
                rule: `FREQ=WEEKLY;BYDAY=${dayCode};${end}`,
              },
            ]),
          ),
        ],
      };
    }
    return { refusal: 'no such conflict: give another seed' };
  },
);
