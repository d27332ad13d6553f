import type { Needs, Stores } from '../../context';
import type { Certification } from '../../domain/certification';
import { markedIn } from '../../domain/evidence';
import {
  type DifferenceKind,
  differencesOf,
  type MadeAgain,
  type Rescoring,
  resultAgain,
  type Stored,
} from '../../domain/rescoring';

type Given = Needs<
  | 'rescorings'
  | 'certifications'
  | 'evidences'
  | 'results'
  | 'opinions'
  | 'assessment'
  | 'clock'
  | 'newId'
  | 'transaction'
>;

/**
 * Makes every score of a session again, from the stored evidence and from what assessment tells, and notes what is not the same to the
 * byte (E7). Killed anywhere and run again, what was applied stays noted and is found equal.
 */
export const rescoreSession = async (needs: Given, { rescoringId }: { rescoringId: string }): Promise<void> => {
  const rescoring = await needs.rescorings.byId(rescoringId);
  const scored = rescoring ? await needs.certifications.scoredOfSession(rescoring.sessionId) : [];
  if (!rescoring || !(await needs.rescorings.start(rescoringId, scored.length))) return;

  for (const [index, certification] of scored.entries()) {
    await rescore(needs, rescoring, certification);
    await needs.rescorings.advance(rescoringId, index + 1);
  }
  await needs.rescorings.finish(rescoringId, needs.clock.now());
};

const rescore = async (needs: Given, rescoring: Rescoring, certification: Certification): Promise<void> => {
  const stored = await storedOf(needs, certification.id);
  if (!stored) return; // Purged with its person, or being scored anew this minute.
  const again = await makeAgain(needs, certification, stored);
  const kinds = differencesOf(stored, again);
  if (kinds.length === 0) return;

  await needs.transaction(async (stores) => {
    const locked = await stores.certifications.lock(certification.id);
    const isOpen = locked?.sessionStatus !== 'PUBLISHED' && locked?.status !== 'ENDED';
    const applied =
      !rescoring.isDryRun && isOpen && (await stillHolds(stores, certification.id, stored)) ? apply(kinds) : [];
    for (const kind of kinds)
      await stores.rescorings.note({
        rescoringId: rescoring.id,
        certificationId: certification.id,
        kind,
        isApplied: applied.includes(kind),
      });
    if (applied.length > 0) await replace(needs, stores, { certification, again, rescoring });
  });
};

/** Other answers than those stored are for people to look at; what is made of them is made anew. */
const apply = (kinds: readonly DifferenceKind[]): DifferenceKind[] => kinds.filter((kind) => kind !== 'EVIDENCE');

const storedOf = async (
  { evidences, results, opinions }: Pick<Stores, 'evidences' | 'results' | 'opinions'>,
  id: string,
): Promise<Stored | null> => {
  const [evidence, result, opinion] = [await evidences.of(id), await results.of(id), await opinions.of(id)];
  return result && { evidence, result, opinion };
};

const stillHolds = async (stores: Stores, id: string, before: Stored): Promise<boolean> =>
  JSON.stringify(await storedOf(stores, id)) === JSON.stringify(before);

const makeAgain = async (
  { assessment }: Given,
  { assessmentId, userId }: Certification,
  stored: Stored,
): Promise<MadeAgain> => {
  const report = await assessment.testReport(assessmentId ?? '');
  const opinion = isAnonymous(userId)
    ? null
    : await assessment.certificationOpinion(assessmentId ?? '', markedIn(stored.evidence));
  return { outcomes: report.questions, opinion, result: resultAgain(stored, opinion ?? stored.opinion) };
};

/** Whose account went: in its place an id of the fourth version, that leads to nobody (docs/privacy.md). */
const isAnonymous = (userId: string): boolean => userId[14] === '4';

/** The new score takes the place of the old one, which stays as history; the journal says so, and the jury decides anew (E9). */
const replace = async (
  { clock, newId }: Given,
  stores: Stores,
  { certification: { id }, again, rescoring }: { certification: Certification; again: MadeAgain; rescoring: Rescoring },
): Promise<void> => {
  const at = clock.now();
  await stores.results.supersede(id, { id: newId(), at });
  await stores.results.insert(again.result, { id: newId(), certificationId: id, at });
  if (again.opinion) await stores.opinions.put(id, again.opinion, at);
  await stores.juryActs.append(newId(), {
    certificationId: id,
    juryUserId: rescoring.askedBy,
    at,
    decision: 'RESCORE',
    reason: `Score refait à partir des réponses enregistrées (${rescoring.id}).`,
    isEffective: true,
    detail: null,
  });
  await stores.reviews.add(id, ['JURY'], at);
  await stores.certifications.decide(id, 'SCORED');
};
