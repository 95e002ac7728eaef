import type { FindingState, Inspection } from '../../../domain/outsourcing/inspections/state.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { checklistGroups, type ChecklistItem } from '../../../domain/outsourcing/inspections/checklist.ts'
import { partiesOf } from '../../../domain/outsourcing/subcontracts/parties.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { addresses } from '../../addresses.ts'
import { titleText } from '../outsourcing-words.ts'
import { DescriptionList, type Fact } from '../../components/description-list.tsx'
import { shortDayText } from '../../dates.ts'
import { Layout } from '../../layout.tsx'
import { aboutText } from '../../about-text.ts'
import { basis, apart, cite, inBrackets, labelled, named, term } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'
import { numberInWords } from '../../number-in-words.ts'
import { checklistIn } from './checklist-in.ts'

interface ChecklistProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly state: OutsourcingState
  readonly inspection: string
}

type Report = Inspection['report']

/**
 * The checklist of an inspection (検査票, Art. 23) on A4: empty to take along, or with what was found once it is
 * recorded.
 */
export const inspectionChecklistPage = ({ ui, id, state, inspection }: ChecklistProps) => {
  const { papers, oversight } = wordsOf(ui).cases
  const report = state.inspections.find((one) => one.id === inspection)?.report ?? null
  const subject = state.inspections.find((one) => one.id === inspection)?.adHoc?.subject ?? 'contractor'
  const inspected = partiesOf(state).find((one) => one.id === subject)?.name ?? ''
  const items = checklistIn(ui, state, report?.by.at)
  const findings = state.findings.filter((one) => one.inspection === inspection && one.item !== 'refusal')
  const facts = headOf(ui, id, state, inspected, report)
  return (
    <Layout
      ui={ui}
      title={papers.checklistTitle}
      crumbs={[{ text: numberInWords(ui, { id, number: state.number }), href: addresses.case(id) }]}
    >
      <article class="panel paper">
        <h1>
          {papers.checklistTitle}
          {inBrackets(ui, aboutText(ui, inspection))}
        </h1>
        <DescriptionList facts={facts} />
        {checklistGroups.map((group) => (
          <Group
            ui={ui}
            title={term(wordsOf(ui).checklistGroups, group)}
            items={items.filter((one) => one.group === group)}
            report={report}
          />
        ))}
        <Findings ui={ui} findings={findings} blank={report === null} />
        {report && (
          <>
            <h2>{term(wordsOf(ui).forms.names, 'summary')}</h2>
            <p class="prewrap">{report.summary}</p>
          </>
        )}
        <p>
          {labelled(ui, papers.signature, '')}
          <Blank />
        </p>
      </article>
      <p class="no-print">
        <a href={addresses.case(id)}>{papers.back}</a> {report === null ? oversight.blank : oversight.filled}
      </p>
    </Layout>
  )
}

/** What is inspected, when and by whom; blank where it is still to be filled in. */
const headOf = (ui: Ui, id: CaseId, state: OutsourcingState, inspected: string, report: Report): readonly Fact[] => {
  const { papers } = wordsOf(ui).cases
  return [
    {
      name: papers.rows.contract,
      value: apart(ui, [
        numberInWords(ui, { id, number: state.number }),
        titleText(ui, state),
        state.contract?.contractNumber ?? '',
      ]),
    },
    { name: term(wordsOf(ui).forms.names, 'subject'), value: inspected },
    {
      name: papers.heldAt,
      value: report ? apart(ui, [shortDayText(ui.lang, report.heldOn), report.place ?? '']) : <Blank />,
    },
    { name: papers.filledBy, value: report?.inspector ?? <Blank /> },
    { name: papers.attendedBy, value: report?.attendee ?? <Blank /> },
  ]
}

const Blank = () => <span class="blank">　</span>

const Group = ({
  ui,
  title,
  items,
  report,
}: {
  readonly ui: Ui
  readonly title: string
  readonly items: readonly ChecklistItem[]
  readonly report: Report
}) => {
  const { names } = wordsOf(ui).forms
  if (items.length === 0) return null
  return (
    <section class="paper-group">
      <h2>{title}</h2>
      <table class="data-table">
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{term(names, 'item')}</th>
            <th scope="col">{term(names, 'result')}</th>
            <th scope="col">{term(names, 'evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const checked = report?.checklist?.find((one) => one.item === item.id)
            return (
              <tr>
                <th scope="row">
                  {named(ui, item)} <span class="small muted nowrap">{cite(ui, basis(ui, item.rule))}</span>
                </th>
                <td data-label={term(names, 'result')} class="nowrap">
                  {report === null ? <Boxes ui={ui} /> : term(wordsOf(ui).checkResults, checked?.result ?? 'unchecked')}
                </td>
                <td data-label={term(names, 'evidence')}>{report === null ? <Blank /> : (checked?.evidence ?? '')}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** Boxes to tick by hand. */
const Boxes = ({ ui }: { readonly ui: Ui }) => (
  <>
    {(['met', 'not-met', 'not-applicable'] as const).map((one) => (
      <div class="nowrap">□ {wordsOf(ui).checkResults[one]}</div>
    ))}
  </>
)

const Findings = ({
  ui,
  findings,
  blank,
}: {
  readonly ui: Ui
  readonly findings: readonly FindingState[]
  readonly blank: boolean
}) => {
  const { papers } = wordsOf(ui).cases
  const { findingColumns } = papers
  return (
    <section class="paper-group">
      <h2>{papers.findings}</h2>
      <table class="data-table">
        <caption class="visually-hidden">{papers.findings}</caption>
        <thead>
          <tr>
            <th scope="col">{findingColumns.severity}</th>
            <th scope="col">{findingColumns.text}</th>
            <th scope="col">{findingColumns.correctBy}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((one) => (
            <tr>
              <th scope="row">{term(wordsOf(ui).severities, one.severity)}</th>
              <td data-label={findingColumns.text}>{one.text}</td>
              <td data-label={findingColumns.correctBy}>{shortDayText(ui.lang, one.correctBy)}</td>
            </tr>
          ))}
          {blank &&
            [1, 2, 3].map(() => (
              <tr>
                <td>
                  <Blank />
                </td>
                <td>
                  <Blank />
                </td>
                <td>
                  <Blank />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}
