import type { CaseId } from '../../domain/kernel/ids.ts'
import { plainDate as day } from '../../domain/kernel/plain-date.ts'
import { recordsOutcome, taken, vets, type OutsourcingAct } from './outsourcing-acts.ts'
import { by } from './outsourcing-events.ts'
import { rulesAt } from './rules.ts'

const meetingCase = 'council/00000000-0000-4000-8000-0000000000c1' as CaseId

/** The practice tells the case, or a part of it, that the chair has put the outcome right. */
export const hearsCorrection = (over: object = {}, at = '2026-04-22 10:00'): OutsourcingAct => ({
  command: {
    type: 'HearCorrection',
    data: {
      ...recordsOutcome().command.data,
      about: null,
      outcome: 'unfavourable',
      reason: '取り違え',
      recordedBy: by('secretariat', '2026-04-15 15:00'),
      correctedBy: by('chief', '2026-04-21 10:00'),
      meetingCase,
      ...over,
    },
  } as unknown as OutsourcingAct['command'],
  rules: rulesAt(at, 'practice'),
})

export const answersDoubt = taken('AnswerDoubt', 'chief', '2026-04-23 10:00', {
  doubt: 'doubt-1',
  course: 'stands',
  conditions: [],
  reason: '指摘は契約の条項で手当てされているため',
})
export const notesVettingOver = taken('NoteVettingOver', 'practice', '2028-04-03 09:00', {
  party: 'contractor',
  checkedOn: day('2026-04-02'),
})
/** The head looks anew in mid-contract and finds the contractor unsuitable. */
export const findsUnsuitable = (at = '2026-08-03 10:00', vendor = '株式会社あおい電算') =>
  vets({ vendor, checkedOn: day(at.slice(0, 10)), verdict: 'unsuitable', note: '再委託の無断' }, { at })

/** An act of each command that a person gives about doubts. */
export const everyDoubtAct = [
  () => answersDoubt({ conditions: [{ text: '名簿を出すこと', dueOn: day('2026-09-30') }] }),
] as const
