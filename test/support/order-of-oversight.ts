/**
 * The order of what happens under a contract and at its end told a second time, from the events alone (Arts. 22(2),
 * 23).
 */
import type { OversightEvent } from './outsourcing-groups.ts'
import type { Must, Story } from './order-of-articles.ts'

type DataOf<T extends OversightEvent['type']> = Extract<OversightEvent, { readonly type: T }>['data']

/** What is known of the oversight: what is reported, proposed and given. */
export interface OversightStory {
  readonly reported: Set<string>
  readonly proposed: Set<string>
  readonly waiting: Set<string>
  readonly out: Set<string>
  /** Whose certificates there are. */
  readonly certificates: Set<string>
  endsOn: string
}

/** Nothing is known yet. */
export const noOversightYet = (): OversightStory => ({
  reported: new Set(),
  proposed: new Set(),
  waiting: new Set(),
  out: new Set(),
  certificates: new Set(),
  endsOn: '',
})

const running = ({ done }: Story) => done.has('contract') && !done.has('contract-end')

/** The sentences of these events. */
export const oversightSentences: {
  readonly [type in OversightEvent['type']]: (data: DataOf<type>, story: Story, must: Must) => void
} = {
  InspectionMoved: (_data, { done }, must) =>
    must(done.has('contract'), 'Art. 23: an inspection is moved under a contract'),
  InspectionSkipped: ({ inspection, reason }, { done, inspections }, must) => {
    must(
      done.has('contract') && reason.trim() !== '',
      'Art. 23: an inspection is skipped under a contract and for a reason',
    )
    inspections.delete(inspection)
  },
  InspectionScheduled: ({ inspection }, { done, inspections }, must) => {
    must(done.has('contract'), 'Art. 23: an inspection is called under a contract')
    must(!inspections.has(inspection), `an inspection is called once: ${inspection}`)
    inspections.add(inspection)
  },
  InspectionAnnounced: (_data, { done }, must) =>
    must(done.has('contract'), 'Art. 23: an inspection is announced under a contract'),
  InspectionRefused: ({ inspection, finding }, { inspections, seriousFindings }, must) => {
    must(inspections.has(inspection), 'Art. 23: only an inspection that is to be held can be refused')
    must(finding.severity === 'serious', 'Art. 23: a refusal is a serious finding')
    seriousFindings.add(finding.id)
  },
  CorrectiveReportRecorded: ({ finding }, { oversight }) => oversight.reported.add(finding),
  EffectivenessChecked: ({ finding, effective }, { oversight, seriousFindings }, must) => {
    must(oversight.reported.delete(finding), 'Art. 23: no check of the effect without a report')
    if (effective === 'effective') seriousFindings.delete(finding)
  },
  FindingProposed: ({ finding, correctBy }, { oversight, seriousFindings }, must) => {
    must(seriousFindings.has(finding), 'Art. 5(3)(2): only an open serious finding is proposed')
    must(!oversight.reported.has(finding), 'Art. 5(3)(2): what was reported waits for the check, not for the council')
    must(
      !oversight.proposed.has(`${finding} ${correctBy}`),
      `Art. 5(3)(2): a finding is proposed once for each of its days: ${finding} ${correctBy}`,
    )
    oversight.proposed.add(`${finding} ${correctBy}`)
    oversight.waiting.add(finding)
  },
  ProposalNoted: ({ note }, _story, must) =>
    must(note.trim() !== '', 'Art. 5(5): what became of a proposal says where or why'),
  ContractTerminated: ({ endsOn, insteadOf, reason }, story, must) => {
    must(running(story), 'Art. 22: only a running contract ends early')
    must(endsOn < insteadOf && reason.trim() !== '', 'Art. 22: it ends earlier than agreed, and for a reason')
    story.oversight.endsOn = endsOn
  },
  GivenRecorded: ({ given }, { done, oversight }, must) => {
    must(done.has('contract'), 'nothing is given without a contract')
    must(!oversight.out.has(given), `what is given has a name of its own: ${given}`)
    oversight.out.add(given)
  },
  TakenBackRecorded: ({ given }, { oversight }, must) =>
    must(oversight.out.delete(given), 'only what is out comes back'),
}
