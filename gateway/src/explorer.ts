import type { Route } from '@pix/kit/http-server';
import { ACCOUNTS_BAR, accountsScript, readAccounts } from './explorer-accounts';

/**
 * GraphiQL at `GET /graphql`, whole in one page: it works without network, and the accounts of the demonstration are a click away.
 * Development only.
 */
export const explorerRoute = ({ demonstrationFile }: { demonstrationFile: string }): Route => ({
  method: 'GET',
  path: '/graphql',
  async handle({ response }) {
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    const page = renderGraphiQL({
      title: 'Pix',
      endpoint: '/graphql',
      defaultQuery: FIRST_QUERY,
      subscriptionsProtocol: 'GRAPHQL_SSE',
    });
    response.end(withAccounts(page, demonstrationFile));
  },
});

// Cut rather than replaced: the page holds megabytes of script in which « $& » and « </body> » may be anything.
const withAccounts = (page: string, demonstrationFile: string): string => {
  const head = page.indexOf('<meta charset');
  const end = page.lastIndexOf('</body>');
  return [
    page.slice(0, head),
    accountsScript(readAccounts(demonstrationFile)),
    page.slice(head, end),
    ACCOUNTS_BAR,
    page.slice(end),
  ].join('\n');
};

const FIRST_QUERY = `# Les courriels envoyés ici se lisent à l'adresse /mail. / Mails sent here are read at /mail.
# Les 16 compétences, par domaine. / The 16 competences, by domain.
{
  domains {
    title
    competences { id title }
  }
}
`;
