export type Domain = {
  readonly id: string;
  readonly title: string;
  readonly competences: readonly { id: string; title: string }[];
};

/**
 * The five domains and 16 competences of the CRCN with their official titles (décret n° 2019-919, arrêtés du 30 août 2019).
 * Certificates print them; what else there is to know of a competence, assessment owns.
 */
export const FRAMEWORK: readonly Domain[] = [
  {
    id: '1',
    title: 'Information et données',
    competences: [
      { id: '1.1', title: "Mener une recherche et une veille d'information" },
      { id: '1.2', title: 'Gérer des données' },
      { id: '1.3', title: 'Traiter des données' },
    ],
  },
  {
    id: '2',
    title: 'Communication et collaboration',
    competences: [
      { id: '2.1', title: 'Interagir' },
      { id: '2.2', title: 'Partager et publier' },
      { id: '2.3', title: 'Collaborer' },
      { id: '2.4', title: "S'insérer dans le monde numérique" },
    ],
  },
  {
    id: '3',
    title: 'Création de contenu',
    competences: [
      { id: '3.1', title: 'Développer des documents textuels' },
      { id: '3.2', title: 'Développer des documents multimédia' },
      { id: '3.3', title: 'Adapter les documents à leur finalité' },
      { id: '3.4', title: 'Programmer' },
    ],
  },
  {
    id: '4',
    title: 'Protection et sécurité',
    competences: [
      { id: '4.1', title: "Sécuriser l'environnement numérique" },
      { id: '4.2', title: 'Protéger les données personnelles et la vie privée' },
      { id: '4.3', title: "Protéger la santé, le bien-être et l'environnement" },
    ],
  },
  {
    id: '5',
    title: 'Environnement numérique',
    competences: [
      { id: '5.1', title: 'Résoudre des problèmes techniques' },
      { id: '5.2', title: 'Construire un environnement numérique' },
    ],
  },
];

/** The competences' ids, in the framework's order. */
export const COMPETENCE_IDS: readonly string[] = FRAMEWORK.flatMap(({ competences }) =>
  competences.map(({ id }) => id),
);
