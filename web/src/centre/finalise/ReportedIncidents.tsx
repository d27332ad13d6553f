import type { RoomFactsFragment } from '@pix/client/centre';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import { Row, Stack, Tag } from '../../shared/ui/Card';
import { Select } from '../../shared/ui/Field';
import { Section } from '../../shared/ui/Page';
import { Table } from '../../shared/ui/Table';
import { CATEGORIES } from '../room/incident-kinds';
import { ReportIncident } from '../room/ReportIncident';

type Person = RoomFactsFragment['candidates'][number];

const nameOf = ({ candidate }: Person): string => `${candidate.firstName} ${candidate.lastName}`;

/** What was reported, category by category, and a way to report what was forgotten. */
export const ReportedIncidents = ({ people }: { people: readonly Person[] }) => {
  const { t } = useTranslation('centre');
  const [chosen, setChosen] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const person = people.find(({ candidate }) => candidate.id === chosen);
  const all = people.flatMap((one) => one.incidents.map((incident) => ({ ...incident, name: nameOf(one) })));
  const found = CATEGORIES.map((category) => ({
    category,
    incidents: all.filter((one) => one.category === category),
  })).filter(({ incidents }) => incidents.length > 0);
  return (
    <Section title={t('incidents.title')}>
      {found.length === 0 && <p>{t('incidents.none')}</p>}
      {found.map(({ category, incidents }) => (
        <Stack key={category} gap={2}>
          <h3>
            {t(`incidentCategory.${category}`)} <Tag tone="warn">{incidents.length}</Tag>
          </h3>
          <Table
            caption={t(`incidentCategory.${category}`)}
            isCaptionHidden
            rows={incidents}
            rowKey={({ id }) => id}
            columns={[
              { key: 'name', title: t('candidates.name'), isRowTitle: true, cell: ({ name }) => name },
              { key: 'kind', title: t('incidents.kind'), cell: ({ kind }) => t(`incidentKind.${kind}`) },
              {
                key: 'question',
                title: t('incidents.question'),
                isNumber: true,
                cell: ({ questionNumber }) => questionNumber ?? '–',
              },
              { key: 'words', title: t('incidents.description'), cell: ({ description }) => description ?? '–' },
            ]}
          />
        </Stack>
      ))}
      <Row>
        <Select
          label={t('incidents.forgotten')}
          options={people.map((one) => ({ value: one.candidate.id, label: nameOf(one) }))}
          value={chosen}
          onChange={setChosen}
          placeholder={t('candidates.choose')}
        />
        <Button kind="secondary" isDisabled={!person} onPress={() => setOpen(true)}>
          {t('incidents.report')}
        </Button>
      </Row>
      {isOpen && person && <ReportIncident person={person} onClose={() => setOpen(false)} />}
    </Section>
  );
};
