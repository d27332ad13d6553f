import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs, Stores } from '../../context';
import type { Candidate } from '../../domain/candidate';
import { type ResumeNotAuthorisedError, resumeNotAuthorised } from '../../domain/errors';
import { BY_CANDIDATE } from '../../domain/invigilation-act';
import { hasWord, isLost, isSamePlace, type Place, type Presence } from '../../domain/presence';
import { tellRoom } from './tell-room';

type Given = Needs<'supervision' | 'live' | 'clock' | 'newId' | 'config' | 'transaction'>;

/** A candidate whose test is under way. */
export type RunningCandidate = Pick<Candidate, 'id' | 'sessionId'> & { readonly assessmentId: string };

type Taken = { readonly presence: Presence; readonly is: 'KEPT' | 'RESUMED' | 'REFUSED' };

/**
 * Goes on with a running test from a page (E5). The page it was taken from may; another one, another computer, or a page
 * that was silent for two minutes waits for the invigilator's word, and no answer is taken meanwhile. `minded` is false
 * where a silence is nothing: a click on « start » only shows where one is.
 */
export const takePlace = async (
  needs: Given,
  candidate: RunningCandidate,
  { place, minded }: { place: Place; minded: boolean },
): Promise<Result<Presence, ResumeNotAuthorisedError>> => {
  const { supervision } = needs;
  const { assessmentId } = candidate;
  const { presence, is } = await decide(needs, candidate, { place, minded });
  if (is === 'REFUSED') {
    await supervision.suspend(assessmentId);
    tellRoom(needs, candidate.sessionId);
    return fail(resumeNotAuthorised());
  }
  if (is === 'RESUMED') {
    await supervision.continue({ assessmentId, seat: presence.seat, extraSeconds: presence.extraSeconds });
    tellRoom(needs, candidate.sessionId);
  }
  return ok(presence);
};

const decide = (
  { clock, newId, config, transaction }: Given,
  candidate: RunningCandidate,
  { place, minded }: { place: Place; minded: boolean },
): Promise<Taken> =>
  transaction(async (stores) => {
    const presence = await stores.presences.lock(candidate.id);
    const now = clock.now();
    const note = noteAct(stores, { id: newId(), candidate, at: now });
    if (hasWord(presence, now, config.room)) {
      const resumed = { ...presence, ...place, lastSeenAt: now, wordAwaitedSince: null, wordGivenAt: null };
      await stores.presences.save(resumed);
      const isAlerted = (await stores.liveAlerts.ongoingOf(candidate.id)) !== null;
      await note('RESUMED');
      return { presence: resumed, is: isAlerted ? 'KEPT' : 'RESUMED' };
    }

    const isTheirs = isSamePlace(presence, place) && !(minded && isLost(presence, now, config.room));
    if (isTheirs && !presence.wordAwaitedSince) {
      const kept = { ...presence, lastSeenAt: now };
      await stores.presences.save(kept);
      return { presence: kept, is: 'KEPT' };
    }
    if (!presence.wordAwaitedSince) await note('SUSPENDED');
    const waiting = { ...presence, lastSeenAt: now, wordAwaitedSince: presence.wordAwaitedSince ?? now };
    await stores.presences.save(waiting);
    return { presence: waiting, is: 'REFUSED' };
  });

const noteAct =
  (
    { invigilationActs }: Pick<Stores, 'invigilationActs'>,
    { id, candidate, at }: { id: string; candidate: RunningCandidate; at: Date },
  ) =>
  (act: 'SUSPENDED' | 'RESUMED'): Promise<boolean> =>
    invigilationActs.append({
      id,
      sessionId: candidate.sessionId,
      candidateId: candidate.id,
      act,
      ...BY_CANDIDATE,
      requestKey: null,
      seconds: null,
      reason: null,
      at,
    });
