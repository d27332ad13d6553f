import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paged } from '../queries';
import { Button } from './Button';
import { Row } from './Card';
import { ErrorView } from './ErrorView';

/** The end of a list that comes by pages: the way to its next one. After the last, whoever uses the keyboard stays at the end. */
export const More = ({ of: { data, error, hasMore, isComing, more } }: { of: Paged<unknown> }) => {
  const { t } = useTranslation();
  const end = useRef<HTMLDivElement>(null);
  const hadMore = useRef(hasMore);
  useEffect(() => {
    if (hadMore.current && !hasMore && document.activeElement === document.body) end.current?.focus();
    hadMore.current = hasMore;
  }, [hasMore]);
  return (
    <div ref={end} tabIndex={-1} className="empty-hidden">
      {data && error && <ErrorView error={error} />}
      {!hasMore && data && data.length > 1 && <p role="status">{t('allShown')}</p>}
      {hasMore && (
        <Row>
          <Button kind="secondary" isPending={isComing} onPress={more}>
            {t('more')}
          </Button>
        </Row>
      )}
    </div>
  );
};
