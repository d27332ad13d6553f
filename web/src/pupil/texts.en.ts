import type { Translated } from '../shared/translated';
import type { fr } from './texts.fr';

export const en: Translated<typeof fr> = {
  navigation: { profile: 'Profile' },
  profile: {
    title: 'Hello {{name}}',
    pix: 'Pix',
    certifiable: 'You can sit the certification.',
    level: 'Level {{level}}',
  },
};
