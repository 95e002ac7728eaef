import type { CaseId } from '../../../domain/kernel/ids.ts'
import type { PlainDate } from '../../../domain/kernel/plain-date.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { addresses } from '../../addresses.ts'
import { outsourcingAddresses } from '../outsourcing-addresses.ts'
import { titleText } from '../outsourcing-words.ts'
import { VerdictBadge } from './verdict-badge.tsx'
import { Banner } from '../../components/banner.tsx'
import { Button, LinkButton } from '../../components/button.tsx'
import { DescriptionList } from '../../components/description-list.tsx'
import { shortDayText } from '../../dates.ts'
import { Layout } from '../../layout.tsx'
import { inBrackets } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { outsourcingWords, wordsOf } from '../words.ts'
import { numberInWords } from '../../number-in-words.ts'
import type { OutsourcingWords } from '../words/outsourcing.ja.ts'
import { OpenedBy } from '../../components/opened-by.tsx'

/** A vendor to be vetted: how far that is, and how it was vetted elsewhere. */
export interface VettingRow {
  readonly about: string
  readonly vendor: string
  readonly form: string
  readonly verdict: string | null
  readonly draft: { readonly savedAt: string; readonly judged: number; readonly items: number } | null
  readonly earlier: readonly {
    readonly id: CaseId
    readonly title: string
    readonly verdict: string
    readonly checkedOn: PlainDate
  }[]
}

/** What was wrong with a file that was sent, by the cells of its sheet. */
export interface SheetRefused {
  readonly about: string
  readonly errors: readonly { readonly cell: string; readonly problem: keyof OutsourcingWords['vetting']['cells'] }[]
  /** Asked instead, where only the vendor's name differs: whether the file is this vendor's all the same. */
  readonly asked?: { readonly key: string; readonly handedTo: string; readonly vendor: string }
}

interface VettingPageProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly state: OutsourcingState
  readonly rows: readonly VettingRow[]
  readonly refused: readonly SheetRefused[]
  readonly largestKib: number
}

/**
 * The questionnaire of a case: how far each vendor's is filled in, its Excel file, and what can be copied (Art. 20).
 */
export const vettingPage = ({ ui, id, state, rows, refused, largestKib }: VettingPageProps) => {
  const { page } = wordsOf(ui).vetting
  return (
    <Layout
      ui={ui}
      title={page.title}
      crumbs={[
        { text: wordsOf(ui).list.title, href: addresses.cases },
        {
          text: `${numberInWords(ui, { id, number: state.number })} ${titleText(ui, state)}`,
          href: addresses.case(id),
        },
      ]}
    >
      <h1>{page.title}</h1>
      <p class="lead">{page.lead}</p>
      {refused.map(({ asked, ...one }) =>
        asked === undefined ? (
          <Refused ui={ui} refused={one} />
        ) : (
          <Asked ui={ui} id={id} about={one.about} asked={asked} />
        ),
      )}
      {rows.map((row, index) => (
        <Vendor ui={ui} id={id} row={row} index={index} largestKib={largestKib} />
      ))}
    </Layout>
  )
}

/** A vendor's name was corrected after its questionnaire was handed out: a person says whether it is the same one. */
const Asked = ({
  ui,
  id,
  about,
  asked,
}: {
  readonly ui: Ui
  readonly id: CaseId
  readonly about: string
  readonly asked: NonNullable<SheetRefused['asked']>
}) => {
  const { renamed } = wordsOf(ui).vetting.page
  return (
    <Banner tone="warn" title={renamed.title} live>
      <p>{renamed.asked(asked.handedTo, asked.vendor)}</p>
      <form method="post" action={`${outsourcingAddresses.vetting(id)}/renamed${queryOf(about)}`} class="actions">
        <OpenedBy ui={ui} />
        <input type="hidden" name="file" value={asked.key} />
        <Button text={renamed.same} look="secondary" />
      </form>
      <p class="small">{renamed.other}</p>
    </Banner>
  )
}

const queryOf = (about: string): string => (about === '' ? '' : `?about=${encodeURIComponent(about)}`)

/** In both languages: the file may have to be talked about with somebody who reads the other one. */
const Refused = ({ ui, refused }: { readonly ui: Ui; readonly refused: SheetRefused }) => {
  const { page } = wordsOf(ui).vetting
  const other = ui.lang === 'ja' ? 'en' : 'ja'
  const says = (lang: typeof ui.lang, { cell, problem }: SheetRefused['errors'][number]) =>
    outsourcingWords[lang].vetting.cells[problem](cell)
  return (
    <Banner tone="danger" title={page.sheetRefused} live>
      <p>{page.sheetNothing}</p>
      <ul>
        {refused.errors.map((error) => (
          <li>
            {says(ui.lang, error)}
            <br />
            <span class="small muted" lang={other}>
              {says(other, error)}
            </span>
          </li>
        ))}
      </ul>
    </Banner>
  )
}

interface VendorProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly row: VettingRow
  readonly index: number
  readonly largestKib: number
}

const Vendor = ({ ui, id, row, index, largestKib }: VendorProps) => {
  const { page } = wordsOf(ui).vetting
  const query = queryOf(row.about)
  const file = `sheet-${index}`
  return (
    <section class="panel stack-small" aria-labelledby={`vendor-${index}`}>
      <h2 id={`vendor-${index}`}>{row.vendor === '' ? page.anyVendor : row.vendor}</h2>
      <DescriptionList
        facts={[
          {
            name: page.state,
            value: row.verdict === null ? page.notVetted : <VerdictBadge ui={ui} verdict={row.verdict} />,
          },
          {
            name: wordsOf(ui).vetting.form.progressLabel,
            value: row.draft === null ? page.noDraft : page.draft(row.draft.savedAt, row.draft.judged, row.draft.items),
          },
        ]}
      />
      <div class="actions">
        <LinkButton text={page.toForm} href={row.form} look="primary" />
        <LinkButton text={page.download} href={`${outsourcingAddresses.vetting(id)}.xlsx${query}`} />
      </div>
      <form
        method="post"
        action={`${outsourcingAddresses.vetting(id)}/sheet${query}`}
        enctype="multipart/form-data"
        class="stack-small"
      >
        <OpenedBy ui={ui} />
        <div class="field">
          <label class="field-label" for={file}>
            {page.file}
          </label>
          <p class="support" id={`${file}-support`}>
            {page.uploadSupport(largestKib)}
          </p>
          <input type="file" id={file} name="sheet" accept=".xlsx" aria-describedby={`${file}-support`} />
        </div>
        <div class="actions">
          <Button text={page.upload} look="secondary" />
        </div>
      </form>
      <Earlier ui={ui} row={row} action={`${outsourcingAddresses.vetting(id)}/copy${query}`} />
    </section>
  )
}

const Earlier = ({ ui, row, action }: { readonly ui: Ui; readonly row: VettingRow; readonly action: string }) => {
  const { page } = wordsOf(ui).vetting
  if (row.earlier.length === 0) return <p class="small muted">{page.noEarlier}</p>
  return (
    <div>
      <h3>{page.earlier}</h3>
      <p class="support">{page.earlierLead}</p>
      <ul class="papers" role="list">
        {row.earlier.map((one) => (
          <li>
            <span>
              <VerdictBadge ui={ui} verdict={one.verdict} /> <a href={addresses.case(one.id)}>{one.title}</a>
              {inBrackets(ui, shortDayText(ui.lang, one.checkedOn))}
            </span>
            <form method="post" action={action}>
              <OpenedBy ui={ui} />
              <input type="hidden" name="from" value={one.id} />
              <Button text={page.copy} look="secondary" small />
            </form>
          </li>
        ))}
      </ul>
    </div>
  )
}
