import { CaseLink } from '../components/case-link.tsx'
import { byText } from '../by-text.ts'
import type { Child } from 'hono/jsx'
import { noticeIds } from '../../domain/guideline/incident-settings.ts'
import type { IncidentRule } from '../../domain/incident/law.ts'
import type { IncidentState } from '../../domain/incident/state.ts'
import type { AffectedContract } from '../../domain/incident/contracts/state.ts'
import type { Notice } from '../../domain/incident/notices/state.ts'
import { tokyoTime } from '../../domain/kernel/instant.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { Section } from '../case-page/section.tsx'
import { Badge } from '../components/badge.tsx'
import { DescriptionList, type Fact } from '../components/description-list.tsx'
import { DueDate } from '../components/due-date.tsx'
import { dayText, shortDayText } from '../dates.ts'
import type { PageSection } from '../case-page/procedure-pages.ts'
import { cite, inBrackets, officeName, postName, withPart } from '../say.ts'
import type { Ui } from '../ui.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { incidentAddresses } from './incident-addresses.ts'
import { wordsOf } from './words.ts'
import { prose } from '../components/prose.tsx'

/** By which rule each part stands there: what comes before the council does so by its own. */
const ruleOf: { readonly [id: string]: IncidentRule } = {
  ending: 'incident-closed-when-settled',
  notices: 'incident-notices',
  contracts: 'incident-contracts',
  followUps: 'incident-follow-ups',
  proposals: 'incident-before-council',
  assessment: 'incident-assessed',
}

/** The parts of an incident's page: what is still open stands on top. */
export function incidentSections(
  ui: Ui,
  { id: caseId, state }: { readonly id: CaseId; readonly state: IncidentState },
): readonly PageSection[] {
  const { sections, setting } = wordsOf(ui)
  const { ending, notices, contracts, followUps, proposals, supplements, assessment } = state
  const part = (id: keyof typeof sections, has: boolean, content: () => Child): readonly PageSection[] =>
    has
      ? [
          {
            id,
            title: sections[id],
            content: (
              <Section ui={ui} id={id} title={sections[id]} rule={ruleOf[id] ?? 'incident-reported'}>
                {content()}
              </Section>
            ),
          },
        ]
      : []
  return [
    ...part(
      'ending',
      ending !== null,
      () => ending && <DescriptionList facts={[{ name: byText(ui, ending.by), value: prose(ending.reason) }]} />,
    ),
    ...part('notices', notices.length > 0, () => (
      <>
        <p class="small muted">{setting(cite(ui, 'operational setting'))}</p>
        <DescriptionList
          facts={noticeIds
            .flatMap((id) => notices.filter((one) => one.notice === id))
            .map((one) => noticeFact(ui, one))}
        />
      </>
    )),
    ...part('contracts', contracts.length > 0, () => (
      <DescriptionList facts={contracts.map((one) => contractFact(ui, one))} />
    )),
    ...part('followUps', followUps.length > 0, () => (
      <DescriptionList facts={followUps.map((one) => followUpFact(ui, one))} />
    )),
    ...part('proposals', proposals.length > 0, () => (
      <DescriptionList facts={proposals.map((one) => proposalFact(ui, one))} />
    )),
    ...part('known', supplements.length > 0, () => <DescriptionList facts={knownFacts(ui, state)} />),
    ...part('assessment', assessment !== null, () => <DescriptionList facts={assessmentFacts(ui, state)} />),
    ...part('report', true, () => <Report ui={ui} id={caseId} state={state} />),
  ]
}

/** The first report, and the way to it as a paper. */
const Report = ({ ui, id, state }: { readonly ui: Ui; readonly id: CaseId; readonly state: IncidentState }) => (
  <>
    <DescriptionList facts={reportFacts(ui, state)} />
    <p class="no-print">
      <a href={incidentAddresses.firstReport(id)}>{wordsOf(ui).firstReportPaper}</a>
    </p>
  </>
)

/** The first report as facts, as it was written; what became known since stands apart. */
export function reportFacts(ui: Ui, { report, startedBy }: IncidentState): readonly Fact[] {
  const { facts } = wordsOf(ui)
  if (report === null) return []
  const occurred =
    report.occurredOn === null ? facts.unknown : `${dayText(ui.lang, report.occurredOn)} ${report.occurredTime}`
  const text = (name: string, value: string): readonly Fact[] => (value === '' ? [] : [{ name, value: prose(value) }])
  return [
    { name: facts.office, value: officeName(ui, report.office) },
    { name: facts.discovered, value: `${dayText(ui.lang, report.discoveredOn)} ${report.discoveredTime}` },
    { name: facts.occurred, value: occurred },
    { name: facts.reportedBy, value: report.reportedBy },
    ...text(facts.what, report.what),
    { name: facts.people, value: report.people === null ? facts.unknown : facts.number(report.people) },
    ...text(facts.items, report.items),
    ...text(facts.measures, report.measures),
    ...(startedBy ? [{ name: facts.by, value: byText(ui, startedBy) }] : []),
  ]
}

/** What is known by now, each matter as it was written last. */
export function knownFacts(ui: Ui, { known, report, supplements }: IncidentState): readonly Fact[] {
  const { names } = wordsOf(ui).forms
  const matters = (['cause', 'effect', 'secondaryDamage', 'persons', 'publication', 'prevention'] as const)
    .filter((key) => known[key] !== '')
    .map((key): Fact => ({ name: names[key] ?? key, value: prose(known[key]) }))
  const people = known.people === (report?.people ?? null) ? null : known.people
  return [
    ...(people === null ? [] : [{ name: wordsOf(ui).facts.people, value: wordsOf(ui).facts.number(people) }]),
    ...matters,
    ...supplements
      .filter((one) => one.text !== '')
      .toReversed()
      .map((one): Fact => ({ name: byText(ui, one.by), value: prose(one.text) })),
  ]
}

function assessmentFacts(ui: Ui, { assessment }: IncidentState): readonly Fact[] {
  const { facts, forms } = wordsOf(ui)
  if (assessment === null) return []
  return [
    { name: facts.malicious, value: forms.malicious[assessment.malicious ? 'true' : 'false'] },
    ...(assessment.reason === '' ? [] : [{ name: facts.reason, value: prose(assessment.reason) }]),
    { name: facts.by, value: byText(ui, assessment.by) },
  ]
}

function noticeFact(ui: Ui, notice: Notice): Fact {
  const { notices, noticeStatus } = wordsOf(ui)
  const name = notices[notice.notice]
  if (notice.status === 'open') {
    return {
      name,
      value: (
        <>
          <Badge tone="warn" text={noticeStatus.open} />{' '}
          <DueDate ui={ui} due={tokyoTime(notice.dueOn, rulesOn(ui.book, notice.dueOn).settings.dueAt)} />
        </>
      ),
    }
  }
  if (notice.status === 'waived')
    return {
      name,
      value: (
        <>
          <Badge tone="neutral" text={noticeStatus.waived} /> {prose(notice.reason)}
        </>
      ),
    }
  const { doneOn, doneTime, recipient, text } = notice.made
  return {
    name,
    value: (
      <>
        <Badge tone="success" text={noticeStatus.made} /> {`${shortDayText(ui.lang, doneOn)} ${doneTime} ${recipient}`}
        {text === '' ? null : <div class="prewrap small">{text}</div>}
      </>
    ),
  }
}

function contractFact(ui: Ui, { contract, told, closingTold }: AffectedContract): Fact {
  const { facts } = wordsOf(ui)
  const name = told === null || told.label === '' ? facts.contract : `${told.label} ${told.contractor}`
  const { waiting, told: known, over, refused } = facts.tell
  const status = told === null ? waiting : told.outcome === 'refused' ? refused : closingTold ? over : known
  return {
    name,
    value: (
      <>
        <CaseLink ui={ui} of={contract}>
          {facts.contract}
        </CaseLink>
        {inBrackets(ui, status)}
        {told === null || told.office === '' ? null : <> {officeName(ui, told.office)}</>}
      </>
    ),
  }
}

function followUpFact(ui: Ui, { id, text, askedOf, dueOn, done }: IncidentState['followUps'][number]): Fact {
  const { noticeStatus, parts } = wordsOf(ui)
  const status =
    done === null ? (
      <>
        <Badge tone="warn" text={noticeStatus.open} />{' '}
        <DueDate ui={ui} due={tokyoTime(dueOn, rulesOn(ui.book, dueOn).settings.dueAt)} />
      </>
    ) : (
      <>
        <Badge tone="success" text={noticeStatus.made} /> {prose(`${done.result}\n${byText(ui, done.by)}`)}
      </>
    )
  return {
    // Letters and tasks go by the number.
    name: withPart(ui, postName(ui, askedOf), parts['follow-up'](id.replace(/^follow-up-/, ''))),
    value: (
      <>
        {prose(text)} <div>{status}</div>
      </>
    ),
  }
}

function proposalFact(ui: Ui, { id, reason, answer }: IncidentState['proposals'][number]): Fact {
  const { proposals, noticeStatus, parts } = wordsOf(ui)
  const n = id.replace(/^proposal-/, '')
  const status =
    answer === null ? (
      <Badge tone="warn" text={noticeStatus.open} />
    ) : (
      <>
        <Badge tone={answer.outcome === 'on-agenda' ? 'success' : 'neutral'} text={proposals[answer.outcome]} />{' '}
        {answer.meetingCase === null ? (
          prose(answer.note)
        ) : (
          <CaseLink ui={ui} of={answer.meetingCase}>
            {answer.note}
          </CaseLink>
        )}
      </>
    )
  return {
    name: parts.proposal(n),
    value: (
      <>
        {prose(reason)} <div>{status}</div>
      </>
    ),
  }
}
