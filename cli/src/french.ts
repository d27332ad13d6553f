/** Whether help speaks French: `--locale`, else the language of the terminal. */
export const isFrench = (argv: readonly string[], language: string): boolean => {
  const at = argv.indexOf('--locale');
  const asked = argv.find((word) => word.startsWith('--locale='))?.slice('--locale='.length) ?? argv[at + 1];
  if (at >= 0 || argv.some((word) => word.startsWith('--locale='))) return asked === 'fr';
  return language.startsWith('fr');
};

/** What help says, in French; what is not known stays as it is. */
export const inFrench = (text: string): string => FRENCH[text] ?? text;

/** Whether a text of the help is told in French too. */
export const isKnownInFrench = (text: string): boolean => text === '' || text in FRENCH;

const FRENCH: Readonly<Record<string, string>> = {
  'Batch jobs of a Pix platform.': "Traitements d'une plateforme Pix.",
  'Usage:': 'Utilisation :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
  command: 'commande',
  'display help for command': "afficher l'aide d'une commande",
  'print what a shell completes this program with': 'écrire ce avec quoi un interpréteur complète ce programme',
  'which shell': 'lequel',
  'one JSON object on standard output, for programs': 'un objet JSON sur la sortie standard, pour les programmes',
  "language of the platform's sentences, and of this help": 'langue des phrases de la plateforme, et de cette aide',

  'rosters of schools (bases élèves)': 'bases élèves des établissements',
  'files of results': 'fichiers de résultats',
  'certification sessions': 'sessions de certification',
  'certificates (publication, verification)': 'certificats (publication, vérification)',
  'certifications (sessions, scores)': 'certifications (sessions, scores)',
  'content releases': 'versions du contenu',
  'accounts of people': 'comptes des personnes',
  'jobs and events whose attempts are exhausted': 'traitements et événements dont les essais sont épuisés',

  'send a roster file (SIECLE, FREGATA, SUP, OneRoster) and wait for its import':
    'envoyer une base élèves (SIECLE, FREGATA, SUP, OneRoster) et attendre son import',
  'the file: .xml, .zip or .csv': 'le fichier : .xml, .zip ou .csv',
  'the school, by its UAI': "l'établissement, par son UAI",
  'the format; told from the file when absent': 'le format ; reconnu dans le fichier si absent',
  'replace: pupils not in the file are disabled; add: they stay':
    'replace : les élèves absents du fichier sont désactivés ; add : ils restent',
  'check everything and tell what would change, changing nothing':
    'tout vérifier et dire ce qui changerait, sans rien changer',
  'end once the file is received; follow it with « pix roster status »':
    'finir dès que le fichier est reçu ; suivre avec « pix roster status »',
  'how long to wait for the end': 'combien de temps attendre la fin',
  'tell how an import stands': 'dire où en est un import',
  'its identifier': 'son identifiant',

  'fetch the results of a campaign as CSV': "récupérer les résultats d'une campagne en CSV",
  'the code of the campaign': 'le code de la campagne',
  'where to write it; CODE.csv when absent': "où l'écrire ; CODE.csv si absent",
  'a column for each skill too': 'une colonne par acquis aussi',
  'fetch the results of a session as CSV': "récupérer les résultats d'une session en CSV",
  'where to write it; SESSION.csv when absent': "où l'écrire ; SESSION.csv si absent",

  'create the sessions of a CSV file, with their candidates: all of them, or none':
    "créer les sessions d'un fichier CSV, avec leurs candidats : toutes, ou aucune",
  'the file, as the template of the centre': 'le fichier, selon le modèle du centre',
  'the certification centre': 'le centre de certification',
  'list the sessions of a centre': "lister les sessions d'un centre",

  'publish sessions, which issues their certificates': 'publier des sessions, ce qui délivre leurs certificats',
  'identifiers of sessions, 1 to 100': 'identifiants de sessions, de 1 à 100',
  'tell how far the certificates of a session are; code 1 as long as one is missing':
    "dire où en sont les certificats d'une session ; code 1 tant qu'il en manque un",
  'verify a certificate by its code; no credential is needed':
    'vérifier un certificat par son code ; aucune autorisation nécessaire',
  'P- and eight letters or digits': 'P- et huit lettres ou chiffres',

  'make the scores of a session again from the stored answers, and compare':
    "refaire les scores d'une session depuis les réponses gardées, et comparer",
  'the session': 'la session',
  'compare only, changing nothing': 'comparer seulement, sans rien changer',

  'send a content release (archive or JSON) and wait until it is published':
    'envoyer une version du contenu (archive ou JSON) et attendre sa publication',
  'the release: .zip, or .json alone': 'la version : .zip, ou .json seul',
  'list the last content releases': 'lister les dernières versions du contenu',

  'let somebody sign in again who was blocked after too many failures':
    "laisser se connecter quelqu'un qui était bloqué après trop d'échecs",
  'their e-mail address or username': "son adresse électronique ou son nom d'utilisateur",
  'send somebody the mail to choose a new password':
    "envoyer à quelqu'un le courriel pour choisir un nouveau mot de passe",
  'the address of their account': "l'adresse de son compte",
  'tell the last privileged acts, on one account or on all':
    'dire les derniers actes privilégiés, sur un compte ou sur tous',
  'its identifier; all when absent': 'son identifiant ; tous si absent',

  'list the messages whose attempts are exhausted; code 1 when there are':
    "lister les messages dont les essais sont épuisés ; code 1 s'il y en a",
  'tell all that is known of one': "dire tout ce qu'on sait de l'un d'eux",
  'have one handled again, with all its attempts': 'en faire traiter un à nouveau, avec tous ses essais',
  'forget one for good; the log of the service keeps that it was':
    "en oublier un pour de bon ; le journal du service garde qu'il a été",
  'one service only; all five when absent': 'un seul service ; les cinq si absent',

  [`
Exit codes:
  0  done
  1  refused: the errors are listed
  2  the command line or the settings are wrong; nothing was sent
  3  the platform (or the database) cannot be reached, or refuses the credential
  4  the platform gave up on its side, or did not end in time`]: `
Codes de sortie :
  0  fait
  1  refusé : les erreurs sont listées
  2  la ligne de commande ou les réglages sont faux ; rien n'a été envoyé
  3  la plateforme (ou la base de données) est injoignable, ou refuse l'autorisation
  4  la plateforme a renoncé de son côté, ou n'a pas fini à temps`,
  '\nSettings: PIX_URL, PIX_CLIENT_ID and PIX_CLIENT_SECRET, or a file (see cli/README.md).':
    '\nRéglages : PIX_URL, PIX_CLIENT_ID et PIX_CLIENT_SECRET, ou un fichier (voir cli/README.md).',
  '\nSettings: PIX_URL, PIX_LOGIN and PIX_PASSWORD of an account that may do it, or a file (see cli/README.md).':
    "\nRéglages : PIX_URL, PIX_LOGIN et PIX_PASSWORD d'un compte qui en a le droit, ou un fichier (voir cli/README.md).",
  '\nSettings: PIX_URL, or a file (see cli/README.md).': '\nRéglages : PIX_URL, ou un fichier (voir cli/README.md).',
  '\nSettings: DATABASE_URL and REDIS_URL; without them, the servers of npm start in this folder.':
    '\nRéglages : DATABASE_URL et REDIS_URL ; sans eux, les serveurs de npm start dans ce dossier.',

  'write a backup of all five schemas, at one moment, while the platform runs':
    "sauvegarder les cinq schémas, tels qu'ils sont à un même instant, pendant que la plateforme travaille",
  'a folder that is empty, or not there yet': "un dossier vide, ou qui n'existe pas encore",
  'put a backup in place of what the database holds; the services must be stopped':
    'mettre une sauvegarde à la place de ce que la base contient ; les services doivent être arrêtés',
  'the folder of a backup': "le dossier d'une sauvegarde",
  'drop what the database holds; without it only an empty one is filled':
    'supprimer ce que la base contient ; sans cela, seule une base vide est remplie',
};
