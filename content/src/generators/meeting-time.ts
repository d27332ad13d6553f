import { textFile } from '../files/plain-text';
import { daysAfter, frenchDate, of, weekday } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

/** Towns without daylight saving time, so that nothing depends on the season. Minutes ahead of UTC. */
const PLACES = [
  { name: 'Dakar', zone: 0 },
  { name: 'Abidjan', zone: 0 },
  { name: 'Alger', zone: 60 },
  { name: 'Cayenne', zone: -180 },
  { name: 'Fort-de-France', zone: -240 },
  { name: 'Saint-Denis de La Réunion', zone: 240 },
  { name: 'Nouméa', zone: 660 },
  { name: 'Antananarivo', zone: 180 },
  { name: 'Hanoï', zone: 420 },
  { name: 'Papeete', zone: -600 },
] as const;
const MEETINGS = [
  'Échange avec nos correspondants',
  'Répétition du concert',
  'Jury du concours',
  'Club de lecture',
  'Réunion du jumelage',
] as const;
const ORDERS = ['premier', 'deuxième', 'troisième'] as const;
const CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const said = (minutes: number): string =>
  minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${two(minutes % 60)}`;
const zoneSaid = (zone: number): string => `UTC${zone < 0 ? '−' : '+'}${Math.abs(zone) / 60}`;
const wrapped = (minutes: number): number => ((minutes % 1440) + 1440) % 1440;

const icsOf = (title: string, lines: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pix libre//Banque//FR',
    'BEGIN:VEVENT',
    'UID:1@pix.example',
    'DTSTAMP:20260105T080000Z',
    ...lines,
    `SUMMARY:${title}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

/** Hours of several places, and the repetition rules of an invitation. */
export const generator = defineGenerator(
  "L'heure d'une réunion : d'un fuseau à l'autre, créneau commun à trois lieux, invitation (.ics) en heure universelle, règle mensuelle, séances annulées.",
  { asks: oneOf("Ce que l'on cherche.", ['convert', 'common', 'utc', 'monthly', 'exceptions']) },
  ({ asks }, random) => {
    const title = random.pick(MEETINGS);
    const name = random.pick(FIRST_NAMES);
    // One place for each hour, near enough for their days to overlap, and none at universal time.
    const near = PLACES.filter(({ zone }) => Math.abs(zone) <= 240 && zone !== 0);
    const [here, there, third] = random.sample(near, 3);

    if (asks === 'convert') {
      const away = random.pick(PLACES.filter(({ zone }) => zone !== here.zone));
      const local = 60 * random.integer(8, 19) + random.pick([0, 15, 30, 45]);
      const answer = wrapped(local - here.zone + away.zone);
      return {
        kind: 'SHORT_TEXT',
        instruction: `« ${title} » commence à **${said(local)}**, heure ${of(here.name)} (${zoneSaid(here.zone)}). ${name} y participe depuis ${away.name} (${zoneSaid(away.zone)}).\n\nQuelle heure sera-t-il à ${away.name} au début de la réunion ? Écrivez-la sous la forme HH:MM, sur 24 heures.`,
        placeholder: 'HH:MM',
        tolerance: { caseAndAccents: true, punctuation: true, typos: false },
        solution: {
          texts: [
            clock(answer),
            said(answer),
            clock(answer).replace(':', ' h '),
            clock(answer).replace(/^0/, ''),
            clock(answer).replace(':', 'h').replace(/^0/, ''),
          ],
        },
        wrong: [clock(wrapped(local + here.zone - away.zone))].filter((text) => text !== clock(answer)),
        explanation: `On passe par l'heure universelle : ${said(local)} à ${here.name}, c'est ${said(wrapped(local - here.zone))} UTC, donc ${said(answer)} à ${away.name}.`,
      };
    }

    if (asks === 'common') {
      const places = [here, there, third];
      const from = places.map(({ zone }) => 8 * 60 - zone);
      const begins = Math.max(...from);
      const answer = begins + here.zone;
      return {
        kind: 'SHORT_TEXT',
        instruction: `Trois classes préparent ensemble « ${title} » : à ${places.map((place) => `${place.name} (${zoneSaid(place.zone)})`).join(', ')}. Chacune peut se connecter de **8 h à 20 h**, à son heure.\n\nÀ quelle heure **${of(here.name)}** la réunion peut-elle commencer **au plus tôt** ? Écrivez-la sous la forme HH:MM.`,
        placeholder: 'HH:MM',
        tolerance: { caseAndAccents: true, punctuation: true, typos: false },
        solution: {
          texts: [
            clock(answer),
            said(answer),
            clock(answer).replace(':', ' h '),
            clock(answer).replace(/^0/, ''),
            clock(answer).replace(':', 'h').replace(/^0/, ''),
          ],
        },
        explanation: `En heure universelle, les journées commencent à ${from.map((start) => said(wrapped(start))).join(', ')} : il faut attendre la dernière, ${said(wrapped(begins))} UTC, soit ${said(answer)} à ${here.name}.`,
      };
    }

    const first = daysAfter('2026-01-05', random.integer(0, 60));
    const compact = (day: string): string => day.replaceAll('-', '');
    const start =
      "L'invitation jointe (.ics) s'importe dans un logiciel de calendrier ; c'est aussi un simple fichier texte.";
    if (asks === 'utc') {
      const minutes = 60 * random.integer(7, 13) + random.pick([0, 15, 30, 45]);
      const answer = minutes + here.zone;
      return {
        kind: 'SHORT_TEXT',
        instruction: `${start} Son heure finit par « Z » : c'est l'heure universelle (UTC).\n\n${name} vit à ${here.name} (${zoneSaid(here.zone)}). À quelle heure locale commence « ${title} » ? Écrivez-la sous la forme HH:MM.`,
        placeholder: 'HH:MM',
        tolerance: { caseAndAccents: true, punctuation: true, typos: false },
        attachments: [
          textFile(
            'invitation.ics',
            icsOf(title, [
              `DTSTART:${compact(first)}T${clock(minutes).replace(':', '')}00Z`,
              `DTEND:${compact(first)}T${clock(minutes + 60).replace(':', '')}00Z`,
            ]),
          ),
        ],
        solution: {
          texts: [
            clock(answer),
            said(answer),
            clock(answer).replace(':', ' h '),
            clock(answer).replace(/^0/, ''),
            clock(answer).replace(':', 'h').replace(/^0/, ''),
          ],
        },
        wrong: [clock(wrapped(minutes - here.zone)), clock(minutes)].filter((text) => text !== clock(answer)),
        explanation: `\`DTSTART\` donne ${said(minutes)} UTC. ${here.name} est à ${zoneSaid(here.zone)} : ${said(answer)}. Importée dans un agenda, l'invitation s'affiche directement à l'heure locale.`,
      };
    }

    if (asks === 'monthly') {
      const code = random.integer(1, 5);
      const order = random.integer(1, 3);
      const which = random.integer(4, 8);
      const nth = (month: number): string => {
        const begin = `2026-${two(month)}-01`;
        const gap = (code - new Date(`${begin}T00:00:00Z`).getUTCDay() + 7) % 7;
        return daysAfter(begin, gap + 7 * (order - 1));
      };
      const answer = nth(1 + which);
      const day = nth(2);
      return {
        kind: 'DATE',
        instruction: `${start} « ${title} » se répète.\n\nÀ quelle date a lieu la **${which}e** séance, la première comptant pour une ?`,
        attachments: [
          textFile(
            'invitation.ics',
            icsOf(title, [
              `DTSTART;TZID=Europe/Paris:${compact(day)}T173000`,
              `DTEND;TZID=Europe/Paris:${compact(day)}T183000`,
              `RRULE:FREQ=MONTHLY;BYDAY=${order}${CODES[code]};COUNT=10`,
            ]),
          ),
        ],
        solution: { date: answer },
        explanation: `\`FREQ=MONTHLY;BYDAY=${order}${CODES[code]}\` : le ${ORDERS[order - 1]} ${weekday(answer)} de chaque mois, à partir du ${frenchDate(day)}. La ${which}e séance est le ${frenchDate(answer)}.`,
      };
    }

    const count = random.integer(9, 14);
    const cancelled = random.sample(
      Array.from({ length: count - 2 }, (_, index) => index + 1),
      random.integer(2, 3),
    );
    const last = daysAfter(first, 7 * (count - 1));
    const until = daysAfter(last, random.integer(0, 5));
    return {
      kind: 'NUMBER',
      instruction: `${start} « ${title} » se répète jusqu'à une date, mais certaines séances sont annulées.\n\nCombien de séances auront **vraiment lieu** ?`,
      unit: 'séances',
      attachments: [
        textFile(
          'invitation.ics',
          icsOf(title, [
            `DTSTART;TZID=Europe/Paris:${compact(first)}T180000`,
            `DTEND;TZID=Europe/Paris:${compact(first)}T190000`,
            `RRULE:FREQ=WEEKLY;UNTIL=${compact(until)}T220000Z`,
            ...cancelled.map((index) => `EXDATE;TZID=Europe/Paris:${compact(daysAfter(first, 7 * index))}T180000`),
          ]),
        ),
      ],
      solution: { number: count - cancelled.length },
      wrong: [String(count), String(cancelled.length)],
      explanation: `\`UNTIL\` arrête la répétition au ${frenchDate(until)} : ${count} séances, une par semaine depuis le ${frenchDate(first)}. Les ${cancelled.length} lignes \`EXDATE\` en retirent autant : il en reste ${count - cancelled.length}.`,
    };
  },
);
