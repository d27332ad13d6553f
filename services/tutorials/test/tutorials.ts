import type { Viewer } from '@pix/kit/auth';
import { newId } from '@pix/kit/ids';
import { createTester, emptySchema, stoppedClock, testConfig } from '@pix/kit/testing';
import { createApp } from '../src/app';
import type { AssessmentClient } from '../src/clients/assessment-client';
import { type Config, type Rules, rules } from '../src/config';
import { tutorialsDataSource } from '../src/database/data-source';
import type { Catalogue } from '../src/domain/catalogue';
import type { SkillResults } from '../src/domain/gaps';
import type { Network } from '../src/links/public-agent';

export const config: Config = {
  ...testConfig('tutorials'),
  ...rules,
  assessmentUrl: 'http://127.0.0.1:9',
  machineCredential: { clientId: 'tutorials', clientSecret: 'a-machine-secret-for-tests-only-0000' },
};

/** Assessment, as far as this service knows it: the releases it is given, and an outage on demand. */
export const assessmentDouble = () => {
  const releases = new Map<string, Catalogue>();
  const results = new Map<string, Omit<SkillResults, 'userId'>>();
  const asked: string[][] = [];
  const double: AssessmentClient & {
    releases: typeof releases;
    results: typeof results;
    asked: typeof asked;
    readAt: Date | null;
  } = {
    releases,
    results,
    /** Whose results it was asked for, call by call. */
    asked,
    /** When it says it read them; by default, later each time. */
    readAt: null,
    async skillResults(userIds) {
      asked.push([...userIds]);
      const readAt = double.readAt ?? new Date(Date.UTC(2026, 10, 22, 8) + asked.length);
      return {
        readAt,
        people: userIds.map((userId) => ({ userId, ...(results.get(userId) ?? { failed: [], passed: [] }) })),
      };
    },
    async catalogueOf(releaseId) {
      const release = releases.get(releaseId);
      if (!release) throw new Error(`no release ${releaseId}`);
      return release;
    },
    close: async () => {},
  };
  return double;
};

export const aTutorial = (
  id: string,
  given: Partial<Catalogue['tutorials'][number]> = {},
): Catalogue['tutorials'][number] => ({
  id,
  competenceId: '1.1',
  title: `Le tutoriel ${id}`,
  link: `https://exemple.fr/${id}`,
  page: null,
  level: null,
  source: 'Exemple',
  format: 'PAGE',
  durationMinutes: 5,
  locale: 'fr',
  ...given,
});

export const aCatalogue = (ids: readonly string[], skills: Catalogue['skills'] = []): Catalogue => ({
  tutorials: ids.map((id) => aTutorial(id)),
  skills,
});

/** A skill `subject-level` of the content, with the tutorials it has. */
export const aSkill = (
  subjectId: string,
  level: number,
  { tutorials = [], learnMore = [], title }: { tutorials?: string[]; learnMore?: string[]; title?: string } = {},
): Catalogue['skills'][number] => ({
  id: `${subjectId}-${level}`,
  tutorials,
  learnMore,
  place: { subjectId, competenceId: '1.1', level, title: title ?? `Je sais ${subjectId} ${level}` },
});

/** The real service on an empty schema, with a clock that tests move and an assessment they fill. */
export const givenTutorials = async (given: { rules?: Partial<Rules>; network?: Network } = {}) => {
  await emptySchema(tutorialsDataSource, config.database);

  const clock = stoppedClock();
  const assessment = assessmentDouble();
  const app = await createApp({ ...config, ...given.rules }, { clock, assessment, network: given.network });
  const tester = await createTester(app);

  /** Assessment publishes a release: it holds it, and its event comes. */
  const publish = async (catalogue: Catalogue, { releaseId = newId(), messageId = newId() } = {}): Promise<void> => {
    assessment.releases.set(releaseId, catalogue);
    await tester.deliver('ContentReleasePublished.v1', { releaseId }, messageId);
  };

  /** A test of this person ends, after which they hold and miss these skills. */
  const endTest = async (userId: string, { failed = [], passed = [] }: { failed?: string[]; passed?: string[] }) => {
    const at = clock.now();
    const results = (ids: string[]) => ids.map((skillId) => ({ skillId, at }));
    assessment.results.set(userId, { failed: results(failed), passed: results(passed) });
    await tester.deliver('TestEnded.v1', { assessmentId: newId(), kind: 'COMPETENCE', key: null, userId });
  };
  return { app, clock, assessment, publish, endTest, ...tester };
};

export type Tutorials = Awaited<ReturnType<typeof givenTutorials>>;

export const TUTORIAL = `query ($id: ID!) { tutorial(id: $id) {
  id title link ownPage level source format durationMinutes locale usefulCount savedByViewer usefulToViewer
} }`;

export const SKILLS = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Skill {
  id tutorials { id title } learnMoreTutorials { id }
} } }`;

export const SAVE = `mutation ($id: ID!) { saveTutorial(input: { tutorialId: $id }) {
  __typename ... on SaveTutorialSuccess { tutorial { id savedByViewer } } ... on Error { message }
} }`;

export const REMOVE = `mutation ($id: ID!) { removeTutorial(input: { tutorialId: $id }) {
  __typename ... on RemoveTutorialSuccess { tutorial { id savedByViewer } } ... on Error { message }
} }`;

export const MARK = `mutation ($id: ID!, $useful: Boolean!) { markTutorialUseful(input: { tutorialId: $id, useful: $useful }) {
  __typename ... on MarkTutorialUsefulSuccess { tutorial { id usefulCount usefulToViewer } } ... on Error { message }
} }`;

const SAVED = `query ($representations: [_Any!]!, $first: Int, $after: String) {
  _entities(representations: $representations) { ... on User { id savedTutorials(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor }
    nodes { id title usefulCount savedByViewer usefulToViewer }
  } } }
}`;

/** « Mes tutos » of a person, as somebody sees them; with the number of SQL statements it took. */
export const savedTutorials = async (
  { run }: Pick<Tutorials, 'run'>,
  userId: string,
  { as, first, after }: { as?: Viewer; first?: number; after?: string | null } = {},
) => {
  const representations = [{ __typename: 'User', id: userId }];
  const { data, errors, statements } = await run(SAVED, { representations, first, after }, { as });
  return { ...data._entities[0].savedTutorials, errors, statements } as {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: { id: string }[];
    statements: number;
  };
};
