import type { InstructionEvent } from '../../domain/instruction/events.ts'
import { caseCheck } from '../case-check.ts'
import type { Look } from '../look.ts'
import { noTaskJudges } from './tasks.ts'
import { numberGiven } from './numbered.ts'
import { chiefsOwn } from './whose-act.ts'

interface InstructionMemory {
  readonly stream: string
  addressee: string
  dueOn: string
  evidenceWanted: string
  issued: boolean
  asked: boolean
  reported: boolean
}

/** Whether a post is that of an office which the guideline gives no head: then it answers for it (関係部署の長, Art. 6). */
const headsAlone = (post: string, { guideline: { posts, heads, requesting, roles } }: Look): boolean => {
  const office = posts.find(({ id }) => id === post)?.office
  const known = new Set<string>([
    ...heads,
    ...requesting.flatMap((one) => [one.head, one.staff]),
    ...[roles.chief, roles.secretariat, roles.administrator, roles.auditor].map((one) => one.post),
  ])
  return office !== undefined && !posts.some((one) => one.office === office && known.has(one.id))
}

const addresseesOwn = (by: { readonly post: string }, { addressee }: InstructionMemory, look: Look): void => {
  if (by.post !== addressee) look.wrong('addressee-acts', { post: by.post, addressee })
}

interface Cause {
  readonly kind: string
  readonly case: string | null
  readonly item: string | null
  readonly text: string
}

/** Art. 6: an instruction to the head of an office rests on what the council found, and on an outcome that exists. */
const causeWrong = (kind: string, cause: Cause, memory: InstructionMemory, look: Look): void => {
  if (kind === 'council' && cause.kind !== 'meeting') look.wrong('instruction-without-council', { kind: cause.kind })
  const known = cause.case !== null || (cause.kind === 'report' && memory.reported)
  if (cause.kind !== 'none' && !known && cause.text.trim() === '') look.wrong('instruction-cause-unnamed')
  const { case: meeting, item } = cause
  if (cause.kind !== 'meeting' || meeting === null) return
  look.between.claim(look, (found, wrong) => {
    const [fact] = found.of('meeting', meeting)
    const items = fact?.items.filter((one) => item === null || one.item === item) ?? []
    if (!items.some(({ outcome }) => outcome !== null)) wrong('instruction-without-outcome', { meeting, item })
  })
}

/** Instructions (Arts. 6 and 11) and the hearing of reports (Art. 11). */
export const instructionCheck = caseCheck<InstructionEvent, InstructionMemory>({
  procedure: 'instruction',
  begins: ['InstructionDrafted', 'InstructionIssued', 'ReportRequested'],
  ends: ['InstructionWithdrawn', 'InstructionClosed'],
  memory: (stream) => ({
    stream,
    addressee: '',
    dueOn: '',
    evidenceWanted: '',
    issued: false,
    asked: false,
    reported: false,
  }),
  events: {
    InstructionDrafted: ({ addressee }, memory) => {
      memory.addressee = addressee
    },
    InstructionIssued: ({ kind, addressee, cause, dueOn, evidenceWanted, number, by }, memory, look) => {
      chiefsOwn(by, look)
      const { heads, entryManagers } = look.guideline
      if (!heads.includes(addressee) && !headsAlone(addressee, look))
        look.wrong('instruction-to-no-head', { addressee })
      if (kind === 'entry' && !entryManagers.includes(addressee))
        look.wrong('addressee-controls-no-entry', { addressee })
      causeWrong(kind, cause, memory, look)
      if (dueOn < look.day) look.wrong('due-in-past', { day: dueOn })
      if (!memory.asked) numberGiven(number, memory.stream, look)
      Object.assign(memory, { addressee, dueOn, evidenceWanted, issued: true, reported: false })
    },
    ReportRequested: ({ addressee, dueOn, number, by }, memory, look) => {
      chiefsOwn(by, look)
      if (!look.guideline.entryManagers.includes(addressee)) look.wrong('addressee-controls-no-entry', { addressee })
      if (dueOn < look.day) look.wrong('due-in-past', { day: dueOn })
      numberGiven(number, memory.stream, look)
      Object.assign(memory, { addressee, dueOn, asked: true })
    },
    ReportGiven: ({ by, text }, memory, look) => {
      if (!memory.asked) look.wrong('report-unasked')
      if (text.trim() === '') look.wrong('report-empty')
      addresseesOwn(by, memory, look)
      memory.reported = true
    },
    InstructionAcknowledged: ({ by }, memory, look) => {
      if (!memory.issued) look.wrong('instruction-not-issued')
      addresseesOwn(by, memory, look)
    },
    ProgressReported: ({ by }, memory, look) => {
      if (!memory.issued) look.wrong('instruction-not-issued')
      addresseesOwn(by, memory, look)
    },
    CompletionReported: ({ by, evidence }, memory, look) => {
      if (!memory.issued) look.wrong('instruction-not-issued')
      addresseesOwn(by, memory, look)
      if (memory.evidenceWanted.trim() !== '' && evidence.trim() === '')
        look.wrong('evidence-missing', { wanted: memory.evidenceWanted })
      memory.reported = true
    },
    ReportReturned: ({ by, dueOn }, memory, look) => {
      chiefsOwn(by, look)
      Object.assign(memory, { reported: false, dueOn })
    },
    InstructionExtended: ({ by, dueOn }, memory, look) => {
      chiefsOwn(by, look)
      if (dueOn <= memory.dueOn) look.wrong('extension-not-later', { day: dueOn })
      memory.dueOn = dueOn
    },
    InstructionWithdrawn: ({ by }, _memory, look) => chiefsOwn(by, look),
    InstructionClosed: ({ by }, memory, look) => {
      chiefsOwn(by, look)
      if (!memory.reported) look.wrong('closed-unreported')
    },
    ...noTaskJudges,
  },
  atEnd: ({ stream, issued }, last) => last.between.leave('instruction', stream, { issued }),
})
