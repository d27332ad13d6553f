export const fr = {
  navigation: { home: 'À délibérer' },
} as const;
