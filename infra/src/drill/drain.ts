import { setTimeout as sleep } from 'node:timers/promises';
import { serviceNames } from '../service-names';
import type { Ask } from './ask';

const DRAIN_WITHIN_S = 240;
const LOOK_EVERY_MS = 1_000;
const WITHOUT_HOUR = `COALESCE(JSON_VALUE(options, '$.delay'), 0) = 0`;

/** Messages of all services that are not handled yet, or not known to be. */
const LEFT = serviceNames
  .map(
    (name) =>
      `SELECT COUNT(*) AS n FROM pix_${name}.outbox WHERE (relayed_at IS NULL OR check_at IS NOT NULL) AND ${WITHOUT_HOUR}`,
  )
  .join(' UNION ALL ');

const WORK_LEFT = `SELECT
  (SELECT COUNT(*) FROM pix_certification.certifications c JOIN pix_assessment.assessments t
     ON t.kind = 'CERTIFICATION' AND t.request_key = c.id WHERE t.state <> 'STARTED' AND c.status IN ('STARTING', 'STARTED', 'ENDED'))
  + (SELECT COUNT(*) FROM pix_certification.certifications c JOIN pix_certification.sessions s ON s.id = c.session_id
     LEFT JOIN pix_certification.certificates k ON k.certification_id = c.id
     LEFT JOIN pix_certification.certificate_files f ON f.certificate_id = k.id
     LEFT JOIN pix_certification.badges b ON b.certificate_id = k.id
     WHERE s.status = 'PUBLISHED' AND c.status = 'ACCEPTED' AND (f.certificate_id IS NULL OR b.certificate_id IS NULL)) AS n`;

export type Drained = { readonly workSeconds: number; readonly allSeconds: number };

/**
 * Waits until all that was promised is done; says how long the work took after the load ended, and how long until the senders have
 * seen every message handled (their looks, which come minutes apart, are asked for at once).
 */
export const drain = async (ask: Ask, say: (line: string) => void): Promise<Drained> => {
  const began = performance.now();
  const since = (): number => (performance.now() - began) / 1_000;
  let workSeconds: number | null = null;
  for (;;) {
    const work = await ask<{ n: number | string }>(WORK_LEFT);
    if (workSeconds === null && Number(work[0]?.n) === 0) workSeconds = since();
    for (const name of serviceNames)
      await ask(`UPDATE pix_${name}.outbox SET check_at = NOW(3) WHERE check_at > NOW(3) AND ${WITHOUT_HOUR}`);
    const left = (await ask<{ n: number | string }>(LEFT)).reduce((sum, { n }) => sum + Number(n), 0);
    if (left === 0 && workSeconds !== null) return { workSeconds, allSeconds: since() };
    if (since() > DRAIN_WITHIN_S) {
      say(`  ${left} messages are left after ${DRAIN_WITHIN_S} s`);
      return { workSeconds: workSeconds ?? since(), allSeconds: since() };
    }
    await sleep(LOOK_EVERY_MS);
  }
};
