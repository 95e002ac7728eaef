/** The order of what else happens to a contract told a second time, from the events alone (Arts. 21–23). */
import type { LifeEvent } from './outsourcing-groups.ts'
import type { Must, Story } from './order-of-articles.ts'

type DataOf<T extends LifeEvent['type']> = Extract<LifeEvent, { readonly type: T }>['data']

const six = 'confidentiality,custody,incidents,ownership,purpose,subcontracting'
const reasoned = (reason: string, { done }: Story, must: Must) =>
  must(done.has('contract') && reason.trim() !== '', 'Art. 22: a contract is corrected, and for a reason')

/** The sentences of these events. */
export const lifeSentences: {
  readonly [type in LifeEvent['type']]: (data: DataOf<type>, story: Story, must: Must) => void
} = {
  ContractCorrected: ({ before, after, reason }, story, must) => {
    reasoned(reason, story, must)
    must(
      Object.keys(after).length > 0 && Object.keys(after).join() === Object.keys(before).join(),
      'Art. 22: both values of a correction stay',
    )
  },
  TerminationCorrected: ({ reason }, story, must) => reasoned(reason, story, must),
  UrgentStartCorrected: ({ reason }, { done }, must) =>
    must(done.has('urgent') && reason.trim() !== '', 'Art. 21: only what was declared is corrected, and for a reason'),
  RecordCorrected: ({ kind, about, before, after, never, reason }, { done, conditions, oversight }, must) => {
    must(done.has('approval') && reason.trim() !== '', 'Art. 22: what is on record is corrected for a reason')
    must(
      never === true
        ? Object.keys(after).length === 0
        : Object.keys(after).length > 0 && Object.keys(after).join() === Object.keys(before).join(),
      'Art. 22: both values of a correction stay',
    )
    // What never was is open again.
    if (never && kind === 'condition') conditions.add(about)
    if (never && kind === 'taken-back') oversight.out.add(about)
    if (never && kind === 'given') oversight.out.delete(about)
  },
  InspectionVoided: ({ inspection }, { inspections }, must) =>
    must(inspections.delete(inspection), 'Art. 23: only an open inspection is taken as not called for'),
  InspectionRestored: ({ inspection }, { inspections }, must) => {
    must(!inspections.has(inspection), 'Art. 23: only what fell away is called for again')
    inspections.add(inspection)
  },
  ContractRunsOn: (_data, story, must) => {
    must(story.done.delete('contract-end'), 'Art. 22: only a contract that was held to have ended runs on')
    story.done.delete('disposal')
    story.oversight.certificates.clear()
  },
  ContractAmended: ({ clauses, by }, { done, parts }, must) => {
    must(
      clauses
        .map((one) => one.clause)
        .toSorted()
        .join() === six,
      'Art. 22: no paper of a change without exactly the six clauses',
    )
    done.delete('clauses-read')
    parts.writers.add(by.person)
  },
  AmendmentWaived: ({ reason }, story, must) => reasoned(reason, story, must),
  InspectionAnsweredFor: (_data, { done }, must) =>
    must(done.has('contract'), 'Art. 23: the head answers for an inspection under a contract'),
  InspectionsPlanned: ({ reason }, story, must) => reasoned(reason, story, must),
  ContractSuspended: ({ reason }, story, must) => reasoned(reason, story, must),
  ContractResumed: ({ reason }, story, must) => reasoned(reason, story, must),
}
