import { createDataSource } from '@pix/kit/database';
import type { DataSource } from 'typeorm';
import { CreateAccounts20261122090000 } from './migrations/20261122090000-create-accounts';
import { CreateMails20261122100000 } from './migrations/20261122100000-create-mails';
import { CreateEmailProofs20261122100100 } from './migrations/20261122100100-create-email-proofs';
import { CreateTermsAcceptances20261122100200 } from './migrations/20261122100200-create-terms-acceptances';
import { CreateAuditEntries20261122100300 } from './migrations/20261122100300-create-audit-entries';
import { CreateThrottles20261122100400 } from './migrations/20261122100400-create-throttles';
import { CreateMachineCredentials20261122100500 } from './migrations/20261122100500-create-machine-credentials';
import { CreateExternalIdentities20261122110000 } from './migrations/20261122110000-create-external-identities';
import { CreatePupilAccounts20261122120000 } from './migrations/20261122120000-create-pupil-accounts';
import { CreatePrivacy20261122130000 } from './migrations/20261122130000-create-privacy';
import { DateFailedSignIns20261122140000 } from './migrations/20261122140000-date-failed-sign-ins';
import { KeepLanguageOfSignIns20261122140100 } from './migrations/20261122140100-keep-language-of-sign-ins';
import { ProtectAuditEntries20261122140200 } from './migrations/20261122140200-protect-audit-entries';
import { KeepSchoolAffiliations20261122140300 } from './migrations/20261122140300-keep-school-affiliations';
import { SealMailTokens20261122160000 } from './migrations/20261122160000-seal-mail-tokens';
import { userTable } from './user-repository';

export const identityDataSource = ({ url, poolSize }: { url: string; poolSize: number }): DataSource =>
  createDataSource({
    url,
    poolSize,
    entities: [userTable],
    migrations: [
      CreateAccounts20261122090000,
      CreateMails20261122100000,
      CreateEmailProofs20261122100100,
      CreateTermsAcceptances20261122100200,
      CreateAuditEntries20261122100300,
      CreateThrottles20261122100400,
      CreateMachineCredentials20261122100500,
      CreateExternalIdentities20261122110000,
      CreatePupilAccounts20261122120000,
      CreatePrivacy20261122130000,
      DateFailedSignIns20261122140000,
      KeepLanguageOfSignIns20261122140100,
      ProtectAuditEntries20261122140200,
      KeepSchoolAffiliations20261122140300,
      SealMailTokens20261122160000,
    ],
  });
