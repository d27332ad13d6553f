import { createDataSource } from '@pix/kit/database';
import type { DataSource } from 'typeorm';
import { CreateInvigilation1790100000000 } from './migrations/1790100000000-create-invigilation';
import { CreateCandidateDetails1790100001000 } from './migrations/1790100001000-create-candidate-details';
import { CentreKindsAndWindows1790100002000 } from './migrations/1790100002000-centre-kinds-and-windows';
import { TakeUpSessions1790100003000 } from './migrations/1790100003000-take-up-sessions';
import { CreateCentreInvitations1790100004000 } from './migrations/1790100004000-create-centre-invitations';
import { CreateJuryTables1790200000000 } from './migrations/1790200000000-create-jury-tables';
import { ProtectJuryActs1790200001000 } from './migrations/1790200001000-protect-jury-acts';
import { CreateRescorings1790200002000 } from './migrations/1790200002000-create-rescorings';
import { NumberAndRevokeCertificates1790200003000 } from './migrations/1790200003000-number-and-revoke-certificates';
import { CreateCertificateArchives1790200004000 } from './migrations/1790200004000-create-certificate-archives';
import { CreateBadges1790200005000 } from './migrations/1790200005000-create-badges';
import { NoteConsequences1790300000000 } from './migrations/1790300000000-note-consequences';
import { IndexStuckStates1790390000000 } from './migrations/1790390000000-index-stuck-states';
import { RememberFormerMembers1790400000000 } from './migrations/1790400000000-remember-former-members';
import { SetRulesByKind1790500000000 } from './migrations/1790500000000-set-rules-by-kind';
import { EndRulesWithTheirWindow1790600000000 } from './migrations/1790600000000-end-rules-with-their-window';
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
      CreateInvigilation1790100000000,
      CreateCandidateDetails1790100001000,
      CentreKindsAndWindows1790100002000,
      TakeUpSessions1790100003000,
      CreateCentreInvitations1790100004000,
      CreateJuryTables1790200000000,
      ProtectJuryActs1790200001000,
      CreateRescorings1790200002000,
      NumberAndRevokeCertificates1790200003000,
      CreateCertificateArchives1790200004000,
      CreateBadges1790200005000,
      NoteConsequences1790300000000,
      IndexStuckStates1790390000000,
      RememberFormerMembers1790400000000,
      SetRulesByKind1790500000000,
      EndRulesWithTheirWindow1790600000000,
    ],
  });
