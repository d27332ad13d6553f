import { useCallback, useEffect, useState } from 'react';

/** The token of a mail's link, after « #token= »: taken out of the address, so that it is not left in the history. */
export const useMailToken = (): string => {
  const [token] = useState(() => new URLSearchParams(location.hash.slice(1)).get('token') ?? '');
  useEffect(() => history.replaceState(history.state, '', location.pathname), []);
  return token;
};

/** The same for a link that is used once signed in: meanwhile this tab keeps its token, under a name, until it is forgotten. */
export const useKeptMailToken = (name: string): { readonly token: string; readonly forget: () => void } => {
  const mailed = useMailToken();
  const [token] = useState(() => {
    if (mailed) sessionStorage.setItem(name, mailed);
    return mailed || (sessionStorage.getItem(name) ?? '');
  });
  return { token, forget: useCallback(() => sessionStorage.removeItem(name), [name]) };
};
