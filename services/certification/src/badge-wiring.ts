import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Config } from './config';
import { type BadgeSigner, createBadgeSigner } from './credentials/badge-signer';
import { badgeRepository } from './database/badge-repository';

/** What badges are kept in (E15). */
export type BadgeStores = { readonly badges: ReturnType<typeof badgeRepository> };

export const badgeStoresOn = (db: EntityManager): BadgeStores => ({ badges: badgeRepository(db) });

/** What signs them. */
export type BadgeTools = { readonly badgeSigner: BadgeSigner; readonly randomInt: (below: number) => number };

export const badgeTools = (config: Pick<Config, 'badges' | 'publicUrl'>): BadgeTools => ({
  badgeSigner: createBadgeSigner(config),
  randomInt: (below) => randomInt(below),
});
