import type { LocalizedText } from '@pix/kit/result';

/** The domains of the framework by their number, with their official titles (CRCN, décret n° 2019-919; pix-domain.md §1.2). */
export const DOMAIN_TITLES: Readonly<Record<string, LocalizedText>> = {
  '1': { fr: 'Information et données', en: 'Information and data' },
  '2': { fr: 'Communication et collaboration', en: 'Communication and collaboration' },
  '3': { fr: 'Création de contenu', en: 'Content creation' },
  '4': { fr: 'Protection et sécurité', en: 'Protection and security' },
  '5': { fr: 'Environnement numérique', en: 'Digital environment' },
};

/** The 16 competences by their index, in the framework's order. What else there is to know of them, assessment owns. */
export const COMPETENCE_TITLES: Readonly<Record<string, LocalizedText>> = {
  '1.1': { fr: "Mener une recherche et une veille d'information", en: 'Search and monitor information' },
  '1.2': { fr: 'Gérer des données', en: 'Manage data' },
  '1.3': { fr: 'Traiter des données', en: 'Process data' },
  '2.1': { fr: 'Interagir', en: 'Interact' },
  '2.2': { fr: 'Partager et publier', en: 'Share and publish' },
  '2.3': { fr: 'Collaborer', en: 'Collaborate' },
  '2.4': { fr: "S'insérer dans le monde numérique", en: 'Take part in the digital world' },
  '3.1': { fr: 'Développer des documents textuels', en: 'Create text documents' },
  '3.2': { fr: 'Développer des documents multimédia', en: 'Create multimedia documents' },
  '3.3': { fr: 'Adapter les documents à leur finalité', en: 'Adapt documents to their purpose' },
  '3.4': { fr: 'Programmer', en: 'Program' },
  '4.1': { fr: "Sécuriser l'environnement numérique", en: 'Secure the digital environment' },
  '4.2': { fr: 'Protéger les données personnelles et la vie privée', en: 'Protect personal data and privacy' },
  '4.3': {
    fr: "Protéger la santé, le bien-être et l'environnement",
    en: 'Protect health, well-being and the environment',
  },
  '5.1': { fr: 'Résoudre des problèmes techniques', en: 'Solve technical problems' },
  '5.2': { fr: 'Construire un environnement numérique', en: 'Build a digital environment' },
};

export const COMPETENCE_IDS: readonly string[] = Object.keys(COMPETENCE_TITLES);

/** A competence by its title, which exports name it by; one the framework does not have keeps its id. */
export const competenceTitle = (id: string): LocalizedText => COMPETENCE_TITLES[id] ?? { fr: id, en: id };

export const domainTitle = (id: string): LocalizedText => DOMAIN_TITLES[id] ?? { fr: id, en: id };
