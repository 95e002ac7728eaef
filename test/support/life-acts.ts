/**
 * Corrections, papers of changes, rests and plans of a contract, with everything that a test doesn't care about filled
 * in.
 */
import { plainDate as day } from '../../domain/kernel/plain-date.ts'
import { answersForInspection, clausePlaces, taken } from './outsourcing-acts.ts'

export const correctsContract = taken('CorrectContract', 'head', '2026-06-10 10:00', {
  endsOn: day('2027-03-31'),
  reason: '契約書の終わりの日を写し誤ったため',
})
export const correctsTermination = taken('CorrectTermination', 'head', '2027-01-04 10:00', {
  endsOn: day('2027-02-28'),
  reason: '合意書の日を写し誤ったため',
})
export const correctsUrgent = taken('CorrectUrgentStart', 'head', '2026-04-03 10:00', {
  startedOn: day('2026-03-31'),
  reason: '作業日報の日を写し誤ったため',
})
export const correctsRecord = taken('CorrectRecord', 'head', '2027-01-20 10:00', {
  record: 'rest:rest-1',
  on: day('2026-12-04'),
  never: false,
  reason: '通知書の日を写し誤ったため',
})
export const registersAmendment = taken('RegisterAmendment', 'head', '2026-10-02 10:00', {
  change: 'change-1',
  amendmentNumber: '2026-委-15-変1',
  signedOn: day('2026-10-01'),
  clauses: clausePlaces.map((one) => ({ ...one, document: '変更契約書' })),
})
export const notesNoAmendment = taken('NoteNoAmendment', 'head', '2026-10-02 10:00', {
  change: 'change-1',
  reason: '件数の見込みだけの変更で、契約書に定めがないため',
})
export const plansInspections = taken('PlanInspections', 'head', '2026-06-15 10:00', {
  inspectOn: [day('2026-10-01')],
  reason: '繁忙期を避けるため',
})
export const suspends = taken('SuspendContract', 'head', '2026-12-05 10:00', {
  from: day('2026-12-05'),
  reason: '事故の原因が分かるまで',
})
export const resumes = taken('ResumeContract', 'head', '2026-12-20 10:00', {
  on: day('2026-12-20'),
  reason: '再発防止が確かめられたため',
})

/** Every act of these, that a person gives. */
export const everyLifeAct = [
  correctsContract,
  correctsTermination,
  correctsUrgent,
  correctsRecord,
  registersAmendment,
  notesNoAmendment,
  answersForInspection,
  plansInspections,
  suspends,
  resumes,
] as const
