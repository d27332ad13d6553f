import { type ServiceName, serviceNames } from '../service-names';
import type { Action, Assumptions, Costs } from './figures';

const SECONDS_AN_HOUR = 3_600;

export type Rates = Readonly<Record<Action, number>>;

/** How often a second each thing is done in the busiest hour of the year. */
export const peakRates = (given: Assumptions): Rates => {
  const hours = given.weeks * given.schoolDays * given.schoolHours;
  const sessionsAnHour = ((given.pupils * given.sessionsPerPupil) / hours) * given.busiestHour;
  const startsASecond = (sessionsAnHour * given.busiestMinutesShare) / (given.busiestMinutesOfAnHour * 60);
  const certificationHours = given.certificationWeeks * given.schoolDays * given.schoolHours;
  const certificationsASecond = ((given.certifications / certificationHours) * given.busiestHour) / SECONDS_AN_HOUR;
  return {
    answer:
      (sessionsAnHour * given.answersPerSession) / SECONDS_AN_HOUR +
      certificationsASecond * given.answersPerCertification,
    page: (sessionsAnHour * given.pagesPerSession) / SECONDS_AN_HOUR,
    signIn: startsASecond,
    join: startsASecond,
    send: startsASecond,
    score: certificationsASecond,
    issue: certificationsASecond,
  };
};

const actions = (costs: Costs): [Action, Costs['processor'][Action]][] =>
  Object.entries(costs.processor) as [Action, Costs['processor'][Action]][];

const coresOf = (rates: Rates, costs: Costs, share: (cost: Costs['processor'][Action]) => number): number =>
  actions(costs).reduce((sum, [action, cost]) => sum + (rates[action] * share(cost)) / 1e6, 0);

export type Processes = { readonly name: string; readonly busy: number; readonly replicas: number };

/** Processes of each kind. One of Node uses one core, so that replicas are cores: those that are busy, with room, and a zone less. */
export const processes = (rates: Rates, costs: Costs, { use, faults }: Assumptions): Processes[] => {
  const sized = (name: string, busy: number): Processes => ({
    name,
    busy,
    replicas: Math.max(2, Math.ceil((busy / use) * faults)),
  });
  const of = (service: ServiceName, part: 'service' | 'worker') =>
    coresOf(rates, costs, (cost) => (cost.of === service ? cost[part] : 0));
  return [
    sized(
      'gateway',
      coresOf(rates, costs, ({ gateway }) => gateway),
    ),
    ...serviceNames.flatMap((name) => [sized(name, of(name, 'service')), sized(`${name}-worker`, of(name, 'worker'))]),
  ];
};

export type Schema = { readonly name: string; readonly busy: number; readonly cores: number };

/** Cores of the primary of each schema, each on a server of its own. */
export const schemas = (rates: Rates, costs: Costs, { use, smallestDatabaseCores }: Assumptions): Schema[] =>
  serviceNames.map((service) => {
    const busy = coresOf(rates, costs, ({ of, database }) => (of === service ? database : 0));
    return { name: `pix_${service}`, busy, cores: Math.max(smallestDatabaseCores, Math.ceil(busy / use)) };
  });

export type Table = { readonly name: string; readonly rows: number; readonly gigabytes: number };

/** Rows and bytes of the tables that grow with use: those of a year, and of a person once. */
export const tables = (costs: Costs, given: Assumptions): { readonly yearly: Table[]; readonly standing: Table[] } => {
  const { bytes } = costs;
  const answers =
    given.pupils * given.sessionsPerPupil * given.answersPerSession +
    given.certifications * given.answersPerCertification +
    (given.accounts - given.pupils) * given.answersPerOtherAccount;
  const table = (name: string, rows: number, each: number): Table => ({ name, rows, gigabytes: (rows * each) / 1e9 });
  return {
    yearly: [
      table('answers', answers, bytes.answers),
      table('assessments', answers * given.testsPerAnswer, bytes.assessments),
      table(
        'certification_questions',
        given.certifications * given.answersPerCertification,
        bytes.certification_questions,
      ),
      table('certificates, their PDF and badge', given.certifications, bytes.pdf + bytes.badge),
    ],
    standing: [table('knowledge_states', given.accounts * given.competencesPerAccount, bytes.knowledge_states)],
  };
};

export type Money = { readonly coresAMonth: number; readonly gigabytesAMonth: number; readonly year: number };

/** Orders of magnitude, of a public cloud's list prices: cores in the busy weeks and a share of them else, bytes on every copy. */
export const money = (cores: number, databaseCores: number, gigabytes: number, given: Assumptions): Money => {
  const { euroPerCoreMonth, euroPerGigabyteMonth, databaseCopies, weeks, quietShare } = given;
  const coresAMonth = (cores + databaseCores * databaseCopies) * euroPerCoreMonth;
  const gigabytesAMonth = gigabytes * databaseCopies * euroPerGigabyteMonth;
  const busyMonths = (weeks * 12) / 52;
  const quietMonth = (cores * quietShare + databaseCores * databaseCopies) * euroPerCoreMonth;
  const year = busyMonths * coresAMonth + (12 - busyMonths) * quietMonth + 12 * gigabytesAMonth;
  return { coresAMonth, gigabytesAMonth, year };
};
