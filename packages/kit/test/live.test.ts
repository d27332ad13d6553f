import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { atMostEvery } from '../src/live';

describe('atMostEvery', () => {
  let told: string[];
  let live: ReturnType<typeof atMostEvery>;
  beforeEach(() => {
    jest.useFakeTimers();
    told = [];
    live = atMostEvery(1_000, { tell: (field, id) => void told.push(`${field} ${id}`) });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('tells the first change at once, and all that follow within a period once, at its end', () => {
    for (let change = 0; change < 50; change += 1) live.tell('room', '1');
    expect(told).toEqual(['room 1']);

    jest.advanceTimersByTime(999);
    expect(told).toHaveLength(1);
    jest.advanceTimersByTime(1);
    expect(told).toEqual(['room 1', 'room 1']);
  });

  it('keeps to its period however long changes come, and never keeps the last one back', () => {
    for (let at = 0; at < 10_000; at += 100) {
      live.tell('room', '1');
      jest.advanceTimersByTime(100);
    }
    jest.advanceTimersByTime(1_000);

    expect(told.length).toBeGreaterThanOrEqual(10);
    expect(told.length).toBeLessThanOrEqual(11);
  });

  it('tells nothing that has not changed, and forgets what is quiet', () => {
    live.tell('room', '1');
    jest.advanceTimersByTime(60_000);

    expect(told).toHaveLength(1);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('tells different things apart', () => {
    live.tell('room', '1');
    live.tell('room', '2');
    live.tell('import', '1');

    expect(told).toEqual(['room 1', 'room 2', 'import 1']);
  });
});
