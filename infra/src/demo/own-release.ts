import { bankFolder, keptRelease, type Release } from '@pix/content';

/** The release made of the item bank of this checkout. */
export const ownRelease = (): Release => {
  const { release, problems } = keptRelease(bankFolder);
  if (!release) throw new Error(`content: ${problems[0]?.file}: ${problems[0]?.message}`);
  return release;
};
