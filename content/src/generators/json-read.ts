import { EXACT } from '../choices';
import { textFile } from '../files/plain-text';
import { frenchNumber, rounded } from '../french';
import { defineGenerator, integer, oneOf } from '../generator';
import { TOWNS } from './words/places';

const KINDS = [
  {
    file: 'bibliotheques',
    about: 'des bibliothèques',
    noun: 'bibliothèque',
    name: 'Bibliothèque',
    names: [
      'Colette',
      'Prévert',
      'Curie',
      'Senghor',
      'Sand',
      'Verne',
      'Zola',
      'Duras',
      'Aragon',
      'Camus',
      'Hugo',
      'Weil',
      'Vian',
      'Éluard',
      'Yourcenar',
      'Perec',
      'Dumas',
      'Pagnol',
    ],
    services: ['wifi', 'jeux', 'drive', 'atelier', 'café'],
    measure: 'documents',
    from: 4000,
    to: 60000,
  },
  {
    file: 'piscines',
    about: 'des piscines',
    noun: 'piscine',
    name: 'Piscine',
    names: [
      'du Parc',
      'des Lilas',
      'du Lac',
      'Olympe',
      'des Dauphins',
      'Neptune',
      'de la Gare',
      'du Stade',
      'Bellevue',
      'Nautilus',
      'des Tilleuls',
      'du Port',
      'Azur',
      'du Vallon',
      'des Sources',
      'Lagune',
      'du Centre',
      'Pastel',
    ],
    services: ['toboggan', 'plongeoir', 'aquagym', 'pataugeoire', 'sauna'],
    measure: 'entrees',
    from: 1200,
    to: 48000,
  },
] as const;

/** A JSON file to read in a text editor: objects inside objects, lists inside objects. */
export const generator = defineGenerator(
  "Un fichier JSON à lire : une valeur rangée dans un objet, le nombre d'éléments qui ont un service, ou un total.",
  {
    asks: oneOf("Ce que l'on cherche.", ['nested', 'service', 'both', 'sum', 'path']),
    count: integer("Nombre d'éléments.", 8, 18, 14),
  },
  ({ asks, count }, random) => {
    const { file, about, noun, name, names, services, measure, from, to } = random.pick(KINDS);
    const towns = random.sample(TOWNS, 4);
    const records = random.sample(names, count).map((own, index) => ({
      id: index + 1,
      nom: `${name} ${own}`,
      adresse: { ville: random.pick(towns).name, code: String(random.integer(10000, 89999)) },
      [measure]: random.integer(from / 100, to / 100) * 100,
      services: random.sample(services, random.integer(1, 3)),
      horaires: {
        ouverture: `${random.integer(8, 10)}:${random.pick(['00', '30'])}`,
        fermeture: `${random.integer(17, 21)}:${random.pick(['00', '30'])}`,
      },
    }));
    const target = random.pick(records.slice(2));
    const service: string = target.services[0] ?? '';
    const town = target.adresse.ville;
    const attachments = [
      textFile(
        `${file}.json`,
        `${JSON.stringify({ source: 'Open Data de la région (données inventées)', [file]: records }, null, 2)}\n`,
      ),
    ];
    const start = `Le fichier JSON joint décrit ${about}. Il s'ouvre avec un éditeur de texte ou un navigateur.`;
    if (asks === 'nested')
      return {
        kind: 'FIELDS',
        instruction: `${start}\n\nDans quelle ville se trouve la « ${target.nom} », et à quelle heure ferme-t-elle ?`,
        fields: [
          { id: 'f1', label: 'Ville' },
          { id: 'f2', label: 'Heure de fermeture', placeholder: 'hh:mm' },
        ],
        tolerance: { typos: false },
        solution: {
          fields: {
            f1: [town],
            f2: [
              target.horaires.fermeture,
              target.horaires.fermeture.replace(':', 'h'),
              target.horaires.fermeture.replace(':00', ' h'),
            ],
          },
        },
        explanation: `On cherche le nom avec Ctrl + F, puis on lit dans le même objet (entre ses accolades) : "adresse" contient "ville" : ${town}, et "horaires" contient "fermeture" : ${target.horaires.fermeture}.`,
        attachments,
      };
    if (asks === 'path') {
      const index = records.indexOf(target);
      const answer = `${file}[${index}].horaires.ouverture`;
      return {
        kind: 'SHORT_TEXT',
        instruction: `${start}\n\nDans un programme, le chemin \`${file}[0].adresse.ville\` désigne la ville de la première ${noun} du fichier (on compte à partir de 0).\n\nQuel chemin désigne **l'heure d'ouverture** de la « ${target.nom} » ?`,
        tolerance: EXACT,
        solution: { texts: [answer] },
        wrong: [`${file}[${index + 1}].horaires.ouverture`, `${file}[${index}].ouverture`],
        explanation: `C'est l'élément numéro ${index + 1} de la liste, donc l'indice ${index} ; "ouverture" est dans l'objet "horaires" : \`${answer}\`. Le champ "id" n'est pas l'indice.`,
        attachments,
      };
    }
    if (asks === 'sum') {
      const kept = records.filter(({ adresse }) => adresse.ville === town);
      const answer = kept.reduce((sum, record) => sum + Number(record[measure]), 0);
      return {
        kind: 'NUMBER',
        instruction: `${start}\n\nQuel est le total de « ${measure} » pour les ${noun}s dont la ville est **${town}** ?`,
        solution: { number: rounded(answer, 0) },
        explanation: `${kept.length} ${noun}${kept.length > 1 ? 's ont' : ' a'} cette ville dans "adresse" : ${kept.map((record) => frenchNumber(Number(record[measure]))).join(' + ')} = ${frenchNumber(answer)}.`,
        attachments,
      };
    }
    const kept = records.filter(
      (record) =>
        (record.services as string[]).includes(service) && (asks === 'service' || record.adresse.ville !== town),
    );
    return {
      kind: 'NUMBER',
      instruction: `${start}\n\nCombien de ${noun}s proposent le service « **${service}** »${asks === 'both' ? ` et ne sont **pas** à **${town}**` : ''} ?`,
      unit: `${noun}s`,
      solution: { number: kept.length },
      explanation:
        asks === 'service'
          ? `Le mot "${service}" apparaît ${kept.length} fois dans une liste "services" : la recherche (Ctrl + F) les compte.`
          : `"${service}" apparaît ${records.filter((record) => (record.services as string[]).includes(service)).length} fois ; on enlève les éléments dont la ville est ${town} : il en reste ${kept.length}.`,
      attachments,
    };
  },
);
