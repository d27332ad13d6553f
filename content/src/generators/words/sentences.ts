import type { Random } from '../../random';

const SUBJECTS = [
  'Le conseil',
  'Le club',
  'La classe',
  'Le groupe',
  'La bibliothécaire',
  'Le gardien',
  'La directrice',
  "L'animatrice",
  'Le maire',
  'La troupe',
  "L'équipe",
  'Le public',
] as const;
const VERBS = [
  'prépare',
  'organise',
  'visite',
  'présente',
  'dessine',
  'observe',
  'raconte',
  'répare',
  'photographie',
  'décrit',
  'choisit',
  'installe',
] as const;
const OBJECTS = [
  'une exposition',
  'le jardin',
  'un vieux moulin',
  'la grande salle',
  'un spectacle',
  'le sentier',
  'une maquette',
  'la fresque',
  'un atelier',
  'le potager',
  'une cabane',
  'la fontaine',
] as const;
const ENDS = [
  'au printemps',
  'avec les voisins',
  'pendant deux semaines',
  'malgré la pluie',
  'pour la fête',
  'chaque jeudi',
  'sans se presser',
  'avant les vacances',
  'devant la mairie',
  'au bord de la rivière',
  'dès le matin',
  'en petits groupes',
] as const;

/** A plain sentence, to fill a document. */
export const sentence = (random: Random): string =>
  `${random.pick(SUBJECTS)} ${random.pick(VERBS)} ${random.pick(OBJECTS)} ${random.pick(ENDS)}.`;

/** Several sentences. */
export const paragraph = (random: Random, sentences: number): string =>
  Array.from({ length: sentences }, () => sentence(random)).join(' ');

/** Titles of parts of a document. */
export const PART_TITLES = [
  'Les origines',
  'Le matériel',
  'La préparation',
  'Le voyage',
  'Les participants',
  'Le budget',
  'La météo',
  'Les rencontres',
  'Le bilan',
  'Les difficultés',
  'La suite',
  'Les remerciements',
  'Le calendrier',
  'Les lieux',
  'La sécurité',
  'Les repas',
  'Le transport',
  'Les activités',
  'La communication',
  'Les photos',
  "L'hébergement",
  'Les règles',
  'Les surprises',
  'Le matin',
  'Le soir',
  'La presse',
] as const;
