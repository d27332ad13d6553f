import { LearnersDocument, type LearnersQuery } from '@pix/client/teacher';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFormats } from '../shared/format';
import { NotFoundPage } from '../shared/layout/NotFoundPage';
import { useAsk } from '../shared/queries';
import { Button, ButtonLink } from '../shared/ui/Button';
import { Row, Stack, Tag } from '../shared/ui/Card';
import { EmptyState } from '../shared/ui/EmptyState';
import { Field, Select } from '../shared/ui/Field';
import { Answered } from '../shared/ui/Loading';
import { Page } from '../shared/ui/Page';
import { type Column, Table } from '../shared/ui/Table';
import { ClassSheetDialog } from './ClassSheetDialog';
import { OrganizationTabs } from './OrganizationTabs';
import { Pages, usePages } from './Pages';
import { PasswordDialog } from './PasswordDialog';
import { nameOf } from './people';

type Organization = NonNullable<LearnersQuery['organization']>;
export type Learner = Organization['learners']['nodes'][number];
type Sort = 'NAME' | 'DIVISION' | 'LAST_ACTIVITY';
type Yes = 'ALL' | 'YES' | 'NO';

const EVERY_CLASS = '*';
const SORTS = ['NAME', 'DIVISION', 'LAST_ACTIVITY'] as const;

type Choice = { readonly division: string; readonly certifiable: Yes; readonly linked: Yes; readonly sort: Sort };

const asBoolean = (yes: Yes): boolean | null => (yes === 'ALL' ? null : yes === 'YES');

/** The pupils of a school: their classes, how they sign in, whether they can be certified (C3). */
export const LearnersPage = () => {
  const { t } = useTranslation('teacher');
  const { organizationId = '' } = useParams();
  const [choice, setChoice] = useState<Choice>({
    division: EVERY_CLASS,
    certifiable: 'ALL',
    linked: 'ALL',
    sort: 'NAME',
  });
  const [typed, setTyped] = useState('');
  const [isSheet, setSheet] = useState(false);
  const search = useDeferredValue(typed.trim());
  const pages = usePages(`${JSON.stringify(choice)} ${search}`);
  const { division, certifiable, linked, sort } = choice;
  const asked = useAsk(
    LearnersDocument,
    {
      id: organizationId,
      after: pages.after,
      division: division === EVERY_CLASS ? null : division,
      search: search || null,
      certifiable: asBoolean(certifiable),
      linked: asBoolean(linked),
      sort,
    },
    { keepPrevious: true, partial: true },
  );
  const isFiltered = search !== '' || division !== EVERY_CLASS || certifiable !== 'ALL' || linked !== 'ALL';
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
                <Filters divisions={organization.divisions} choice={choice} onChange={setChoice} />
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

const Filters = ({
  divisions,
  choice,
  onChange,
}: {
  divisions: readonly string[];
  choice: Choice;
  onChange: (choice: Choice) => void;
}) => {
  const { t } = useTranslation('teacher');
  return (
    <>
      <Select
        label={t('learners.division')}
        value={choice.division}
        onChange={(division) => onChange({ ...choice, division })}
        options={[
          { value: EVERY_CLASS, label: t('learners.allDivisions') },
          ...divisions.map((value) => ({ value, label: value })),
        ]}
      />
      <Select<Yes>
        label={t('learners.certifiable')}
        value={choice.certifiable}
        onChange={(certifiable) => onChange({ ...choice, certifiable })}
        options={[
          { value: 'ALL', label: t('learners.everybody') },
          { value: 'YES', label: t('learners.onlyCertifiable') },
          { value: 'NO', label: t('learners.notCertifiable') },
        ]}
      />
      <Select<Yes>
        label={t('learners.account')}
        value={choice.linked}
        onChange={(linked) => onChange({ ...choice, linked })}
        options={[
          { value: 'ALL', label: t('learners.everybody') },
          { value: 'YES', label: t('learners.linked') },
          { value: 'NO', label: t('learners.notLinked') },
        ]}
      />
      <Select<Sort>
        label={t('learners.sort')}
        value={choice.sort}
        onChange={(sort) => onChange({ ...choice, sort })}
        options={SORTS.map((value) => ({ value, label: t(`learners.${value}`) }))}
      />
    </>
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

const LearnerTable = ({ organization }: { organization: Organization }) => {
  const { t } = useTranslation('teacher');
  const { day, number } = useFormats();
  const [reset, setReset] = useState<Learner | null>(null);
  const columns: Column<Learner>[] = [
    {
      key: 'name',
      title: t('learners.name'),
      isRowTitle: true,
      cell: ({ firstName, lastName, preferredLastName }) =>
        nameOf({ firstName, lastName: preferredLastName ?? lastName }),
    },
    { key: 'division', title: t('learners.division'), cell: ({ division }) => division },
    { key: 'birthDate', title: t('learners.birthDate'), cell: ({ birthDate }) => day(birthDate) },
    { key: 'methods', title: t('learners.methods'), cell: (learner) => <SignInMethods learner={learner} /> },
    {
      key: 'certifiable',
      title: t('learners.certifiable'),
      cell: ({ certifiable }) =>
        certifiable === null ? (
          t('learners.unknown')
        ) : (
          <Tag tone={certifiable ? 'good' : 'plain'}>{certifiable ? t('learners.yes') : t('learners.no')}</Tag>
        ),
    },
    {
      key: 'campaigns',
      title: t('learners.campaigns'),
      isNumber: true,
      cell: ({ participationCount }) => number(participationCount),
    },
    {
      key: 'lastActivity',
      title: t('learners.lastActivity'),
      cell: ({ lastActivityAt }) => (lastActivityAt ? day(lastActivityAt) : t('learners.never')),
    },
    {
      key: 'password',
      title: t('learners.password'),
      cell: (learner) =>
        learner.linked && (
          <Button
            kind="quiet"
            size="s"
            aria-label={t('learners.passwordOf', { name: nameOf(learner) })}
            onPress={() => setReset(learner)}
          >
            {t('learners.password')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <Table
        caption={t('learners.caption', { name: organization.name })}
        isCaptionHidden
        columns={columns}
        rows={organization.learners.nodes}
        rowKey={({ id }) => id}
      />
      {reset && <PasswordDialog learner={reset} onClose={() => setReset(null)} />}
    </>
  );
};

const SignInMethods = ({ learner: { linked, signInMethods } }: { learner: Learner }) => {
  const { t } = useTranslation('teacher');
  if (!linked) return t('learners.noAccount');
  return signInMethods === null
    ? t('learners.unknown')
    : signInMethods.map((method) => t(`learners.${method}`)).join(', ');
};
