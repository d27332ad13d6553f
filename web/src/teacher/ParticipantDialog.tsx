import { type CampaignQuery, ParticipantResultsDocument, type ParticipantResultsQuery } from '@pix/client/teacher';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../shared/format';
import { useAsk } from '../shared/queries';
import { Figure, Row, Stack, Tag } from '../shared/ui/Card';
import { Dialog } from '../shared/ui/Dialog';
import { Answered } from '../shared/ui/Loading';
import { Table } from '../shared/ui/Table';
import type { Participant } from './Participants';
import { nameOf } from './people';

type Results = NonNullable<ParticipantResultsQuery['campaign']>['participations']['nodes'][number];

/** What one participant sent, by competence. */
export const ParticipantDialog = ({
  campaign,
  participant,
  onClose,
}: {
  campaign: NonNullable<CampaignQuery['campaign']>;
  participant: Participant;
  onClose: () => void;
}) => {
  const { t } = useTranslation('teacher');
  const filter = { status: 'SHARED' as const, ...(participant.lastName && { search: participant.lastName }) };
  const asked = useAsk(ParticipantResultsDocument, { id: campaign.id, filter });
  return (
    <Dialog title={t('participants.dialog', { name: nameOf(participant) })} isOpen onClose={onClose}>
      <Answered asked={asked}>
        {({ campaign: found }) => {
          const results = found?.participations.nodes.find(({ id }) => id === participant.id);
          return results ? <Sent results={results} /> : <p>{t('learners.notFound')}</p>;
        }}
      </Answered>
    </Dialog>
  );
};

const Sent = ({ results }: { results: Results }) => {
  const { t } = useTranslation('teacher');
  const { percentage, number, instant } = useFormats();
  const { profile, masteryPercentage, validatedSkillCount, skillCount, badges, sharedAt } = results;
  return (
    <Stack gap={5}>
      <Row>
        {masteryPercentage !== null && (
          <Figure value={percentage(masteryPercentage)} label={t('participants.mastery')} />
        )}
        {profile && <Figure value={number(profile.pix)} label={t('participants.pix')} />}
        {profile?.certifiable && <Tag tone="good">{t('participants.certifiable')}</Tag>}
        {sharedAt && <span>{`${t('participants.sharedAt')} ${instant(sharedAt)}`}</span>}
      </Row>
      {skillCount !== null && validatedSkillCount !== null && (
        <p>{t('participants.validated', { validated: validatedSkillCount, count: skillCount })}</p>
      )}
      {badges.length > 0 && (
        <Row>
          <strong>{t('participants.badges')}</strong>
          {badges.map(({ id, title }) => (
            <Tag key={id} tone="good">
              {title}
            </Tag>
          ))}
        </Row>
      )}
      {profile ? (
        <Table
          caption={t('participants.competence')}
          isCaptionHidden
          rows={profile.competences}
          rowKey={({ competence }) => competence.id}
          columns={[
            {
              key: 'competence',
              title: t('participants.competence'),
              isRowTitle: true,
              cell: ({ competence }) => competence.title,
            },
            { key: 'level', title: t('participants.level'), isNumber: true, cell: ({ level }) => number(level) },
            { key: 'pix', title: t('participants.pix'), isNumber: true, cell: ({ pix }) => number(pix) },
          ]}
        />
      ) : (
        <Table
          caption={t('participants.competence')}
          isCaptionHidden
          rows={results.competenceResults}
          rowKey={({ competence }) => competence.id}
          columns={[
            {
              key: 'competence',
              title: t('participants.competence'),
              isRowTitle: true,
              cell: ({ competence }) => competence.title,
            },
            {
              key: 'mastery',
              title: t('participants.mastery'),
              isNumber: true,
              cell: (row) => percentage(row.masteryPercentage),
            },
            {
              key: 'skills',
              title: t('results.skills'),
              isNumber: true,
              cell: (row) => t('results.of', { validated: number(row.validatedSkillCount), count: row.skillCount }),
            },
          ]}
        />
      )}
    </Stack>
  );
};
