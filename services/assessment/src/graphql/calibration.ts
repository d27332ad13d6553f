import { type Connection, readPage, toConnection } from '@pix/kit/pagination';
import type {
  CalibrationConnectionResolvers,
  CalibrationResolvers,
  QueryCalibrationsArgs,
} from '../__generated__/graphql';
import type { Context } from '../context';
import { isAdministrator } from '../domain/access';
import type { Calibration } from '../domain/calibration/calibration';
import type { ItemReport } from '../domain/calibration/item-report';

export type CalibrationPage = Connection<Calibration> & { readonly countAll: () => Promise<number> };
export type CalibratedItemPage = Connection<ItemReport>;

const NONE: CalibrationPage = { ...toConnection([], readPage({}), () => []), countAll: async () => 0 };

/** All calibrations, newest first; none for who may not see them. */
export const pageOfCalibrations = async (
  { viewer, calibrations }: Context,
  given: Partial<QueryCalibrationsArgs>,
): Promise<CalibrationPage> => {
  const page = readPage(given);
  return isAdministrator(viewer)
    ? { ...toConnection(await calibrations.page(page), page, ({ id }) => [id]), countAll: calibrations.count }
    : NONE;
};

export const calibrationConnection: CalibrationConnectionResolvers = { totalCount: ({ countAll }) => countAll() };

export const calibration: CalibrationResolvers = {
  acts: ({ id }, _, { loaders }) => loaders.actsOfCalibration.clear(id).load(id),
  items: async ({ id }, { first, after, ...filter }, { calibrations }) => {
    const page = readPage({ first, after });
    return toConnection(await calibrations.items(id, filter, page), page, ({ challengeId }) => [challengeId]);
  },
};
