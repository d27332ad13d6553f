import type { ClassSheetResolvers } from '../__generated__/graphql';
import { percentageOf } from '../domain/class-sheet';

export const classSheet: ClassSheetResolvers = {
  percentage: percentageOf,
  csvDownloaded: ({ downloadedAt }) => downloadedAt.csv !== null,
  pdfDownloaded: ({ downloadedAt }) => downloadedAt.pdf !== null,
};
