import type { AnyEvent } from '../../domain/law/decider.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { queryOf, withQuery } from '../addresses.ts'
import { momentText, shortDayText } from '../dates.ts'
import { named, slash } from '../say.ts'
import type { HistoryEntry } from '../history-entry.ts'
import { actorOf, groupOf, markOf, quoteOf, roundsOf, shows, sentenceOf } from '../tell-history.ts'
import type { Ui } from '../ui.ts'
import { uiOn } from '../ui-on.ts'
import { timelineFilters, type TimelineFilter } from '../words/mark.ts'
import type { HistoryNames } from '../words/history-names.ts'
import { ArticleLink, ArticleNote } from './article-note.tsx'
import { Icon } from '../icon.tsx'
import { Button } from './button.tsx'
import { Pager } from './pager.tsx'

interface TimelineProps {
  readonly ui: Ui
  readonly entries: readonly HistoryEntry[]
  readonly filter: TimelineFilter
  readonly newestFirst: boolean
  /** How many acts there are in all, where the entries are a stretch of a history too long to be read whole. */
  readonly inAll?: number | undefined
  /** What the history itself calls the parts of its case. */
  readonly names: HistoryNames
  /** Whether it stands among all other parts: its own tab has each entry's icon, version and hash. */
  readonly inShort?: boolean
}

/**
 * What happened to a case, in sentences: who, under which article, when, grouped by rounds. Nothing of it ever goes
 * away.
 */
export const Timeline = (props: TimelineProps) => {
  const { ui, entries, filter, newestFirst, inAll, names, inShort = false } = props
  const all = entries.filter((entry) => shows(ui, filter, entry))
  const inOrder = newestFirst ? all.toReversed() : all
  const begin = placeBeyond(inOrder, newestFirst, beyondIn(ui))
  const shown = asManyAsFit(ui, inOrder.slice(begin), inShort)
  const last = begin + shown.length < inOrder.length ? (shown.at(-1)?.version ?? null) : endOfStretch(props)
  const isFirst = begin === 0 && (inAll === undefined || beyondIn(ui) === null)
  const rounds = roundsOf(ui, entries)
  // Which round a stretch begins in, what was before it would say.
  const several = inAll === undefined && rounds.size > 0 && Math.max(...rounds.values()) > 1
  const numbers = [...new Set(shown.map((entry) => rounds.get(entry.version) ?? 1))].toSorted((a, b) =>
    newestFirst ? b - a : a - b,
  )
  return (
    <div>
      <Tools ui={ui} filter={filter} newestFirst={newestFirst} />
      {(!isFirst || last !== null) && <DayTool ui={ui} />}
      <Stretch ui={ui} entries={entries} inAll={inAll} />
      {numbers.map((round) => {
        const own = shown.filter((entry) => rounds.get(entry.version) === round)
        return (
          <div class="timeline-round">
            {several && <h3>{ui.t.timeline.round(round)}</h3>}
            <Folded ui={ui} entries={own} names={names} inShort={inShort} />
          </div>
        )
      })}
      {last !== null && <p class="print-only">{ui.t.timeline.olderElsewhere(shown.length)}</p>}
      {(!isFirst || last !== null) && (
        <Pager
          ui={ui}
          shown={shown.length}
          first={isFirst ? null : atHistory(ui, {})}
          next={last === null ? null : atHistory(ui, { beyond: String(last) })}
        />
      )}
    </div>
  )
}

/** Beyond which act a history goes on behind the stretch that was read; null where it doesn't. */
const endOfStretch = ({ entries, newestFirst, inAll }: TimelineProps): number | null => {
  const end = (newestFirst ? entries[0] : entries.at(-1))?.version
  return inAll === undefined || end === undefined || end === (newestFirst ? 1 : inAll) ? null : end
}

/** At which stretch of a long history the page looks; its filters do so, too. */
const Stretch = ({ ui, entries, inAll }: Pick<TimelineProps, 'ui' | 'entries' | 'inAll'>) => {
  const [first, last] = [entries[0], entries.at(-1)]
  if (inAll === undefined || first === undefined || last === undefined) return null
  return <p class="small muted">{ui.t.timeline.stretch(first.version, last.version, inAll)}</p>
}

/**
 * What a page of a history carries, in bytes of HTML: more than nearly every case has. What an act takes is told
 * roughly, by what people wrote; a history that stands among all other parts is shorter in each act.
 */
const carries = { whole: { bytes: 96_000, each: 1_000 }, inShort: { bytes: 42_000, each: 600 } }

const bytesIn = (text: string): number => new TextEncoder().encode(text).length

/** From the first on as many as a page carries, and one at least. */
const asManyAsFit = (ui: Ui, entries: readonly HistoryEntry[], inShort: boolean): readonly HistoryEntry[] => {
  const { bytes, each } = inShort ? carries.inShort : carries.whole
  let carried = 0
  const over = entries.findIndex(({ type, data, meta }, nth) => {
    carried += each + bytesIn(quoteOf(ui, { type, article: meta.article, data }))
    return nth > 0 && carried > bytes
  })
  return over < 0 ? entries : entries.slice(0, over)
}

/** After which act the page goes on; null where it begins with the first. */
const beyondIn = (ui: Ui): number | null => {
  const said = queryOf(ui.here).get('beyond') ?? ''
  return /^\d{1,9}$/.test(said) ? Number(said) : null
}

/** Where a page that goes on beyond an act begins, whether or not that one is shown; beyond none at the start. */
const placeBeyond = (inOrder: readonly HistoryEntry[], newestFirst: boolean, beyond: number | null): number => {
  if (beyond === null) return 0
  const at = inOrder.findIndex(({ version }) => (newestFirst ? version < beyond : version > beyond))
  return at < 0 ? inOrder.length : at
}

/** The address of a history as the page shows it, from its start on or beyond an act. */
export const atHistory = (ui: Ui, changes: Readonly<Record<string, string | null>>): string =>
  `${withQuery(ui.here, { beyond: null, ...changes })}#history`

type EntriesProps = Pick<TimelineProps, 'ui' | 'entries' | 'names' | 'inShort'>

/** Events in sentences, in the order in which they come: a part of a history, without its tools. */
export const Entries = ({ ui, entries, names, inShort = false }: EntriesProps) => (
  <ol class="timeline-list" role="list">
    {entries.map((entry) => (
      <Entry ui={ui} entry={entry} names={names} inShort={inShort} />
    ))}
  </ol>
)

/** So many entries stand in sight; what is further away is a click away, and on paper it is there. */
const inSight = 12

const Folded = ({ ui, entries, ...how }: EntriesProps) => {
  const rest = entries.slice(inSight)
  return (
    <>
      <Entries ui={ui} entries={entries.slice(0, inSight)} {...how} />
      {rest.length > 0 && (
        <details class="timeline-rest">
          <summary>{ui.t.timeline.rest(rest.length)}</summary>
          <Entries ui={ui} entries={rest} {...how} />
        </details>
      )}
    </>
  )
}

const Tools = ({ ui, filter, newestFirst }: Pick<TimelineProps, 'ui' | 'filter' | 'newestFirst'>) => {
  const { timeline } = ui.t
  return (
    <div class="timeline-tools">
      <div class="chips" role="group" aria-label={timeline.title}>
        {timelineFilters.map((one) => (
          <a
            class="chip"
            href={atHistory(ui, { show: one === 'all' ? null : one })}
            {...(one === filter ? { 'aria-current': 'true' } : {})}
          >
            {timeline.filters[one]}
          </a>
        ))}
      </div>
      <a href={atHistory(ui, { order: newestFirst ? 'oldest' : null })} class="small">
        {newestFirst ? timeline.oldestFirst : timeline.newestFirst}
      </a>
    </div>
  )
}

/** The way to a day in a history that a page doesn't hold. */
const DayTool = ({ ui }: Pick<TimelineProps, 'ui'>) => (
  <form class="filters no-print" method="get" action={`${ui.here.split('?')[0]}#history`}>
    {[...queryOf(ui.here)]
      .filter(([name]) => name === 'show' || name === 'order')
      .map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    <div class="field">
      <label class="field-label" for="history-on">
        {ui.t.timeline.on}
      </label>
      <input class="input" type="date" id="history-on" name="historyOn" required />
    </div>
    <Button text={ui.t.timeline.goTo} look="secondary" small />
  </form>
)

interface EntryProps extends Pick<TimelineProps, 'ui' | 'names'> {
  readonly entry: HistoryEntry
  readonly inShort: boolean
}

const Entry = ({ ui, entry, names, inShort }: EntryProps) => {
  const { meta } = entry
  const event: AnyEvent = { type: entry.type, article: meta.article, data: entry.data }
  const { tone, icon } = markOf(ui, event.type)
  const quote = quoteOf(ui, event)
  const then = uiOn(ui, meta.occurredAt, meta.ruleBook)
  return (
    <li class="entry" id={`v${entry.version}`}>
      <span class={`entry-mark tone-${tone}`}>{!inShort && <Icon name={icon} />}</span>
      <p class={groupOf(ui, event.type) === 'tasks' ? '' : 'entry-said'}>{sentenceOf(then, event, names)}</p>
      {quote !== '' && <blockquote class="entry-quote">{quote}</blockquote>}
      <div class="entry-meta">
        <time datetime={meta.occurredAt}>{momentText(ui.lang, meta.occurredAt)}</time>
        <span>{actorOf(ui, entry)}</span>
        {inShort ? (
          <ArticleLink ui={ui} article={meta.article} at={meta.occurredAt} by={meta.ruleBook} />
        ) : (
          <ArticleNote ui={ui} article={meta.article} at={meta.occurredAt} by={meta.ruleBook} />
        )}
        {!inShort && (
          <details>
            <summary>{ui.t.parts.details}</summary>
            <div>
              {ui.t.timeline.under(
                shortDayText(ui.lang, plainDate(meta.guidelineVersion)),
                named(ui, then.guideline.called),
              )}
              {slash(ui)}v{entry.version}
            </div>
            <div>{ui.t.parts.hash}</div>
            <div class="hash">{entry.hash}</div>
          </details>
        )}
      </div>
    </li>
  )
}
