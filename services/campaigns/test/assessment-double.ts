import { ok } from '@pix/kit/result';
import type { AssessmentClient } from '../src/clients/assessment-client';
import type { ProfileSnapshot } from '../src/domain/collected-profile';
import type { SubjectReport } from '../src/domain/results';
import type { ContentSubject, ReleasedTargetProfile } from '../src/domain/target-profile';

export const DISCOVERY: ReleasedTargetProfile = {
  id: 'decouverte-lycee',
  title: 'Découverte de Pix - Lycée',
  category: 'DISCOVERY',
  description: 'Un premier parcours.',
  subjects: [
    { id: 'adresse-web', maxLevel: 4 },
    { id: 'requete-recherche', maxLevel: 3 },
    { id: 'nom-fichier', maxLevel: 4 },
  ],
  stages: [],
  badges: [],
};

/** The subjects of the double's content. */
export const SUBJECTS: readonly ContentSubject[] = [
  { id: 'adresse-web', title: 'Adresse web', competenceId: '1.1' },
  { id: 'requete-recherche', title: 'Requête de recherche', competenceId: '1.1' },
  { id: 'nom-fichier', title: 'Nom de fichier', competenceId: '1.2' },
];

/** What is known of a subject whose skills are of levels 1, 2, 3…: validated, failed, or never assessed. */
export const aSubjectReport = (
  subjectId: string,
  competenceId: string,
  ...validated: (boolean | null)[]
): SubjectReport => ({
  subjectId,
  competenceId,
  skillCount: validated.length,
  testedSkillCount: validated.filter((one) => one !== null).length,
  validatedSkillCount: validated.filter(Boolean).length,
  skills: validated.map((one, rank) => ({ skillId: `${subjectId}-${rank + 1}`, level: rank + 1, validated: one })),
});

/** 4 skills of 6 in 1.1, 1 of 2 in 1.2. */
export const REPORT: readonly SubjectReport[] = [
  aSubjectReport('adresse-web', '1.1', true, true, false),
  aSubjectReport('requete-recherche', '1.1', true, true, null),
  aSubjectReport('nom-fichier', '1.2', true, false),
];

/** The same subjects, everything validated, or nothing. */
export const ALL_OF: readonly SubjectReport[] = [
  aSubjectReport('adresse-web', '1.1', true, true, true),
  aSubjectReport('requete-recherche', '1.1', true, true, true),
  aSubjectReport('nom-fichier', '1.2', true, true),
];
export const NONE_OF: readonly SubjectReport[] = [
  aSubjectReport('adresse-web', '1.1', false, false, false),
  aSubjectReport('requete-recherche', '1.1', false, null, null),
  aSubjectReport('nom-fichier', '1.2', false, false),
];

export const NO_PROFILE = {
  pix: 0,
  certifiable: false,
  competences: ['1.1', '1.2'].map((competenceId) => ({ competenceId, level: 0, pix: 0 })),
};

type StartTest = AssessmentClient['startTest'];

export type AssessmentDouble = AssessmentClient & {
  /** The tests asked for. */
  readonly started: Parameters<StartTest>[0][];
  /** What the next tests answer when they start; an error is an outage. */
  readonly next: { startTest: Awaited<ReturnType<StartTest>> | Error | null };
  /** What people know in all, by account; nothing for the others. */
  readonly profiles: Map<string, Pick<ProfileSnapshot, 'pix' | 'certifiable' | 'competences'>>;
  /** How far tests are. */
  readonly progress: Map<string, number>;
  /** How many times progress was asked, and whose profiles were, call by call. */
  readonly calls: { testProgress: number; profileSnapshots: string[][] };
  offered: readonly ReleasedTargetProfile[];
  /** Ends the test of a participation with these results; says which test it is. */
  end(participationId: string, report?: readonly SubjectReport[]): string;
};

// One test a participation: the same id, its version digit aside.
const testOf = (participationId: string): string => `${participationId.slice(0, 14)}8${participationId.slice(15)}`;

/** Assessment, as far as campaigns knows it: one test a key, results that tests set, one list of target profiles. */
export const assessmentDouble = () => {
  const reports = new Map<string, readonly SubjectReport[]>();
  const double: AssessmentDouble = {
    started: [],
    next: { startTest: null },
    profiles: new Map(),
    progress: new Map(),
    calls: { testProgress: 0, profileSnapshots: [] },
    offered: [DISCOVERY],
    end(participationId, report = REPORT) {
      reports.set(testOf(participationId), report);
      return testOf(participationId);
    },
    async startTest(test) {
      double.started.push(test);
      const { startTest } = double.next;
      if (startTest instanceof Error) throw startTest;
      if (startTest?.ok === false) return startTest;
      const hasEnded = startTest?.value.hasEnded ?? false;
      if (hasEnded) double.end(test.key);
      return ok({ assessmentId: testOf(test.key), hasEnded });
    },
    async testReport(assessmentId) {
      return { hasEnded: reports.has(assessmentId), subjects: reports.get(assessmentId) ?? [] };
    },
    async testProgress(assessmentIds) {
      double.calls.testProgress += 1;
      return assessmentIds.map((assessmentId) => ({
        assessmentId,
        percentage: reports.has(assessmentId) ? 100 : (double.progress.get(assessmentId) ?? 0),
      }));
    },
    async profileSnapshots(userIds) {
      double.calls.profileSnapshots.push([...userIds]);
      return userIds.map((userId) => ({
        ...NO_PROFILE,
        ...double.profiles.get(userId),
        userId,
        at: new Date('2026-11-22T08:00:00.000Z'),
      }));
    },
    async targetProfiles() {
      return { targetProfiles: double.offered, subjects: SUBJECTS };
    },
  };
  return double;
};
