import { multipleChoice } from '../choices';
import { pdfFile } from '../files/pdf';
import { daysAfter, frenchDate, of } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES, LAST_NAMES } from './words/people';

const USES = [
  'le journal imprimé du collège',
  "le site public de l'établissement",
  "l'espace numérique réservé aux élèves et aux familles",
  "l'affichage dans le hall",
  'le compte du collège sur un réseau social',
  "l'album de la classe",
] as const;

const laterBy = (day: string, years: number, months: number): string => {
  const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + years * 12 + months;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}-${day.slice(8)}`;
};

/** A signed permission to publish somebody's picture: for what, until when, and withdrawn or not. */
export const generator = defineGenerator(
  "Une autorisation de publier l'image d'un élève (PDF) : usages acceptés, jour où elle prend fin, ce que permet un retrait.",
  { asks: oneOf("Ce que l'on cherche.", ['uses', 'end', 'class']) },
  ({ asks }, random) => {
    const first = random.pick(FIRST_NAMES);
    const family = random.pick(LAST_NAMES);
    const parent = random.pick(FIRST_NAMES.filter((name) => name !== first));
    const day = daysAfter('2025-09-02', random.integer(0, 24));
    const [years, months] = [random.integer(1, 2), random.pick([0, 3, 6, 9])];
    const accepted = random.sample(USES, random.integer(2, 4));
    const lasts = `${years === 1 ? 'un an' : 'deux ans'}${months === 0 ? '' : ` et ${months} mois`}`;
    if (asks === 'class') {
      const kinds = ['right', 'right', 'right', 'right', 'site', 'site', 'pupil', 'pupil', 'withdrawn'] as const;
      const pupils = random.sample(FIRST_NAMES, kinds.length).map((name, index) => ({ name, kind: kinds[index] }));
      const named = (wanted: string, count: number): string[] =>
        pupils
          .filter(({ kind }) => kind === wanted)
          .slice(0, count)
          .map(({ name }) => name);
      const goodNames = named('right', 3);
      const otherNames = [...named('site', 1), ...named('pupil', 1), ...named('withdrawn', 1)];
      const no = (kind: string | undefined, wanted: string): string => (kind === wanted ? 'non' : 'oui');
      const rows = random
        .shuffle(pupils)
        .map(({ name, kind }) => [name, no(kind, 'site'), no(kind, 'pupil'), kind === 'withdrawn' ? 'oui' : 'non']);
      return {
        ...multipleChoice(random, goodNames, otherNames),
        instruction:
          "Le tableau joint résume les autorisations d'une classe. Pour publier la photo d'un élève mineur **sur le site public**, il faut l'accord de ses parents pour le site, l'accord de l'élève, et que rien n'ait été retiré depuis.\n\nDe quels élèves peut-on publier la photo sur le site ? Cochez toutes les bonnes réponses.",
        explanation: `Les trois conditions sont réunies pour ${goodNames.join(', ')}. Un « non » de l'élève ou un accord retiré suffit pour ne pas publier.`,
        attachments: [
          pdfFile(
            'autorisations.pdf',
            [
              [
                { title: 'Autorisations de la classe' },
                {
                  table: [['Élève', 'Parents : site', "Accord de l'élève", 'Retiré depuis'], ...rows],
                },
              ],
            ],
            { title: 'Autorisations' },
          ),
        ],
      };
    }
    const attachments = [
      pdfFile(
        'autorisation.pdf',
        [
          [
            { title: "Autorisation de publier l'image d'un élève" },
            { paragraph: `Je soussigné(e) ${parent} ${family}, responsable ${of(first)} ${family}, élève de 5e,` },
            {
              paragraph:
                'autorise le collège à publier des photos de mon enfant, prises pendant les activités de la classe, dans :',
            },
            ...USES.map((use) => ({ paragraph: `[${accepted.includes(use) ? 'X' : '  '}]  ${use}` })),
            {
              paragraph: `Cette autorisation est donnée gratuitement, pour une durée de ${lasts} à partir du jour de la signature. Elle peut être retirée à tout moment par écrit.`,
            },
            { paragraph: `${first} a été consulté(e) et donne aussi son accord.` },
            { paragraph: `Signé le ${frenchDate(day)}.` },
          ],
        ],
        { title: 'Autorisation' },
      ),
    ];
    if (asks === 'uses')
      return {
        ...multipleChoice(
          random,
          accepted,
          USES.filter((use) => !accepted.includes(use)),
        ),
        instruction: `Pendant un atelier de la classe, vous avez pris une belle photo ${of(first)}. Voici l'autorisation signée.\n\nOù peut-on publier cette photo ? Cochez toutes les bonnes réponses.`,
        explanation: `Seules les cases cochées sont permises : ${accepted.join(', ')}. Un accord ne vaut que pour ce qu'il nomme.`,
        attachments,
      };
    const end = laterBy(day, years, months);
    return {
      kind: 'DATE',
      instruction: `Voici l'autorisation signée pour ${first}. Elle compte de date à date : signée un 5 mars pour un an, elle prend fin le 5 mars de l'année suivante.\n\nQuel jour celle-ci **prend-elle fin** ?`,
      solution: { date: end },
      explanation: `Signée le ${frenchDate(day)} pour ${lasts}, elle prend fin le ${frenchDate(end)}. Après ce jour, il faut retirer les photos ou demander un nouvel accord.`,
      attachments,
    };
  },
);
