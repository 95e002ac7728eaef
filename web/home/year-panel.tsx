import type { MonthCount } from '../../db/read-models/days-ahead.ts'
import type { OpenKind } from '../../db/read-models/held-by-others.ts'
import { fiscalYearLabel } from '../../domain/kernel/fiscal-year.ts'
import { term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { countedTo } from '../../domain/kernel/counted-to.ts'
import { Panel } from './panel.tsx'

/** What the state of the year is drawn from. */
export interface YearPanelProps {
  readonly ui: Ui
  readonly fiscalYear: number
  /** The kinds of days that are counted, in their order. */
  readonly kinds: readonly string[]
  readonly months: readonly MonthCount[]
  readonly open: readonly OpenKind[]
  readonly links: readonly { readonly text: string; readonly href: string }[]
}

const monthsInYear = 12
const firstMonth = 4
const kindsInSight = 5

/** The state of the year: what fell and falls into each month, and what is open, as bars with their numbers. */
export const YearPanel = ({ ui, fiscalYear, kinds, months, open, links }: YearPanelProps) => {
  const { home } = ui.t.pages
  const year = fiscalYearLabel(fiscalYear, ui.lang)
  return (
    <Panel id="year" title={`${home.year} ${year}`} beside={<Links links={links} />}>
      <div class="year">
        <div class="table-scroll" tabindex={0} role="region" aria-label={home.yearCaption(year)}>
          <table class="year-table">
            <caption class="visually-hidden">{home.yearCaption(year)}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span class="visually-hidden">{home.kindOfDay}</span>
                </th>
                {monthsOf(fiscalYear).map(({ number }) => (
                  <th scope="col">{home.month(number)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {kinds.map((text, kind) => (
                <YearRow
                  text={text}
                  counts={monthsOf(fiscalYear).map(
                    ({ key }) => months.find((one) => one.kind === kind && one.month === key)?.count ?? 0,
                  )}
                />
              ))}
            </tbody>
          </table>
        </div>
        <Open ui={ui} open={open} />
      </div>
    </Panel>
  )
}

/** What is open, the kinds with most of it, as bars with their numbers. */
const Open = ({ ui, open }: Pick<YearPanelProps, 'ui' | 'open'>) => {
  const { home } = ui.t.pages
  const most = Math.max(1, ...open.map((one) => one.open))
  return (
    <div>
      <h3 class="small muted">{home.open}</h3>
      <dl class="bars">
        {open.slice(0, kindsInSight).map((one) => (
          <div>
            <dt>{term(ui.t.words.tasks, one.kind)}</dt>
            <dd>
              <meter min="0" max={most} value={one.open} aria-hidden="true"></meter>
              <span class={one.late > 0 ? 'late number' : 'number'}>{home.openLate(one.open, one.late)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {open.length > kindsInSight && <p class="small muted">{home.moreKinds(open.length - kindsInSight)}</p>}
    </div>
  )
}

/** What is asked of the year’s cases again and again. */
const Links = ({ links }: Pick<YearPanelProps, 'links'>) => (
  <span class="row small">
    {links.map(({ text, href }) => (
      <a href={href}>{text}</a>
    ))}
  </span>
)

/** The months of a fiscal year: as they are counted, and their numbers. */
const monthsOf = (fiscalYear: number) =>
  Array.from({ length: monthsInYear }, (_, nth) => {
    const number = ((nth + firstMonth - 1) % monthsInYear) + 1
    return { number, key: `${number < firstMonth ? fiscalYear + 1 : fiscalYear}-${String(number).padStart(2, '0')}` }
  })

/** Up to which month a kind was counted: the record stops after a thousand, the earliest first. */
const lastCounted = (counts: readonly number[]): number =>
  counts.reduce((sum, count) => sum + count, 0) < countedTo ? counts.length : counts.findLastIndex((count) => count > 0)

const YearRow = ({ text, counts }: { readonly text: string; readonly counts: readonly number[] }) => {
  const most = Math.max(1, ...counts)
  const end = lastCounted(counts)
  return (
    <tr>
      <th scope="row">{text}</th>
      {counts.map((count, nth) => (
        <td class="number">
          <meter min="0" max={most} value={count} aria-hidden="true"></meter>
          {nth < end ? count : nth === end ? `${count}+` : '…'}
        </td>
      ))}
    </tr>
  )
}
