import type { Route } from '@pix/kit/http-server';

/** GraphiQL at `GET /graphql`, whole in one page: it works without network. Development only. */
export const explorerRoute = (): Route => ({
  method: 'GET',
  path: '/graphql',
  async handle({ response }) {
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const page = renderGraphiQL({
      title: 'Pix',
      endpoint: '/graphql',
      defaultQuery: FIRST_QUERY,
      subscriptionsProtocol: 'GRAPHQL_SSE',
    });
    response.end(page.replace('</body>', `${MAIL_LINK}</body>`));
  },
});

/** The local outbox is a click away. */
const MAIL_LINK =
  '<nav style="position:fixed;right:1rem;bottom:1rem;z-index:9;background:#fff;padding:.3rem .6rem"><a href="/mail">Courriels envoyés</a></nav>';

const FIRST_QUERY = `# Les courriels envoyés ici se lisent à l'adresse /mail. / Mails sent here are read at /mail.
# Les 16 compétences, par domaine. / The 16 competences, by domain.
{
  domains {
    title
    competences { id title }
  }
}
`;
