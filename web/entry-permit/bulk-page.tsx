import { calledBy } from '../../domain/entry-permit/register.ts'
import type { EntryPermitState } from '../../domain/entry-permit/state.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import { addresses } from '../addresses.ts'
import { Banner } from '../components/banner.tsx'
import { Button, LinkButton } from '../components/button.tsx'
import { DataTable } from '../components/data-table.tsx'
import { dayText } from '../dates.ts'
import { calledInForce } from '../forms/choices-in-force.ts'
import { Layout } from '../layout.tsx'
import { refusalText } from '../refusal-text.ts'
import { rangeText } from '../say.ts'
import type { Ui } from '../ui.ts'
import { bulkWordsOf } from './bulk-words.ts'
import { permitsAddress } from './entry-permit-registers.ts'
import { wordsOf } from './words.ts'

/** Where a manager decides on many applications at once. */
export const bulkAddress = '/registers/entry-permit/decide'

/** What can be decided of many at once. */
export const bulkDecisions = ['permit', 'return', 'refuse'] as const
/** One of those. */
export type BulkDecision = (typeof bulkDecisions)[number]

/** What is decided of all that were picked: the conditions of a permit, or the reason against one. */
export interface Wanted {
  readonly decision: BulkDecision | null
  readonly conditions: string
  readonly reason: string
}

/** An application on the page: whether it is picked, and what came of trying or recording it. */
export interface BulkRow {
  readonly id: CaseId
  readonly version: number
  readonly state: EntryPermitState
  readonly picked: boolean
  readonly result: 'fine' | 'done' | Refusal | null
}

interface BulkPageProps {
  readonly ui: Ui
  readonly step: 'choose' | 'tried' | 'recorded'
  readonly rows: readonly BulkRow[]
  readonly wanted: Wanted
  /** The id from which each row's act gets its own, so that sending the form twice acts once. */
  readonly batch: string
  readonly problem: string | null
}

/** Many applications decided at once: picked, tried row by row, recorded row by row (Arts. 7(2) and 8). */
export const bulkPage = (props: BulkPageProps) => {
  const { ui, step, rows, problem } = props
  const words = bulkWordsOf(ui)
  const register = { text: wordsOf(ui).registers.permits.title, href: permitsAddress }
  const good = rows.filter(({ result }) => result === 'fine' || result === 'done').length
  const bad = rows.filter(({ result }) => result !== null).length - good
  return (
    <Layout ui={ui} title={words.title} crumbs={[register]}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {problem !== null && <Banner tone="danger" title={problem} live />}
      {step !== 'choose' && (
        <Banner
          tone={bad > 0 ? 'warn' : 'success'}
          title={step === 'tried' ? words.tried(good, bad) : words.recorded(good, bad)}
          live
        />
      )}
      {step === 'choose' ? <Choose {...props} /> : <Results {...props} good={good} />}
    </Layout>
  )
}

const columnsOf = (ui: Ui) => {
  const words = bulkWordsOf(ui)
  const { columns } = wordsOf(ui).registers.permits
  return [
    {
      heading: words.applicant,
      cell: ({ id, state: { holder, number } }: BulkRow) => (
        <a href={addresses.case(id)}>
          {`${number === null ? '' : `${caseNumberLabel(number)} `}${holder === null ? '' : calledBy(holder)}`}
        </a>
      ),
    },
    { heading: columns.room, cell: ({ state }: BulkRow) => calledInForce(ui, 'rooms', state.room) },
    {
      heading: words.period,
      cell: ({ state: { asked } }: BulkRow) =>
        asked === null ? '' : rangeText(ui, dayText(ui.lang, asked.fromOn), dayText(ui.lang, asked.untilOn)),
    },
    { heading: words.purpose, cell: ({ state }: BulkRow) => <span class="prewrap">{state.asked?.purpose ?? ''}</span> },
  ]
}

const Choose = ({ ui, rows, wanted }: BulkPageProps) => {
  const words = bulkWordsOf(ui)
  const [none = '', hint = ''] = words.none
  if (rows.length === 0)
    return (
      <Banner tone="info" title={none}>
        {hint}
      </Banner>
    )
  return (
    <form class="panel stack" method="post" action={`${bulkAddress}/try`}>
      <DataTable
        ui={ui}
        caption={words.title}
        columns={[
          {
            heading: words.pick,
            cell: ({ id, state, picked }: BulkRow) => (
              <input
                type="checkbox"
                name="pick"
                value={id}
                checked={picked}
                aria-label={`${words.pick} ${state.holder === null ? '' : calledBy(state.holder)}`}
              />
            ),
          },
          ...columnsOf(ui),
        ]}
        rows={rows}
        empty={null}
      />
      <Decisions ui={ui} chosen={wanted.decision} />
      <Text name="conditions" label={words.conditions} value={wanted.conditions} />
      <Text name="reason" label={words.reason} value={wanted.reason} />
      <Button text={words.try} />
    </form>
  )
}

const Decisions = ({ ui, chosen }: { readonly ui: Ui; readonly chosen: BulkDecision | null }) => {
  const words = bulkWordsOf(ui)
  return (
    <fieldset class="field">
      <legend class="field-label">{words.decision}</legend>
      <div class="choices">
        {bulkDecisions.map((one) => (
          <div class="choice">
            <input type="radio" id={`decision-${one}`} name="decision" value={one} checked={chosen === one} />
            <label for={`decision-${one}`} class="choice-label">
              {words.decisions[one]}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

const Text = ({ name, label, value }: { readonly name: string; readonly label: string; readonly value: string }) => (
  <div class="field">
    <label class="field-label" for={`bulk-${name}`}>
      {label}
    </label>
    <textarea class="input" id={`bulk-${name}`} name={name} rows={3}>
      {value}
    </textarea>
  </div>
)

const Results = ({ ui, step, rows, wanted, batch, good }: BulkPageProps & { readonly good: number }) => {
  const words = bulkWordsOf(ui)
  const said = ({ result }: BulkRow): string => {
    if (result === null) return ''
    if (result === 'fine' || result === 'done') return words[result]
    const { what, todo } = refusalText(ui, result)
    return `${what} ${todo}`
  }
  return (
    <>
      <DataTable
        ui={ui}
        caption={words.title}
        columns={[...columnsOf(ui), { heading: words.result, cell: said }]}
        rows={rows.filter(({ result }) => result !== null)}
        empty={null}
      />
      {step === 'tried' && good > 0 && (
        <form method="post" action={`${bulkAddress}/record`}>
          <input type="hidden" name="batch" value={batch} />
          <input type="hidden" name="decision" value={wanted.decision ?? ''} />
          <input type="hidden" name="conditions" value={wanted.conditions} />
          <input type="hidden" name="reason" value={wanted.reason} />
          {rows
            .filter(({ result }) => result === 'fine')
            .map(({ id, version }) => (
              <input type="hidden" name="row" value={`${version} ${id}`} />
            ))}
          <Button text={words.record(good)} />
        </form>
      )}
      <LinkButton text={words.again} href={bulkAddress} />
    </>
  )
}
