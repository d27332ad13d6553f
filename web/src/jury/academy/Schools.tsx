import { type AcademyFilter, AcademySchoolsDocument, type AcademySchoolsQuery } from '@pix/client/jury';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/format';
import { useAskPages } from '../../shared/queries';
import { Tag } from '../../shared/ui/Card';
import { Answered } from '../../shared/ui/Loading';
import { More } from '../../shared/ui/More';
import { Section } from '../../shared/ui/Page';
import { type Column, Table } from '../../shared/ui/Table';

type School = NonNullable<AcademySchoolsQuery['academy']>['dashboard']['schools']['nodes'][number];

/** School by school. */
export const Schools = ({ academyId, filter }: { academyId: string; filter: AcademyFilter }) => {
  const { t } = useTranslation('jury');
  const asked = useAskPages(
    AcademySchoolsDocument,
    { id: academyId, filter },
    ({ academy }) => academy?.dashboard.schools.pageInfo,
    { keepPrevious: true },
  );
  return (
    <Answered asked={asked}>
      {(pages) => {
        const count = pages[0]?.academy?.dashboard.schools.totalCount ?? 0;
        return (
          <Section title={t('academy.schools', { count })}>
            <SchoolTable
              caption={t('academy.schools', { count })}
              schools={pages.flatMap(({ academy }) => academy?.dashboard.schools.nodes ?? [])}
            />
            <More of={asked} />
          </Section>
        );
      }}
    </Answered>
  );
};

const SchoolTable = ({ caption, schools }: { caption: string; schools: readonly School[] }) => {
  const { t } = useTranslation('jury');
  const { number, percentage } = useFormats();
  const columns: readonly Column<School>[] = [
    { key: 'name', title: t('academy.school'), isRowTitle: true, cell: ({ name }) => name },
    { key: 'uai', title: t('academy.uai'), cell: ({ uai }) => uai ?? '–' },
    { key: 'kind', title: t('academy.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
    {
      key: 'joined',
      title: t('academy.joined'),
      cell: ({ joined }) => <Tag tone={joined ? 'good' : 'warn'}>{t(joined ? 'academy.yes' : 'academy.no')}</Tag>,
    },
    ...(['pupilCount', 'participantCount', 'sharedCount', 'profileCount', 'certifiableCount'] as const).map((name) => ({
      key: name,
      title: t(`figures.${name}`),
      isNumber: true,
      cell: (row: School) => number(row[name]),
    })),
    {
      key: 'participation',
      title: t('academy.participation'),
      isNumber: true,
      cell: ({ participationPercentage }) =>
        participationPercentage === null ? '–' : percentage(participationPercentage),
    },
  ];
  return (
    <Table
      caption={caption}
      isCaptionHidden
      columns={columns}
      rows={schools}
      rowKey={({ organizationId }) => organizationId}
    />
  );
};
