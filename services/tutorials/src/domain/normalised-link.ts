/** Parameters that say where a reader came from, not what they read. */
const TRACKING = /^(utm_|mtm_|pk_)|^(fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid|ref|ref_src|feature)$/;

/**
 * A link as it is compared with others (T4): scheme, `www.`, fragment, last slash and what follows a reader around aside; the rest of the
 * query in order. Two links that are equal so lead to the same page nearly always; `null` when it is no web address.
 */
export const normalisedLink = (link: string): string | null => {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;

  const host = url.host.replace(/^(www|m)\./, '').replace(/\.$/, '');
  const parameters = [...url.searchParams].filter(([name]) => !TRACKING.test(name.toLowerCase())).sort(byText);
  const query = parameters.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  const path = withoutLastSlash(decoded(url.pathname));
  return `${host}${path}${query ? `?${query}` : ''}`;
};

const withoutLastSlash = (path: string): string => path.replace(/(\/index\.(html?|php))?\/*$/, '');

// « %C3%A9 » and « é » are one; what does not decode stays as it is written.
const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
};

const byText = ([one, a]: [string, string], [other, b]: [string, string]): number =>
  `${one}=${a}` < `${other}=${b}` ? -1 : 1;
