import type { Person } from './people';
import type { Platform } from './platform';
import { story } from './story';

const ANSWERS = `query ($id: ID!) { assessment(id: $id) { answers {
  rank outcome hint skill { title tutorials { id title source durationMinutes } learnMoreTutorials { id title } }
} } }`;
const SAVE = `mutation ($id: ID!) { saveTutorial(input: { tutorialId: $id }) { __typename ... on SaveTutorialSuccess { tutorial { title savedByViewer } } ... on Error { message } } }`;
const USEFUL = `mutation ($id: ID!) { markTutorialUseful(input: { tutorialId: $id, useful: true }) { __typename ... on MarkTutorialUsefulSuccess { tutorial { usefulCount } } ... on Error { message } } }`;
const MINE = '{ me { savedTutorials { totalCount nodes { title link } } } }';

type Tutorial = { id: string; title: string; source: string; durationMinutes: number };
type Reviewed = { outcome: string; hint: string | null; skill: { title: string; tutorials: Tutorial[] } };

/** For what was failed: a hint, tutorials of the skill, through federation; one is saved and found useful. */
export const tutorialsChapter = async (pix: Platform, pupil: Person, assessmentId: string): Promise<void> => {
  story.chapter(3, 'Tutorials: what to learn next');
  const { assessment } = await pix.ask(ANSWERS, { id: assessmentId }, { token: pupil.token });
  const failed = (assessment.answers as Reviewed[]).find(
    ({ outcome, skill }) => outcome !== 'CORRECT' && skill.tutorials.length > 0,
  );
  const tutorial = failed?.skill.tutorials[0];
  if (!failed || !tutorial) throw new Error('a failed skill should have a tutorial');
  story.tell(`failed: « ${failed.skill.title} »; hint: « ${failed.hint?.trim()} »`);
  story.tell(
    `pour réussir la prochaine fois: « ${tutorial.title} » (${tutorial.source}, ${tutorial.durationMinutes} min)`,
  );

  await pix.succeed(SAVE, { id: tutorial.id }, { token: pupil.token });
  await pix.succeed(SAVE, { id: tutorial.id }, { token: pupil.token });
  const vote = await pix.succeed(USEFUL, { id: tutorial.id }, { token: pupil.token });
  const { me } = await pix.ask(MINE, {}, { token: pupil.token });
  story.tell(
    `« Mes tutos » holds ${me.savedTutorials.totalCount}, saved twice, kept once; useful to ${vote.tutorial.usefulCount}`,
  );
};
