/** Where a page of ours is read, on paper too: it stays the same over releases. */
export const pageAddress = (publicUrl: string, tutorialId: string): string =>
  new URL(`/tutorials/${encodeURIComponent(tutorialId)}`, publicUrl).href;
