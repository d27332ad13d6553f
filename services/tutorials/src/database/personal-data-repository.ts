import { anonymousId } from '@pix/kit/ids';
import type { EntityManager } from 'typeorm';

/** All that is kept here about one person, whatever the table: shown to them whole, or taken from them whole (I6). */
export const personalDataRepository = (db: EntityManager) => ({
  async ofUser(userId: string) {
    const [savedTutorials, usefulVotes, failedSkills, proposals, readings, consents] = await Promise.all([
      db.query<object[]>(
        `SELECT t.title, COALESCE(t.link, CONCAT('/tutorials/', t.id)) AS link, s.saved_at AS savedAt FROM saved_tutorials s JOIN tutorials t ON t.id = s.tutorial_id
         WHERE s.user_id = ? ORDER BY s.saved_at, t.id`,
        [userId],
      ),
      db.query<object[]>(
        `SELECT t.title, COALESCE(t.link, CONCAT('/tutorials/', t.id)) AS link, IF(v.is_useful, 'USEFUL', 'USELESS') AS vote, v.voted_at AS votedAt FROM useful_votes v JOIN tutorials t ON t.id = v.tutorial_id
         WHERE v.user_id = ? ORDER BY v.voted_at, t.id`,
        [userId],
      ),
      db.query<object[]>(
        `SELECT g.skill_id AS skillId, s.title, g.failed_at AS failedAt, g.passed_at AS passedAt
         FROM learner_gaps g LEFT JOIN skills s ON s.id = g.skill_id WHERE g.user_id = ? ORDER BY g.failed_at, g.skill_id`,
        [userId],
      ),
      db.query<object[]>(
        `SELECT title, link, skill_id AS skillId, why, credit, locale, state, reason, comment, tutorial_id AS tutorialId,
           proposed_at AS proposedAt, decided_at AS decidedAt FROM tutorial_proposals WHERE user_id = ? ORDER BY id`,
        [userId],
      ),
      db.query<object[]>(
        `SELECT t.title, COALESCE(t.link, CONCAT('/tutorials/', t.id)) AS link, r.opened_at AS openedAt, r.read_at AS readAt
         FROM tutorial_readings r JOIN tutorials t ON t.id = r.tutorial_id WHERE r.user_id = ? ORDER BY r.opened_at, t.id`,
        [userId],
      ),
      db.query<{ givenAt: Date }[]>('SELECT given_at AS givenAt FROM reading_consents WHERE user_id = ?', [userId]),
    ]);
    return {
      savedTutorials,
      usefulVotes,
      failedSkills,
      proposals,
      readings,
      readingConsentGivenAt: consents[0]?.givenAt ?? null,
    };
  },

  /** What was saved and what was failed goes; each vote still counts, under an id of its own that leads to nobody. */
  async anonymise(userId: string): Promise<void> {
    await db.query('DELETE FROM saved_tutorials WHERE user_id = ?', [userId]);
    await db.query('DELETE FROM learner_gaps WHERE user_id = ?', [userId]);
    await db.query('DELETE FROM reading_consents WHERE user_id = ?', [userId]);
    await db.query('DELETE FROM tutorial_readings WHERE user_id = ?', [userId]);
    await db.query('DELETE FROM learners WHERE user_id = ?', [userId]);
    await forgetProposer(db, userId);
    const votes = await db.query<{ tutorial_id: string }[]>(
      'SELECT tutorial_id FROM useful_votes WHERE user_id = ? ORDER BY tutorial_id FOR UPDATE',
      [userId],
    );
    for (const { tutorial_id } of votes)
      await db.query('UPDATE useful_votes SET user_id = ? WHERE tutorial_id = ? AND user_id = ?', [
        anonymousId(),
        tutorial_id,
        userId,
      ]);
  },
});

/** What was proposed stays, for editors and learners: without a word of its proposer, nor the name they were thanked by. */
const forgetProposer = async (db: EntityManager, userId: string): Promise<void> => {
  const proposals = await db.query<{ id: string }[]>(
    'SELECT id FROM tutorial_proposals WHERE user_id = ? ORDER BY id FOR UPDATE',
    [userId],
  );
  await db.query(
    `UPDATE tutorials t JOIN tutorial_proposals p ON p.tutorial_id = t.id SET t.credit = NULL WHERE p.user_id = ?`,
    [userId],
  );
  for (const { id } of proposals)
    await db.query('UPDATE tutorial_proposals SET user_id = ?, why = NULL, credit = NULL WHERE id = ?', [
      anonymousId(),
      id,
    ]);
};
