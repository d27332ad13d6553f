import { MyTutorialsDocument, type MyTutorialsQuery, SearchTutorialsDocument } from '@pix/client/pupil';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../shared/queries';
import { Button } from '../shared/ui/Button';
import { Row, Stack } from '../shared/ui/Card';
import { EmptyState } from '../shared/ui/EmptyState';
import { Field } from '../shared/ui/Field';
import { Form } from '../shared/ui/Form';
import { Answered } from '../shared/ui/Loading';
import { Page } from '../shared/ui/Page';
import { Tabs } from '../shared/ui/Tabs';
import { TutorialCard } from './TutorialCard';

type Mine = NonNullable<MyTutorialsQuery['me']>;

/** « Mes tutos »: what would help, what was kept, and the whole catalogue. */
export const TutorialsPage = () => {
  const { t } = useTranslation('pupil');
  const asked = useAsk(MyTutorialsDocument, {}, { staleTime: 0 });
  return (
    <Page title={t('tutorials.title')} lead={t('tutorials.lead')}>
      <Answered asked={asked}>{({ me }) => me && <Mine me={me} onShown={() => void asked.refetch()} />}</Answered>
    </Page>
  );
};

const Mine = ({ me, onShown }: { me: Mine; onShown: () => void }) => {
  const { t } = useTranslation('pupil');
  return (
    <Tabs
      label={t('tutorials.title')}
      onSelect={onShown}
      tabs={[
        {
          id: 'recommended',
          title: t('tutorials.recommended', { count: me.recommendedTutorials.totalCount }),
          content: <Recommended me={me} />,
        },
        {
          id: 'saved',
          title: t('tutorials.mine', { count: me.savedTutorials.totalCount }),
          content: <Saved me={me} />,
        },
        { id: 'search', title: t('tutorials.search'), content: <Search /> },
      ]}
    />
  );
};

const Recommended = ({ me }: { me: Mine }) => {
  const { t } = useTranslation('pupil');
  if (me.recommendedTutorials.nodes.length === 0)
    return <EmptyState title={t('tutorials.noneRecommended')}>{t('tutorials.noneRecommendedLead')}</EmptyState>;
  return (
    <Stack gap={2}>
      {me.recommendedTutorials.nodes.map(({ tutorial, subject }) => (
        <TutorialCard key={tutorial.id} tutorial={tutorial} over={`${subject.competence.title} · ${subject.title}`} />
      ))}
    </Stack>
  );
};

const Saved = ({ me }: { me: Mine }) => {
  const { t } = useTranslation('pupil');
  if (me.savedTutorials.nodes.length === 0)
    return <EmptyState title={t('tutorials.noneSaved')}>{t('tutorials.noneSavedLead')}</EmptyState>;
  return (
    <Stack gap={2}>
      {me.savedTutorials.nodes.map((tutorial) => (
        <TutorialCard key={tutorial.id} tutorial={tutorial} />
      ))}
    </Stack>
  );
};

const Search = () => {
  const { t } = useTranslation('pupil');
  const [words, setWords] = useState('');
  const asked = useAsk(SearchTutorialsDocument, { search: words }, { enabled: words !== '' });
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
          {({ tutorials }) => (
            <Stack gap={2}>
              <p role="status">{t('tutorials.found', { count: tutorials.totalCount })}</p>
              {tutorials.nodes.map((tutorial) => (
                <TutorialCard key={tutorial.id} tutorial={tutorial} />
              ))}
            </Stack>
          )}
        </Answered>
      )}
    </Stack>
  );
};
