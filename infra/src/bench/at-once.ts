/** Does something with each of many things, so many at once. */
export const atOnce = async <Thing, Made>(
  things: readonly Thing[],
  count: number,
  work: (thing: Thing, rank: number) => Promise<Made>,
): Promise<Made[]> => {
  const made: Made[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let rank = next++; rank < things.length; rank = next++) made[rank] = await work(things[rank] as Thing, rank);
  };
  await Promise.all(Array.from({ length: Math.min(count, things.length) }, worker));
  return made;
};
