import { createConnection } from 'mysql2/promise';
import { whileWindowsAre } from './centre-steps';
import type { Sitting } from './entry-steps';
import { decision } from './judged';
import { type MachineSecret, rescored } from './outcome-steps';
import type { Candidate, Centre, Walk } from './walk';
import { wholeSession } from './whole-session';

const KIND = 'COLLEGE';
const RULES = '{ examinationRules { kind fromDay toDay scoring } }';
const SCORED = `query ($id: ID!) { certification(id: $id) { status reviewReasons juryActs { juryUserId }
  result { rule reproducibilityRate passed pix competences { level competence { id } } }
  secondOpinion { version competences { level competence { id } } } } }`;
const TOLD =
  'query ($id: ID!) { certification(id: $id) { status result { rule pix } certificate { verificationCode } } }';
const VERIFIED =
  'query ($code: String!) { verifyCertificate(code: $code) { ... on VerifiedCertificate { pix valid } } }';
const MOVE = 'UPDATE pix_certification.examination_rules SET from_day = ?, to_day = ? WHERE kind = ? AND from_day = ?';
const FORGET = 'DELETE FROM pix_certification.examination_rules WHERE kind = ? AND from_day IN (?)';

/** A day by its distance from today, as the platform reckons days. */
const day = (distance: number): string =>
  new Date(Date.now() + distance * 86_400_000).toLocaleDateString('en-CA', { timeZone: 'Europe/Paris' });

const everything = (): boolean => true;
const twoOfFive = (rank: number): boolean => rank % 5 < 2;

type Given = { readonly centre: Centre; readonly candidates: readonly Candidate[]; readonly machine: MachineSecret };

/** E7: the engine's scoring made official for one national window, by configuration; what is elsewhere or later stays as it was. */
export const scoringSteps = async (walk: Walk, { centre: lycee, candidates, machine }: Given): Promise<void> => {
  walk.chapter('The engine’s scoring, official in a national window (E7)');
  const { done, admin, manager } = walk;
  const [first, second, third] = candidates as [Candidate, Candidate, Candidate];
  const given = { name: 'Collège de la marche', kind: KIND };
  const { centre: college } = await done('createCertificationCentre', given, admin.token, 'centre { id }');
  await done('addCentreMember', { centreId: college.id, userId: manager.id, admin: true }, admin.token);

  await inWindow(walk, async (endWindow) => {
    const seats = [
      { who: first, knows: everything },
      { who: second, knows: twoOfFive },
    ];
    const [ours, theirs] = await Promise.all([
      wholeSession(walk, college.id, seats),
      wholeSession(walk, lycee.id, [{ who: third, knows: twoOfFive }]),
    ]);
    const [all, some] = ours.sittings as [Sitting, Sitting];
    await official(walk, all, some);
    await usual(
      walk,
      theirs.sittings[0],
      'a session of another kind of centre that day: the usual rule, nothing certified',
    );
    await certified(walk, ours.session.id, ours.sittings);

    await endWindow();
    const next = await wholeSession(walk, college.id, [{ who: third, knows: twoOfFive }]);
    await usual(walk, next.sittings[0], 'once that window is over, in the next one of these centres: the usual rule');
    await rescored(walk, ours.session.id, machine);
  });
};

/** Its window and rules, set for as long as they are tried. Rules begin tomorrow: the days they hold from and to are moved in the database. */
const inWindow = async (walk: Walk, work: (endWindow: () => Promise<void>) => Promise<void>): Promise<void> => {
  const { see, done, query, admin } = walk;
  const db = await createConnection({ uri: walk.run.databaseUrl });
  const endWindow = async (): Promise<void> => {
    const windows = [
      { opensOn: day(-30), closesOn: day(-1) },
      { opensOn: day(0), closesOn: day(30) },
    ];
    await done('setCertificationWindows', { kind: KIND, windows }, admin.token);
    await db.query(MOVE, [day(-30), day(-1), KIND, day(0)]);
    const { examinationRules } = await query(RULES, {}, admin.token);
    const over = examinationRules.find(({ kind }: { kind: string }) => kind === KIND);
    see('its rules are those of a window that is over', over?.toDay === day(-1) && over.scoring === 'BAYES', over);
  };
  try {
    await whileWindowsAre(walk, KIND, [{ opensOn: day(0), closesOn: day(30) }], async () => {
      await configured(walk);
      await db.query(MOVE, [day(0), day(45), KIND, day(1)]);
      await work(endWindow);
    });
  } finally {
    await db.query(FORGET, [KIND, [day(-30), day(0), day(1)]]);
    await db.end();
  }
};

const configured = async ({ see, call, done, query, admin, manager, jury }: Walk): Promise<void> => {
  const given = { kind: KIND, fromDay: day(1), scoring: 'BAYES', samplePercentage: 0, needsTwoPeople: false };
  const refused = await call('setExaminationRules', given, manager.token);
  const judge = await call('setExaminationRules', given, jury.token);
  see(
    'neither a centre nor the jury says which scoring is official',
    [refused, judge].every(({ __typename }) => __typename === 'NotAllowedError'),
    refused.message,
  );
  const { rules } = await done('setExaminationRules', given, admin.token, 'rules { kind fromDay toDay scoring }');
  see('an administrator does, for the window of a kind of centre', rules.toDay === day(30), rules);
  const windows = [{ opensOn: day(0), closesOn: day(45) }];
  await done('setCertificationWindows', { kind: KIND, windows }, admin.token);
  const { examinationRules } = await query(RULES, {}, admin.token);
  const moved = examinationRules.find(({ kind }: { kind: string }) => kind === KIND);
  see('…to its last day, moved when the window closes later', moved?.toDay === day(45), moved);
};

type Levels = readonly { level: number; competence: { id: string } }[];

const isWithin = (certifiedLevels: Levels, opinion: Levels): boolean =>
  certifiedLevels.every(
    ({ level, competence }) => level <= (opinion.find((said) => said.competence.id === competence.id)?.level ?? -1),
  );

const scored = async ({ query, jury }: Walk, { certificationId }: Sitting) =>
  (await query(SCORED, { id: certificationId }, jury.token)).certification;

const official = async (walk: Walk, all: Sitting, some: Sitting): Promise<void> => {
  const { see, call, jury } = walk;
  const [best, doubtful] = [await scored(walk, all), await scored(walk, some)];
  see(
    'in that window the engine’s scoring is the official one',
    best.result.rule === 'bayes/1' && doubtful.result.rule === 'bayes/1',
    { rule: best.result.rule, engine: best.secondOpinion.version, pix: best.result.pix },
  );
  see(
    '…the levels are those it gives, or the lower ones claimed',
    [best, doubtful].every(({ result, secondOpinion }) =>
      isWithin(
        result.competences.filter(({ level }: { level: number }) => level > 0),
        secondOpinion.competences,
      ),
    ),
    best.secondOpinion.competences.map(({ level }: { level: number }) => level),
  );
  const { reproducibilityRate: rate, passed, pix } = doubtful.result;
  see('…the rate of reproducibility stays beside', best.result.reproducibilityRate === 100 && rate < 50, `${rate} %`);
  see('…where they differ: nothing by the rate, something by the engine', rate < 50 && passed && pix > 0, `${pix} Pix`);
  see('…and the jury looks', doubtful.reviewReasons.includes('LOW_REPRODUCIBILITY'), doubtful.reviewReasons);
  const accepted = await call('deliberate', decision(some, 'ACCEPT'), jury.token, 'certification { status }');
  see('…and accepts', accepted.certification?.status === 'ACCEPTED', accepted.certification);
};

const usual = async (walk: Walk, sitting: Sitting | undefined, clause: string): Promise<void> => {
  const { result, secondOpinion } = sitting ? await scored(walk, sitting) : { result: null, secondOpinion: null };
  walk.see(clause, result?.rule === 'v2/1' && !result.passed && result.pix === 0 && secondOpinion !== null, {
    rule: result?.rule,
    rate: result?.reproducibilityRate,
    pix: result?.pix,
  });
};

const certified = async (walk: Walk, sessionId: string, sittings: readonly Sitting[]): Promise<void> => {
  const { see, done, jury, pix, query } = walk;
  await done('publishSession', { sessionId }, jury.token);
  for (const sitting of sittings) {
    const { certificationId: id, account } = sitting;
    const told = await pix.until('a certificate', async () => {
      const { certification } = await query(TOLD, { id }, account.token);
      return certification.certificate ? certification : null;
    });
    const { verifyCertificate: verified } = await query(VERIFIED, { code: told.certificate.verificationCode });
    const { result, juryActs } = await scored(walk, sitting);
    see(
      `${account.firstName}: told, published and certified by the engine's result`,
      told.result.rule === 'bayes/1' && told.result.pix === result.pix && verified.pix === result.pix && verified.valid,
      `${verified.pix} Pix, by ${juryActs.at(-1)?.juryUserId}`,
    );
  }
};
