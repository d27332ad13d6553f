import { csvFile } from '../files/csv';
import { daysAfter, frenchDate } from '../french';
import { defineGenerator, type Made, oneOf, type Refusal } from '../generator';
import { FIRST_NAMES } from './words/people';

const HOLDERS = [
  'Le conservatoire',
  "L'auberge de jeunesse",
  'Le club de voile',
  'Le centre de loisirs',
  'La maison de quartier',
] as const;
const USES = ['site', 'affiche', 'réseau'] as const;
const TRIES = 400;

type Consent = { who: string; uses: readonly string[]; until: string; withdrawn: string };

/** Whether someone agrees to a use on a day: given, not over, not taken back. The last day still counts, the day of withdrawal no more. */
const agrees = (consents: ReadonlyMap<string, Consent>, who: string, use: string, day: string): boolean => {
  const consent = consents.get(who);
  return (
    consent !== undefined &&
    consent.uses.includes(use) &&
    day <= consent.until &&
    (consent.withdrawn === '' || day < consent.withdrawn)
  );
};

/** A register of consents to cross with a list of photos. */
export const generator = defineGenerator(
  "Un registre d'autorisations de photo à croiser avec une liste de photos (CSV) : photos publiables un jour donné, photos à retirer et photos qui n'auraient jamais dû paraître, premier jour où une photo en ligne n'est plus couverte.",
  { asks: oneOf("Ce que l'on cherche.", ['publishable', 'takedown', 'deadline']) },
  ({ asks }, random): Made | Refusal => {
    const holder = random.pick(HOLDERS);
    const use = random.pick(USES);
    const origin = `${random.integer(2026, 2033)}-01-10`;
    const today = daysAfter(origin, random.integer(190, 230));
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const people = random.sample(FIRST_NAMES, 18);
      const known = people.slice(0, 17);
      const consents = new Map<string, Consent>(
        known.map((who) => [
          who,
          {
            who,
            uses: USES.filter((one) => (one === use ? random.integer(1, 8) > 1 : random.integer(1, 3) > 1)),
            until: daysAfter(origin, random.pick([120, 160, 185, 240, 300, 365, 365, 400])),
            withdrawn: random.integer(1, 6) === 1 ? daysAfter(origin, random.integer(40, 260)) : '',
          },
        ]),
      );
      const photos = Array.from({ length: random.integer(26, 32) }, (_, index) => ({
        file: `photo-${String(index + 1).padStart(2, '0')}.jpg`,
        day: daysAfter(origin, random.integer(5, 180)),
        who: random.sample(people, random.integer(1, 3)),
      }));
      const good = (list: readonly string[], day: string): boolean =>
        list.every((who) => agrees(consents, who, use, day));
      const covered = photos.filter(({ who }) => good(who, today));
      // Who reads the uses only, or forgets withdrawals.
      const usesOnly = photos.filter(({ who }) => who.every((one) => consents.get(one)?.uses.includes(use)));
      const withoutWithdrawals = photos.filter(({ who }) =>
        who.every((one) => consents.get(one)?.uses.includes(use) && today <= (consents.get(one)?.until ?? '')),
      );
      const register = csvFile('registre.csv', [
        ['Personne', ...USES.map((one) => `Accord ${one}`), "Valable jusqu'au", 'Retiré le'],
        ...[...consents.values()]
          .sort((a, b) => a.who.localeCompare(b.who, 'fr'))
          .map(({ who, uses, until, withdrawn }) => [
            who,
            ...USES.map((one) => (uses.includes(one) ? 'oui' : 'non')),
            until,
            withdrawn,
          ]),
      ]);
      const rules =
        "Une photo n'est permise que si **toutes** les personnes visibles sont d'accord pour cet usage. Un accord vaut jusqu'au jour indiqué, compris ; retiré, il ne vaut plus dès le jour du retrait. Qui ne figure pas au registre n'a rien accepté.";
      const where = use === 'site' ? 'sur son site' : use === 'affiche' ? 'sur une affiche' : 'sur son réseau social';

      if (asks === 'publishable') {
        if (new Set([covered.length, usesOnly.length, withoutWithdrawals.length]).size < 3 || covered.length < 4)
          continue;
        return {
          kind: 'NUMBER',
          instruction: `${holder} veut publier des photos **${where}** le **${frenchDate(today)}**. ${rules}\n\nD'après les deux fichiers joints (accord « ${use} »), combien de photos sont permises ce jour-là ?`,
          unit: 'photos',
          solution: { number: covered.length },
          wrong: [String(usesOnly.length), String(withoutWithdrawals.length)],
          explanation: `${covered.length} photos. ${usesOnly.length} sont acceptées pour cet usage, mais des accords sont finis ou retirés : sans regarder les retraits, on en publierait ${withoutWithdrawals.length}. Une seule personne suffit à écarter une photo.`,
          attachments: [
            register,
            csvFile('photos.csv', [
              ['Photo', 'Personnes visibles'],
              ...photos.map(({ file, who }) => [file, who.join(', ')]),
            ]),
          ],
        };
      }

      const published = csvFile('photos-publiees.csv', [
        ['Photo', 'Publiée le', 'Personnes visibles'],
        ...photos.map(({ file, day, who }) => [file, day, who.join(', ')]),
      ]);
      const removed = photos.filter(({ who }) => !good(who, today));
      const never = removed.filter(({ who, day }) => !good(who, day));
      if (asks === 'takedown') {
        if (
          never.length < 2 ||
          never.length > 9 ||
          removed.length - never.length < 3 ||
          covered.length === removed.length
        )
          continue;
        return {
          kind: 'FIELDS',
          instruction: `${holder} contrôle, le **${frenchDate(today)}**, les photos déjà publiées **${where}**. ${rules}\n\nCroisez les deux fichiers joints (accord « ${use} »).`,
          fields: [
            { id: 'f1', label: "Photos à retirer aujourd'hui" },
            { id: 'f2', label: 'Parmi elles, photos déjà interdites le jour de leur publication' },
          ],
          tolerance: { typos: false },
          solution: { fields: { f1: [String(removed.length)], f2: [String(never.length)] } },
          wrong: {
            f1: [...new Set([photos.length - usesOnly.length, photos.length - withoutWithdrawals.length])]
              .filter((value) => value !== removed.length)
              .map(String),
            f2: [String(removed.length - never.length)].filter((text) => text !== String(never.length)),
          },
          explanation: `${removed.length} photos montrent au moins une personne dont l'accord manque, est fini ou a été retiré. Pour ${removed.length - never.length}, il était valable le jour de la publication ; les ${never.length} autres n'auraient jamais dû paraître : ${never.map(({ file }) => file.slice(6, 8)).join(', ')}.`,
          attachments: [register, published],
        };
      }

      // What is on line is all right today: when does the first one stop being so?
      const online = photos.filter(({ who }) => good(who, today));
      const ends = online.map(({ file, who }) => {
        const last = who.map((one) => {
          const { until = '', withdrawn = '' } = consents.get(one) ?? {};
          return withdrawn !== '' && withdrawn <= until ? withdrawn : daysAfter(until, 1);
        });
        return { file, day: last.sort()[0] ?? '' };
      });
      const first = ends.sort((a, b) => (a.day < b.day ? -1 : 1))[0];
      const seen = new Set<string>(online.flatMap(({ who }) => who));
      const earlier = [...consents.values()].some(
        ({ who, until, uses }) =>
          !seen.has(who) && until >= today && uses.includes(use) && daysAfter(until, 1) < (first?.day ?? ''),
      );
      if (!first || online.length < 6 || !earlier) continue;
      return {
        kind: 'DATE',
        instruction: `Le **${frenchDate(today)}**, ${holder.replace(/^L/, 'l')} ne laisse en ligne que les photos jointes, toutes permises ce jour-là pour l'usage « ${use} ». ${rules}\n\nSi le registre ne change plus, quel est le **premier jour** où il faudra retirer une photo ?`,
        solution: { date: first.day },
        explanation: `Pour chaque photo, l'accord qui finit le premier décide ; la première atteinte est ${first.file}, le ${frenchDate(first.day)} : le lendemain du dernier jour d'un accord, ou le jour même d'un retrait annoncé. Des accords d'autres personnes finissent plus tôt, mais elles ne sont sur aucune photo en ligne.`,
        attachments: [
          register,
          csvFile('photos-en-ligne.csv', [
            ['Photo', 'Personnes visibles'],
            ...online.map(({ file, who }) => [file, who.join(', ')]),
          ]),
        ],
      };
    }
    return { refusal: 'no telling register: give another seed' };
  },
);
