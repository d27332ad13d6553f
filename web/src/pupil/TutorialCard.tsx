import {
  MarkTutorialUsefulDocument,
  NoteReadingDocument,
  RemoveTutorialDocument,
  SaveTutorialDocument,
  type TutorialCardFragment,
} from '@pix/client/pupil';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownAddress } from '../shared/addresses';
import { useChange } from '../shared/queries';
import { useIsSignedIn } from '../shared/session/viewer';
import { Button } from '../shared/ui/Button';
import { Row } from '../shared/ui/Card';
import styles from './TutorialCard.module.css';

/** Something to learn from: what it is, how long it takes; kept for later, found useful. */
export const TutorialCard = ({ tutorial, over }: { tutorial: TutorialCardFragment; over?: string }) => {
  const { t } = useTranslation('pupil');
  const { id, title, link, source, format, durationMinutes, locale, dead } = tutorial;
  const isSignedIn = useIsSignedIn();
  // The platform notes it only if they agreed to (« Mon compte »).
  const { mutate: note } = useChange(NoteReadingDocument, { refreshes: [] });
  return (
    <article className={styles['card']}>
      <div className={styles['words']}>
        {over && <p className={styles['over']}>{over}</p>}
        <a
          href={ownAddress(link)}
          target="_blank"
          rel="noopener"
          lang={locale}
          className={styles['title']}
          onClick={() => isSignedIn && note({ tutorialId: id, reading: 'OPENED' })}
        >
          {title}
        </a>
        <p className={styles['facts']}>
          {t(`tutorials.formats.${format}`)} · {t('tutorials.minutes', { count: durationMinutes })} · {source}
          {dead && ` · ${t('tutorials.dead')}`}
        </p>
      </div>
      {isSignedIn && <Actions tutorial={tutorial} />}
    </article>
  );
};

const Actions = ({ tutorial: { id, title, savedByViewer, usefulToViewer } }: { tutorial: TutorialCardFragment }) => {
  const { t } = useTranslation('pupil');
  const [isSaved, setSaved] = useState(savedByViewer);
  const [isUseful, setUseful] = useState(usefulToViewer);
  const save = useChange(SaveTutorialDocument, { refreshes: [] });
  const remove = useChange(RemoveTutorialDocument, { refreshes: [] });
  const vote = useChange(MarkTutorialUsefulDocument, { refreshes: [] });
  const toggleSaved = async (): Promise<void> => {
    await (isSaved ? remove : save).mutateAsync({ tutorialId: id });
    setSaved(!isSaved);
  };
  const toggleUseful = async (): Promise<void> => {
    await vote.mutateAsync({ tutorialId: id, useful: !isUseful });
    setUseful(!isUseful);
  };
  return (
    <Row>
      <Button
        kind="quiet"
        size="s"
        aria-label={t(isSaved ? 'tutorials.removeThis' : 'tutorials.saveThis', { title })}
        isPending={save.isPending || remove.isPending}
        onPress={() => void toggleSaved().catch(() => {})}
      >
        {isSaved ? t('tutorials.saved') : t('tutorials.save')}
      </Button>
      <Button
        kind="quiet"
        size="s"
        aria-label={t('tutorials.usefulThis', { title })}
        aria-pressed={isUseful}
        isPending={vote.isPending}
        onPress={() => void toggleUseful().catch(() => {})}
      >
        {isUseful ? t('tutorials.foundUseful') : t('tutorials.useful')}
      </Button>
    </Row>
  );
};
