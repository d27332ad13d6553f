import type { Challenge } from '@pix/content';
import type { Assessment } from './assessment';
import { KINDS } from './assessment-states';

/** Whether a question must be answered without leaving its page: what it tests is known or looked up elsewhere. */
export const isFocused = ({ focused }: Pick<Challenge, 'focused'>): boolean => focused;

/**
 * Whether leaving the page costs the question: in a certification only, and not to a candidate whose needs were adjusted
 * for (a screen reader leaves the page by itself). Elsewhere it is a warning (pix-domain.md §1.10).
 */
export const mindsFocus = (
  challenge: Challenge,
  { kind, isAdjusted }: Pick<Assessment, 'kind' | 'isAdjusted'>,
): boolean => isFocused(challenge) && KINDS[kind].mindsFocus && !isAdjusted;

/** The test with the loss noted on its current question; the first one stays. */
export const loseFocus = (assessment: Assessment, at: Date): Assessment =>
  assessment.focusLostAt ? assessment : { ...assessment, focusLostAt: at };
