import { type Platform, platform } from '../demo/platform';
import type { Place } from './stage';
import { EXAMPLES, type Verdict } from './verdict';

const WITHIN_S = 120;
const AT_ONCE = 4;

/** What `rescoreSession` tells of a session (E7). */
export type Rescored = {
  readonly sessionId: string;
  readonly totalCount: number;
  readonly differences: readonly { readonly certificationId: string; readonly kind: string }[];
};

const FIELDS = 'id state totalCount differences { certificationId kind }';
const ASK = `mutation ($sessionId: ID!) { rescoreSession(input: { sessionId: $sessionId, dryRun: true }) {
  __typename ... on RescoreSessionSuccess { rescoring { ${FIELDS} } } ... on Error { message }
} }`;
const READ = `query ($id: ID!) { rescoring(id: $id) { ${FIELDS} } }`;

const SESSIONS = `SELECT session_id AS sessionId, COUNT(*) AS scored FROM pix_certification.certifications
  WHERE scored_at IS NOT NULL GROUP BY session_id ORDER BY session_id`;

/**
 * I7 of scores: each certification is scored again from its stored answers, as `npx pix certification rescore --dry-run` has it done, and
 * nothing of it is another one.
 */
export const scoresMadeAgain = async ({ ask, bench }: Place): Promise<{ verdict: Verdict; line: string }> => {
  const pix = platform(bench.gatewayUrl);
  const token = bench.machineTokenOf('drill', 'certification:rescore');
  const sessions = await ask<{ sessionId: string; scored: number | string }>(SESSIONS);
  const rescored: Rescored[] = [];
  for (let from = 0; from < sessions.length; from += AT_ONCE) {
    const some = sessions.slice(from, from + AT_ONCE);
    rescored.push(...(await Promise.all(some.map(({ sessionId }) => rescore(pix, token, sessionId)))));
  }
  const scored = sessions.reduce((sum, session) => sum + Number(session.scored), 0);
  const verdict = verdictOf(scored, rescored);
  const again = rescored.reduce((sum, { totalCount }) => sum + totalCount, 0);
  const differences = rescored.reduce((sum, one) => sum + one.differences.length, 0);
  return { verdict, line: `  ${again} certifications scored again: ${differences} differences` };
};

const rescore = async (pix: Platform, token: string, sessionId: string): Promise<Rescored> => {
  const { rescoring } = await pix.succeed(ASK, { sessionId }, { token });
  return pix.until(
    `the scores of session ${sessionId} made again`,
    async () => {
      const read = await pix.ask(READ, { id: rescoring.id }, { token });
      return read.rescoring?.state === 'DONE' ? { ...read.rescoring, sessionId } : null;
    },
    WITHIN_S,
  );
};

/** A certification that was scored and is not scored again counts as one that came out otherwise. */
export const verdictOf = (scored: number, rescored: readonly Rescored[]): Verdict => {
  const differences = rescored.flatMap((session) => session.differences);
  const again = rescored.reduce((sum, { totalCount }) => sum + totalCount, 0);
  return {
    id: 'I7',
    rule: 'every score made again from the stored answers is the one that is stored, to the byte',
    violations: differences.length + Math.abs(scored - again),
    examples: [
      ...(again === scored ? [] : [`${scored} scored, ${again} scored again`]),
      ...differences.map(({ certificationId, kind }) => `${certificationId}: ${kind}`),
    ].slice(0, EXAMPLES),
  };
};
