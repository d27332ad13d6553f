/** Where a file of a question is. It is named after what it holds: whoever has its address was given it. */
export const fileAddress = (publicUrl: string, { sha256, name }: { sha256: string; name: string }): string =>
  new URL(`/files/content/${sha256}/${encodeURIComponent(name)}`, publicUrl).href;

/** Where the first page of a site is; its other pages are beside it. */
export const siteAddress = (publicUrl: string, siteId: string): string =>
  new URL(`/files/sites/${siteId}/index.html`, publicUrl).href;
