/** The acts while a contract runs and when it ends, with everything that a test doesn't care about filled in. */
import type { DisposedMedium } from '../../domain/outsourcing/ending/fields.ts'
import { plainDate as day } from '../../domain/kernel/plain-date.ts'
import { inspects, opensInspection, reaching, taken } from './outsourcing-acts.ts'

export const movesInspection = taken('MoveInspection', 'head', '2026-11-02 10:00', {
  inspection: 'inspection-1',
  toDay: day('2026-12-15'),
  reason: '年度末の繁忙を避けるため',
})
export const skipsInspection = taken('SkipInspection', 'head', '2026-11-02 10:00', {
  inspection: 'inspection-1',
  reason: '同じ内容の外部監査を受けたため',
})
export const schedulesInspection = taken('ScheduleInspection', 'staff', '2026-07-01 10:00', {
  onDay: day('2026-07-03'),
  means: 'on-site',
  reason: '受渡しの事故があったため',
  subject: 'contractor',
})
export const announcesInspection = taken('AnnounceInspection', 'staff', '2026-12-01 10:00', {
  inspection: 'inspection-1',
  onDay: day('2026-12-10'),
  clock: '13:30',
  place: '受託者 名古屋事業所',
  inspectors: '市民課 主査ほか1名',
  note: '受渡簿と従事者名簿を用意してください。',
})
export const recordsRefusal = taken('RecordInspectionRefusal', 'staff', '2026-12-10 15:00', {
  inspection: 'inspection-1',
  refusedOn: day('2026-12-10'),
  refusedBy: '受託者の営業部長',
  reason: '繁忙を理由に立入りを断られた',
  dueOn: day('2026-12-24'),
})
export const recordsReport = taken('RecordCorrectiveReport', 'staff', '2027-01-12 10:00', {
  finding: 'finding-1',
  text: '保管庫に錠を付けたとの報告書を受けた',
  receivedOn: day('2027-01-12'),
})
export const checksEffect = taken('CheckEffectiveness', 'head', '2027-01-20 10:00', {
  finding: 'finding-1',
  checkedOn: day('2027-01-19'),
  effective: 'effective',
  text: '現地で施錠を確かめた',
})
export const proposesFinding = taken('ProposeFinding', 'practice', '2027-01-29 09:00', {
  finding: 'finding-1',
  correctBy: day('2027-01-15'),
})
export const notesProposed = taken('NoteProposed', 'secretariat', '2027-02-01 10:00', {
  about: 'finding-1',
  outcome: 'on-agenda',
  note: '令和8年度第5回セキュリティ会議',
})
export const terminates = taken('TerminateContract', 'head', '2026-12-20 10:00', {
  endsOn: day('2027-01-31'),
  terminatedBy: 'agreement',
  reason: '庁内で行うこととなったため',
})
export const gives = taken('RecordGiven', 'staff', '2026-06-02 10:00', {
  kind: 'equipment',
  what: '保管庫の鍵 1本',
  toWhom: '受託者の作業責任者',
  since: day('2026-06-01'),
})
export const takesBack = taken('RecordTakenBack', 'staff', '2027-06-02 10:00', {
  given: 'given-1',
  takenBackOn: day('2027-06-02'),
})

/** Every kind of these acts that a person gives. */
export const everyOversightAct = [
  movesInspection,
  skipsInspection,
  schedulesInspection,
  announcesInspection,
  recordsRefusal,
  recordsReport,
  checksEffect,
  notesProposed,
  terminates,
  gives,
  takesBack,
] as const

/** A medium as a certificate lists it. */
export const medium: DisposedMedium = {
  what: '記憶装置',
  serials: 'SN-001, SN-002',
  quantity: '2台',
  manner: 'destroyed',
  doneOn: day('2027-06-02'),
  method: '破砕',
  doneBy: '受託者の作業責任者',
  witness: '市民課 主査',
}

/** A serious finding of the first inspection, to be put right by the middle of January 2027. */
export const seriousFinding = {
  severity: 'serious',
  text: '保管庫が施錠されていない',
  correctBy: day('2027-01-15'),
} as const

/** The acts up to an inspection that found this. */
export const found = (
  ...findings: readonly (Omit<typeof seriousFinding, 'severity'> & {
    readonly severity: 'serious' | 'minor' | 'suggestion'
  })[]
) => [...reaching('in-force'), opensInspection(), inspects({ findings })]
