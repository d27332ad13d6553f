import { knownAnswers } from '@pix/content';
import { type BenchPlatform, benchPlatform, idOf } from '../bench/bench-platform';
import { giveKnowledge, personOf, untilItPasses } from '../bench/examination';
import { openCentre } from '../demo/centre';
import { publishContent } from '../demo/content-release';
import { ownRelease } from '../demo/own-release';
import { type Platform, platform } from '../demo/platform';
import { openCampaign, openSchool } from '../demo/school';
import { type Examinee, knowledgeOf } from './answering';
import { type Ask, askAt } from './ask';
import type { Centre } from './centre-crew';
import { startTcpProxy, type TcpProxy, targetOf, throughProxy } from './proxy';
import type { School } from './pupils';
import type { Teacher } from './teachers';

const PROFILE = '5.1 Résoudre des problèmes techniques';
const CAMPAIGNS = 6;
/** More than any drill examines: each is examined once. */
const EXAMINEES = 600;

/** Where a drill is played: a platform, and its database asked directly. */
export type Place = { readonly bench: BenchPlatform; readonly ask: Ask };

/** The platform of a drill, with a network that can be cut between its processes and each of its two servers. */
export type Ground = Place & {
  readonly database: TcpProxy;
  readonly redis: TcpProxy;
  /** Redis itself, beside the network of the drill. */
  readonly redisUrl: string;
  readonly stop: () => Promise<void>;
};

export const openGround = async (): Promise<Ground> => {
  const proxies: TcpProxy[] = [];
  const direct = { databaseUrl: '', redisUrl: '' };
  // People are counted as they are in production, and never too many: one machine does the work of a country.
  const bench = await benchPlatform(
    {},
    {
      folder: 'drill',
      through: async (engines) => {
        Object.assign(direct, engines);
        for (const url of [engines.databaseUrl, engines.redisUrl]) proxies.push(await startTcpProxy(targetOf(url)));
        const [database, redis] = proxies as [TcpProxy, TcpProxy];
        return {
          databaseUrl: throughProxy(engines.databaseUrl, database),
          redisUrl: throughProxy(engines.redisUrl, redis),
        };
      },
    },
  );
  const [database, redis] = proxies as [TcpProxy, TcpProxy];
  const stop = async (): Promise<void> => {
    await bench.stop();
    await Promise.all([database.close(), redis.close()]);
  };
  return { bench, database, redis, redisUrl: direct.redisUrl, ask: askAt(direct.databaseUrl), stop };
};

export type Stage = {
  readonly pix: Platform;
  readonly school: School;
  readonly centre: Centre;
  readonly teachers: readonly Teacher[];
  /** Signed in without an account: savers of tutorials. */
  readonly strangers: Iterator<Examinee>;
};

const people = function* (bench: BenchPlatform, name: string, most = Number.POSITIVE_INFINITY): Generator<Examinee> {
  for (let rank = 0; rank < most; rank += 1) {
    const userId = idOf(`${name}/${rank}`);
    yield { userId, token: bench.tokenOf(userId) };
  }
};

/** Content, a school whose campaigns pupils join, teachers with a school each, a centre and certifiable people. */
export const setStage = async ({ bench, ask }: Place, teacherCount: number): Promise<Stage> => {
  const pix = platform(bench.gatewayUrl);
  const [admin, manager] = [personOf(bench, 'admin', ['ADMIN']), personOf(bench, 'manager')];
  const release = ownRelease();
  await untilItPasses(() => publishContent(pix, admin, release), 180);
  const answers = knownAnswers(release);
  const knowledge = knowledgeOf(release, answers);
  await giveKnowledge(
    bench,
    pix,
    release,
    [...people(bench, 'examinee', EXAMINEES)].map(({ userId }) => userId),
  );
  await givePast(ask, idOf('examinee/0'));

  const teachers: Teacher[] = [];
  const campaignCodes: string[] = [];
  for (let rank = 0; rank <= teacherCount; rank += 1) {
    const person = personOf(bench, `teacher/${rank}`);
    const { organizationId } = await openSchool(pix, { admin, teacher: person, name: `Lycée ${rank}` });
    const opening = { teacher: person, organizationId, profile: PROFILE, title: 'Se dépanner', welcomeText: 'Seul.' };
    const names = rank === 0 ? Array.from({ length: CAMPAIGNS }, (_, number) => `Parcours ${number}`) : ['Premier'];
    for (const name of names) {
      const { id, code } = await openCampaign(pix, { ...opening, name });
      if (rank === 0) campaignCodes.push(code);
      else teachers.push({ person, organizationId, targetProfileId: await profileOf(ask, id) });
    }
  }
  const centreId = await openCentre(pix, { admin, manager, name: 'Centre de l’exercice' });
  const tutorials = await ask<{ id: string }>(
    'SELECT id FROM pix_tutorials.tutorials WHERE retired_at IS NULL LIMIT 500',
  );
  const competenceIds = release.competences
    .map(({ id }) => id)
    .filter((id) => release.subjects.some(({ competenceId }) => competenceId === id));
  return {
    pix,
    school: {
      knowledge,
      competenceIds,
      campaignCodes,
      tutorialIds: tutorials.map(({ id }) => id),
      run: Date.now().toString(36),
    },
    centre: {
      centreId,
      manager,
      jury: personOf(bench, 'jury', ['JURY']),
      knowledge,
      examinees: people(bench, 'examinee'),
    },
    teachers,
    strangers: people(bench, 'stranger'),
  };
};

/** The answers their knowledge comes from: without them the nightly check would rightly find that they know nothing. */
const givePast = async (ask: Ask, first: string): Promise<void> => {
  const copied = (column: string): string => `UNHEX(MD5(CONCAT(HEX(${column}), HEX(p.user_id))))`;
  const copy = async (table: string, ids: Readonly<Record<string, string>>): Promise<void> => {
    const columns = await ask<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns
       WHERE table_schema = 'pix_assessment' AND table_name = ? AND extra NOT LIKE '%GENERATED%'`,
      [table],
    );
    const names = columns.map(({ name }) => name);
    await ask(
      `INSERT INTO pix_assessment.${table} (${names.join(', ')})
       SELECT ${names.map((name) => ids[name] ?? `t.${name}`).join(', ')}
       FROM pix_bench.candidates p JOIN pix_assessment.${table} t ON t.user_id = UNHEX(REPLACE(?, '-', ''))`,
      [first],
    );
  };
  await copy('assessments', { id: copied('t.id'), user_id: 'p.user_id' });
  await copy('answers', { id: copied('t.id'), assessment_id: copied('t.assessment_id'), user_id: 'p.user_id' });
};

const profileOf = async (ask: Ask, campaignId: string): Promise<string> => {
  const [row] = await ask<{ id: string }>('SELECT target_profile_id AS id FROM pix_campaigns.campaigns WHERE id = ?', [
    campaignId,
  ]);
  return row?.id ?? '';
};
