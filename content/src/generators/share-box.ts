import { plainName } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

type Role = 'lecture' | 'commentaire' | 'modification';
type File = { id: string; name: string; people: { id: string; role: Role }[]; link: string; end: string };
type Task = { asks: string; files: File[]; wanted: File[]; why: string };

const WORKS = [
  ['expose-volcans.odt', 'affiche-concert.png', 'budget-sortie.ods'],
  ['journal-numero-4.odt', 'photos-tournoi.zip', 'planning-arbitres.ods'],
  ['scenario-court-metrage.odt', 'liste-costumes.ods', 'decor-acte-2.png'],
  ['carnet-de-voyage.odt', 'carte-du-parcours.png', 'liste-du-materiel.ods'],
] as const;

const NEEDS: Record<Role, readonly string[]> = {
  lecture: ["doit pouvoir l'ouvrir, sans rien y changer ni y écrire", 'a seulement besoin de le consulter'],
  commentaire: [
    'doit pouvoir donner son avis dans la marge, sans changer le contenu',
    "relira et laissera des remarques, mais c'est vous qui corrigerez",
  ],
  modification: ['doit pouvoir le compléter directement', 'va y écrire sa partie avec vous'],
};

const LINK_ENDS = [
  ['7 jours', 'une semaine'],
  ['30 jours', 'trente jours'],
  ['1 jour', 'vingt-quatre heures'],
] as const;

/** Files kept online, to share with the right people, the right right, and for the right time. */
export const generator = defineGenerator(
  'Un espace de partage simulé : inviter avec le bon droit, régler un lien, retirer un accès, remettre des droits en ordre.',
  { task: oneOf("Ce qu'il faut faire.", ['invite', 'link', 'revoke', 'audit']) },
  ({ task }, random) => {
    // Four initials, so that nobody is taken for another.
    const names = random
      .shuffle(FIRST_NAMES)
      .filter((name, index, all) => all.findIndex((other) => plainName(other)[0] === plainName(name)[0]) === index)
      .slice(0, 4);
    const contacts = names.map((name) => ({ id: plainName(name), name }));
    const ids = contacts.map(({ id }) => id) as [string, string, string, string];
    const [first, second, third, fourth] = names;
    const work = random.shuffle(random.pick(WORKS));
    const empty = work.map(
      (name, index): File => ({
        id: `f${index + 1}`,
        name,
        people: [],
        link: 'désactivé',
        end: 'jamais',
      }),
    );
    const [one, two, three] = empty as [File, File, File];
    const role = random.pick(['lecture', 'commentaire', 'modification'] as const);
    const other = random.pick((['lecture', 'commentaire', 'modification'] as const).filter((each) => each !== role));
    const [end, inWords] = random.pick(LINK_ENDS);

    const invite = (): Task => {
      const files = [one, { ...two, people: [{ id: ids[2], role: 'lecture' as const }] }, three];
      return {
        asks: `Partagez **${one.name}** avec ${first} et ${second}, et avec personne d'autre :\n\n- ${first} ${random.pick(NEEDS[role])} ;\n- ${second} ${random.pick(NEEDS[other])}.`,
        files,
        wanted: files.map((file) =>
          file.id === one.id
            ? {
                ...file,
                people: [
                  { id: ids[0], role },
                  { id: ids[1], role: other },
                ],
              }
            : file,
        ),
        why: `« Lecture » permet d'ouvrir, « commentaire » d'annoter sans changer, « modification » d'écrire : il fallait « ${role} » pour ${first} et « ${other} » pour ${second}. On donne le droit qui suffit, pas plus.`,
      };
    };
    const link = (): Task => {
      const files = [one, { ...two, people: [{ id: ids[1], role: 'modification' as const }] }, three];
      return {
        asks: `Des familles qui n'ont pas de compte doivent pouvoir **ouvrir ${one.name}, sans le modifier ni le commenter**. Préparez un lien qui ne marchera plus après **${inWords}**. N'invitez personne par son nom.`,
        files,
        wanted: files.map((file) => (file.id === one.id ? { ...file, link: 'lecture', end } : file)),
        why: `Un lien s'ouvre sans compte, mais il peut circuler : il donne donc le droit le plus faible (lecture) et s'arrête après ${inWords}.`,
      };
    };
    const revoke = (): Task => {
      const files = [
        { ...one, people: [ids[0], ids[1]].map((id) => ({ id, role })) },
        { ...two, people: [ids[1], ids[2]].map((id) => ({ id, role: other })) },
        { ...three, people: [{ id: ids[1], role: 'lecture' as const }], link: 'modification', end: 'jamais' },
      ];
      return {
        asks: `${second} a quitté le groupe et ne doit plus pouvoir ouvrir **aucun** de ces fichiers, même par un lien reçu autrefois. Retirez ce qu'il faut ; les droits des autres personnes ne changent pas.`,
        files,
        wanted: files.map((file) => ({
          ...file,
          people: file.people.filter(({ id }) => id !== ids[1]),
          link: 'désactivé',
          end: 'jamais',
        })),
        why: `Retirer l'invitation ne suffit pas : le lien de ${three.name} marchait encore pour qui l'avait gardé. Il fallait aussi le désactiver.`,
      };
    };
    const audit = (): Task => {
      const files: File[] = [
        {
          ...one,
          people: [
            { id: ids[0], role: 'lecture' },
            { id: ids[3], role: 'modification' },
          ],
          link: 'modification',
          end: 'jamais',
        },
        {
          ...two,
          people: [
            { id: ids[0], role: 'modification' },
            { id: ids[1], role: 'modification' },
            { id: ids[2], role: 'modification' },
          ],
          link: 'lecture',
          end: '1 an',
        },
        {
          ...three,
          people: [
            { id: ids[1], role: 'commentaire' },
            { id: ids[2], role: 'commentaire' },
          ],
        },
      ];
      const people = [
        { id: ids[0], role: 'modification' as const },
        { id: ids[1], role: 'modification' as const },
        { id: ids[2], role: 'commentaire' as const },
      ];
      return {
        asks: `Remettez en ordre les droits des **trois** fichiers d'après la règle du groupe :\n\n- ${first} et ${second} écrivent dans tous les fichiers ;\n- ${third} annote tous les fichiers sans les changer ;\n- ${fourth} n'est plus du groupe et n'a aucun droit ;\n- seul ${one.name} a un lien : lecture, pendant ${inWords}.`,
        files,
        wanted: files.map((file) => ({
          ...file,
          people,
          link: file.id === one.id ? 'lecture' : 'désactivé',
          end,
        })),
        why: `Chaque fichier se vérifie personne par personne, puis le lien : un droit oublié (${fourth}) ou un lien trop large (modification) annule toutes les précautions.`,
      };
    };
    const { asks, files, wanted, why } = { invite, link, revoke, audit }[task]();
    const state = Object.fromEntries(
      wanted.flatMap((file) => [
        ...ids.map((id) => [`${file.id}.${id}`, [file.people.find((person) => person.id === id)?.role ?? 'aucun']]),
        [`${file.id}.lien`, [file.link]],
        [`${file.id}.fin`, [file.link === 'désactivé' ? 'sans objet' : file.end]],
      ]),
    ) as Record<string, string[]>;
    return {
      kind: 'SIMULATOR',
      instruction: `Voici vos fichiers dans un espace en ligne.\n\n${asks}`,
      embed: {
        title: 'Un espace de partage de fichiers',
        height: 620,
        site: 'share-box',
        data: { service: `Espace ${random.pick(['Pomelo', 'Grenadine', 'Tilleul', 'Cabane'])}`, contacts, files },
      },
      solution: { state },
      explanation: why,
    };
  },
);
