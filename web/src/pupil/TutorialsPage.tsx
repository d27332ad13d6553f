import {
  RecommendedTutorialsDocument,
  type RecommendedTutorialsQuery,
  SavedTutorialsDocument,
  type SavedTutorialsQuery,
  SearchTutorialsDocument,
} from '@pix/client/pupil';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Paged, useAskPages } from '../shared/queries';
import { Button } from '../shared/ui/Button';
import { Row, Stack } from '../shared/ui/Card';
import { EmptyState } from '../shared/ui/EmptyState';
import { Field } from '../shared/ui/Field';
import { Form } from '../shared/ui/Form';
import { Answered } from '../shared/ui/Loading';
import { More } from '../shared/ui/More';
import { Page } from '../shared/ui/Page';
import { Tabs } from '../shared/ui/Tabs';
import { TutorialCard } from './TutorialCard';

const FRESH = { staleTime: 0 };

/** « Mes tutos »: what would help, what was kept, and the whole catalogue. */
export const TutorialsPage = () => {
  const { t } = useTranslation('pupil');
  const recommended = useAskPages(
    RecommendedTutorialsDocument,
    {},
    ({ me }) => me?.recommendedTutorials.pageInfo,
    FRESH,
  );
  const saved = useAskPages(SavedTutorialsDocument, {}, ({ me }) => me?.savedTutorials.pageInfo, FRESH);
  const refresh = (): void => {
    recommended.refetch();
    saved.refetch();
  };
  const tabs = [
    {
      id: 'recommended',
      title: t('tutorials.recommended', { count: recommended.data?.[0]?.me?.recommendedTutorials.totalCount ?? 0 }),
      content: <Recommended asked={recommended} />,
    },
    {
      id: 'saved',
      title: t('tutorials.mine', { count: saved.data?.[0]?.me?.savedTutorials.totalCount ?? 0 }),
      content: <Saved asked={saved} />,
    },
    { id: 'search', title: t('tutorials.search'), content: <Search /> },
  ];
  return (
    <Page title={t('tutorials.title')} lead={t('tutorials.lead')}>
      <Tabs label={t('tutorials.title')} onSelect={refresh} tabs={tabs} />
    </Page>
  );
};

const Recommended = ({ asked }: { asked: Paged<RecommendedTutorialsQuery> }) => {
  const { t } = useTranslation('pupil');
  return (
    <Answered asked={asked}>
      {(pages) => {
        const all = pages.flatMap(({ me }) => me?.recommendedTutorials.nodes ?? []);
        if (all.length === 0)
          return <EmptyState title={t('tutorials.noneRecommended')}>{t('tutorials.noneRecommendedLead')}</EmptyState>;
        return (
          <Stack gap={2}>
            {all.map(({ tutorial, subject }) => (
              <TutorialCard
                key={`${tutorial.id} ${subject.id}`}
                tutorial={tutorial}
                over={`${subject.competence.title} · ${subject.title}`}
              />
            ))}
            <More of={asked} />
          </Stack>
        );
      }}
    </Answered>
  );
};

const Saved = ({ asked }: { asked: Paged<SavedTutorialsQuery> }) => {
  const { t } = useTranslation('pupil');
  return (
    <Answered asked={asked}>
      {(pages) => {
        const all = pages.flatMap(({ me }) => me?.savedTutorials.nodes ?? []);
        if (all.length === 0)
          return <EmptyState title={t('tutorials.noneSaved')}>{t('tutorials.noneSavedLead')}</EmptyState>;
        return (
          <Stack gap={2}>
            {all.map((tutorial) => (
              <TutorialCard key={tutorial.id} tutorial={tutorial} />
            ))}
            <More of={asked} />
          </Stack>
        );
      }}
    </Answered>
  );
};

const Search = () => {
  const { t } = useTranslation('pupil');
  const [words, setWords] = useState('');
  const asked = useAskPages(SearchTutorialsDocument, { search: words }, ({ tutorials }) => tutorials.pageInfo, {
    enabled: words !== '',
  });
  return (
    <Stack gap={5}>
      <Form onSubmit={(texts) => setWords((texts['words'] ?? '').trim())}>
        <Field name="words" type="search" label={t('tutorials.searchLabel')} hint={t('tutorials.searchHint')} />
        <Row>
          <Button type="submit">{t('tutorials.searchGo')}</Button>
        </Row>
      </Form>
      {words !== '' && (
        <Answered asked={asked}>
          {(pages) => (
            <Stack gap={2}>
              <p role="status">{t('tutorials.found', { count: pages[0]?.tutorials.totalCount ?? 0 })}</p>
              {pages
                .flatMap(({ tutorials }) => tutorials.nodes)
                .map((tutorial) => (
                  <TutorialCard key={tutorial.id} tutorial={tutorial} />
                ))}
              <More of={asked} />
            </Stack>
          )}
        </Answered>
      )}
    </Stack>
  );
};
