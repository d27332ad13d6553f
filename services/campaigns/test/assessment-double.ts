import { ok } from '@pix/kit/result';
import type { AssessmentClient } from '../src/clients/assessment-client';
import type { SubjectReport } from '../src/domain/results';
import type { SubjectCap, TargetProfile } from '../src/domain/target-profile';

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

/** Assessment, as far as campaigns knows it: one test a key, results that tests set, one list of target profiles. */
export const assessmentDouble = () => {
  const started: { userId: string; key: string; subjects: readonly SubjectCap[] }[] = [];
  const ended = new Set<string>();
  const reports = new Map<string, readonly SubjectReport[]>();
  const double = {
    started,
    /** What the next tests answer when they start. */
    next: { startTest: null as Awaited<ReturnType<AssessmentClient['startTest']>> | Error | null },
    offered: [DISCOVERY] as readonly TargetProfile[],
    /** Ends the test of a participation with these results. */
    end(participationId: string, report: readonly SubjectReport[] = REPORT): string {
      ended.add(`test-${participationId}`.slice(0, 36));
      reports.set(`test-${participationId}`.slice(0, 36), report);
      return `test-${participationId}`.slice(0, 36);
    },
    async startTest(test) {
      started.push(test);
      const { startTest } = double.next;
      if (startTest instanceof Error) throw startTest;
      const assessmentId = `test-${test.key}`.slice(0, 36);
      if (startTest?.ok && startTest.value.hasEnded) double.end(test.key);
      return startTest?.ok === false ? startTest : ok({ assessmentId, hasEnded: startTest?.value.hasEnded ?? false });
    },
    async testReport(assessmentId) {
      return { hasEnded: ended.has(assessmentId), subjects: reports.get(assessmentId) ?? [] };
    },
    async targetProfiles() {
      return double.offered;
    },
  } satisfies AssessmentClient & Record<string, unknown>;
  return double;
};
