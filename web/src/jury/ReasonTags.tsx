import type { ReviewReason } from '@pix/client/jury';
import { useTranslation } from 'react-i18next';
import { Row, Tag } from '../shared/ui/Card';

export const REASONS: readonly ReviewReason[] = [
  'FRAUD_REPORTED',
  'INCIDENTS',
  'INCONSISTENT',
  'LOW_REPRODUCIBILITY',
  'JURY',
  'LATE',
  'SAMPLED',
];

const TONES = {
  FRAUD_REPORTED: 'bad',
  INCIDENTS: 'warn',
  INCONSISTENT: 'warn',
  LOW_REPRODUCIBILITY: 'warn',
  JURY: 'info',
  LATE: 'info',
  SAMPLED: 'plain',
} as const;

/** Why the jury looks at a certification. */
export const ReasonTags = ({ reasons }: { reasons: readonly ReviewReason[] }) => {
  const { t } = useTranslation('jury');
  if (reasons.length === 0) return <Tag tone="good">{t('reason.none')}</Tag>;
  return (
    <Row>
      {reasons.map((reason) => (
        <Tag key={reason} tone={TONES[reason]}>
          {t(`reason.${reason}`)}
        </Tag>
      ))}
    </Row>
  );
};
