import { useTranslation } from 'react-i18next';
import { Select } from '../shared/ui/Field';

type Sort = 'NAME' | 'DIVISION' | 'LAST_ACTIVITY';
type Yes = 'ALL' | 'YES' | 'NO';

const EVERY_CLASS = '*';
const SORTS = ['NAME', 'DIVISION', 'LAST_ACTIVITY'] as const;

/** Which pupils are shown, in which order. */
export type LearnerChoice = {
  readonly division: string;
  readonly certifiable: Yes;
  readonly linked: Yes;
  readonly sort: Sort;
};

export const EVERYBODY: LearnerChoice = { division: EVERY_CLASS, certifiable: 'ALL', linked: 'ALL', sort: 'NAME' };

/** The same, as the platform is asked. */
export const variablesOf = ({ division, certifiable, linked, sort }: LearnerChoice) => ({
  division: division === EVERY_CLASS ? null : division,
  certifiable: asBoolean(certifiable),
  linked: asBoolean(linked),
  sort,
});

const asBoolean = (yes: Yes): boolean | null => (yes === 'ALL' ? null : yes === 'YES');

/** Whether some pupils are left out. */
export const isNarrow = ({ division, certifiable, linked }: LearnerChoice): boolean =>
  division !== EVERY_CLASS || certifiable !== 'ALL' || linked !== 'ALL';

type LearnerFiltersProps = {
  readonly divisions: readonly string[];
  readonly choice: LearnerChoice;
  readonly onChange: (choice: LearnerChoice) => void;
};

/** The choices, class by class or by what pupils can do. */
export const LearnerFilters = ({ divisions, choice, onChange }: LearnerFiltersProps) => {
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
