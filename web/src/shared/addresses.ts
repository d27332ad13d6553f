/** A file of the platform as this page asks for it: on its own origin, whatever name the platform is called by. */
export const ownAddress = (url: string): string => {
  const { pathname, search, hash } = new URL(url, location.origin);
  return pathname.startsWith('/files/') || pathname.startsWith('/tutorials/') ? pathname + search + hash : url;
};
