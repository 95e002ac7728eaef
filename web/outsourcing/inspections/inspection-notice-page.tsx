import { requestingOffice } from '../../../domain/guideline/guideline.ts'
import { municipalityAt } from '../../../domain/guideline/rule-book.ts'
import { tokyoDateOf, type Instant } from '../../../domain/kernel/instant.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { partiesOf } from '../../../domain/outsourcing/subcontracts/parties.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { addresses } from '../../addresses.ts'
import { titleText } from '../outsourcing-words.ts'
import { DescriptionList, type Fact } from '../../components/description-list.tsx'
import { dayAndTime, dayText } from '../../dates.ts'
import { Layout } from '../../layout.tsx'
import { aboutText } from '../../about-text.ts'
import { placeInFull, apart, inBrackets, labelled, named, officeName, postName, capitalised, term } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { numberInWords } from '../../number-in-words.ts'
import { wordsOf } from '../words.ts'

interface NoticeProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly state: OutsourcingState
  readonly inspection: string
}

/** Whether a notice of this inspection was made. */
export const isAnnounced = (state: OutsourcingState, inspection: string): boolean =>
  state.oversight.announcements.some((one) => one.inspection === inspection)

/** Who has given out the work: the municipality as it was called then, and who stands for it. */
const client = (ui: Ui, at: Instant): string => {
  const name = municipalityAt(ui.book, at)
  const { head } = ui.guideline.words
  return name === null ? named(ui, head) : `${named(ui, name)}${inBrackets(ui, named(ui, head))}`
}

/** What the contractor is told of an inspection. */
const announcedFacts = (ui: Ui, state: OutsourcingState, said: Announcement): readonly Fact[] => {
  const { papers } = wordsOf(ui).cases
  const { inspection } = said
  const means = state.inspections.find((one) => one.id === inspection)?.adHoc?.means ?? null
  return [
    { name: papers.rows.client, value: client(ui, said.by.at) },
    {
      name: papers.rows.contract,
      value: apart(ui, [titleText(ui, state), state.contract?.contractNumber ?? '']),
    },
    { name: papers.rows.inspection, value: aboutText(ui, inspection) },
    { name: papers.rows.when, value: dayAndTime(ui.lang, said.onDay, said.clock) },
    { name: papers.rows.place, value: said.place },
    ...(means === null ? [] : [{ name: papers.rows.means, value: capitalised(term(wordsOf(ui).means, means)) }]),
    { name: papers.rows.inspectors, value: said.inspectors },
    ...(said.note === '' ? [] : [{ name: papers.rows.ready, value: <span class="prewrap">{said.note}</span> }]),
  ]
}

type Announcement = OutsourcingState['oversight']['announcements'][number]

/**
 * The notice of an inspection (検査実施通知書, Art. 23) on one A4 page, for the contractor, who has no account here.
 */
export const inspectionNoticePage = ({ ui, id, state, inspection }: NoticeProps) => {
  const { papers } = wordsOf(ui).cases
  const said = state.oversight.announcements.findLast((one) => one.inspection === inspection)
  const held = state.inspections.find((one) => one.id === inspection)
  const head = requestingOffice(ui.guideline, state.office)?.head ?? null
  const to =
    partiesOf(state).find((one) => one.id === (held?.adHoc?.subject ?? 'contractor'))?.name ??
    state.contract?.contractor ??
    ''
  return (
    <Layout
      ui={ui}
      title={papers.noticeTitle}
      crumbs={[{ text: numberInWords(ui, { id, number: state.number }), href: addresses.case(id) }]}
    >
      <article class="panel paper">
        <p class="end">{said && dayText(ui.lang, tokyoDateOf(said.by.at))}</p>
        <p>{papers.noticeTo(to)}</p>
        <p class="end">
          {head && postName(ui, head)}
          {inBrackets(ui, papers.seal)}
        </p>
        <h1>{papers.noticeTitle}</h1>
        <p>{papers.noticeText(placeInFull(ui, 'inspection-as-needed'), named(ui, ui.guideline.words.municipality))}</p>
        {said && <DescriptionList facts={announcedFacts(ui, state, said)} />}
        <p>{papers.reply}</p>
        <p class="end">{labelled(ui, papers.from, `${officeName(ui, state.office)} ${said?.by.name ?? ''}`)}</p>
      </article>
      <p class="no-print">
        <a href={addresses.case(id)}>{papers.back}</a>
      </p>
    </Layout>
  )
}
