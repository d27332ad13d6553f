// Proves docs/connectors/gar.md: metadata, then a pupil who comes from the médiacentre of « GAR (démonstration) ».
import { createRequire } from 'node:module';
import { check, run, url } from './platform.mjs';

const require = createRequire(import.meta.url);
const { mediacentre } = require('../../../infra/dist/demo/mediacentre.js');
const { platform } = require('../../../infra/dist/demo/platform.js');
const { newIdo } = require('../../../infra/dist/demo-provider/people.js');

const metadata = await (await fetch(`${url}/saml/gar/metadata`)).text();
for (const [expected, sentence] of [
  [`Location="${run.publicUrl}/saml/gar/acs"`, 'our metadata gives the address of assertions'],
  ['WantAssertionsSigned="true"', 'it asks for signed assertions'],
  ['<ds:X509Certificate>', 'it carries our certificate'],
])
  check(metadata.includes(expected), sentence);

const person = { ido: newIdo(), uai: '0670007U', profile: 'National_elv', firstName: 'Maël', lastName: 'Petit' };
const entrance = mediacentre(platform(url), { ...run, providerUrl: run.demonstrationProviderUrl });
const { user, token, profile } = await entrance.open({ ...person, division: '' });
check(user === null && profile === 'PUPIL', 'a pupil nobody knows yet is asked which account is theirs, as a pupil');
check(typeof token === 'string', 'with a token for that alone');

const unasked = await fetch(`${url}/saml/gar/acs`, {
  method: 'POST',
  redirect: 'manual',
  body: new URLSearchParams({ SAMLResponse: Buffer.from('<Response/>').toString('base64') }),
});
check(unasked.headers.get('location')?.endsWith('#error=SIGN_IN_REFUSED'), 'a response that is not signed is refused');
