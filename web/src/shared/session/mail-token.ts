import { useEffect, useState } from 'react';

/** The token of a mail's link, after « #token= »: taken out of the address, so that it is not left in the history. */
export const useMailToken = (): string => {
  const [token] = useState(() => new URLSearchParams(location.hash.slice(1)).get('token') ?? '');
  useEffect(() => history.replaceState(history.state, '', location.pathname), []);
  return token;
};
