const nameOf = (assessmentId: string): string => `pix.demo.${assessmentId}`;

/** Keys of the demonstrations this tab started: whoever has one may go on with it. */
export const demoKeys = {
  of: (assessmentId: string): string | null => sessionStorage.getItem(nameOf(assessmentId)),
  keep: (assessmentId: string, key: string): void => sessionStorage.setItem(nameOf(assessmentId), key),
};
