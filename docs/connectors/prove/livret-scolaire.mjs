// Proves docs/connectors/livret-scolaire.md: a program reads the certifications of a school, and nothing else.
import { ask, check, demonstration, machineToken, newCredential } from './platform.mjs';

const RESULTS = `query ($uai: String!) { organizationCertificationResults(uai: $uai) {
  certifications { id firstName middleName thirdName lastName birthDate nationalStudentId division status pix verificationCode
    date deliveredAt certificationCentre competenceResults { competenceId level } }
  competences { id name area { id name } }
} }`;
const SEARCH = `query ($input: CertificationSearchInput!) { certificationSearch(input: $input) { __typename } }`;

const { uai } = demonstration.school;
const token = await machineToken(await newCredential(['certification:read-results']));

const { organizationCertificationResults: results } = await ask(RESULTS, { uai }, token);
check(Array.isArray(results.certifications), `the certifications of ${uai}: ${results.certifications.length}`);
for (const { status, pix, competenceResults } of results.certifications)
  if (status !== 'VALIDATED' && (pix !== 0 || competenceResults.length > 0))
    throw new Error('a result before its time');
check(true, 'no score and no level unless published and validated');

const { organizationCertificationResults: lower } = await ask(RESULTS, { uai: uai.toLowerCase() }, token);
check(lower.certifications.length === results.certifications.length, 'the case of the UAI does not matter');

const { organizationCertificationResults: unknown } = await ask(RESULTS, { uai: '0000000X' }, token);
check(unknown.certifications.length === 0, 'an unknown school has none');

const refused = await ask(SEARCH, { input: { nationalStudentId: '123456789AB' } }, token).catch((error) => error);
check(refused instanceof Error, 'the credential opens this query alone: the search of Parcoursup needs its own scope');
