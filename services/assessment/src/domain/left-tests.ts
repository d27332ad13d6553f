/** People, so many a message. */
export const peopleInBatches = (userIds: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(userIds.length / size) }, (_, rank) => userIds.slice(rank * size, (rank + 1) * size));
