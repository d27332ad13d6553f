export const fr = {
  navigation: { home: 'Campagnes' },
} as const;
