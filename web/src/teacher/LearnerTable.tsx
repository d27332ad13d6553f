import type { LearnersQuery } from '@pix/client/teacher';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../shared/format';
import { Button } from '../shared/ui/Button';
import { Tag } from '../shared/ui/Card';
import { type Column, Table } from '../shared/ui/Table';
import { PasswordDialog } from './PasswordDialog';
import { nameOf } from './people';

type Organization = NonNullable<LearnersQuery['organization']>;
type Learner = Organization['learners']['nodes'][number];

/** Pupils, how they sign in, and the one-time password of who lost theirs. */
export const LearnerTable = ({ organization }: { organization: Organization }) => {
  const { t } = useTranslation('teacher');
  const { day, number } = useFormats();
  const [reset, setReset] = useState<Learner | null>(null);
  const columns: Column<Learner>[] = [
    {
      key: 'name',
      title: t('learners.name'),
      isRowTitle: true,
      cell: ({ firstName, lastName, preferredLastName }) =>
        nameOf({ firstName, lastName: preferredLastName ?? lastName }),
    },
    { key: 'division', title: t('learners.division'), cell: ({ division }) => division },
    { key: 'birthDate', title: t('learners.birthDate'), cell: ({ birthDate }) => day(birthDate) },
    { key: 'methods', title: t('learners.methods'), cell: (learner) => <SignInMethods learner={learner} /> },
    {
      key: 'certifiable',
      title: t('learners.certifiable'),
      cell: ({ certifiable }) =>
        certifiable === null ? (
          t('learners.unknown')
        ) : (
          <Tag tone={certifiable ? 'good' : 'plain'}>{certifiable ? t('learners.yes') : t('learners.no')}</Tag>
        ),
    },
    {
      key: 'campaigns',
      title: t('learners.campaigns'),
      isNumber: true,
      cell: ({ participationCount }) => number(participationCount),
    },
    {
      key: 'lastActivity',
      title: t('learners.lastActivity'),
      cell: ({ lastActivityAt }) => (lastActivityAt ? day(lastActivityAt) : t('learners.never')),
    },
    {
      key: 'password',
      title: t('learners.password'),
      cell: (learner) =>
        learner.linked && (
          <Button
            kind="quiet"
            size="s"
            aria-label={t('learners.passwordOf', { name: nameOf(learner) })}
            onPress={() => setReset(learner)}
          >
            {t('learners.password')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <Table
        caption={t('learners.caption', { name: organization.name })}
        isCaptionHidden
        columns={columns}
        rows={organization.learners.nodes}
        rowKey={({ id }) => id}
      />
      {reset && <PasswordDialog learner={reset} onClose={() => setReset(null)} />}
    </>
  );
};

const SignInMethods = ({ learner: { linked, signInMethods } }: { learner: Learner }) => {
  const { t } = useTranslation('teacher');
  if (!linked) return t('learners.noAccount');
  return signInMethods === null
    ? t('learners.unknown')
    : signInMethods.map((method) => t(`learners.${method}`)).join(', ');
};
