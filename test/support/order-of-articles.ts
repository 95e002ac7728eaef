/**
 * The order of Arts. 20 to 23 told a second time, from the events alone and without the law's own code: what must have
 * happened before what. Each sentence that an event breaks is returned.
 */
import { lifeSentences } from './order-of-life.ts'
import { returnTargets } from '../../domain/outsourcing/stages.ts'
import type { OutsourcingEvent } from '../../domain/outsourcing/events.ts'
import { noOversightYet, oversightSentences, type OversightStory } from './order-of-oversight.ts'
import { noParts, partSentences, type PartsStory } from './order-of-parts.ts'

type Type = OutsourcingEvent['type']
type DataOf<T extends Type> = Extract<OutsourcingEvent, { readonly type: T }>['data']

/** What is known of a case from the events so far. */
export interface Story {
  /** The steps that are done in the present round, and what comes after them. */
  readonly done: Set<string>
  readonly conditions: Set<string>
  readonly inspections: Set<string>
  readonly seriousFindings: Set<string>
  /** The incidents that affect the contract and are not over. */
  readonly incidents: Set<string>
  readonly tasksEver: Set<string>
  readonly papers: Set<string>
  readonly doubts: Map<string, string>
  readonly tasksOpen: Set<string>
  /** Who may become the contractor; null where the winner is known after the award only. */
  candidates: readonly string[] | null
  /** Whether each vendor so far vetted is good. */
  readonly vetted: Map<string, boolean>
  /** Changes and sub-contracts. */
  readonly parts: PartsStory
  readonly oversight: OversightStory
  outcome: string
  number: string
}

/** Says that something has to hold, in a sentence. */
export type Must = (holds: boolean, sentence: string) => void

/** Every sentence of the order that a history breaks; none where it keeps the law. */
export const brokenOrder = (events: readonly OutsourcingEvent[]): readonly string[] => {
  const broken: string[] = []
  const must: Must = (holds, sentence) => {
    if (!holds) broken.push(sentence)
  }
  const sets = {
    done: new Set(''),
    conditions: new Set(''),
    inspections: new Set(''),
    seriousFindings: new Set(''),
    incidents: new Set(''),
    tasksEver: new Set(''),
    papers: new Set(''),
    doubts: new Map(),
    tasksOpen: new Set(''),
  }
  const story: Story = {
    ...sets,
    candidates: [],
    vetted: new Map(),
    outcome: '',
    number: '',
    parts: noParts(),
    oversight: noOversightYet(),
  }
  for (const event of events) {
    must(!story.done.has('end') || event.type === 'TaskClosed', `nothing happens after the end: ${event.type}`)
    const tell = sentences[event.type] as (data: object, story: Story, must: Must) => void
    tell(event.data, story, must)
  }
  return broken
}

const meant = ({ award, vendor, candidates = [] }: DataOf<'OutsourcingStarted'>['request']): readonly string[] | null =>
  award === 'after-award' ? null : award === 'candidates' ? candidates : [vendor]

/** The vetting is done when every candidate was looked into and one is good, or when nobody is known yet. */
const weigh = ({ candidates, vetted, done }: Story) => {
  const done20 =
    candidates === null ||
    (candidates.every((one) => vetted.has(one)) && candidates.some((one) => vetted.get(one) === true))
  if (done20) done.add('vetting')
  else done.delete('vetting')
}

const ends = (_data: object, { done }: Story) => done.add('end')

const goesBack = ({ to }: DataOf<'OutsourcingReturned'>, story: Story) => {
  for (const step of returnTargets.slice(returnTargets.indexOf(to))) story.done.delete(step)
  if (to === 'vetting') story.vetted.clear()
  story.outcome = ''
}

const sentences: { readonly [type in Type]: (data: DataOf<type>, story: Story, must: Must) => void } = {
  OutsourcingStarted: ({ request }, story, must) => {
    must(story.candidates?.length === 0, 'a case starts once')
    story.candidates = meant(request)
    weigh(story)
  },
  RequestAmended: ({ request }, story, must) => {
    must(!story.done.has('submission'), 'a submitted request is not amended')
    story.candidates = meant(request)
    for (const vendor of story.vetted.keys()) if (!story.candidates?.includes(vendor)) story.vetted.delete(vendor)
    weigh(story)
  },
  VerdictGiven: ({ vendor, verdict, by }, story, must) => {
    must(by.post.endsWith('head') || by.post.endsWith('manager'), 'Art. 20: the verdict is the head’s')
    must(story.vetted.has(vendor), 'Art. 20: a verdict on what was found')
    story.vetted.set(vendor, verdict !== 'unsuitable')
    if (!story.done.has('approval')) weigh(story)
  },
  VettingEndNoted: ({ vendor }, story, must) => {
    must(story.done.has('contract') && story.vetted.get(vendor) === true, 'Art. 20: only what was found good can end')
  },
  VendorVetted: ({ vendor, verdict, proposed }, story, must) => {
    must(
      story.done.has('approval') || story.candidates?.includes(vendor) === true,
      'Art. 20: the vetting is of somebody who may become the contractor',
    )
    story.vetted.set(vendor, proposed !== true && verdict !== 'unsuitable')
    if (!story.done.has('approval')) weigh(story)
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
  CouncilOutcomeRecorded: ({ outcome, meetingCase, outside }, story, must) => {
    must(
      meetingCase !== undefined || outside !== undefined,
      'Art. 21: an outcome is told by a meeting, or confirmed by the chair on its minutes',
    )
    must(story.done.has('form-check'), 'Art. 21: no deliberation without a form check')
    story.outcome = outcome
    if (outcome !== 'continued') story.done.add('deliberation')
  },
  OutsideOutcomeReported: ({ minutes }, story, must) => {
    must(story.papers.has(minutes.attachment), 'Art. 21: an outcome from outside rests on minutes among the papers')
    must(story.done.has('form-check'), 'Art. 21: no deliberation without a form check')
  },
  OutcomeCorrected: ({ part, outcome, corrected = [] }, story, must) => {
    must(corrected.length > 0, 'Art. 21: what is put right says what had stood')
    if (part !== null) return
    must(story.outcome !== '', 'Art. 21: only what was found is put right')
    story.outcome = outcome
    if (outcome === 'continued' && !story.done.has('approval')) story.done.delete('deliberation')
  },
  OutsideOutcomeReturned: ({ part }, story, must) =>
    must(part !== null || !story.done.has('deliberation'), 'Art. 21: what the chair returned was found by nobody'),
  OutsourcingReturned: goesBack,
  OutsourcingPulledBack: goesBack,
  OutsourcingApproved: (data, { done, outcome, conditions }, must) => {
    must(
      (data.afterTheFact === true) === done.has('urgent'),
      'Art. 21: an approval that came after the work had begun says so, and no other does',
    )
    must(
      returnTargets.every((step) => done.has(step)),
      'Art. 21: no approval without vetting, submission, form check and deliberation in this round',
    )
    must(outcome.startsWith('favourable'), 'Art. 21: no approval without a favourable outcome in this round')
    done.add('approval')
    for (const one of data.conditions) conditions.add(one.id)
  },
  DoubtArose: ({ doubt }, { done, doubts }, must) => {
    must(done.has('approval'), 'Art. 21: nothing is in doubt that was not approved')
    doubts.set(doubt, 'open')
  },
  DoubtAnswered: ({ doubt, about, course, conditions }, story, must) => {
    for (const one of conditions) story.conditions.add(one.id)
    must(story.doubts.has(doubt), 'Art. 21: an answer to a doubt that arose')
    story.doubts.set(doubt, course === 'suspended' || course === 'terminated' ? 'open' : 'over')
    if (course !== 'taken-back' || about !== 'approval') return
    must(!story.done.has('contract'), 'Art. 22: no approval is taken back from under a contract')
    story.done.delete('approval')
    story.conditions.clear()
    if (story.outcome === 'continued') story.done.delete('deliberation')
  },
  DoubtLifted: ({ doubt }, { doubts }, must) => must(doubts.delete(doubt), 'Art. 21: only what was in doubt is lifted'),
  OutsourcingDisapproved: (data, story, must) => {
    must(story.done.has('deliberation'), 'Art. 21: no disapproval without a deliberation')
    ends(data, story)
  },
  OutsourcingWithdrawn: (data, story, must) => {
    must(!story.done.has('contract'), 'no withdrawal once there is a contract')
    must(
      !story.done.has('urgent') || story.done.has('approval'),
      'Art. 21: work that has begun is not withdrawn before it is decided on',
    )
    ends(data, story)
  },
  ContractRegistered: ({ contractor, clauses, by }, { done, vetted, parts, doubts }, must) => {
    parts.writers.add(by.person)
    must(done.has('approval'), 'Art. 22: no contract without the approval')
    must(![...doubts.values()].includes('open'), 'Art. 21: no contract on an approval that is in doubt')
    must(vetted.get(contractor) === true, 'Art. 20: no contract with somebody who was not vetted, or found unsuitable')
    const six = 'confidentiality,custody,incidents,ownership,purpose,subcontracting'
    must(
      clauses
        .map((one) => one.clause)
        .toSorted()
        .join() === six,
      'Art. 22: no contract without exactly the six clauses',
    )
    done.add('contract')
  },
  ConditionFulfilled: ({ condition }, { conditions }, must) =>
    must(conditions.delete(condition), 'Art. 21: no condition is met that is not open'),
  InspectionDue: ({ inspection }, { done, inspections }, must) => {
    must(done.has('contract') && !done.has('contract-end'), 'Art. 23: no inspection falls due but under a contract')
    inspections.add(inspection)
  },
  InspectionRecorded: ({ inspection, findings }, { inspections, seriousFindings }, must) => {
    must(inspections.delete(inspection), 'Art. 23: no inspection is held that did not fall due, and none twice')
    for (const one of findings) if (one.severity === 'serious') seriousFindings.add(one.id)
  },
  FindingClosed: ({ finding }, { seriousFindings }) => seriousFindings.delete(finding),
  CertificateExpiring: (_data, { done }, must) =>
    must(
      done.has('contract') && !done.has('contract-end'),
      'Art. 23: a certificate is watched while the contract runs',
    ),
  CertificateRecorded: (_data, { done }, must) =>
    must(done.has('contract'), 'Art. 20: a certificate is renewed under a contract'),
  ContractEnded: (_data, { done }, must) => {
    must(done.has('contract') && !done.has('contract-end'), 'Art. 22: a contract ends once')
    done.add('contract-end')
  },
  DisposalRecorded: ({ party = 'contractor', backups = '' }, { done, oversight }, must) => {
    oversight.certificates.add(party)
    if (backups.trim() !== '') oversight.certificates.add('backups')
    must(done.has('contract-end'), 'Art. 22(2): no return or disposal before the end of the contract')
    done.add('disposal')
  },
  AttachmentAdded: ({ attachment }, { papers }, must) => {
    must(!papers.has(attachment), 'a paper is added once')
    papers.add(attachment)
  },
  AttachmentTakenOff: ({ attachment }, { papers, done }, must) => {
    must(papers.has(attachment), 'only a paper that is there is taken off')
    must(!done.has('submission'), 'Art. 21: what was submitted stays')
  },
  UrgentWorkDeclared: (_data, { done }, must) => {
    must(!done.has('approval'), 'Art. 21: begun before the approval is declared before the approval')
    must(!done.has('urgent'), 'urgent work is declared once')
    done.add('urgent')
  },
  RenewalSeasonNoted: (_data, { done }, must) =>
    must(done.has('contract') && !done.has('contract-end'), 'a season is that of a running contract'),
  RenewalStarted: (_data, { done }, must) => must(done.has('contract'), 'only a contract is renewed'),
  IncidentNoted: ({ incident }, { incidents }, must) => {
    must(!incidents.has(incident), 'Art. 22(5): a contract is told of an incident once')
    incidents.add(incident)
  },
  IncidentEndNoted: ({ incident }, { incidents }, must) =>
    must(incidents.delete(incident), 'Art. 22(5): only an incident that is known ends, and once'),
  RenewalFellAway: (_data, { done }, must) => must(done.has('contract'), 'only a contract is renewed'),
  RenewalTold: () => undefined,
  RenewalDeclined: (_data, { done }, must) =>
    must(done.has('contract') && !done.has('contract-end'), 'a running contract is not renewed'),
  OutsourcingClosed: (data, story, must) => {
    must(story.oversight.out.size === 0, 'no closing while something that was given is out')
    must(
      story.oversight.certificates.has('contractor') && story.oversight.certificates.has('backups'),
      'Art. 22(2): no closing without the certificate of the contractor and of the backups',
    )
    must(story.done.has('disposal'), 'Art. 22(2): no closing without return or disposal')
    must(story.seriousFindings.size === 0, 'Art. 23: no closing with a serious finding open')
    must(story.inspections.size === 0, 'Art. 23: no closing with an inspection open')
    must(story.conditions.size === 0, 'Art. 21: no closing with a condition open')
    must(story.incidents.size === 0, 'Art. 22(5): no closing with an incident open')
    ends(data, story)
  },
  ...oversightSentences,
  ...partSentences,
  ...lifeSentences,
  TaskOpened: ({ task }, { tasksEver, tasksOpen }, must) => {
    must(!tasksEver.has(task), `a task's id is used once: ${task}`)
    tasksEver.add(task)
    tasksOpen.add(task)
  },
  TaskClosed: ({ task }, { tasksOpen }, must) => must(tasksOpen.delete(task), `only an open task is closed: ${task}`),
  TaskReminded: ({ task }, { tasksOpen }, must) =>
    must(tasksOpen.has(task), `only an open task is called to mind: ${task}`),
  TaskEscalated: ({ task }, { tasksOpen }, must) =>
    must(tasksOpen.has(task), `only an open task is escalated: ${task}`),
}
