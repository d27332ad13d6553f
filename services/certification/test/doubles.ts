import { newId } from '@pix/kit/ids';
import type { AssessmentClient, TestReport } from '../src/clients/assessment-client';
import type { CampaignsClient } from '../src/clients/campaigns-client';
import type { IdentityClient } from '../src/clients/identity-client';
import { COMPETENCE_IDS } from '../src/domain/framework';
import type { Pupil } from '../src/domain/pupil';
import type { SecondOpinion } from '../src/domain/second-opinion';

export const CLAIMS = COMPETENCE_IDS.map((competenceId, at) => ({
  competenceId,
  level: (at % 5) + 1,
  pix: ((at % 5) + 1) * 8,
}));

/** A question that needs nothing to be answered. */
export const NEEDS_NOTHING = {
  hasImage: false,
  hasEmbed: false,
  hasAttachment: false,
  isTimed: false,
  isFocused: false,
};

/** The report of an ended test of 48 questions, so many right of the three of each competence. */
export const aReport = (correctOfThree: 0 | 1 | 2 | 3 = 3): TestReport => ({
  state: 'COMPLETED',
  questions: COMPETENCE_IDS.flatMap((competenceId, at) =>
    [0, 1, 2].map((place) => ({
      rank: at * 3 + place + 1,
      competenceId,
      skillId: `skill-${at}-${place}`,
      challengeId: `challenge-${at}-${place}`,
      ...NEEDS_NOTHING,
      outcome: place < correctOfThree ? ('CORRECT' as const) : place === 1 ? null : ('SKIPPED' as const),
    })),
  ),
  claims: CLAIMS,
});

/** The engine's opinion of all that was claimed: the same, unless told otherwise. */
export const anOpinion = (given: Partial<SecondOpinion> = {}): SecondOpinion => ({
  version: 'opinion.v1/bayes.v1',
  inconsistency: 0.0123,
  isFlagged: false,
  competences: CLAIMS.map((claim) => ({ ...claim, confidence: 0.75 })),
  ...given,
});

/** A row of a school's roster. */
export const aPupil = (given: Partial<Pupil> = {}): Pupil => ({
  learnerId: newId(),
  userId: null,
  nationalStudentId: null,
  firstName: 'Léa',
  middleName: null,
  thirdName: null,
  lastName: 'Durand',
  birthDate: '2009-01-01',
  birthCity: null,
  birthCityCode: null,
  division: '3A',
  ...given,
});

/** Schools as campaigns tells them: their staffs and pupils, by UAI. */
export const campaignsDouble = () => {
  const staff = new Map<string, Set<string>>();
  const pupils = new Map<string, Pupil[]>();
  const client: CampaignsClient = {
    hasOnStaff: async (uai, userId) => staff.get(uai)?.has(userId) ?? false,
    pupilsOf: async (uai, division) =>
      (pupils.get(uai) ?? []).filter((one) => division === null || one.division === division),
    pupilsByNationalStudentId: async (ine) =>
      [...pupils.values()].flat().filter((one) => one.nationalStudentId === ine),
  };
  return { client, staff, pupils };
};

type Test = {
  assessmentId: string;
  userId: string;
  durationSeconds: number;
  seat?: string | null;
  adjusted?: boolean;
  watchedAs?: { readonly field: string; readonly id: string };
  endCount: number;
};

/** Assessment as this service sees it: one test a key, whatever is asked how often. */
export const assessmentDouble = ({ now }: { now(): Date }) => {
  const tests = new Map<string, Test>();
  const state = {
    tests,
    calls: [] as string[],
    notCertifiable: new Set<string>(),
    nothingToTest: new Set<string>(),
    /** The next call of this name fails after having been carried out, as when its answer is lost. */
    losesAnswerOf: null as string | null,
    report: aReport(),
    opinion: anOpinion() as SecondOpinion | null,
    /** What it was asked to leave out, and to count as right, call by call. */
    leftOut: [] as string[][],
    excused: [] as string[][],
  };

  const answer = async <T>(name: string, value: T): Promise<T> => {
    state.calls.push(name);
    await new Promise((resolve) => setImmediate(resolve));
    if (state.losesAnswerOf !== name) return value;
    state.losesAnswerOf = null;
    throw new Error(`the answer of ${name} was lost`);
  };

  const client: AssessmentClient = {
    isCertifiable: (userId) => answer('isCertifiable', !state.notCertifiable.has(userId)),
    startTest({ userId, key, durationSeconds, ...given }) {
      if (state.nothingToTest.has(userId)) return answer('startTest', null);
      const test = tests.get(key) ?? {
        assessmentId: `test-${tests.size + 1}`,
        userId,
        durationSeconds,
        ...given,
        endCount: 0,
      };
      tests.set(key, test);
      const deadline = new Date(now().getTime() + test.durationSeconds * 1_000);
      return answer('startTest', { assessmentId: test.assessmentId, deadline });
    },
    endTest(assessmentId) {
      for (const test of tests.values()) if (test.assessmentId === assessmentId) test.endCount += 1;
      return answer('endTest', undefined);
    },
    testReport: () => answer('testReport', state.report),
    certificationOpinion(_, { neutralised, excused }) {
      state.leftOut.push(neutralised);
      state.excused.push(excused);
      return answer('certificationOpinion', state.opinion);
    },
  };

  return { client, state };
};

export const identityDouble = ({ now }: { now(): Date }) => {
  const mails = new Map<string, { address: string; locale: string; token: string }>();
  const asked: { purpose: string; subject: string; minutes: number }[] = [];
  const client: IdentityClient = {
    async issueGuestToken(input) {
      asked.push(input);
      return { accessToken: `guest-${asked.length}`, expiresAt: new Date(now().getTime() + input.minutes * 60_000) };
    },
    async sendInvitation(mail) {
      mails.set(mail.mailId, mail);
    },
  };
  return { client, asked, mails };
};
