import { ok } from '@pix/kit/result';
import type { AssessmentClient } from '../src/clients/assessment-client';
import type { SubjectReport } from '../src/domain/results';
import type { TargetProfile } from '../src/domain/target-profile';

export const DISCOVERY: TargetProfile = {
  id: 'decouverte-lycee',
  title: 'Découverte de Pix - Lycée',
  category: 'DISCOVERY',
  description: 'Un premier parcours.',
  subjects: [
    { id: 'adresse-web', maxLevel: 4 },
    { id: 'requete-recherche', maxLevel: 3 },
    { id: 'nom-fichier', maxLevel: 4 },
  ],
};

/** 4 skills of 6 in 1.1, 1 of 2 in 1.2. */
export const REPORT: readonly SubjectReport[] = [
  { subjectId: 'adresse-web', competenceId: '1.1', skillCount: 3, testedSkillCount: 3, validatedSkillCount: 2 },
  { subjectId: 'requete-recherche', competenceId: '1.1', skillCount: 3, testedSkillCount: 2, validatedSkillCount: 2 },
  { subjectId: 'nom-fichier', competenceId: '1.2', skillCount: 2, testedSkillCount: 2, validatedSkillCount: 1 },
];

type StartTest = AssessmentClient['startTest'];

export type AssessmentDouble = AssessmentClient & {
  /** The tests asked for. */
  readonly started: Parameters<StartTest>[0][];
  /** What the next tests answer when they start; an error is an outage. */
  readonly next: { startTest: Awaited<ReturnType<StartTest>> | Error | null };
  offered: readonly TargetProfile[];
  /** Who could be certified, and who was asked about, call by call. */
  readonly certifiable: Set<string>;
  readonly certifiabilityCalls: string[][];
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
    offered: [DISCOVERY],
    certifiable: new Set(),
    certifiabilityCalls: [],
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
    async certifiability(userIds) {
      double.certifiabilityCalls.push([...userIds]);
      return new Map(userIds.map((userId) => [userId, double.certifiable.has(userId)]));
    },
    async targetProfiles() {
      return double.offered;
    },
  };
  return double;
};
