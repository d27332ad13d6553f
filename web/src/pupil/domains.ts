/** The number of the domain of a competence, 1 to 5, by its index: `2.3` is in domain 2. */
export const domainOf = (competenceId: string): number => Number(competenceId.split('.')[0]);

/** The colour of a domain. */
export const colourOf = (competenceId: string): string => `var(--domain-${domainOf(competenceId)})`;
