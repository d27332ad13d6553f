import { firstDelivery } from '@pix/kit/jobs';
import type { EntityManager } from 'typeorm';

/** The messages handled already. */
export const inboxRepository = (db: EntityManager) => ({
  /** Notes that a message was handled; false when it had been before. */
  isFirstDelivery: (messageId: string): Promise<boolean> => firstDelivery(db, messageId),
});
