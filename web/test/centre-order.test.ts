import { describe, expect, it } from '@jest/globals';
import { byUrgency, needOf, type Person } from '../src/centre/room/urgency';
import { readCsv } from '../src/centre/session/csv';

const person = (lastName: string, changes: Partial<Person> = {}, status: Person['candidate']['status'] = 'STARTED') =>
  ({
    candidate: { id: lastName, firstName: 'A', lastName, birthDate: '2008-03-14', extraTimePercentage: 0, status },
    connection: 'HERE',
    lastSeenAt: null,
    alert: null,
    wordAwaitedSince: null,
    wordGivenAt: null,
    ...changes,
  }) as Person;

const alertAt = (raisedAt: string) => ({
  alert: { id: raisedAt, kind: 'FRAUD' as const, text: null, questionNumber: 1, raisedAt },
});

describe('the order of a room', () => {
  it('has who needs help first, and who has waited longest before the others', () => {
    const people = [
      person('Ended', {}, 'ENDED'),
      person('Running'),
      person('Entered', {}, 'ENTERED'),
      person('Lost', { connection: 'DISCONNECTED' }),
      person('Word', { wordAwaitedSince: '2026-11-22T08:00:00.000Z' }),
      person('AlertLater', alertAt('2026-11-22T08:05:00.000Z')),
      person('AlertBefore', alertAt('2026-11-22T08:01:00.000Z')),
    ];

    expect(byUrgency(people).map(({ candidate }) => candidate.lastName)).toEqual([
      'AlertBefore',
      'AlertLater',
      'Word',
      'Lost',
      'Entered',
      'Running',
      'Ended',
    ]);
  });

  it('waits for nobody whose word was given, or whose test is over', () => {
    const since = { wordAwaitedSince: '2026-11-22T08:00:00.000Z' };

    expect(needOf(person('Given', { ...since, wordGivenAt: '2026-11-22T08:00:10.000Z' }))).toBe('RUNNING');
    expect(needOf(person('Over', { ...since, connection: 'DISCONNECTED' }, 'ENDED'))).toBe('ENDED');
  });
});

describe('a file of results', () => {
  it('is read cell by cell, quotes and line ends aside', () => {
    expect(readCsv('\uFEFFNom;Commentaire\r\nDuval;"Vu ; ""relu"""\r\nPetit;\r\n')).toEqual([
      ['Nom', 'Commentaire'],
      ['Duval', 'Vu ; "relu"'],
      ['Petit', ''],
    ]);
  });
});
