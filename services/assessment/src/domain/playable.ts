import type { Challenge, Requirement } from '@pix/content';
import type { Locale } from '@pix/kit/result';

/** What a device offers; `null` when nobody said: everything. */
export type Device = readonly Requirement[] | null;

/** Where a question would be shown: on what, to a reader of which language, and whether only to one who cannot see or point. */
export type Surroundings = { readonly device: Device; readonly locale: Locale; readonly accessibleOnly?: boolean };

const FALLBACK: Locale = 'fr';

const OWN_SOFTWARE: readonly Requirement[] = ['OFFICE_SUITE', 'PDF_READER', 'FILE_SAVING'];

/**
 * Whether a question is for everybody, whatever their disability (E3): nothing to do in a frame, no clock, no file to work on in software
 * of their own. Images come with words that say all that is needed.
 */
export const isAccessible = ({ embed, timerSeconds, attachments, requirements }: Challenge): boolean =>
  embed === null &&
  timerSeconds === null &&
  attachments.length === 0 &&
  !requirements.some((requirement) => OWN_SOFTWARE.includes(requirement));

/** Whether a question can be asked there: the device offers all it needs, and it is in the language or in French (A4). */
export const isPlayable = (challenge: Challenge, { device, locale, accessibleOnly }: Surroundings): boolean =>
  (!accessibleOnly || isAccessible(challenge)) &&
  (device === null || challenge.requirements.every((requirement) => device.includes(requirement))) &&
  [locale, FALLBACK].includes(challenge.locale);

/** The variants of a skill that can be asked there: those in the language if there are any. */
export const playableVariants = (variants: readonly Challenge[], surroundings: Surroundings): readonly Challenge[] => {
  let known = PLAYABLE.get(variants);
  if (!known) {
    known = new Map();
    PLAYABLE.set(variants, known);
  }
  const place = placeOf(surroundings);
  const found = known.get(place) ?? choosePlayable(variants, surroundings);
  known.set(place, found);
  return found;
};

// Every answer asks it of every skill of its competence, and released content never changes: found once for each kind of place.
const PLAYABLE = new WeakMap<readonly Challenge[], Map<string, readonly Challenge[]>>();

const placeOf = ({ device, locale, accessibleOnly = false }: Surroundings): string =>
  device === null && !accessibleOnly ? locale : `${locale} ${accessibleOnly} ${device?.toSorted().join(' ')}`;

const choosePlayable = (variants: readonly Challenge[], surroundings: Surroundings): readonly Challenge[] => {
  const playable = variants.filter((challenge) => isPlayable(challenge, surroundings));
  const own = playable.filter((challenge) => challenge.locale === surroundings.locale);
  return own.length > 0 ? own : playable;
};

/** Whether a skill could be tested on another device, and not on this one. */
export const lacksDevice = (
  { challenges }: { readonly challenges: readonly Challenge[] },
  surroundings: Surroundings,
): boolean =>
  surroundings.device !== null &&
  playableVariants(challenges, surroundings).length === 0 &&
  playableVariants(challenges, { ...surroundings, device: null }).length > 0;
