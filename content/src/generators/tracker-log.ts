import { EXACT } from '../choices';
import { csvFile } from '../files/csv';
import { of } from '../french';
import { defineGenerator, oneOf } from '../generator';
import type { Random } from '../random';
import { FIRST_NAMES } from './words/people';

const SITES = [
  'recettes-du-soir.example',
  'meteo-vallee.example',
  'course-a-pied.example',
  'jardin-facile.example',
  'journal-de-valbrune.example',
  'echecs-debutant.example',
  'horaires-bus.example',
  'films-classiques.example',
  'astronomie-junior.example',
] as const;

const TRACKERS = [
  'pub-horizon.example',
  'mesure-plus.example',
  'cible-douce.example',
  'traceo.example',
  'annonces-reseau.example',
  'profilix.example',
  'regie-azur.example',
  'statneo.example',
] as const;

const identifier = (random: Random): string =>
  Array.from({ length: 8 }, () => random.pick([...'0123456789abcdef'])).join('');

const clock = (second: number): string =>
  [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

/** What a browser asks of others while its owner reads: trackers met everywhere, that return, that share, that ignore a refusal. */
export const generator = defineGenerator(
  "Le journal (CSV) des domaines appelés par un navigateur : traceur le plus répandu, identifiant qui survit à l'effacement des cookies, identifiant partagé, traceur qui ignore un refus.",
  { asks: oneOf("Ce que l'on cherche.", ['spread', 'respawn', 'shared', 'consent']) },
  ({ asks }, random) => {
    const owner = random.pick(FIRST_NAMES);
    const sites: readonly string[] = random.sample(SITES, 7);
    const site = sites[0] ?? '';
    const [main, busy, third, fourth, fifth] = random.sample(TRACKERS, 5) as [string, string, string, string, string];
    const idOf = Object.fromEntries([main, busy, third, fourth, fifth].map((name) => [name, identifier(random)]));
    let second = random.integer(8, 17) * 3600;
    const next = (): string => {
      second += random.integer(1, 9);
      return clock(second);
    };

    if (asks === 'spread') {
      const reach = new Map<string, readonly string[]>([
        [main, sites.slice(0, random.integer(5, 6))],
        [busy, sites.slice(5, 7)],
        [third, [sites[1], sites[3], sites[5], sites[6]].slice(0, random.integer(3, 4)) as string[]],
        [fourth, [sites[0], sites[4]] as string[]],
      ]);
      const calls = random
        .shuffle(sites)
        .flatMap((site) => [
          [next(), site, site],
          ...random
            .shuffle([...reach].filter(([, where]) => where.includes(site)))
            .flatMap(([name]) =>
              Array.from({ length: name === busy ? random.integer(7, 9) : random.integer(1, 2) }, () => [
                next(),
                site,
                name,
              ]),
            ),
        ]);
      const count = reach.get(main)?.length ?? 0;
      return {
        kind: 'FIELDS',
        instruction: `Le fichier joint note, pendant la soirée ${of(owner)}, chaque domaine appelé par son navigateur : la page du site visité, mais aussi des traceurs venus d'ailleurs.\n\nQuel traceur a pu suivre ${owner} sur **le plus grand nombre de sites différents**, et sur combien ?`,
        fields: [
          { id: 'f1', label: 'Domaine du traceur' },
          { id: 'f2', label: 'Nombre de sites différents', placeholder: 'en chiffres' },
        ],
        tolerance: EXACT,
        solution: { fields: { f1: [main], f2: [String(count)] } },
        wrong: { f1: [busy, site], f2: [String(count + 1)] },
        explanation: `${main} apparaît sur ${count} sites différents. ${busy} est appelé plus souvent, mais sur deux sites seulement : ce qui compte pour dresser un profil, c'est le nombre de sites reliés.`,
        attachments: [csvFile('requetes.csv', [['Heure', 'Site visité', 'Domaine appelé'], ...calls])],
      };
    }

    if (asks === 'consent') {
      const before = [
        [next(), site, 'page', ''],
        [next(), third, 'image', ''],
        [next(), busy, 'script', ''],
        [next(), fourth, 'police de caractères', ''],
        [next(), main, 'script', ''],
      ];
      const click = next();
      const after = random.shuffle([
        [site, 'page', identifier(random)],
        [main, 'script', idOf[main] ?? ''],
        [main, 'image', idOf[main] ?? ''],
        [third, 'image', ''],
        [busy, 'script', ''],
        [busy, 'script', ''],
        [busy, 'image', ''],
        [fourth, 'police de caractères', ''],
        [site, 'image', ''],
      ]);
      return {
        kind: 'SHORT_TEXT',
        instruction: `${owner} ouvre le site ${site} et clique sur « **Tout refuser** » à **${click}**. Le fichier joint note chaque domaine appelé et l'identifiant envoyé (cookie), s'il y en a un. Le cookie du site lui-même, qui retient le refus, est permis.\n\nQuel **autre** domaine reçoit un identifiant malgré le refus ?`,
        tolerance: EXACT,
        solution: { texts: [main] },
        wrong: [busy, third, site],
        explanation: `Après ${click}, ${main} reçoit l'identifiant ${idOf[main]}. Les autres domaines sont appelés sans identifiant, et le site garde seulement le choix. Un refus qui n'est pas respecté peut être signalé à la CNIL.`,
        attachments: [
          csvFile('requetes.csv', [
            ['Heure', 'Domaine appelé', 'Nature', 'Identifiant envoyé'],
            ...before,
            ...after.map((call) => [next(), ...call]),
          ]),
        ],
      };
    }

    const names = [main, busy, third, fourth, fifth];
    if (asks === 'respawn') {
      const evening = (ids: Record<string, string>) =>
        random
          .shuffle(sites)
          .flatMap((site) => random.sample(names, 3).map((name) => [next(), site, name, ids[name] ?? '']));
      const all = (ids: Record<string, string>) =>
        random.shuffle(names).map((name) => [next(), site, name, ids[name] ?? '']);
      const first = [...evening(idOf), ...all(idOf)];
      second += 600;
      const erased = clock(second);
      const fresh = Object.fromEntries(
        names.map((name) => [name, name === main ? (idOf[main] ?? '') : identifier(random)]),
      );
      return {
        kind: 'SHORT_TEXT',
        instruction: `Le fichier joint note les traceurs appelés par le navigateur ${of(owner)} et l'identifiant que chacun lui donne. À **${erased}**, ${owner} efface tous ses cookies, puis continue à naviguer.\n\nQuel traceur l'a **reconnu quand même** ?`,
        tolerance: EXACT,
        solution: { texts: [main] },
        wrong: [busy, third],
        explanation: `Les autres traceurs donnent un nouvel identifiant après ${erased} ; ${main} redonne ${idOf[main]}. Il l'a caché ailleurs que dans les cookies, ou reconnaît l'appareil à ses caractéristiques (empreinte).`,
        attachments: [
          csvFile('identifiants.csv', [
            ['Heure', 'Site visité', 'Traceur', 'Identifiant'],
            ...first,
            ...all(fresh),
            ...evening(fresh),
          ]),
        ],
      };
    }

    const calls = random.shuffle(sites).flatMap((site) => {
      const [one, two, three] = random.sample(names, 3);
      return [one, two, three].map((name) => [
        site,
        name,
        `uid=${idOf[name]}${random.integer(0, 2) === 0 ? `&page=${random.integer(1, 9)}` : ''}`,
      ]);
    });
    const sharing = [site, busy, `uid=${idOf[busy]}&partenaire=${idOf[main]}`];
    const whole = [...names.map((name) => [site, name, `uid=${idOf[name]}`]), ...calls];
    const place = random.integer(12, 20);
    return {
      kind: 'FIELDS',
      instruction: `Le fichier joint note les traceurs appelés par un navigateur et les paramètres qu'ils reçoivent. Chaque traceur a son propre identifiant (\`uid\`) pour l'internaute. Sur une seule ligne, un traceur apprend l'identifiant que l'internaute porte **chez un autre** : les deux pourront réunir leurs fichiers.\n\nQuels sont ces deux traceurs ?`,
      fields: [
        { id: 'f1', label: "Celui qui reçoit l'identifiant d'un autre" },
        { id: 'f2', label: "Celui à qui appartient l'identifiant transmis" },
      ],
      tolerance: EXACT,
      solution: { fields: { f1: [busy], f2: [main] } },
      wrong: { f1: [main, third], f2: [busy, third] },
      explanation: `Une ligne envoie à ${busy} l'identifiant ${idOf[main]}, qui est l'« uid » de ${main} sur les autres lignes. Cette synchronisation de cookies permet de relier deux profils d'une même personne.`,
      attachments: [
        csvFile('parametres.csv', [
          ['Heure', 'Site visité', 'Traceur', 'Paramètres'],
          ...[...whole.slice(0, place), sharing, ...whole.slice(place)].map((call) => [next(), ...call]),
        ]),
      ],
    };
  },
);
