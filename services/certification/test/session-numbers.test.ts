import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RULES } from '../src/config';
import { givenCentre, givenCertification, givenSession, type Service } from './certification';

const NINE_NUMBERS = { ...RULES.sessions, codes: { ...RULES.sessions.codes, numberDigits: 1 }, drawAttempts: 500 };

describe('session numbers', () => {
  let service: Service;
  let centre: Awaited<ReturnType<typeof givenCentre>>;
  beforeAll(async () => {
    service = await givenCertification({ sessions: NINE_NUMBERS });
    centre = await givenCentre(service);
  });
  afterAll(() => service.close());

  it('are drawn again when they are taken, and never for ever', async () => {
    const sessions = await Promise.all(Array.from({ length: 9 }, () => givenSession(service, centre)));

    expect(new Set(sessions.map(({ number }) => number)).size).toBe(9);
    await expect(givenSession(service, centre)).rejects.toThrow('INTERNAL_SERVER_ERROR');
  });
});
