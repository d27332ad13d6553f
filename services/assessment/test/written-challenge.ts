import type { Challenge } from '@pix/content';

/** A challenge as its author wrote it, as far as an item of QTI can say it. */
export const written = (challenge: Challenge): object => {
  const {
    locale: _locale,
    timerSeconds: _timer,
    focused: _focused,
    requirements: _needs,
    difficulty: _difficulty,
    illustration: _image,
    attachments: _files,
    embed: _embed,
    generator: _generator,
    ...said
  } = challenge;
  const withoutNull = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(withoutNull)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .filter(([, member]) => member !== null)
              .map(([name, member]) => [name, withoutNull(member)]),
          )
        : value;
  const { freeOrder: _freeOrder, ...rest } = { freeOrder: false, ...said };
  return withoutNull(rest) as object;
};
