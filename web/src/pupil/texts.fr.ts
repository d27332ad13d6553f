export const fr = {
  navigation: { profile: 'Profil' },
  profile: {
    title: 'Bonjour {{name}}',
    pix: 'Pix',
    certifiable: 'Vous pouvez passer la certification.',
    level: 'Niveau {{level}}',
  },
} as const;
