import { matching, singleChoice } from '../choices';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const CLAUSES = [
  ['BY', "citer l'auteur"],
  ['SA', 'partager sous la même licence'],
  ['NC', 'ne pas en faire commerce'],
  ['ND', 'ne pas modifier'],
] as const;
const LICENCES = ['CC BY', 'CC BY-SA', 'CC BY-NC', 'CC BY-ND', 'CC BY-NC-SA', 'CC BY-NC-ND'] as const;
const USES = [
  {
    says: 'recadrer la photo et la mettre dans un exposé gratuit',
    allowed: (licence: string) => !licence.includes('ND'),
  },
  {
    says: 'imprimer la photo telle quelle sur des t-shirts à vendre',
    allowed: (licence: string) => !licence.includes('NC'),
  },
  {
    says: 'dessiner une moustache sur la photo et vendre la carte postale',
    allowed: (licence: string) => !licence.includes('NC') && !licence.includes('ND'),
  },
] as const;

/** Creative Commons licences: what their letters allow. */
export const generator = defineGenerator(
  'Les licences Creative Commons : sens des sigles, licence qui permet un usage, licence à choisir.',
  { asks: oneOf("Ce que l'on cherche.", ['letters', 'allowed', 'choose']) },
  ({ asks }, random) => {
    const name = random.pick(FIRST_NAMES);
    if (asks === 'letters')
      return {
        ...matching(
          random,
          random.sample(CLAUSES, 3).map(([letters, means]) => [letters, means]),
          ["payer l'auteur"],
        ),
        instruction: `${name} trouve des images sous licence Creative Commons. Associez chaque sigle à ce qu'il demande.`,
        explanation:
          "BY : citer l'auteur. SA : partager sous la même licence. NC : pas de commerce. ND : pas de modification. Aucune ne demande de payer.",
      };
    if (asks === 'allowed') {
      const use = random.pick(USES);
      const right = random.pick(LICENCES.filter(use.allowed));
      const wrong: string[] = random.shuffle(LICENCES.filter((licence) => !use.allowed(licence)));
      if (wrong.length < 3)
        wrong.push(...['Tous droits réservés', 'Aucune mention de licence'].slice(0, 3 - wrong.length));
      return {
        ...singleChoice(random, right, wrong),
        instruction: `${name} veut ${use.says}, en citant l'auteur.\n\nSous laquelle de ces licences la photo peut-elle servir à cela ?`,
        explanation: `NC interdit le commerce, ND interdit les modifications, et sans licence rien n'est permis : seule « ${right} » autorise cet usage.`,
      };
    }
    const [commerce, changes, same] = [
      random.pick([true, false]),
      random.pick([true, false]),
      random.pick([true, false]),
    ];
    const right = `CC BY${commerce ? '' : '-NC'}${changes ? (same ? '-SA' : '') : '-ND'}`;
    const wishes = [
      commerce ? "accepte que l'on en fasse commerce" : "refuse que l'on en fasse commerce",
      changes
        ? same
          ? "veut bien qu'on la modifie si le résultat est partagé sous la même licence"
          : "veut bien qu'on la modifie, sans autre condition"
        : "refuse qu'on la modifie",
    ];
    return {
      ...singleChoice(random, right, random.shuffle(LICENCES.filter((licence) => licence !== right))),
      instruction: `${name} publie une chanson. ${name} veut être cité comme auteur, ${wishes.join(', et ')}.\n\nQuelle licence Creative Commons convient exactement ?`,
      explanation: `« ${right} » : BY pour être cité${commerce ? '' : ', NC pour interdire le commerce'}${changes ? (same ? ', SA pour le partage sous la même licence' : '') : ', ND pour interdire les modifications'}.`,
    };
  },
);
