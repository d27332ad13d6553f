import type { DeviceInput } from '@pix/client/pupil';

/** A phone: small, and only fingers point on it. It has neither a word processor nor a place for files. */
const isPhone = (): boolean => matchMedia('(pointer: coarse) and (hover: none) and (max-width: 48rem)').matches;

/** What this device offers to questions; nothing is said of a computer, which offers everything. */
export const thisDevice = (): DeviceInput | undefined => (isPhone() ? { capabilities: ['INTERNET'] } : undefined);
