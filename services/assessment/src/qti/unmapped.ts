/** What an item asks has no kind of question here; the message says why. */
export class Unmapped extends Error {}
