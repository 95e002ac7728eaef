import type { AuthorityCommand } from '../domain/authority/commands.ts'
import type { EndingWake } from '../domain/authority/ending/wakes.ts'
import type { AuthorityLaw } from '../domain/authority/law.ts'
import type { Step } from '../domain/authority/state.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import type { TaskWake } from '../domain/tasks/wakes.ts'
import { given } from './moves/given.ts'
import { practise, type Stages } from './moves/practise.ts'
import type { InTime } from './moves/stay.ts'

/**
 * The practice of an operator's authority (Arts. 12–15): waits for the officer, the access manager, the register and
 * the operator, and ends the authority when its time is over.
 */
export async function authority(caseId: CaseId): Promise<void> {
  await practise(caseId, authorityStages)
}

type AuthorityWake = TaskWake | EndingWake

const ending: InTime<AuthorityWake> = { 'authority-ends': given }

/** What each stage of an authority waits for. */
export const authorityStages: Stages<Step, AuthorityCommand['type'], AuthorityLaw['Who'], AuthorityWake> = {
  /** The using office's security officer is heard (Art. 14(2)). */
  consultation: {
    rule: 'officer-consulted',
    waitsFor: { RecordConsultation: 'officer', WithdrawAuthorityRequest: 'office' },
  },
  /** The access manager settles the operator, or doesn't. */
  decision: {
    rule: 'operators-settled',
    waitsFor: { GrantAuthority: 'manager', RefuseAuthority: 'manager', WithdrawAuthorityRequest: 'office' },
  },
  /** The IDs go into the register (Art. 14(3)). */
  registration: {
    rule: 'authority-registered',
    waitsFor: { RegisterAuthority: 'registrar', RevokeAuthority: 'manager' },
    inTime: ending,
  },
  /** The operator acknowledges the method of management (Art. 15). */
  acknowledgement: {
    rule: 'method-kept',
    waitsFor: { AcknowledgeMethod: 'operator', RevokeAuthority: 'manager' },
    meanwhile: ['registration', 'ending'],
    inTime: ending,
  },
  /** The operator works; changes are proposed, heard and settled meanwhile. */
  live: {
    rule: 'authority-ends',
    waitsFor: {
      ProposeAuthorityChange: 'any-office',
      RecordConsultation: 'officer',
      GrantAuthority: 'manager',
      RefuseAuthority: 'manager',
      WithdrawAuthorityRequest: 'office',
      AcknowledgeMethod: 'operator',
      ReportIdLost: 'reporter',
      ReissueOperatorId: 'registrar',
      SetAuthorityEnd: 'office',
      RevokeAuthority: 'manager',
    },
    inTime: ending,
  },
  /** One term is over, the next not settled yet. */
  between: {
    rule: 'operators-settled',
    waitsFor: {
      RecordConsultation: 'officer',
      GrantAuthority: 'manager',
      RefuseAuthority: 'manager',
      WithdrawAuthorityRequest: 'office',
      RevokeAuthority: 'manager',
    },
    meanwhile: ['request', 'registration'],
  },
  /** The ID is removed on the machine. */
  removal: { rule: 'removed-on-machine', waitsFor: { ConfirmRemoval: 'registrar' } },
}
