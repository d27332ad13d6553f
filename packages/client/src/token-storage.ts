/** What a client keeps to act for a person. */
export type Tokens = {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: string;
  readonly refreshToken: string;
  readonly refreshTokenExpiresAt: string;
};

/** Where tokens are kept. Everything that shares them (tabs) reads and writes the same place. */
export type TokenStorage = {
  read(): Tokens | null;
  write(tokens: Tokens | null): void;
  /** Runs `work` while nobody else who shares the tokens does: a refresh token serves once. */
  alone<Done>(work: () => Promise<Done>): Promise<Done>;
  /** Tells when somebody else wrote. */
  onChange(listener: () => void): () => void;
};

/** Kept as long as the program runs. */
export const memoryStorage = (given: Tokens | null = null): TokenStorage => {
  let kept = given;
  return {
    read: () => kept,
    write: (tokens) => {
      kept = tokens;
    },
    alone: (work) => work(),
    onChange: () => () => {},
  };
};

/** Kept in a browser under `key`, shared by its tabs, which take turns by the Web Locks API where there is one. */
export const browserStorage = (key: string, area: Storage = localStorage): TokenStorage => ({
  read: () => parsed(area.getItem(key)),
  write(tokens) {
    if (tokens) area.setItem(key, JSON.stringify(tokens));
    else area.removeItem(key);
  },
  alone: (work) => ('locks' in navigator ? navigator.locks.request(key, work) : work()),
  onChange(listener) {
    const hear = (event: StorageEvent): void => {
      if (event.storageArea === area && (event.key === key || event.key === null)) listener();
    };
    addEventListener('storage', hear);
    return () => removeEventListener('storage', hear);
  },
});

const parsed = (text: string | null): Tokens | null => {
  try {
    const tokens = JSON.parse(text ?? 'null') as Tokens | null;
    return typeof tokens?.refreshToken === 'string' ? tokens : null;
  } catch {
    return null;
  }
};
