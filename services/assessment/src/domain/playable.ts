import type { Challenge, Requirement } from '@pix/content';
import type { Locale } from '@pix/kit/result';

/** What a device offers; `null` when nobody said: everything. */
export type Device = readonly Requirement[] | null;

/** Where a question would be shown: on what, and to a reader of which language. */
export type Surroundings = { readonly device: Device; readonly locale: Locale };

const FALLBACK: Locale = 'fr';

/** Whether a question can be asked there: the device offers all it needs, and it is in the language or in French (A4). */
export const isPlayable = (challenge: Challenge, { device, locale }: Surroundings): boolean =>
  (device === null || challenge.requirements.every((requirement) => device.includes(requirement))) &&
  [locale, FALLBACK].includes(challenge.locale);

/** The variants of a skill that can be asked there: those in the language if there are any. */
export const playableVariants = (variants: readonly Challenge[], surroundings: Surroundings): readonly Challenge[] => {
  const playable = variants.filter((challenge) => isPlayable(challenge, surroundings));
  const own = playable.filter((challenge) => challenge.locale === surroundings.locale);
  return own.length > 0 ? own : playable;
};

/** Whether a skill could be tested on another device, and not on this one. */
export const lacksDevice = (
  { challenges }: { readonly challenges: readonly Challenge[] },
  surroundings: Surroundings,
): boolean =>
  playableVariants(challenges, surroundings).length === 0 &&
  playableVariants(challenges, { ...surroundings, device: null }).length > 0;
