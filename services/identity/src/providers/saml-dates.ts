import { z } from 'zod';
import type { SamlSettings } from './provider-settings';
import type { XmlElement } from './xml-tree';

/** What a document must say to be for us, now. */
export type Expected = {
  readonly settings: SamlSettings;
  readonly acsUrl: string;
  readonly spEntityId: string;
  readonly now: Date;
  /** How long ago an assertion may have been made, whatever it says of its own end. */
  readonly maxAgeMs: number;
};

const readInstant = z.iso.datetime({ offset: true });

export const instant = (text: string | undefined): number | null =>
  readInstant.safeParse(text).success ? Date.parse(text ?? '') : null;

/** Made lately, and not in the future. */
export const isRecent = ({ attributes }: XmlElement, { now, settings, maxAgeMs }: Expected): boolean => {
  const issued = instant(attributes.get('IssueInstant'));
  const skew = settings.clockSkewSeconds * 1_000;
  return issued !== null && issued <= now.getTime() + skew && issued > now.getTime() - maxAgeMs - skew;
};

/** Begun (when it says when) and not over: an end is always needed. */
export const isWithin = ({ attributes }: XmlElement, { now, settings }: Expected): boolean => {
  const skew = settings.clockSkewSeconds * 1_000;
  const end = instant(attributes.get('NotOnOrAfter'));
  const begin = attributes.has('NotBefore') ? instant(attributes.get('NotBefore')) : Number.NEGATIVE_INFINITY;
  return end !== null && begin !== null && now.getTime() < end + skew && now.getTime() >= begin - skew;
};

/** For how many seconds a copy of this assertion could pass, whatever end it gives itself. */
export const secondsToRemember = (assertion: XmlElement, { settings, maxAgeMs, now }: Expected): number => {
  const issued = instant(assertion.attributes.get('IssueInstant')) ?? now.getTime();
  return Math.ceil((issued + maxAgeMs - now.getTime()) / 1_000) + 2 * settings.clockSkewSeconds + 1;
};
