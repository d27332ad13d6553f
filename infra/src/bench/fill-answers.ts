import type { Release } from '@pix/content';
import type { Connection, RowDataPacket } from 'mysql2/promise';

/** Somebody who answered before, a month ago: nothing of it right, so that every question may be asked again. */
export type PastPupil = { readonly userId: string };

const TEST_LENGTH = 20;
const PUPILS_A_STATEMENT = 10;
const LONG_AGO_MS = 30 * 86_400_000;

const key = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/**
 * The challenges of the content, numbered, where statements that fill can join them. Statistics are told to begin after what is
 * filled in: counting it would be work of the same machine, at the same time as what is measured.
 */
export const prepareFilling = async (db: Connection, release: Release): Promise<void> => {
  await db.query('CREATE DATABASE IF NOT EXISTS pix_bench');
  await db.query('USE pix_bench'); // The numbers seq_… belong to the schema in use.
  await db.query('DROP TABLE IF EXISTS pix_bench.challenges');
  await db.query(`CREATE TABLE pix_bench.challenges (n INT PRIMARY KEY, challenge_id VARCHAR(100) COLLATE utf8mb4_bin,
    skill_id VARCHAR(100) COLLATE utf8mb4_bin, competence_id VARCHAR(10) COLLATE utf8mb4_bin)`);
  await db.query(
    `REPLACE INTO pix_assessment.statistics_cursors (name, position, partial) VALUES ('ANSWERS', UNHEX(RPAD('01', 32, '0')), '{}')`,
  );
  const challenges = challengesOf(release).map((one, n) => [n, one.challengeId, one.skillId, one.competenceId]);
  await db.query('INSERT INTO pix_bench.challenges VALUES ?', [challenges]);
};

/**
 * Gives pupils a past of so many answers each, by statements that make rows on the server: ids grow as UUIDv7 do, and are
 * older than any the services make. `series` keeps two fillings apart.
 */
export const fillAnswers = async (
  db: Connection,
  given: { release: Release; pupils: readonly PastPupil[]; answersEach: number; series: number },
): Promise<void> => {
  const { release, pupils, answersEach, series } = given;
  const hex = (kind: number) => `LPAD(HEX(${kind * 0x10 + series}), 4, '0')`;
  const [rows] = await db.query<RowDataPacket[]>('SELECT COUNT(*) AS count FROM pix_bench.challenges');
  const challenges = Number(rows[0]?.count);
  await db.query('SET SESSION unique_checks = 0, foreign_key_checks = 0');
  await db.query('DROP TABLE IF EXISTS pix_bench.pupils');
  await db.query('CREATE TABLE pix_bench.pupils (n INT PRIMARY KEY, user_id BINARY(16) NOT NULL)');
  for (let start = 0; start < pupils.length; start += PUPILS_A_STATEMENT) {
    const some = pupils.slice(start, start + PUPILS_A_STATEMENT).map(({ userId }, n) => [start + n, key(userId)]);
    await db.query('INSERT INTO pix_bench.pupils VALUES ?', [some]);
    const those = `FROM pix_bench.pupils p STRAIGHT_JOIN seq_0_to_`;
    const range = 'WHERE p.n >= ?';
    await db.query(
      `INSERT INTO pix_assessment.assessments (id, kind, state, user_id, competence_id, release_id, strategy, started_at,
         ended_at, answered_count, percentage, subjects, plan, claims)
       SELECT UNHEX(CONCAT(${hex(0)}, LPAD(HEX(p.n), 8, '0'), LPAD(HEX(s.seq), 8, '0'), '000000000000')), 'COMPETENCE', 'COMPLETED',
         p.user_id, (SELECT competence_id FROM pix_bench.challenges c WHERE c.n = (s.seq * ${TEST_LENGTH}) MOD ${challenges}), ?,
         'ladder.v1', NOW(3) - INTERVAL 31 DAY, NOW(3) - INTERVAL 30 DAY, ${TEST_LENGTH}, 100, '[]', '[]', '[]'
       ${those}${Math.ceil(answersEach / TEST_LENGTH) - 1} s ${range}`,
      [release.id, start],
    );
    await db.query(
      `INSERT INTO pix_assessment.answers (id, assessment_id, position, challenge_id, skill_id, competence_id, user_id, value,
         outcome, answered_at)
       SELECT UNHEX(CONCAT(${hex(1)}, LPAD(HEX(p.n), 8, '0'), LPAD(HEX(s.seq), 8, '0'), '000000000000')),
         UNHEX(CONCAT(${hex(0)}, LPAD(HEX(p.n), 8, '0'), LPAD(HEX(s.seq DIV ${TEST_LENGTH}), 8, '0'), '000000000000')),
         s.seq MOD ${TEST_LENGTH} + 1, c.challenge_id, c.skill_id, c.competence_id, p.user_id, '{"text":"une réponse"}', 'WRONG',
         NOW(3) - INTERVAL 31 DAY + INTERVAL s.seq SECOND
       ${those}${answersEach - 1} s STRAIGHT_JOIN pix_bench.challenges c ON c.n = s.seq MOD ${challenges} ${range}`,
      [start],
    );
  }
  await fillKnowledge(db, release, answersEach);
  await db.query('SET SESSION unique_checks = 1, foreign_key_checks = 1');
};

/** The knowledge that this past leaves: what was asked failed, with all its questions, long enough ago to be asked again. */
const fillKnowledge = async (db: Connection, release: Release, answersEach: number): Promise<void> => {
  const at = Date.now() - LONG_AGO_MS;
  const asked = challengesOf(release).slice(0, answersEach);
  for (const { id } of release.competences) {
    const answered = asked.filter(({ competenceId }) => competenceId === id);
    if (answered.length === 0) continue;
    const skills = new Map(answered.map(({ skillId }) => [skillId, [0, 1, at]]));
    const result = { competenceId: id, meanLevel: 0.5, sdLevel: 0.6, twinLogEvidence: 0 };
    // Two answers to each skill are kept, as the service does.
    const last = answered
      .filter(({ skillId }, rank) => answered.slice(rank + 1).filter((later) => later.skillId === skillId).length < 2)
      .map(({ challengeId, skillId }) => [skillId, challengeId, 0, 0, at]);
    await db.query(
      `INSERT IGNORE INTO pix_assessment.knowledge_states (user_id, competence_id, skills, answers, result, release_id)
       SELECT user_id, ?, ?, ?, ?, ? FROM pix_bench.pupils ORDER BY user_id`,
      [id, JSON.stringify(Object.fromEntries(skills)), JSON.stringify(last), JSON.stringify(result), release.id],
    );
  }
};

/** Every question in the order in which those who fill answer them, again and again: a little of each competence at a time. */
const challengesOf = ({ competences, subjects }: Release) => {
  const byCompetence = competences.map(({ id: competenceId }) =>
    subjects
      .filter((subject) => subject.competenceId === competenceId)
      .flatMap(({ skills }) => skills)
      .flatMap(({ id: skillId, challenges }) =>
        challenges.map(({ id: challengeId }) => ({ challengeId, skillId, competenceId })),
      ),
  );
  const longest = Math.max(...byCompetence.map(({ length }) => length));
  return Array.from({ length: longest }, (_, rank) => byCompetence.flatMap((own) => own[rank] ?? [])).flat();
};
