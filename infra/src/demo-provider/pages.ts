import { createHash } from 'node:crypto';
import { newIdo, type ProviderPerson, PUPIL } from './people';

/** Somebody of the list, and what a newcomer should know of them. */
export type Listed = { readonly person: ProviderPerson; readonly note: string };

const SUBMIT = 'document.forms[0].submit()';

/** The one script of these pages, by its hash. */
export const SCRIPT_HASH = `'sha256-${createHash('sha256').update(SUBMIT).digest('base64')}'`;

const STYLE = `body{font:1.05rem/1.6 sans-serif;margin:2rem auto;max-width:46rem;padding:0 1rem;color:#1a1a1a;background:#fff}
ul{list-style:none;padding:0}li{margin:.75rem 0}button{font:inherit;padding:.5rem 1rem;border:2px solid #1b4d89;border-radius:.3rem;
background:#1b4d89;color:#fff;cursor:pointer}button:focus-visible,input:focus-visible,select:focus-visible,a:focus-visible{outline:3px solid #b34700;
outline-offset:2px}label{display:block;margin:.75rem 0 .25rem}input,select{font:inherit;padding:.35rem;width:100%;max-width:30rem;box-sizing:border-box}
.note{display:block;color:#444}`;

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

const page = (title: string, content: string): string => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · GAR (démonstration)</title><style>${STYLE}</style></head>
<body><main><h1>${escape(title)}</h1>
${content}
</main></body></html>`;

const hidden = (name: string, value: string): string => `<input type="hidden" name="${name}" value="${escape(value)}">`;

const listItem = ({ person, note }: Listed, request: string): string => `<li><form method="post" action="/session">
${hidden('request', request)}${Object.entries(person)
  .map(([name, value]) => hidden(name, value))
  .join('')}
<button>${escape(person.firstName)} ${escape(person.lastName)}</button> <span class="note">${escape(note)}</span></form></li>`;

const field = (name: string, label: string, value: string, more = ''): string =>
  `<label for="${name}">${label}</label><input id="${name}" name="${name}" value="${escape(value)}" autocomplete="off" ${more}>`;

const otherPerson = (uai: string, request: string): string => `<h2>Quelqu'un d'autre</h2>
<p>L'IDO proposé est nouveau : la plateforme ne le connaît pas. Les noms sont ceux que l'ENT transmettra.</p>
<form method="post" action="/session">${hidden('request', request)}
${field('firstName', 'Prénom (PRE)', '', 'required')}
${field('lastName', 'Nom (NOM)', '', 'required')}
<label for="profile">Profil (PRO)</label><select id="profile" name="profile">
<option value="${PUPIL}">Élève</option><option value="National_ens">Enseignant</option><option value="National_tut">Responsable légal</option>
</select>
${field('uai', 'Établissement, par son UAI', uai)}
${field('division', 'Classe (DIV)', '')}
${field('ido', 'Identifiant opaque (IDO)', newIdo(), 'required')}
<p><button>Se connecter</button></p></form>`;

/** Who is there to sign in as: each by one click. `request` is what the platform asked, empty when one comes from the médiacentre. */
export const choicePage = ({
  people,
  uai,
  request,
}: {
  people: readonly Listed[];
  uai: string;
  request: string;
}): string =>
  page(
    request ? 'Qui se connecte ?' : 'Médiacentre',
    `<p>Ce fournisseur d'identité n'existe que sur cette machine, pour essayer la connexion par le GAR. Choisissez une personne :
elle ouvre la ressource « Pix » depuis le médiacentre, sans autre clic.</p>
<ul>${people.map((listed) => listItem(listed, request)).join('\n')}</ul>
${otherPerson(uai, request)}`,
  );

/** Brings the answer to the platform by itself; without script, by one click. */
export const answerPage = (acsUrl: string, samlResponse: string): string =>
  page(
    'Connexion à Pix',
    `<form method="post" action="${escape(acsUrl)}">${hidden('SAMLResponse', samlResponse)}
<p>Vous êtes reconnu. Si rien ne se passe :</p><p><button>Continuer</button></p></form><script>${SUBMIT}</script>`,
  );

export const problemPage = (problem: string): string =>
  page('Demande refusée', `<p>${escape(problem)}</p><p><a href="/">Retour au médiacentre</a></p>`);
