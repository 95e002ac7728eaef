import type { CityCommand } from '../domain/city/commands.ts'
import type { CityLaw } from '../domain/city/law.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import type { EntrustingWake } from '../domain/city/convening/wakes.ts'
import type { TaskWake } from '../domain/tasks/wakes.ts'
import { given } from './moves/given.ts'
import { practise, type Stages } from './moves/practise.ts'

/**
 * The practice of a city's rule book: it waits for the administrator and the chair, for as long as the city lasts, and
 * says in time that what the chair gave to the secretariat ends.
 */
export async function city(caseId: CaseId): Promise<void> {
  await practise(caseId, cityStages)
}

/** What the rule book waits for. */
export const cityStages: Stages<CityLaw['Stage'], CityCommand['type'], CityLaw['Who'], TaskWake | EntrustingWake> = {
  /** Whatever the administrator settles is in force from its day by itself: every act asks the rule book of its day. */
  kept: {
    rule: 'guideline-recorded',
    waitsFor: {
      NameCity: 'administrator',
      EnactGuideline: 'administrator',
      ImportGuidelineText: 'administrator',
      ChangeSetting: 'administrator',
      SettleDay: 'administrator',
      EnterPerson: 'administrator',
      RenamePerson: 'administrator',
      ChangeContact: 'administrator',
      RecordLeaving: 'administrator',
      AppointPerson: 'administrator',
      EndAppointment: 'administrator',
      WithdrawAppointment: 'administrator',
      EntrustConvening: 'chair',
      TakeBackConvening: 'chair',
      InvitePerson: 'administrator',
      EndAccount: 'administrator',
      TryMail: 'administrator',
      ConfirmMail: 'administrator',
    },
    inTime: { 'entrusting-ends': given },
  },
}
