import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { readAuthnRequest, type ServiceProvider } from './authn-request';
import { answerPage, choicePage, type Listed, problemPage, SCRIPT_HASH } from './pages';
import { type ProviderPerson, personOf } from './people';
import { encode, type Signing, sign, writeAssertion, writeResponse } from './saml-document';

/** What the demonstration shows at this moment: the seed writes it after the provider is up. */
export type Shown = { readonly people: readonly Listed[]; readonly uai: string; readonly landingUrl: string };

type Options = {
  readonly entityId: string;
  readonly signing: Signing;
  readonly serviceProvider: ServiceProvider;
  /** Where a sign-in may go on to, for the browser's own check of forms. */
  readonly origins: readonly string[];
  readonly shown: () => Shown;
};

const COOKIE = 'gar-demonstration';
const MOST_SESSIONS = 1_000;
const LONGEST_BODY = 64 * 1_024;

/**
 * « GAR (démonstration) »: the médiacentre whose tile leads to the platform's landing address, and the provider that answers
 * the signed request that comes back from there. For development: it signs anybody in as whoever they choose.
 */
export const createDemonstrationProvider = (options: Options): Server => {
  const sessions = new Map<string, ProviderPerson>();

  const personIn = ({ headers }: IncomingMessage): ProviderPerson | undefined =>
    sessions.get((headers.cookie ?? '').match(new RegExp(`(?:^|; )${COOKIE}=([^;]+)`))?.[1] ?? '');

  const remember = (person: ProviderPerson): string => {
    const id = randomBytes(16).toString('hex');
    sessions.set(id, person);
    for (const oldest of sessions.keys()) if (sessions.size > MOST_SESSIONS) sessions.delete(oldest);
    return id;
  };

  const show = (response: ServerResponse, status: number, html: string): void => {
    response.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; script-src ${SCRIPT_HASH}; form-action 'self' ${options.origins.join(' ')}`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    response.end(html);
  };

  const choose = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = await readForm(request);
    const person = form && personOf(form);
    if (!form || !person) return show(response, 400, problemPage('Ce formulaire est incomplet.'));
    const asked = form.get('request') ?? '';
    response.writeHead(303, {
      location: asked.startsWith('SAMLRequest=') ? `/sso?${asked}` : landingFor(options.shown().landingUrl, form),
      'set-cookie': `${COOKIE}=${remember(person)}; Path=/; HttpOnly; SameSite=Lax`,
    });
    response.end();
  };

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const query = (request.url ?? '').split('?')[1] ?? '';
    const asked = readAuthnRequest(query, options.serviceProvider);
    if ('problem' in asked) return show(response, 400, problemPage(asked.problem));
    const person = personIn(request);
    if (!person) return show(response, 200, choicePage({ ...options.shown(), request: query }));
    show(response, 200, answerPage(options.serviceProvider.acsUrl, responseAbout(options, person, asked.id)));
  };

  /** It lives in the launcher: what it cannot read must not end the platform. */
  const answerOrTell = (request: IncomingMessage, response: ServerResponse): void => {
    try {
      answer(request, response);
    } catch {
      show(response, 400, problemPage('Cette demande ne peut être lue.'));
    }
  };

  return createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0];
    const route = `${request.method} ${path}`;
    if (route === 'GET /') show(response, 200, choicePage({ ...options.shown(), request: '' }));
    else if (route === 'GET /sso') answerOrTell(request, response);
    else if (route === 'POST /session')
      choose(request, response).catch(() => show(response, 400, problemPage('Ce formulaire ne peut être lu.')));
    else show(response, 404, problemPage("Cette page n'existe pas."));
  });
};

/** The resource's address in the médiacentre, with the page of the front end that a form asks for. */
const landingFor = (landingUrl: string, form: URLSearchParams): string => {
  const url = new URL(landingUrl);
  const target = form.get('target');
  if (target) url.searchParams.set('target', target);
  return url.href;
};

const readForm = async (request: IncomingMessage): Promise<URLSearchParams | null> => {
  if (Number(request.headers['content-length'] ?? Infinity) > LONGEST_BODY) return null;
  return new URLSearchParams(await text(request));
};

const xml = (value: string): string => value.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** A signed response about somebody; what is not known of them is not said. */
const responseAbout = ({ entityId, signing, serviceProvider }: Options, person: ProviderPerson, id: string): string => {
  const { acsUrl, entityId: spEntityId } = serviceProvider;
  const said = {
    IDO: person.ido,
    PRE: person.firstName,
    NOM: person.lastName,
    PRO: person.profile,
    UAI: person.uai,
    DIV: person.division && `${person.division}##${person.division}`,
  };
  const attributes = Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) => (value ? [[name, [xml(value)]]] : [])),
  );
  const address = { acsUrl, spEntityId, issuer: entityId, now: new Date() };
  const knobs = { inResponseTo: id, attributes };
  return encode(writeResponse(address, sign(writeAssertion(address, knobs), 'Assertion', signing), knobs));
};
