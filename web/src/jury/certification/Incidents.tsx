import { useTranslation } from 'react-i18next';
import { Card, Stack, Tag } from '../../shared/ui/Card';
import { Section } from '../../shared/ui/Page';
import type { JudgedCertification } from './CertificationPage';

const TONES = { NEUTRALISED: 'info', EXCUSED: 'info', JURY: 'warn', NOTHING: 'plain' } as const;

/** What was reported of the candidate, with what came of it by itself: what waits for the jury is said. */
export const Incidents = ({ incidents }: Pick<JudgedCertification, 'incidents'>) => {
  const { t } = useTranslation('jury');
  const { t: inCentre } = useTranslation('centre');
  if (incidents.length === 0) return null;
  return (
    <Section title={t('incidents.title', { count: incidents.length })}>
      <Stack gap={3}>
        {incidents.map(({ id, kind, questionNumber, description, isFromAlert, outcome }) => (
          <Card key={id}>
            <p>
              <strong>{inCentre(`incidentKind.${kind}`)}</strong>
              {questionNumber !== null && ` (${t('journal.question', { rank: questionNumber })})`}{' '}
              {outcome && <Tag tone={TONES[outcome]}>{t(`incidents.${outcome}`)}</Tag>}
            </p>
            {description && <p>« {description} »</p>}
            {isFromAlert && <p>{t('incidents.fromAlert')}</p>}
          </Card>
        ))}
      </Stack>
    </Section>
  );
};
