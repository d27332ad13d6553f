import { firstDelivery } from '@pix/kit/jobs';
import type { EntityManager } from 'typeorm';

/** Messages already handled. */
export const inboxRepository = (db: EntityManager) => ({
  /** Notes a message in the transaction of its effect; false when it had been handled before. */
  isFirstDelivery: (messageId: string): Promise<boolean> => firstDelivery(db, messageId),
});
