import type { DataExportResolvers } from '../__generated__/graphql';
import { stateAt } from '../domain/data-export';

export const dataExport: DataExportResolvers = {
  state: (asked, _, { clock }) => stateAt(asked, clock.now()),
  expiresAt: ({ readyAt, expiresAt }) => readyAt && expiresAt,
  url: (asked, _, { clock, config }) =>
    stateAt(asked, clock.now()) === 'READY'
      ? new URL(`/files/data-exports/${asked.id}.zip`, config.publicUrl).href
      : null,
};
