import type { ProcedureExtras } from '../procedures/procedure-extras.ts'
import { agendaSubjectRefusal } from './agenda-subjects.ts'
import { councilBeside } from './council-beside.ts'
import { aroundMeetings, proposedMeeting } from './council-register.ts'

/** What the council needs of other cases: those that it is to deliberate, and whose pages say so. */
export const extras: ProcedureExtras = {
  unseenRefusal: agendaSubjectRefusal,
  aroundRegister: aroundMeetings,
  proposed: { PlanMeeting: proposedMeeting },
  besideCase: councilBeside,
}
