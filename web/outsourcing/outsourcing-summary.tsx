import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { approvedTerms } from '../../domain/outsourcing/in-effect/approved-terms.ts'
import { outsideMarks } from '../../domain/outsourcing/in-effect/outside-marks.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { addresses } from '../addresses.ts'
import { Badge } from '../components/badge.tsx'
import { DescriptionList, type Fact } from '../components/description-list.tsx'
import { shortDayText } from '../dates.ts'
import { labelled, listed, officeName, rangeText, term, yen } from '../say.ts'
import type { Ui } from '../ui.ts'
import type { CaseView } from './outsourcing-view.ts'
import { changedFacts } from './request/request-facts.tsx'
import { FindingList } from './inspections/finding-list.tsx'
import { applicationFacts } from './request/application-facts.tsx'
import { ConditionList } from './deliberation/condition-list.tsx'
import { OutcomeBadge } from './deliberation/council-section.tsx'
import { vendorText } from './request/vendor-text.ts'
import { TaskSubject } from './task-subject.tsx'
import { verdictFacts } from './vetting/verdict-facts.tsx'
import { ownWorkFacts } from './own-work-facts.ts'
import { wordsOf } from './words.ts'

interface SummaryProps {
  readonly ui: Ui
  readonly view: CaseView
  /** Behind a mailed link the case's own page is not open, so no link leads there. */
  readonly withLink: boolean
  /** Folded where the reader came to fill in a long form rather than to weigh the case. */
  readonly folded?: boolean
  /** The task at hand: what it is about stands first. */
  readonly task?: { readonly kind: string; readonly about: string | null }
}

/**
 * The case in short, for whoever has to decide in a minute: what, by whom, how long, which information, what was found
 * so far.
 */
export const CaseSummary = (props: SummaryProps) => {
  const { summary } = props.ui.t.pages.task
  const { ui, view, task } = props
  // Asked as a function: what it is drawn with doesn’t say whether there is anything.
  const subject = task === undefined ? null : TaskSubject({ ui, state: view.state, task })
  if (props.folded === true) {
    return (
      <>
        {subject !== null && <section class="panel stack-small">{subject}</section>}
        <details class="panel">
          <summary>{summary}</summary>
          <Content {...props} />
        </details>
      </>
    )
  }
  return (
    <section class="panel stack-small" aria-labelledby="summary-title">
      <h2 id="summary-title">{summary}</h2>
      {subject}
      <Content {...props} />
    </section>
  )
}

const Content = ({ ui, view, withLink }: SummaryProps) => (
  <>
    <DescriptionList facts={summaryFacts(ui, view, withLink)} />
    {withLink && (
      <p class="no-print">
        <a href={addresses.case(view.id)}>{ui.t.pages.task.papers}</a>
      </p>
    )}
  </>
)

function summaryFacts(ui: Ui, view: CaseView, withLink: boolean): readonly Fact[] {
  const { state } = view
  const words = wordsOf(ui)
  const { forms, cases, inShort } = words
  const { request, council, contract, findings, revisions } = state
  if (request === null) return []
  // What an approved change has made of it by today, once there is an approval.
  const terms = approvedTerms(state, tokyoDateOf(ui.now)) ?? request
  const day = (date: typeof request.startsOn) => shortDayText(ui.lang, date)
  const text = (name: string, value: string): Fact => ({
    name: term(forms.names, name),
    value: <span class="prewrap">{value}</span>,
  })
  const before = revisions.at(-2)
  const changes = state.round > 1 && before !== undefined ? changedFacts(ui, before.request, request) : []
  const open = findings.filter((one) => one.closed === null)
  return [
    { name: cases.facts.office, value: officeName(ui, state.office) },
    text('vendor', contract?.contractor ?? vendorText(ui, request)),
    {
      name: cases.facts.period,
      value: rangeText(ui, day(contract?.startsOn ?? terms.startsOn), day(contract?.endsOn ?? terms.endsOn)),
    },
    { name: term(forms.names, 'amountYen'), value: yen(ui, terms.amountYen) },
    text('work', terms.work),
    text('reason', request.reason),
    {
      name: term(forms.names, 'information'),
      value: listed(
        ui,
        terms.information.map((one) => term(words.informationKinds, one)),
      ),
    },
    text('protection', terms.protection),
    ...applicationFacts(ui, view, withLink),
    ...verdictFacts(ui, state),
    ...ownWorkFacts(ui, state),
    ...councilFacts(ui, council),
    ...(open.length > 0 ? [{ name: inShort.openFindings, value: <FindingList ui={ui} findings={open} /> }] : []),
    ...changes.map((one) => ({ name: labelled(ui, inShort.changes, one.name), value: one.value })),
  ]
}

/** What the council found, and its conditions. */
const councilFacts = (ui: Ui, council: OutsourcingState['council']): readonly Fact[] => {
  if (council === null) return []
  const { outside, inShort } = wordsOf(ui)
  return [
    {
      name: inShort.council,
      value: (
        <>
          <OutcomeBadge ui={ui} outcome={council.outcome} /> <span class="small muted">{council.meeting}</span>{' '}
          {outsideMarks(council).length > 0 && <Badge tone="warn" text={outside.mark} />}{' '}
          {council.corrected && <Badge tone="danger" text={outside.corrected} />}
        </>
      ),
    },
    ...(council.conditions.length > 0
      ? [{ name: inShort.conditions, value: <ConditionList ui={ui} conditions={council.conditions} /> }]
      : []),
  ]
}
