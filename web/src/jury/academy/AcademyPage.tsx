import { AcademiesDocument, AcademyDashboardDocument, type AcademyFilter } from '@pix/client/jury';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDownload } from '../../shared/files';
import { NotFoundPage } from '../../shared/layout/NotFoundPage';
import { useAsk } from '../../shared/queries';
import { Button } from '../../shared/ui/Button';
import { Stack } from '../../shared/ui/Card';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Answered } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { ByKind } from './ByKind';
import { Filters } from './Filters';
import { Months } from './Months';
import { Schools } from './Schools';
import { Totals } from './Totals';

/** An académie's schools in numbers, for those who follow it. No pupil is named. */
export const AcademyPage = () => {
  const { t } = useTranslation('jury');
  const [chosen, setChosen] = useState<string | null>(null);
  const asked = useAsk(AcademiesDocument, {});
  return (
    <Answered asked={asked}>
      {({ academies }) => {
        const academy = academies.find(({ id }) => id === chosen) ?? academies[0];
        if (!academy)
          return (
            <Page title={t('academy.title')}>
              <EmptyState title={t('academy.none')} />
            </Page>
          );
        return <Dashboard key={academy.id} id={academy.id} academies={academies} onChoose={setChosen} />;
      }}
    </Answered>
  );
};

type DashboardProps = {
  readonly id: string;
  readonly academies: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
};

/** The same filter, as the address of its file. */
const fileOf = (id: string, filter: AcademyFilter): string => {
  const asked = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `/files/academies/${id}.csv?${new URLSearchParams(asked)}`;
};

const Dashboard = ({ id, academies, onChoose }: DashboardProps) => {
  const { t } = useTranslation('jury');
  const download = useDownload();
  const [filter, setFilter] = useState<AcademyFilter>({});
  const asked = useAsk(AcademyDashboardDocument, { id, filter }, { keepPrevious: true });
  return (
    <Page
      title={t('academy.title')}
      over={academies.find((one) => one.id === id)?.name}
      lead={t('academy.lead')}
      actions={
        <Button kind="secondary" onPress={() => void download(fileOf(id, filter), `academie-${id}.csv`)}>
          {t('academy.download')}
        </Button>
      }
    >
      <Filters filter={filter} onChange={setFilter} academy={id} academies={academies} onChoose={onChoose} />
      <Answered asked={asked}>
        {({ academy }) =>
          academy ? (
            <Stack gap={6}>
              <Totals totals={academy.dashboard.totals} />
              <Months months={academy.dashboard.months} />
              <ByKind kinds={academy.dashboard.byKind} />
              <Schools academyId={id} filter={filter} />
            </Stack>
          ) : (
            <NotFoundPage />
          )
        }
      </Answered>
    </Page>
  );
};
