import type { AcademyDashboardQuery } from '@pix/client/jury';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/format';
import { Card, Figure } from '../../shared/ui/Card';
import { Section } from '../../shared/ui/Page';
import styles from './Academy.module.css';

export type Dashboard = NonNullable<AcademyDashboardQuery['academy']>['dashboard'];

const FIGURES = [
  'schoolCount',
  'joinedSchoolCount',
  'pupilCount',
  'participantCount',
  'sharedCount',
  'profileCount',
  'certifiableCount',
] as const;

/** All schools together. */
export const Totals = ({ totals }: Pick<Dashboard, 'totals'>) => {
  const { t } = useTranslation('jury');
  const { number } = useFormats();
  return (
    <Section title={t('academy.totals')}>
      <Card>
        <div className={styles['figures']}>
          {FIGURES.map((name) => (
            <Figure key={name} value={number(totals[name])} label={t(`figures.${name}`)} />
          ))}
        </div>
      </Card>
    </Section>
  );
};
