import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { useKnownViewer } from '../shared/session/Guard';
import { Card, Row, Stack, Tag } from '../shared/ui/Card';
import { Page } from '../shared/ui/Page';

/** Where a teacher begins: their only organization, or the choice of one. */
export const HomePage = () => {
  const { t } = useTranslation('teacher');
  const { memberships } = useKnownViewer();
  const [only, ...others] = memberships;
  if (only && others.length === 0) return <Navigate to={`/enseignant/${only.organization.id}`} replace />;
  return (
    <Page title={t('home.title')} lead={t('home.lead')} width="narrow">
      <Stack gap={3}>
        {memberships.map(({ role, organization: { id, name } }) => (
          <Card key={id}>
            <Row spread>
              <Link to={`/enseignant/${id}`}>{name}</Link>
              <Tag>{role === 'ADMIN' ? t('home.admin') : t('home.member')}</Tag>
            </Row>
          </Card>
        ))}
      </Stack>
    </Page>
  );
};
