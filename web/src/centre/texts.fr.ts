export const fr = {
  navigation: { home: 'Sessions' },
} as const;
