import { CentreSessionsDocument } from '@pix/client/centre';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { askedBy } from '../../shared/queries';
import { Back } from '../../shared/ui/Back';
import { Button } from '../../shared/ui/Button';
import { Card, Row, Stack } from '../../shared/ui/Card';
import { Page } from '../../shared/ui/Page';
import { say } from '../../shared/ui/Toast';
import { FileImport } from '../FileImport';
import type { FileReport } from '../imports';
import { CentreChoice, useMyCentre } from '../my-centre';

/** Many sessions with their candidates from one file: all of them, or none and why. */
export const ImportSessionsPage = () => {
  const { t } = useTranslation('centre');
  const { centre } = useMyCentre();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const told = ({ sessionCount = 0, candidateCount = 0 }: FileReport): string =>
    [
      t('importSessions.sessions', { count: sessionCount }),
      t('importSessions.candidates', { count: candidateCount }),
    ].join(', ');
  const done = async (report: FileReport): Promise<void> => {
    await queryClient.invalidateQueries({ queryKey: askedBy(CentreSessionsDocument) });
    say(t('importSessions.done', { what: told(report) }));
    await navigate('/centre');
  };
  return (
    <Page
      title={t('importSessions.title')}
      over={<Back to="/centre">{t('sessions.title')}</Back>}
      lead={t('importSessions.lead')}
    >
      <CentreChoice />
      <Card>
        <Stack gap={5}>
          <Columns />
          <FileImport
            key={centre.id}
            path={`/uploads/sessions?centreId=${centre.id}`}
            label={t('importSessions.file')}
            hint={t('file.hint')}
            ready={(report) => t('importSessions.ready', { what: told(report) })}
            action={t('importSessions.submit')}
            onDone={(report) => void done(report)}
          />
        </Stack>
      </Card>
    </Page>
  );
};

// The headers are words of the file itself: the same in every language.
const HEADERS = [
  'Numéro de session préexistante',
  '* Nom du site',
  '* Nom de la salle',
  '* Date de début (format: JJ/MM/AAAA)',
  '* Heure de début (heure locale format: HH:MM)',
  '* Surveillant(s)',
  'Observations (optionnel)',
  '* Nom de naissance',
  '* Prénom',
  '* Date de naissance (format: JJ/MM/AAAA)',
  '* Sexe (M ou F)',
  'Code INSEE de la commune de naissance',
  'Code postal de la commune de naissance',
  'Nom de la commune de naissance',
  '* Pays de naissance',
  'E-mail du destinataire des résultats (formateur, enseignant…)',
  'E-mail de convocation',
  'Identifiant externe',
  'Temps majoré ? (exemple format: 33%)',
];

/** An empty file to fill in: a line that names a site begins a session, the next ones its other candidates. */
const Columns = () => {
  const { t } = useTranslation('centre');
  const save = (): void => {
    const url = URL.createObjectURL(new Blob([`\uFEFF${HEADERS.join(';')}\r\n`], { type: 'text/csv' }));
    Object.assign(document.createElement('a'), { href: url, download: 'sessions.csv' }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  };
  return (
    <Stack gap={3}>
      <p>{t('importSessions.how')}</p>
      <Row>
        <Button kind="secondary" onPress={save}>
          {t('importSessions.template')}
        </Button>
      </Row>
    </Stack>
  );
};
