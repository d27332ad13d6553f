import { newId } from '@pix/kit/ids';
import { aUser } from '@pix/kit/testing';
import type { Campaigns } from './campaigns';

const AT_ONCE = 1_000;

/** Writes rows without the service, so many at a time: what a bench measures is the reading. */
const fill = async (
  { app }: Pick<Campaigns, 'app'>,
  { table, columns, count }: { table: string; columns: readonly string[]; count: number },
  row: (rank: number) => readonly unknown[],
): Promise<void> => {
  for (let from = 0; from < count; from += AT_ONCE) {
    const size = Math.min(AT_ONCE, count - from);
    await app.dataSource.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ?`, [
      Array.from({ length: size }, (_, rank) => row(from + rank)),
    ]);
  }
};

const firstNameOf = (rank: number): string => `Prénom${rank % 97}`;
const lastNameOf = (rank: number): string => `Nom${(rank * 7919) % 10_007}`;

const NOW = new Date('2026-11-22T08:00:00.000Z');
const LEARNER_COLUMNS = [
  'id',
  'organization_id',
  'national_student_id',
  'first_name',
  'last_name',
  'birth_date',
  'division',
  'last_import_id',
  'created_at',
];

/** Pupils of a roster; their ids. */
export const fillLearners = async (campaigns: Campaigns, organizationId: string, count: number): Promise<string[]> => {
  const ids = Array.from({ length: count }, newId);
  await fill(campaigns, { table: 'learners', columns: LEARNER_COLUMNS, count }, (rank) => [
    ids[rank],
    organizationId,
    `INE${organizationId.slice(-6)}${rank}`,
    firstNameOf(rank),
    lastNameOf(rank),
    '2009-06-23',
    `2GT${rank % 12}`,
    organizationId,
    NOW,
  ]);
  return ids;
};

/** Subjects of a competence each, as many as a large target profile has. */
export const SUBJECTS = Array.from({ length: 20 }, (_, rank) => ({
  id: `sujet-${rank}`,
  title: `Sujet ${rank}`,
  competenceId: `${1 + (rank % 5)}.${1 + (rank % 2)}`,
}));

const PARTICIPATION_COLUMNS = [
  'id',
  'campaign_id',
  'organization_id',
  'user_id',
  'learner_id',
  'status',
  'started_at',
  'shared_at',
  'skill_count',
  'validated_skill_count',
  'mastery',
  'stage_rank',
  'sorted_last_name',
  'sorted_first_name',
];

/** Participations of a roster's pupils, nine in ten of them sent, with their results and the campaign's sums. */
export const fillParticipations = async (
  campaigns: Campaigns,
  { campaignId, organizationId }: { campaignId: string; organizationId: string },
  learnerIds: readonly string[],
): Promise<void> => {
  const ids = learnerIds.map(newId);
  const count = ids.length;
  await fill(campaigns, { table: 'participations', columns: PARTICIPATION_COLUMNS, count }, (rank) => {
    const isSent = rank % 10 > 0;
    const mastery = (rank * 31) % 101;
    return [
      ids[rank],
      campaignId,
      organizationId,
      aUser().userId,
      learnerIds[rank],
      isSent ? 'SHARED' : 'STARTED',
      new Date(NOW.getTime() + (rank % 60) * 86_400_000),
      isSent ? new Date(NOW.getTime() + (rank % 60) * 86_400_000) : null,
      ...(isSent
        ? [80, Math.round((80 * mastery) / 100), mastery, Math.floor(mastery / 34)]
        : [null, null, null, null]),
      lastNameOf(rank),
      firstNameOf(rank),
    ];
  });
  const sentIds = ids.filter((_, rank) => rank % 10 > 0);
  const columns = [
    'participation_id',
    'competence_id',
    'subject_id',
    'skill_count',
    'tested_skill_count',
    'validated_skill_count',
    'max_level',
    'reached_level',
    'relevance',
    'gap_skill_id',
    'skills',
  ];
  await fill(
    campaigns,
    { table: 'participation_subject_results', columns, count: sentIds.length * SUBJECTS.length },
    (at) => {
      const subject = SUBJECTS[at % SUBJECTS.length];
      const skills = Array.from({ length: 4 }, (_, rank) => [
        `${subject?.id}-${rank}`,
        rank + 1,
        rank <= at % 4 ? 1 : 0,
      ]);
      return [
        sentIds[Math.floor(at / SUBJECTS.length)],
        subject?.competenceId,
        subject?.id,
        4,
        4,
        1 + (at % 4),
        4,
        1 + (at % 4),
        (at * 13) % 100,
        at % 4 === 3 ? null : `${subject?.id}-${1 + (at % 4)}`,
        JSON.stringify(skills),
      ];
    },
  );
  if (count >= AT_ONCE) await sumUp(campaigns, campaignId);
};

/** What `sum-repository.ts` would have added, had each been sent. */
const sumUp = async ({ app }: Campaigns, campaignId: string): Promise<void> => {
  for (const [kind, item] of [
    ['SUBJECT', 'r.subject_id'],
    ['COMPETENCE', `''`],
    ['GAP', 'r.gap_skill_id'],
  ])
    await app.dataSource.query(
      `INSERT INTO campaign_sums (campaign_id, kind, competence_id, item_id, shard, participant_count, skill_sum,
         validated_sum, relevance_sum)
       SELECT p.campaign_id, ?, r.competence_id, ${item}, CRC32(p.id) % 16 AS shard, COUNT(DISTINCT p.id), SUM(r.skill_count),
         SUM(r.validated_skill_count), SUM(r.relevance)
       FROM participations p JOIN participation_subject_results r ON r.participation_id = p.id
       WHERE p.campaign_id = ? AND p.status = 'SHARED' AND ${item} IS NOT NULL GROUP BY r.competence_id, ${item}, shard`,
      [kind, campaignId],
    );
};

/** How long it takes, so many times, in milliseconds: the median and the slowest of twenty. */
export const measure = async (work: () => Promise<unknown>): Promise<{ median: number; slowest: number }> => {
  await work();
  const durations: number[] = [];
  for (let time = 0; time < 20; time += 1) {
    const began = performance.now();
    await work();
    durations.push(performance.now() - began);
  }
  const sorted = durations.sort((one, other) => one - other);
  return { median: sorted[10] ?? 0, slowest: sorted.at(-1) ?? 0 };
};
