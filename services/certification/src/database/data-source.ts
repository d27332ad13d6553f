import { createDataSource } from '@pix/kit/database';
import type { DataSource } from 'typeorm';
import { CreateJuryTables1790200000000 } from './migrations/1790200000000-create-jury-tables';
import { ProtectJuryActs1790200001000 } from './migrations/1790200001000-protect-jury-acts';
import { CreateRescorings1790200002000 } from './migrations/1790200002000-create-rescorings';
import { NumberAndRevokeCertificates1790200003000 } from './migrations/1790200003000-number-and-revoke-certificates';
import { CreateCertificateArchives1790200004000 } from './migrations/1790200004000-create-certificate-archives';
import { CreateBadges1790200005000 } from './migrations/1790200005000-create-badges';
import { CreateCertification20261122090000 } from './migrations/20261122090000-create-certification';
import { IndexCandidatesByPerson20261122130000 } from './migrations/20261122130000-index-candidates-by-person';
import { WidenQuestionOutcomes20261122150000 } from './migrations/20261122150000-widen-question-outcomes';

export const certificationDataSource = ({ url, poolSize }: { url: string; poolSize: number }): DataSource =>
  createDataSource({
    url,
    poolSize,
    entities: [],
    migrations: [
      CreateCertification20261122090000,
      IndexCandidatesByPerson20261122130000,
      WidenQuestionOutcomes20261122150000,
      CreateJuryTables1790200000000,
      ProtectJuryActs1790200001000,
      CreateRescorings1790200002000,
      NumberAndRevokeCertificates1790200003000,
      CreateCertificateArchives1790200004000,
      CreateBadges1790200005000,
    ],
  });
