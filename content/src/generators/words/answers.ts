import { frenchNumber } from '../../french';

/** The ways a number may be typed in a field: « 12,5 », « 12.5 », « 1 250 », « 1250 ». */
export const typed = (value: number): string[] => [
  ...new Set([frenchNumber(value), String(value).replace('.', ','), String(value)]),
];
