import { createConnection } from 'mysql2/promise';
import type { Person } from '../demo/people';
import type { Sitting } from './entry-steps';
import { decision, judged } from './judged';
import type { Walk } from './walk';

const RULES = `REPLACE INTO pix_certification.examination_rules
  (from_day, scoring, sample_percentage, needs_two_people, set_by, created_at) VALUES (?, 'REPRODUCIBILITY', 0, 1, ?, UTC_TIMESTAMP(3))`;

/** Rules are set from tomorrow on; those of today are written for as long as the rule of two is tried. */
export const twoPeopleSteps = async (walk: Walk, one: Sitting, second: Person): Promise<void> => {
  const { see, call, jury, admin } = walk;
  const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/Paris' });
  const past = { fromDay: today, scoring: 'BAYES', samplePercentage: 10, needsTwoPeople: true };
  const refused = await call('setExaminationRules', past, admin.token);
  see('rules are for days to come', refused.__typename === 'InvalidInputError', refused.message);
  const db = await createConnection({ uri: walk.run.databaseUrl });
  await db.query(RULES, [today, admin.id]);
  try {
    const alone = await call(
      'deliberate',
      decision(one, 'REJECT_FOR_FRAUD'),
      jury.token,
      'isEffective certification { status }',
    );
    const twice = await call('deliberate', decision(one, 'REJECT_FOR_FRAUD'), jury.token, 'isEffective');
    see('one person alone refuses nobody', alone.isEffective === false && twice.isEffective === false, alone);
    const both = await call(
      'deliberate',
      decision(one, 'REJECT_FOR_FRAUD'),
      second.token,
      'isEffective certification { status }',
    );
    see('…two do', both.isEffective === true && both.certification.status === 'REJECTED', both);
    const back = await call('deliberate', decision(one, 'WITHDRAW'), second.token, 'certification { status }');
    see('…and take it back', back.certification?.status === 'SCORED', back);
    for (const juror of [jury, second]) await call('deliberate', decision(one, 'REJECT_FOR_FRAUD'), juror.token);
    const { juryActs, status } = await judged(walk, one.certificationId);
    see(
      'every act in the journal, with who, when and why',
      juryActs.length === 6 && status === 'REJECTED',
      juryActs.map(
        ({ decision: of, isEffective }: { decision: string; isEffective: boolean }) => `${of} ${isEffective}`,
      ),
    );
    const changed = await db
      .query('UPDATE pix_certification.jury_acts SET reason = ? WHERE certification_id = ?', ['x', one.certificationId])
      .then(
        () => null,
        (error: Error) => error.message,
      );
    see('…which not even the database changes', changed !== null, changed ?? '');
  } finally {
    await db.query("DELETE FROM pix_certification.examination_rules WHERE from_day = ? AND kind = ''", [today]);
    await db.end();
  }
};
