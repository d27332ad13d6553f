/** Reads a Set-Cookie header, as far as a browser needs it in tests. */
export const parseSetCookie = (header: string): { name: string; value: string; isOver: boolean } => {
  const [pair = '', ...attributes] = header.split(';').map((part) => part.trim());
  const at = pair.indexOf('=');
  const maxAge = attributes.find((attribute) => attribute.toLowerCase().startsWith('max-age='))?.slice(8);
  const expires = attributes.find((attribute) => attribute.toLowerCase().startsWith('expires='))?.slice(8);
  const isOver = maxAge === '0' || (expires !== undefined && Date.parse(expires) <= Date.now());
  return { name: pair.slice(0, at), value: pair.slice(at + 1), isOver };
};
