import { defineGenerator, integer, oneOf } from '../generator';

type Setting = { id: string; label: string; help?: string; options?: readonly string[]; value: boolean | string };
type Goal = { id: string; accepted: string[]; asks: string };

const WHO = ['Tout le monde', 'Mes amis', 'Moi seulement'] as const;

const PRIVACY: readonly Setting[] = [
  { id: 'profil', label: 'Qui peut voir mon profil', options: WHO, value: 'Tout le monde' },
  { id: 'publications', label: 'Qui peut voir mes publications', options: WHO, value: 'Tout le monde' },
  { id: 'moteurs', label: 'Montrer mon profil dans les moteurs de recherche', value: true },
  { id: 'identification', label: "Me demander avant de montrer une photo où l'on m'a identifié", value: false },
  {
    id: 'messages',
    label: "Qui peut m'écrire",
    options: ['Tout le monde', 'Mes amis', 'Personne'],
    value: 'Tout le monde',
  },
];
const DATA: readonly Setting[] = [
  { id: 'position', label: 'Enregistrer ma position', value: true },
  { id: 'publicite', label: "Publicités choisies d'après ce que je fais", value: true },
  { id: 'contacts', label: "Copier le carnet d'adresses de mon téléphone", value: true },
  {
    id: 'historique',
    label: "Garder l'historique de mes recherches",
    options: ['Toujours', '18 mois', '3 mois', 'Jamais'],
    value: 'Toujours',
  },
];
const SECURITY: readonly Setting[] = [
  { id: 'double', label: 'Demander un code en plus du mot de passe', value: false },
  { id: 'alertes', label: "M'avertir d'une connexion depuis un nouvel appareil", value: false },
  { id: 'deconnexion', label: 'Me déconnecter après', options: ['Jamais', '1 heure', '10 minutes'], value: 'Jamais' },
  { id: 'enregistre', label: 'Garder le mot de passe sur cet appareil', value: true },
];

const GOALS: readonly Goal[] = [
  { id: 'publications', accepted: ['Mes amis'], asks: 'que seuls vos amis voient vos publications' },
  { id: 'moteurs', accepted: ['non'], asks: "que votre profil n'apparaisse plus dans les moteurs de recherche" },
  {
    id: 'identification',
    accepted: ['oui'],
    asks: "qu'on vous demande votre accord avant de montrer une photo où vous êtes identifié",
  },
  { id: 'messages', accepted: ['Mes amis'], asks: 'que seuls vos amis puissent vous écrire' },
  { id: 'position', accepted: ['non'], asks: "que le service n'enregistre plus où vous êtes" },
  { id: 'publicite', accepted: ['non'], asks: 'que les publicités ne dépendent plus de ce que vous faites' },
  { id: 'contacts', accepted: ['non'], asks: "que le service ne copie plus votre carnet d'adresses" },
  { id: 'historique', accepted: ['Jamais'], asks: 'que vos recherches ne soient plus gardées' },
  { id: 'double', accepted: ['oui'], asks: "qu'un mot de passe volé ne suffise pas pour entrer dans votre compte" },
  { id: 'alertes', accepted: ['oui'], asks: "que vous soyez averti si quelqu'un se connecte depuis un autre appareil" },
  { id: 'deconnexion', accepted: ['10 minutes'], asks: 'que votre session se ferme dix minutes après votre départ' },
];

/** The privacy and security settings of an invented network: reach an aim, and touch nothing else. */
export const generator = defineGenerator(
  "Les réglages simulés d'un réseau social inventé : atteindre un ou plusieurs buts sans toucher au reste.",
  {
    goals: integer('Combien de buts à atteindre.', 1, 4, 2),
    area: oneOf('Où se trouvent les réglages.', ['privacy', 'data', 'security', 'all'], 'all'),
  },
  ({ goals, area }, random) => {
    const areas = { privacy: PRIVACY, data: DATA, security: SECURITY, all: [...PRIVACY, ...DATA, ...SECURITY] };
    const possible = GOALS.filter(({ id }) => areas[area].some((setting) => setting.id === id));
    if (possible.length < goals) return { refusal: 'there are fewer goals in this area' };
    const chosen = random.shuffle(possible).slice(0, goals);
    const start = Object.fromEntries(
      [...PRIVACY, ...DATA, ...SECURITY].map(({ id, value }) => [
        id,
        [value === true ? 'oui' : value === false ? 'non' : value],
      ]),
    );
    const service = random.pick(['Ribambelle', 'Galopin', 'Farandole', 'Papyrus', 'Cabriole', 'Mirliton']);
    const aims = chosen.map(({ asks }) => `- ${asks}`).join('\n');
    return {
      kind: 'SIMULATOR',
      instruction: `Voici les réglages de votre compte ${service}. Faites en sorte :\n\n${aims}\n\nLaissez les autres réglages comme ils sont.`,
      embed: {
        title: `Les réglages du service ${service}`,
        height: 520,
        site: 'settings-panel',
        data: {
          service,
          sections: random.shuffle([
            { name: 'Confidentialité', settings: random.shuffle(PRIVACY) },
            { name: 'Mes données', settings: random.shuffle(DATA) },
            { name: 'Connexion et sécurité', settings: random.shuffle(SECURITY) },
          ]),
        },
      },
      solution: { state: { ...start, ...Object.fromEntries(chosen.map(({ id, accepted }) => [id, accepted])) } },
      explanation: `Il fallait régler ${chosen.map(({ id }) => `« ${areas.all.find((setting) => setting.id === id)?.label} »`).join(', ')}. Les réglages d'origine partagent souvent plus qu'on ne le croit : ils se vérifient dès l'inscription.`,
    };
  },
);
