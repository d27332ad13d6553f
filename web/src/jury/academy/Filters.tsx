import type { AcademyFilter, OrganizationKind } from '@pix/client/jury';
import { useTranslation } from 'react-i18next';
import { Card } from '../../shared/ui/Card';
import { Field, Select } from '../../shared/ui/Field';
import styles from './Academy.module.css';

const KINDS: readonly OrganizationKind[] = [
  'PRIMARY',
  'COLLEGE',
  'LYCEE',
  'CFA',
  'AGRICULTURAL',
  'UNIVERSITY',
  'OTHER',
];

type FiltersProps = {
  readonly filter: AcademyFilter;
  readonly onChange: (filter: AcademyFilter) => void;
  readonly academy: string;
  readonly academies: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
};

/** Which schools and months are counted. */
export const Filters = ({ filter, onChange, academy, academies, onChoose }: FiltersProps) => {
  const { t } = useTranslation('jury');
  const month = (name: 'fromMonth' | 'toMonth') => (
    <Field
      type="month"
      label={t(`academy.${name}`)}
      placeholder="2026-09"
      value={filter[name] ?? ''}
      onChange={(value) => onChange({ ...filter, [name]: value || null })}
    />
  );
  return (
    <Card tone="soft">
      <div className={styles['filters']}>
        {academies.length > 1 && (
          <Select
            label={t('academy.academy')}
            options={academies.map(({ id, name }) => ({ value: id, label: name }))}
            value={academy}
            onChange={onChoose}
          />
        )}
        <Select<OrganizationKind | 'ALL'>
          label={t('academy.kind')}
          options={[
            { value: 'ALL', label: t('academy.allKinds') },
            ...KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
          ]}
          value={filter.kind ?? 'ALL'}
          onChange={(kind) => onChange({ ...filter, kind: kind === 'ALL' ? null : kind })}
        />
        {month('fromMonth')}
        {month('toMonth')}
      </div>
    </Card>
  );
};
