import { addresses } from '../addresses.ts'
import { Banner } from '../components/banner.tsx'
import { Button, LinkButton } from '../components/button.tsx'
import { DataTable } from '../components/data-table.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { Layout } from '../layout.tsx'
import { refusalText } from '../refusal-text.ts'
import { term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { TogetherForm } from './together-form.tsx'
import { rowColumns, type TogetherAsked, type TogetherRow } from './together-rows.tsx'
import { OpenedBy } from '../components/opened-by.tsx'

interface TogetherPageProps {
  readonly ui: Ui
  readonly step: 'choose' | 'tried' | 'recorded'
  /** Those of one kind; where several kinds were picked, the groups stand instead. */
  readonly rows: readonly TogetherRow[]
  readonly groups: readonly { readonly text: string; readonly count: number; readonly href: string }[]
  /** The answers that all of them can be given. */
  readonly answers: readonly string[]
  readonly asked: TogetherAsked
  /** The id from which each row's act gets its own, so that sending the form twice acts once. */
  readonly batch: string
  readonly problem: string | null
  /** This page with all rows ticked; null where they are. */
  readonly all: string | null
  /** How many of them the page shows, where there are more; null where these are all. */
  readonly first?: number | null
}

/** Tasks of one kind answered together: ticked, tried row by row, recorded row by row, each judged by itself. */
export const togetherPage = (props: TogetherPageProps) => {
  const { ui, step, rows, groups, problem, first = null } = props
  const words = ui.t.desk.together
  return (
    <Layout ui={ui} title={words.title} crumbs={[{ text: ui.t.pages.inbox.title, href: addresses.inbox() }]}>
      <h1>{words.title}</h1>
      {step === 'choose' && rows.length > 0 && <p class="lead">{words.lead}</p>}
      {first !== null && <p>{words.firstOf(first)}</p>}
      {problem !== null && <Banner tone="danger" title={problem} live />}
      {groups.length > 0 && <Groups ui={ui} groups={groups} />}
      {groups.length === 0 && rows.length === 0 && (
        <EmptyState title={words.none[0] ?? ''} text={words.none[1] ?? ''}>
          <a href={addresses.inbox()}>{words.back}</a>
        </EmptyState>
      )}
      {rows.length > 0 && (step === 'choose' ? <TogetherForm {...props} /> : <Results {...props} />)}
    </Layout>
  )
}

const Groups = ({ ui, groups }: Pick<TogetherPageProps, 'ui' | 'groups'>) => {
  const words = ui.t.desk.together
  return (
    <section class="panel" aria-labelledby="groups-title">
      <h2 id="groups-title">{words.kinds}</h2>
      <p class="support">{words.kindsHint}</p>
      <ul class="papers" role="list" data-rows>
        {groups.map(({ text, count, href }) => (
          <li>
            <a href={href} data-row-link>
              {text}
            </a>{' '}
            <span class="small muted">{words.count(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Results = (props: TogetherPageProps) => {
  const { ui, step, rows, asked, batch } = props
  const words = ui.t.desk.together
  const good = rows.filter(({ result }) => result === 'fine' || result === 'done').length
  const bad = rows.filter(({ result }) => result !== null).length - good
  const type = asked.chosen ?? ''
  return (
    <>
      <Banner
        tone={bad > 0 ? 'warn' : 'success'}
        title={step === 'tried' ? words.tried(good, bad) : words.recorded(good, bad)}
        live
      >
        {step === 'tried' && <p>{words.notYet(term(ui.t.words.commands, type))}</p>}
      </Banner>
      <DataTable
        ui={ui}
        caption={words.title}
        columns={[...rowColumns(ui), { heading: words.result, cell: (row) => <Result ui={ui} row={row} /> }]}
        rows={rows}
        empty={null}
      />
      {step === 'tried' && good > 0 && (
        <form method="post" action={addresses.togetherRecord}>
          <OpenedBy ui={ui} />
          <input type="hidden" name="batch" value={batch} />
          <input type="hidden" name="type" value={type} />
          {Object.entries(asked.values).flatMap(([name, values]) =>
            values.map((value) => <input type="hidden" name={name} value={value} />),
          )}
          {rows
            .filter(({ result }) => result === 'fine')
            .map((row) => (
              <input type="hidden" name="row" value={heldRow(row)} />
            ))}
          <div class="form-foot actions">
            <Button text={words.record(term(ui.t.words.commands, type), good)} />
            <LinkButton text={words.again} href={addresses.togetherWith(rows)} look="quiet" />
          </div>
        </form>
      )}
      {(step === 'recorded' || good === 0) && (
        <div class="actions">
          <LinkButton text={words.back} href={addresses.inbox()} look="primary" />
          {bad > 0 && <LinkButton text={words.again} href={addresses.togetherWith(rows.filter(isLeft))} />}
        </div>
      )}
    </>
  )
}

const isLeft = ({ result }: TogetherRow): boolean => result !== 'done'

/** A row as the form carries it from the trial to the record: nothing of it has to be worked out a second time. */
const heldRow = ({ id, task, version, own }: TogetherRow): string => JSON.stringify({ id, task, version, own })

const Result = ({ ui, row: { result } }: { readonly ui: Ui; readonly row: TogetherRow }) => {
  const words = ui.t.desk.together
  if (result === null) return <></>
  if (result === 'fine' || result === 'done') return <>{words[result]}</>
  const { what, todo } = refusalText(ui, result)
  return <>{`${what} ${todo}`}</>
}
