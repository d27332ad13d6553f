import { LimitError, NetworkError, RefusedError } from '@pix/client';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { requestIdOf } from '../api';
import { Button } from './Button';
import { Card, Row, Stack } from './Card';

/** What went wrong, what to do, and the number to give to whoever helps. */
export const ErrorView = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => {
  const { t } = useTranslation();
  const requestId = requestIdOf(error);
  return (
    <div role="alert">
      <Card tone="bad">
        <Stack gap={3}>
          <p>
            <strong>{useErrorSentence(error)}</strong>
          </p>
          {requestId && (
            <p>
              {t('errors.requestId')} <code>{requestId}</code>
            </p>
          )}
          {onRetry && (
            <Row>
              <Button kind="secondary" onPress={onRetry}>
                {t('errors.retry')}
              </Button>
            </Row>
          )}
        </Stack>
      </Card>
    </div>
  );
};

/** One sentence for a person, of anything that was thrown. */
export const useErrorSentence = (error: unknown): string => sentenceOf(error, useTranslation().t);

/** The same, where there is no component to say it in: after a button, for instance. */
export const sentenceOf = (error: unknown, t: TFunction): string => {
  if (error instanceof NetworkError) return t('errors.network');
  if (error instanceof LimitError) return error.message;
  if (error instanceof RefusedError) return error.isTemporary ? t('errors.temporary') : error.message;
  return t('errors.unexpected');
};
