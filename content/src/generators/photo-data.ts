import { jpegOf } from '../files/jpeg';
import { landscape, SCENES } from '../files/landscape';
import { daysAfter, frenchDate, of } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';
import { TOWNS } from './words/places';

const CAMERAS = [
  ['Lumio', 'L20'],
  ['Lumio', 'L35 Pro'],
  ['Kavani', 'K7'],
  ['Kavani', 'K9 Mini'],
  ['Photel', 'P100'],
  ['Photel', 'P220'],
  ['Orsa', 'View 4'],
  ['Orsa', 'View 6'],
] as const;

/** What a photo tells of when, where and with what it was taken (EXIF). */
export const generator = defineGenerator(
  "Une photo dont il faut lire les propriétés : date de prise de vue, lieu (GPS) ou modèle d'appareil.",
  { asks: oneOf("Ce que l'on cherche.", ['date', 'camera', 'town']) },
  ({ asks }, random) => {
    const owner = random.pick(FIRST_NAMES);
    const day = daysAfter('2024-01-01', random.integer(0, 700));
    const time = `${String(random.integer(8, 19)).padStart(2, '0')}:${String(random.integer(0, 59)).padStart(2, '0')}`;
    const [make, model] = random.pick(CAMERAS);
    const town = random.pick(TOWNS);
    const picture = landscape(random.pick(SCENES), 360, 270, random);
    const file = `${random.pick(['IMG', 'DSC', 'PHOTO'])}_${random.integer(1000, 9999)}.jpg`;
    const attachments = [
      {
        name: file,
        bytes: jpegOf(picture, { taken: `${day}T${time}`, make, model, ...(asks === 'town' ? { place: town } : {}) }),
      },
    ];
    const start = `${owner} a reçu la photo jointe, sans aucune explication. Enregistrez-la et affichez ses propriétés (ou « détails », « informations »).`;
    if (asks === 'date')
      return {
        kind: 'DATE',
        instruction: `${start}\n\nQuel jour la photo a-t-elle été **prise** ?`,
        solution: { date: day },
        explanation: `La date de prise de vue est écrite dans la photo : ${frenchDate(day)}. Ce n'est pas la date du fichier, qui est celle où vous l'avez enregistré.`,
        attachments,
      };
    if (asks === 'camera')
      return {
        kind: 'SHORT_TEXT',
        instruction: `${start}\n\nAvec quel **modèle** d'appareil a-t-elle été prise ?`,
        tolerance: { typos: false },
        solution: { texts: [model, `${make} ${model}`] },
        wrong: CAMERAS.filter(([, other]) => other !== model)
          .slice(0, 2)
          .map(([, other]) => other),
        explanation: `Les propriétés de l'image indiquent la marque ${make} et le modèle ${model}. Une photo garde ces données (EXIF) tant qu'on ne les efface pas.`,
        attachments,
      };
    return {
      kind: 'SHORT_TEXT',
      instruction: `${start}\n\nElles donnent la position GPS de l'appareil. Dans quelle **ville de France** la photo a-t-elle été prise ? Un site de cartes permet de chercher une position.`,
      requirements: ['INTERNET'],
      solution: { texts: [town.name] },
      wrong: TOWNS.filter(({ name }) => name !== town.name)
        .slice(0, 2)
        .map(({ name }) => name),
      explanation: `La position ${town.latitude} ; ${town.longitude} est celle ${of(town.name)}. Publier une photo, c'est parfois publier l'endroit où l'on habite : la localisation se désactive dans les réglages de l'appareil photo.`,
      attachments,
    };
  },
);
