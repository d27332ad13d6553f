/** How far somebody got in a tutorial, as they say. */
export type Reading = 'OPENED' | 'READ';
