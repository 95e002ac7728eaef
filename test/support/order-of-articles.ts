/**
 * The order of Arts. 20 to 23 told a second time, from the events alone and without the law's own code: what must have
 * happened before what. Each sentence that an event breaks is returned.
 */
import { returnTargets } from '../../domain/outsourcing/commands.ts'
import type { OutsourcingEvent } from '../../domain/outsourcing/events.ts'

type Type = OutsourcingEvent['type']
type DataOf<T extends Type> = Extract<OutsourcingEvent, { readonly type: T }>['data']

/** What is known of a case from the events so far. */
interface Story {
  /** The steps that are done in the present round, and what comes after them. */
  readonly done: Set<string>
  readonly conditions: Set<string>
  readonly inspections: Set<string>
  readonly seriousFindings: Set<string>
  readonly tasksEver: Set<string>
  readonly tasksOpen: Set<string>
  vendor: string
  outcome: string
  number: string
}

type Must = (holds: boolean, sentence: string) => void

/** Every sentence of the order that a history breaks; none where it keeps the law. */
export const brokenOrder = (events: readonly OutsourcingEvent[]): readonly string[] => {
  const broken: string[] = []
  const must: Must = (holds, sentence) => {
    if (!holds) broken.push(sentence)
  }
  const sets = { done: new Set(''), conditions: new Set(''), inspections: new Set(''), seriousFindings: new Set(''), tasksEver: new Set(''), tasksOpen: new Set('') }
  const story: Story = { ...sets, vendor: '', outcome: '', number: '' }
  for (const event of events) {
    must(!story.done.has('end') || event.type === 'TaskClosed', `nothing happens after the end: ${event.type}`)
    const tell = sentences[event.type] as (data: object, story: Story, must: Must) => void
    tell(event.data, story, must)
  }
  return broken
}

const ends = (_data: object, { done }: Story) => done.add('end')

const goesBack = ({ to }: DataOf<'OutsourcingReturned'>, story: Story) => {
  for (const step of returnTargets.slice(returnTargets.indexOf(to))) story.done.delete(step)
  story.outcome = ''
}

const sentences: { readonly [type in Type]: (data: DataOf<type>, story: Story, must: Must) => void } = {
  OutsourcingStarted: ({ request }, story, must) => {
    must(story.vendor === '', 'a case starts once')
    story.vendor = request.vendor
  },
  RequestAmended: ({ request }, story, must) => {
    must(!story.done.has('submission'), 'a submitted request is not amended')
    if (request.vendor !== story.vendor) story.done.delete('vetting')
    story.vendor = request.vendor
  },
  VendorVetted: ({ vendor, verdict }, { done, vendor: requested }, must) => {
    must(vendor === requested, "Art. 20: the vetting is of the request's vendor")
    if (verdict === 'unsuitable') done.delete('vetting')
    else done.add('vetting')
  },
  OutsourcingSubmitted: ({ number }, story, must) => {
    must(story.done.has('vetting'), 'Art. 20: no submission without a vetting')
    must(story.number === '' || story.number === JSON.stringify(number), 'a number never changes')
    story.number = JSON.stringify(number)
    story.done.add('submission')
  },
  FormAccepted: (_data, { done }, must) => {
    must(done.has('submission'), 'Art. 5(5): no form check without a submission')
    done.add('form-check')
  },
  CouncilOutcomeRecorded: ({ outcome }, story, must) => {
    must(story.done.has('form-check'), 'Art. 21: no deliberation without a form check')
    story.outcome = outcome
    if (outcome !== 'continued') story.done.add('deliberation')
  },
  OutsourcingReturned: goesBack,
  OutsourcingPulledBack: goesBack,
  OutsourcingApproved: (data, { done, outcome, conditions }, must) => {
    must(returnTargets.every((step) => done.has(step)), 'Art. 21: no approval without vetting, submission, form check and deliberation in this round')
    must(outcome.startsWith('favourable'), 'Art. 21: no approval without a favourable outcome in this round')
    done.add('approval')
    for (const one of data.conditions) conditions.add(one.id)
  },
  OutsourcingDisapproved: (data, story, must) => {
    must(story.done.has('deliberation'), 'Art. 21: no disapproval without a deliberation')
    ends(data, story)
  },
  OutsourcingWithdrawn: (data, story, must) => {
    must(!story.done.has('contract'), 'no withdrawal once there is a contract')
    ends(data, story)
  },
  ContractRegistered: ({ contractor, clauses }, { done, vendor }, must) => {
    must(done.has('approval'), 'Art. 22: no contract without the approval')
    must(contractor === vendor, 'Art. 20: no contract with somebody who was not vetted')
    const six = 'confidentiality,custody,incidents,ownership,purpose,subcontracting'
    must(clauses.map((one) => one.clause).toSorted().join() === six, 'Art. 22: no contract without exactly the six clauses')
    done.add('contract')
  },
  ConditionFulfilled: ({ condition }, { conditions }, must) => must(conditions.delete(condition), 'Art. 21: no condition is met that is not open'),
  InspectionDue: ({ inspection }, { done, inspections }, must) => {
    must(done.has('contract') && !done.has('contract-end'), 'Art. 23: no inspection falls due but under a contract')
    inspections.add(inspection)
  },
  InspectionRecorded: ({ inspection, findings }, { inspections, seriousFindings }, must) => {
    must(inspections.delete(inspection), 'Art. 23: no inspection is held that did not fall due, and none twice')
    for (const one of findings) if (one.severity === 'serious') seriousFindings.add(one.id)
  },
  FindingClosed: ({ finding }, { seriousFindings }) => seriousFindings.delete(finding),
  ContractEnded: (_data, { done }, must) => {
    must(done.has('contract') && !done.has('contract-end'), 'Art. 22: a contract ends once')
    done.add('contract-end')
  },
  DisposalRecorded: (_data, { done }, must) => {
    must(done.has('contract-end'), 'Art. 22(2): no return or disposal before the end of the contract')
    done.add('disposal')
  },
  OutsourcingClosed: (data, story, must) => {
    must(story.done.has('disposal'), 'Art. 22(2): no closing without return or disposal')
    must(story.seriousFindings.size === 0, 'Art. 23: no closing with a serious finding open')
    must(story.inspections.size === 0, 'Art. 23: no closing with an inspection open')
    must(story.conditions.size === 0, 'Art. 21: no closing with a condition open')
    ends(data, story)
  },
  TaskOpened: ({ task }, { tasksEver, tasksOpen }, must) => {
    must(!tasksEver.has(task), `a task's id is used once: ${task}`)
    tasksEver.add(task)
    tasksOpen.add(task)
  },
  TaskClosed: ({ task }, { tasksOpen }, must) => must(tasksOpen.delete(task), `only an open task is closed: ${task}`),
  TaskReminded: ({ task }, { tasksOpen }, must) => must(tasksOpen.has(task), `only an open task is called to mind: ${task}`),
  TaskEscalated: ({ task }, { tasksOpen }, must) => must(tasksOpen.has(task), `only an open task is escalated: ${task}`),
}
