import type { FileContent } from '../challenge-draft';

/** An event. `start` and `end` are local times of Paris, AAAA-MM-JJTHH:MM. `repeats` is an iCalendar rule (FREQ=WEEKLY;COUNT=4). */
export type CalendarEvent = {
  summary: string;
  start: string;
  end: string;
  place?: string;
  repeats?: string;
  reminderMinutes?: number;
};

const stamp = (when: string): string => `${when.replace(/[-:]/g, '')}00`;

const protectedText = (text: string): string => text.replace(/([\\;,])/g, '\\$1').replaceAll('\n', '\\n');

const eventLines = (event: CalendarEvent, index: number): string[] => [
  'BEGIN:VEVENT',
  `UID:${index + 1}@pix.example`,
  'DTSTAMP:20260105T080000Z',
  `DTSTART;TZID=Europe/Paris:${stamp(event.start)}`,
  `DTEND;TZID=Europe/Paris:${stamp(event.end)}`,
  `SUMMARY:${protectedText(event.summary)}`,
  ...(event.place === undefined ? [] : [`LOCATION:${protectedText(event.place)}`]),
  ...(event.repeats === undefined ? [] : [`RRULE:${event.repeats}`]),
  ...(event.reminderMinutes === undefined
    ? []
    : ['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Rappel', `TRIGGER:-PT${event.reminderMinutes}M`, 'END:VALARM']),
  'END:VEVENT',
];

/** An agenda that any calendar program imports (.ics). */
export const calendarFile = (name: string, events: readonly CalendarEvent[]): FileContent => ({
  name,
  bytes: Buffer.from(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Pix libre//Banque//FR',
      ...events.flatMap(eventLines),
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  ),
});
