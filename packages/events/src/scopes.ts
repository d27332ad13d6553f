/**
 * Every scope there is, and who may hold it: our services among themselves, or programs outside through the gateway too.
 * A subgraph accepts no other one, and identity grants no other one: this is the one list (design.md §4).
 */
export const scopes = {
  'assessment:read-content': 'SERVICES',
  'assessment:read-skill-results': 'SERVICES',
  'assessment:read-statistics': 'PROGRAMS_OUTSIDE',
  'assessment:read-tests': 'SERVICES',
  'assessment:start-tests': 'SERVICES',
  'campaigns:export-results': 'PROGRAMS_OUTSIDE',
  'campaigns:import-rosters': 'PROGRAMS_OUTSIDE',
  'campaigns:read-learners': 'SERVICES',
  'certification:read-results': 'PROGRAMS_OUTSIDE',
  'certification:rescore': 'PROGRAMS_OUTSIDE',
  'certification:search-results': 'PROGRAMS_OUTSIDE',
  'identity:issue-guest-token': 'SERVICES',
  'identity:manage-pupils': 'SERVICES',
  'identity:read-affiliations': 'SERVICES',
  'identity:read-names': 'SERVICES',
  'identity:send-mail': 'SERVICES',
  'operations:dead-letters': 'PROGRAMS_OUTSIDE',
  'privacy:read': 'SERVICES',
} as const satisfies Readonly<Record<string, ScopeHolder>>;

type ScopeHolder = 'SERVICES' | 'PROGRAMS_OUTSIDE';

export type Scope = keyof typeof scopes;

/** What an administrator may grant to a program outside: roster imports, files of results, statistics (A9, C9, G4), dead letters. */
export const outsideScopes: readonly Scope[] = Object.entries<ScopeHolder>(scopes).flatMap(([scope, holder]) =>
  holder === 'PROGRAMS_OUTSIDE' ? [scope as Scope] : [],
);
