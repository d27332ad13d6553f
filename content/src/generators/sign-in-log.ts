import { EXACT } from '../choices';
import { csvFile } from '../files/csv';
import { daysAfter, frenchDate, plainName } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES, LAST_NAMES } from './words/people';

type Row = { day: string; minute: number; account: string; from: string; device: string; done: boolean };

const FIRST_DAY = '2026-02-02';
const DEVICES = ['Téléphone Orsa', 'Tablette Lumio', 'Ordinateur du CDI', 'Ordinateur familial'] as const;
const STRANGE = ['Téléphone Kavani', 'Ordinateur inconnu', 'Navigateur Vireo', 'Tablette Photel'] as const;

const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

const shownDay = (day: string): string => day.split('-').reverse().join('/');

const inTime = (rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => a.day.localeCompare(b.day) || a.minute - b.minute);

/** Who signed in, when, from where: the stranger, the password guessed by trying, the password tried on everybody. */
export const generator = defineGenerator(
  "Le journal des connexions d'un service (CSV) : connexion étrangère, mot de passe deviné, même mot de passe essayé sur tous les comptes.",
  { asks: oneOf("Ce que l'on cherche.", ['stranger', 'guessed', 'spraying']) },
  ({ asks }, random) => {
    const days = Array.from({ length: 12 }, (_, index) => daysAfter(FIRST_DAY, index));
    const result = (done: boolean): string => (done ? 'réussie' : 'refusée');

    if (asks === 'stranger') {
      const owner = random.pick(FIRST_NAMES);
      const [mine, other] = random.sample(DEVICES, 2);
      const [refused, stranger] = random.sample(STRANGE, 2);
      const day = random.pick(days.slice(3, 10));
      const one = (given: Partial<Row>): Row => ({
        day: random.pick(days),
        minute: random.integer(450, 1290),
        account: owner,
        from: '',
        device: random.pick([mine, other]),
        done: random.integer(0, 6) > 0,
        ...given,
      });
      const rows = inTime([
        ...Array.from({ length: 38 }, () => one({})),
        ...Array.from({ length: 4 }, () => one({ device: refused, done: false })),
        one({ device: stranger, day: daysAfter(day, -1), done: false }),
        one({ device: stranger, day, done: true }),
      ]);
      return {
        kind: 'DATE',
        instruction: `${owner} n'utilise que deux appareils pour ouvrir sa messagerie : « ${mine} » et « ${other} ». Le fichier joint est l'historique des connexions à son compte.\n\nQuel jour quelqu'un d'autre est-il **entré** dans le compte ?`,
        solution: { date: day },
        explanation: `Le ${frenchDate(day)}, une connexion depuis « ${stranger} » a été **réussie**. Les essais refusés ne sont pas entrés. Il faut fermer toutes les sessions, changer le mot de passe et activer la double vérification.`,
        attachments: [
          csvFile('connexions.csv', [
            ['Jour', 'Heure', 'Appareil', 'Connexion'],
            ...rows.map(({ day: on, minute, device, done }) => [shownDay(on), clock(minute), device, result(done)]),
          ]),
        ],
      };
    }

    const accounts = random
      .sample(FIRST_NAMES, 9)
      .map((first) => `${plainName(first)}.${plainName(random.pick(LAST_NAMES))}`);
    const homes = accounts.map((_, index) => `203.0.113.${10 + index * 7}`);
    const attacker = `198.51.100.${random.integer(20, 240)}`;
    const school = '192.0.2.80';
    const victim = random.integer(0, 8);
    const account = accounts[victim] ?? '';
    const ordinary = accounts.flatMap((name, index) =>
      Array.from(
        { length: 5 },
        (_, time): Row => ({
          day: days[time] ?? FIRST_DAY,
          minute: random.integer(480, 1200),
          account: name,
          from: time % 2 === 0 ? school : (homes[index] ?? school),
          device: '',
          done: true,
        }),
      ),
    );
    const tries = (name: string, from: string, day: string, start: number, count: number, ends: boolean): Row[] =>
      Array.from(
        { length: count },
        (_, index): Row => ({
          day,
          minute: start + index,
          account: name,
          from,
          device: '',
          done: ends && index === count - 1,
        }),
      );
    const fileOf = (rows: readonly Row[]) =>
      csvFile('connexions.csv', [
        ['Jour', 'Heure', 'Compte', 'Adresse IP', 'Connexion'],
        ...inTime(rows).map(({ day, minute, account: name, from, done }) => [
          shownDay(day),
          clock(minute),
          name,
          from,
          result(done),
        ]),
      ]);

    if (asks === 'guessed') {
      const [resisted = '', clumsy = ''] = accounts.filter((name) => name !== account);
      const count = random.integer(17, 26);
      return {
        kind: 'SHORT_TEXT',
        instruction:
          "Le fichier joint est le journal des connexions au site d'un club. Un attaquant a essayé beaucoup de mots de passe. Il a échoué sur un compte, mais il a fini par **entrer** dans un autre.\n\nDans quel compte est-il entré ?",
        tolerance: EXACT,
        solution: { texts: [account] },
        wrong: [resisted, clumsy],
        explanation: `Sur ${account}, ${count - 1} connexions refusées à une minute d'intervalle sont suivies d'une connexion réussie depuis la même adresse. ${resisted} a subi autant d'essais, tous refusés ; ${clumsy} s'est seulement trompé deux fois.`,
        attachments: [
          fileOf([
            ...ordinary,
            ...tries(account, attacker, days[7] ?? '', 130, count, true),
            ...tries(resisted, attacker, days[6] ?? '', 95, count + 3, false),
            ...tries(clumsy, homes[accounts.indexOf(clumsy)] ?? '', days[4] ?? '', 1210, 3, true),
          ]),
        ],
      };
    }

    const tried = random.sample(accounts, random.integer(6, 8));
    const reached = random.pick(tried);
    const spray = tried.map(
      (name, index): Row => ({
        day: days[8] ?? '',
        minute: 60 + index * random.integer(21, 55),
        account: name,
        from: attacker,
        device: '',
        done: name === reached,
      }),
    );
    return {
      kind: 'FIELDS',
      instruction:
        "Le fichier joint est le journal des connexions à l'espace numérique d'un établissement. Pour ne pas se faire remarquer, un attaquant n'essaie qu'**un seul** mot de passe très courant sur chaque compte, depuis une même adresse IP.\n\nComplétez le rapport.",
      fields: [
        { id: 'f1', label: "Adresse IP de l'attaquant" },
        { id: 'f2', label: 'Nombre de comptes essayés', placeholder: 'en chiffres' },
        { id: 'f3', label: 'Compte dans lequel il est entré' },
      ],
      tolerance: EXACT,
      solution: { fields: { f1: [attacker], f2: [String(tried.length)], f3: [reached] } },
      wrong: { f1: [school] },
      explanation: `En triant par adresse, ${attacker} apparaît ${tried.length} fois, toujours sur un compte différent, avec une seule réussite : ${reached}. L'adresse ${school}, commune à tous, est celle de l'établissement : toutes ses connexions réussissent.`,
      attachments: [
        fileOf([
          ...ordinary,
          ...spray,
          ...tries(accounts[0] ?? '', homes[0] ?? '', days[3] ?? '', 1205, 3, true),
          ...tries(accounts[4] ?? '', homes[4] ?? '', days[5] ?? '', 1215, 2, true),
        ]),
      ],
    };
  },
);
