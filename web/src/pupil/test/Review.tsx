import type { ReviewedAnswerFragment } from '@pix/client/pupil';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Stack, Tag } from '../../shared/ui/Card';
import { Markdown } from '../../shared/ui/Markdown';
import { TutorialCard } from '../TutorialCard';
import styles from './Review.module.css';

type Reviewed = ReviewedAnswerFragment;

const MARKS = { CORRECT: '✓', WRONG: '✗', SKIPPED: '–', TIMED_OUT: '✗', FOCUSED_OUT: '✗' } as const;
const TONES = { CORRECT: 'good', WRONG: 'bad', SKIPPED: 'warn', TIMED_OUT: 'warn', FOCUSED_OUT: 'warn' } as const;

/** Answers to look back on: what was right, why, and where to learn more. */
export const Review = ({ answers }: { answers: readonly Reviewed[] }) => (
  <ol role="list" className={styles['review']}>
    {answers.map((answer) => (
      <li key={answer.id}>
        <ReviewedAnswer answer={answer} />
      </li>
    ))}
  </ol>
);

const ReviewedAnswer = ({ answer }: { answer: Reviewed }) => {
  const { t } = useTranslation('pupil');
  const { rank, outcome, challenge } = answer;
  return (
    <Disclosure className={styles['answer'] ?? ''}>
      <Heading level={3} className={styles['heading'] ?? ''}>
        <AriaButton slot="trigger" className={styles['trigger'] ?? ''}>
          <span className={styles['rank']} aria-hidden="true">
            {rank}
          </span>
          <span className={styles['first']}>{firstLine(challenge.instruction)}</span>
          {outcome && (
            <Tag tone={TONES[outcome]}>
              <span aria-hidden="true">{MARKS[outcome]} </span>
              {t(`review.outcomes.${outcome}`)}
            </Tag>
          )}
        </AriaButton>
      </Heading>
      <DisclosurePanel className={styles['panel'] ?? ''}>
        <Details answer={answer} />
      </DisclosurePanel>
    </Disclosure>
  );
};

const Details = ({ answer }: { answer: Reviewed }) => {
  const { t } = useTranslation('pupil');
  const { given, solution, explanation, hint, challenge, skill, outcome } = answer;
  return (
    <Stack gap={4}>
      <Markdown text={challenge.instruction} />
      <dl className={styles['given']}>
        <dt>{t('review.given')}</dt>
        <dd>{given ?? t('review.passed')}</dd>
        {solution !== null && (
          <>
            <dt>{t('review.solution')}</dt>
            <dd>{solution}</dd>
          </>
        )}
      </dl>
      {explanation && <Markdown text={explanation} />}
      {outcome !== 'CORRECT' && hint && (
        <div className={styles['hint']}>
          <h4>{t('review.hint')}</h4>
          <Markdown text={hint} />
        </div>
      )}
      {outcome !== 'CORRECT' && skill.tutorials.length > 0 && (
        <Stack gap={2}>
          <h4>{t('review.tutorials')}</h4>
          {skill.tutorials.map((tutorial) => (
            <TutorialCard key={tutorial.id} tutorial={tutorial} />
          ))}
        </Stack>
      )}
    </Stack>
  );
};

/** The first words of a question, without its Markdown. */
const firstLine = (text: string): string =>
  (text.trim().split('\n')[0] ?? '').replace(/[*_`#>]|\[(.+?)\]\(.+?\)/g, '$1');
