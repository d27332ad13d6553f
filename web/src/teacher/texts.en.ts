import type { Translated } from '../shared/translated';
import type { fr } from './texts.fr';

export const en: Translated<typeof fr> = {
  navigation: { home: 'Campaigns' },
};
