/** A tutorial of somebody's list and its place: the highest first. */
export type SavedPlace = { readonly tutorialId: string; readonly place: number };

/** Room between the places of two tutorials saved a millisecond apart. */
export const PLACE_STEP = 1_024;

/** Where a tutorial saved now comes: before those saved earlier. */
export const placeOf = (savedAt: Date): number => savedAt.getTime() * PLACE_STEP;

/**
 * The places that change when a tutorial is moved after another one of the list, or first: its own alone while there is room between its
 * neighbours, all of them otherwise. `null` when one of the two is not in the list. `list` is in order.
 */
export const placesAfterMove = (
  list: readonly SavedPlace[],
  { tutorialId, afterId }: { tutorialId: string; afterId: string | null },
): SavedPlace[] | null => {
  const rest = list.filter((one) => one.tutorialId !== tutorialId);
  const at = afterId === null ? 0 : rest.findIndex((one) => one.tutorialId === afterId) + 1;
  if (rest.length === list.length || (afterId !== null && at === 0)) return null;

  const [above, below] = [rest[at - 1], rest[at]];
  const place = between(above?.place ?? null, below?.place ?? null);
  if (place !== null) return [{ tutorialId, place }];
  const moved = rest.toSpliced(at, 0, { tutorialId, place: 0 });
  const top = rest[0]?.place ?? 0;
  return moved.map((one, rank) => ({ tutorialId: one.tutorialId, place: top - rank * PLACE_STEP }));
};

const between = (above: number | null, below: number | null): number | null => {
  if (above === null) return (below ?? 0) + 1;
  if (below === null) return above - PLACE_STEP;
  const middle = Math.floor((above + below) / 2);
  return middle > below && middle < above ? middle : null;
};
