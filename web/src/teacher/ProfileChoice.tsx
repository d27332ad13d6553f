import type { TargetProfilesQuery } from '@pix/client/teacher';
import { useState } from 'react';
import { FieldError, Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Field } from '../shared/ui/Field';
import styles from './ProfileChoice.module.css';

type TargetProfile = NonNullable<TargetProfilesQuery['organization']>['targetProfiles'][number];

const CATEGORIES = ['OWN', 'DISCOVERY', 'CORE', 'SUBJECT', 'SNT', 'COMPETENCE'] as const;
type Category = (typeof CATEGORIES)[number] | 'OTHER';

const categoryOf = ({ category }: TargetProfile): Category => CATEGORIES.find((known) => known === category) ?? 'OTHER';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** One target profile among all that are offered, by category; a word shortens the list. */
export const ProfileChoice = ({
  targetProfiles,
  value,
  onChange,
  error,
}: {
  targetProfiles: readonly TargetProfile[];
  value: string | null;
  onChange: (id: string) => void;
  error: string | null;
}) => {
  const { t } = useTranslation('teacher');
  const [typed, setTyped] = useState('');
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const shown = targetProfiles.filter(
    (profile) =>
      profile.id === value || words.every((word) => plain(`${profile.title} ${profile.description}`).includes(word)),
  );
  const groups = [...CATEGORIES, 'OTHER' as const].map((category) => ({
    category,
    profiles: shown.filter((profile) => categoryOf(profile) === category),
  }));
  return (
    <RadioGroup value={value} onChange={onChange} isInvalid={error !== null} className={styles['choice'] ?? ''}>
      <Label className={styles['label'] ?? ''}>{t('create.targetProfile')}</Label>
      <Field label={t('create.search')} type="search" value={typed} onChange={setTyped} />
      <div className={styles['list']}>
        {groups.map(({ category, profiles }) =>
          profiles.length === 0 ? null : (
            <div key={category} className={styles['group']} role="presentation">
              <p className={styles['category']}>{t(`create.categories.${category}`)}</p>
              {profiles.map(({ id, title, description, subjectCount }) => (
                <Radio key={id} value={id} className={styles['option'] ?? ''}>
                  <span className={styles['mark']} aria-hidden="true" />
                  <span className={styles['title']}>{title}</span>
                  <span className={styles['about']}>
                    {t('create.subjects', { count: subjectCount })}
                    {description && ` · ${description}`}
                  </span>
                </Radio>
              ))}
            </div>
          ),
        )}
      </div>
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
    </RadioGroup>
  );
};
