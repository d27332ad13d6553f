import { LearnersDocument } from '@pix/client/teacher';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { NotFoundPage } from '../shared/layout/NotFoundPage';
import { useAsk } from '../shared/queries';
import { Button, ButtonLink } from '../shared/ui/Button';
import { Row, Stack } from '../shared/ui/Card';
import { EmptyState } from '../shared/ui/EmptyState';
import { Field } from '../shared/ui/Field';
import { Answered } from '../shared/ui/Loading';
import { Page } from '../shared/ui/Page';
import { ClassSheetDialog } from './ClassSheetDialog';
import { EVERYBODY, isNarrow, LearnerFilters, variablesOf } from './LearnerFilters';
import { LearnerTable } from './LearnerTable';
import { OrganizationTabs } from './OrganizationTabs';
import { Pages, usePages } from './Pages';

/** The pupils of a school: their classes, how they sign in, whether they can be certified (C3). */
export const LearnersPage = () => {
  const { t } = useTranslation('teacher');
  const { organizationId = '' } = useParams();
  const [choice, setChoice] = useState(EVERYBODY);
  const [typed, setTyped] = useState('');
  const [isSheet, setSheet] = useState(false);
  const search = useDeferredValue(typed.trim());
  const pages = usePages(`${JSON.stringify(choice)} ${search}`);
  const asked = useAsk(
    LearnersDocument,
    { id: organizationId, after: pages.after, search: search || null, ...variablesOf(choice) },
    { keepPrevious: true, partial: true },
  );
  const isFiltered = search !== '' || isNarrow(choice);
  return (
    <Answered asked={asked}>
      {({ organization }) =>
        organization === null ? (
          <NotFoundPage />
        ) : (
          <Page
            title={t('learners.title')}
            over={organization.name}
            actions={
              organization.divisions.length > 0 && (
                <Button kind="secondary" onPress={() => setSheet(true)}>
                  {t('learners.sheet')}
                </Button>
              )
            }
          >
            <OrganizationTabs organizationId={organizationId} />
            <Stack gap={5}>
              <Row>
                <Field label={t('learners.search')} type="search" value={typed} onChange={setTyped} />
                <LearnerFilters divisions={organization.divisions} choice={choice} onChange={setChoice} />
              </Row>
              {organization.learners.totalCount === 0 ? (
                <NoLearner organizationId={organizationId} isFiltered={isFiltered} />
              ) : (
                <>
                  <p role="status">{t('learners.count', { count: organization.learners.totalCount })}</p>
                  <LearnerTable organization={organization} />
                  <Pages pages={pages} pageInfo={organization.learners.pageInfo} />
                </>
              )}
            </Stack>
            <ClassSheetDialog organization={organization} isOpen={isSheet} onClose={() => setSheet(false)} />
          </Page>
        )
      }
    </Answered>
  );
};

const NoLearner = ({ organizationId, isFiltered }: { organizationId: string; isFiltered: boolean }) => {
  const { t } = useTranslation('teacher');
  if (isFiltered) return <EmptyState title={t('learners.notFound')} />;
  return (
    <EmptyState
      title={t('learners.empty')}
      action={<ButtonLink to={`/enseignant/${organizationId}/base-eleves`}>{t('learners.import')}</ButtonLink>}
    >
      {t('learners.emptyHint')}
    </EmptyState>
  );
};
