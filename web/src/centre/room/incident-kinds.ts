import type { IncidentCategory, IncidentKind } from '@pix/client/centre';

/** How a list of kinds is laid out for whoever reports. What follows from each is the platform's (domain/incidents.ts). */
export const KINDS: Readonly<Record<IncidentCategory, readonly IncidentKind[]>> = {
  IN_CHALLENGE: [
    'IMAGE_NOT_DISPLAYING',
    'EMBED_NOT_WORKING',
    'FILE_NOT_OPENING',
    'WEBSITE_UNAVAILABLE',
    'WEBSITE_BLOCKED',
    'SOFTWARE_NOT_WORKING',
    'EXTRA_TIME_EXCEEDED',
    'SKIP_ON_OOPS',
    'UNINTENTIONAL_FOCUS_OUT',
    'ACCESSIBILITY_ISSUE',
  ],
  FRAUD: ['FRAUD'],
  CANDIDATE_INFORMATIONS_CHANGES: ['NAME_OR_BIRTHDATE', 'EXTRA_TIME_PERCENTAGE'],
  SIGNATURE_ISSUE: ['SIGNATURE_ISSUE'],
  NON_BLOCKING_CANDIDATE_ISSUE: ['NON_BLOCKING_CANDIDATE_ISSUE'],
  NON_BLOCKING_TECHNICAL_ISSUE: ['NON_BLOCKING_TECHNICAL_ISSUE'],
};

export const CATEGORIES = Object.keys(KINDS) as readonly IncidentCategory[];
