import type { CandidateFactsFragment } from '@pix/client/centre';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/format';
import { Button } from '../../shared/ui/Button';
import { Tag } from '../../shared/ui/Card';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Section } from '../../shared/ui/Page';
import { type Column, Table } from '../../shared/ui/Table';
import { CandidateTag } from '../statuses';
import { AddCandidate } from './AddCandidate';
import { AdjustCandidate } from './AdjustCandidate';
import { CandidateFile } from './CandidateFile';
import { EnrolClass } from './EnrolClass';
import { RemoveCandidate } from './RemoveCandidate';
import type { CentreSession } from './SessionPage';
import styles from './SessionPage.module.css';

type Way = 'class' | 'form' | 'file';
type Doing = { readonly kind: 'adjust' | 'remove'; readonly candidate: CandidateFactsFragment };

/** Who is enrolled, and three ways to enrol: a class, one person, a file. */
export const Candidates = ({ session }: { session: CentreSession }) => {
  const { t } = useTranslation('centre');
  const [way, setWay] = useState<Way | null>(null);
  const [doing, setDoing] = useState<Doing | null>(null);
  const isOpen = session.status === 'CREATED';
  const close = (): void => {
    setWay(null);
    setDoing(null);
  };
  return (
    <Section
      title={t('candidates.title', { count: session.candidates.length })}
      actions={
        isOpen && (
          <>
            <Button kind="secondary" onPress={() => setWay('class')}>
              {t('candidates.byClass')}
            </Button>
            <Button kind="secondary" onPress={() => setWay('file')}>
              {t('candidates.byFile')}
            </Button>
            <Button onPress={() => setWay('form')}>{t('candidates.add')}</Button>
          </>
        )
      }
    >
      {session.candidates.length > 0 ? (
        <CandidateTable candidates={session.candidates} onDo={isOpen ? setDoing : null} />
      ) : (
        <EmptyState title={t('candidates.none')}>{isOpen && t('candidates.noneLead')}</EmptyState>
      )}
      {way === 'class' && <EnrolClass session={session} onClose={close} />}
      {way === 'file' && <CandidateFile session={session} onClose={close} />}
      {way === 'form' && <AddCandidate sessionId={session.id} onClose={close} />}
      {doing?.kind === 'adjust' && <AdjustCandidate candidate={doing.candidate} onClose={close} />}
      {doing?.kind === 'remove' && <RemoveCandidate candidate={doing.candidate} onClose={close} />}
    </Section>
  );
};

type CandidateTableProps = {
  readonly candidates: readonly CandidateFactsFragment[];
  readonly onDo: ((doing: Doing) => void) | null;
};

const CandidateTable = ({ candidates, onDo }: CandidateTableProps) => {
  const { t } = useTranslation('centre');
  const { day } = useFormats();
  const nameOf = ({ firstName, lastName }: CandidateFactsFragment): string => `${lastName} ${firstName}`;
  const columns: readonly Column<CandidateFactsFragment>[] = [
    { key: 'name', title: t('candidates.name'), isRowTitle: true, cell: nameOf },
    { key: 'birthDate', title: t('candidates.birthDate'), cell: ({ birthDate }) => day(birthDate) },
    { key: 'birthPlace', title: t('candidates.birthPlace'), cell: ({ birthPlace }) => birthPlace },
    { key: 'division', title: t('candidates.division'), cell: ({ details }) => details?.division ?? '–' },
    { key: 'needs', title: t('candidates.needs'), cell: (candidate) => <Needs candidate={candidate} /> },
    { key: 'status', title: t('session.status'), cell: ({ status }) => <CandidateTag status={status} /> },
    ...(onDo
      ? (['adjust', 'remove'] as const).map((kind) => ({
          key: kind,
          title: t(`candidates.${kind}`),
          cell: (candidate: CandidateFactsFragment) => (
            <Button
              kind="quiet"
              size="s"
              aria-label={t(`candidates.${kind}Of`, { name: nameOf(candidate) })}
              onPress={() => onDo({ kind, candidate })}
            >
              {t(`candidates.${kind}`)}
            </Button>
          ),
        }))
      : []),
  ];
  return (
    <Table
      caption={t('candidates.caption')}
      isCaptionHidden
      columns={columns}
      rows={candidates}
      rowKey={({ id }) => id}
    />
  );
};

const Needs = ({ candidate: { extraTimePercentage, details } }: { candidate: CandidateFactsFragment }) => {
  const { t } = useTranslation('centre');
  const { percentage } = useFormats();
  const needs = [
    ...(extraTimePercentage > 0 ? [t('needs.extraTime', { time: percentage(extraTimePercentage) })] : []),
    ...(details?.isAdjusted ? [t('needs.adjusted')] : []),
    ...(details?.isAccessibleOnly ? [t('needs.accessible')] : []),
  ];
  if (needs.length === 0) return '–';
  return (
    <span className={styles['needs']}>
      {needs.map((need) => (
        <Tag key={need} tone="info">
          {need}
        </Tag>
      ))}
    </span>
  );
};
