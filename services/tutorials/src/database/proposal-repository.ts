import { isDuplicate } from '@pix/kit/database';
import type { PageRequest } from '@pix/kit/pagination';
import type { EntityManager } from 'typeorm';
import { type Decision, freePlace, type Proposal, type ProposalState } from '../domain/proposal';
import { linkKey } from './search-columns';

const SELECT = `SELECT id, user_id AS userId, title, link, skill_id AS skillId, why, credit, locale, state, reason, comment,
  tutorial_id AS tutorialId, proposed_at AS proposedAt, decided_at AS decidedAt FROM tutorial_proposals`;

/** Which proposals a list shows, and from which end. */
type Shown = { readonly userId: string } | { readonly state: ProposalState };

/** Proposals: a link waits once, a person has so many that wait, both by unique keys (T4). */
export const proposalRepository = (db: EntityManager) => ({
  async byId(id: string): Promise<Proposal | null> {
    const [row] = await db.query<Proposal[]>(`${SELECT} WHERE id = ?`, [id]);
    return row ?? null;
  },

  /** The proposal, locked until the end of the transaction: one decision at a time. */
  async lock(id: string): Promise<Proposal | null> {
    const [row] = await db.query<Proposal[]>(`${SELECT} WHERE id = ? FOR UPDATE`, [id]);
    return row ?? null;
  },

  async waitingByLink(link: string): Promise<Proposal | null> {
    const [row] = await db.query<Proposal[]>(`${SELECT} WHERE waiting_link_key = ?`, [linkKey(link)]);
    return row ?? null;
  },

  /** Says what stood in the way: the link waits already, or the person has as many that wait as they may. */
  async insert(proposal: Proposal, places: number): Promise<'DONE' | 'LINK_WAITS' | 'NO_PLACE'> {
    for (;;) {
      const place = freePlace(await takenPlaces(db, proposal.userId), places);
      if (place === null) return 'NO_PLACE';
      try {
        await insertAt(db, proposal, place);
        return 'DONE';
      } catch (error) {
        if (isDuplicate(error, 'uq_tutorial_proposals_link')) return 'LINK_WAITS';
        if (!isDuplicate(error, 'uq_tutorial_proposals_place')) throw error;
      }
    }
  },

  async decide(id: string, decision: Decision): Promise<void> {
    const { state, by, at } = decision;
    const rejected = decision.state === 'REJECTED' ? decision : null;
    await db.query(
      `UPDATE tutorial_proposals SET state = ?, decided_by = ?, decided_at = ?, reason = ?, comment = ?, tutorial_id = ?,
         waiting_link_key = NULL, waiting_place = NULL WHERE id = ?`,
      [
        state,
        by,
        at,
        rejected?.reason ?? null,
        rejected?.comment ?? null,
        decision.state === 'APPROVED' ? decision.tutorialId : null,
        id,
      ],
    );
  },

  /** A person's own, last proposed first; the queue of editors, first proposed first. */
  async page(shown: Shown, { limit, after }: PageRequest): Promise<Proposal[]> {
    const [last] = after ?? [];
    const isOwn = 'userId' in shown;
    return db.query(
      `${SELECT} WHERE ${isOwn ? 'user_id' : 'state'} = ? ${last === undefined ? '' : `AND id ${isOwn ? '<' : '>'} ?`}
       ORDER BY id ${isOwn ? 'DESC' : ''} LIMIT ?`,
      [isOwn ? shown.userId : shown.state, ...(last === undefined ? [] : [last]), limit + 1],
    );
  },

  async count(shown: Shown): Promise<number> {
    const isOwn = 'userId' in shown;
    const [row] = await db.query<{ n: string }[]>(
      `SELECT COUNT(*) AS n FROM tutorial_proposals WHERE ${isOwn ? 'user_id' : 'state'} = ?`,
      [isOwn ? shown.userId : shown.state],
    );
    return Number(row?.n ?? 0);
  },
});

const takenPlaces = async (db: EntityManager, userId: string): Promise<number[]> => {
  const rows = await db.query<{ place: number }[]>(
    'SELECT waiting_place AS place FROM tutorial_proposals WHERE user_id = ? AND waiting_place IS NOT NULL',
    [userId],
  );
  return rows.map(({ place }) => place);
};

const insertAt = async (db: EntityManager, proposal: Proposal, place: number): Promise<void> => {
  const row = {
    id: proposal.id,
    user_id: proposal.userId,
    title: proposal.title,
    link: proposal.link,
    skill_id: proposal.skillId,
    why: proposal.why,
    credit: proposal.credit,
    locale: proposal.locale,
    proposed_at: proposal.proposedAt,
    waiting_link_key: linkKey(proposal.link),
    waiting_place: place,
  };
  await db.query(`INSERT INTO tutorial_proposals (${Object.keys(row).join(', ')}) VALUES (?)`, [Object.values(row)]);
};
