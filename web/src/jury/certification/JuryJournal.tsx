import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/format';
import { useKnownViewer } from '../../shared/session/Guard';
import { Tag } from '../../shared/ui/Card';
import { EmptyState } from '../../shared/ui/EmptyState';
import styles from './Certification.module.css';
import type { JudgedCertification } from './CertificationPage';

type Act = JudgedCertification['juryActs'][number];

/** What was done, last first: nothing in it can be changed. */
export const JuryJournal = ({ acts }: { acts: readonly Act[] }) => {
  const { t } = useTranslation('jury');
  if (acts.length === 0) return <EmptyState title={t('journal.none')} />;
  return (
    <ol role="list" className={styles['journal']}>
      {[...acts].reverse().map((act) => (
        <li key={`${act.at} ${act.decision} ${act.rank ?? ''}`}>
          <JournalLine act={act} />
        </li>
      ))}
    </ol>
  );
};

const JournalLine = ({
  act: { juryUserId, at, decision, reason, isEffective, rank, audience, fields },
}: {
  act: Act;
}) => {
  const { t } = useTranslation('jury');
  const { instant } = useFormats();
  const viewer = useKnownViewer();
  const author =
    juryUserId === viewer.id
      ? t('journal.you')
      : juryUserId.includes(':')
        ? t('journal.program', { name: juryUserId })
        : t('journal.member', { id: juryUserId.slice(-8) });
  const about = [
    ...(rank === null ? [] : [t('journal.question', { rank })]),
    ...(audience === null ? [] : [t(`audience.${audience}`)]),
    ...fields.map((field) => t(`identity.${field as 'firstName'}`)),
  ];
  return (
    <>
      <p>
        <strong>{t(`act.${decision}`)}</strong>
        {about.length > 0 && ` (${about.join(', ')})`} {!isEffective && <Tag tone="warn">{t('journal.waits')}</Tag>}
      </p>
      <p>{reason}</p>
      <p className={styles['when']}>
        {author} · <time dateTime={at}>{instant(at)}</time>
      </p>
    </>
  );
};
