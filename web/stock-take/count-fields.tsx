import { uncounted, type StockTakeState } from '../../domain/stock-take/state.ts'
import type { NarrowedForm } from '../case-page/procedure-pages.ts'
import { LinkButton } from '../components/button.tsx'
import { FieldError } from '../components/field.tsx'
import { TextField } from '../components/text-field.tsx'
import { momentText } from '../dates.ts'
import { withKnown } from '../addresses.ts'
import type { Asked } from '../forms/asked.ts'
import { fieldOf, type FormContext } from '../forms/form-context.ts'
import { showMore } from '../forms/show-more.ts'
import { inBrackets, slash } from '../say.ts'
import type { Ui } from '../ui.ts'
import { ItemFilters } from './item-filters.tsx'
import {
  fromTheFirst,
  itemParams,
  itemsAsked,
  itemsSent,
  usualStanding,
  type ItemsShown,
  type NumberedItem,
} from './items-asked.ts'
import { sheetAddress } from './count-sheet.tsx'
import { wordsOf } from './words.ts'

/** The form of a count shows what one asks for, and comes back for what is left. */
export const narrowedCount: NarrowedForm<StockTakeState> = {
  params: itemParams,
  above: ({ ui, id, state, asked, here }) => (
    <ItemFilters
      ui={ui}
      state={state}
      asked={asked}
      action={here}
      usual={usualStanding(state)}
      {...(ui.reader === null ? {} : { sheet: withKnown(sheetAddress(id), fromTheFirst(asked)) })}
    />
  ),
  goesOn: (state) => state.stage === 'counting' && uncounted(state).length > 0,
}

interface CountProps {
  readonly form: FormContext
  readonly state: StockTakeState
  readonly asked: Asked
  readonly here: string
}

/** The value with which the button sends the form that puts "found" to all that is left open on it. */
const restFound = 'rest-found'

/** A row for each item that is asked for, or that was on the form that was sent. */
export const CountFields = ({ form, state, asked, here }: CountProps) => {
  const { ui } = form
  const { count, countHint } = wordsOf(ui)
  const shown = itemsSent(state, form.command, form.values) ?? itemsAsked(state, asked, usualStanding(state))
  if (shown.rows.length === 0)
    return (
      <p>
        {count.none} <a href={here}>{count.toUncounted(uncounted(state).length)}</a>
      </p>
    )
  return (
    <>
      <p>{count.left(uncounted(state).length, state.items.length)}</p>
      <p class="support">{countHint}</p>
      {shown.rows.map((row) => (
        <CountRow form={form} row={row} />
      ))}
      <div class="pager">
        <span class="small muted">{count.shown(shown.rows.length, shown.matching)}</span>
        <button type="submit" class="button secondary small" name={showMore} value={restFound} data-rest="found">
          {count.restFound}
        </button>
      </div>
      <OtherRows ui={ui} shown={shown} asked={asked} here={here} />
    </>
  )
}

/** The way on to other rows: it records nothing. */
const OtherRows = ({ ui, shown, asked, here }: Omit<CountProps, 'form' | 'state'> & { ui: Ui; shown: ItemsShown }) => {
  const kept = fromTheFirst(asked)
  if (shown.next === null && !shown.isLater) return null
  return (
    <p class="row">
      {shown.isLater && <a href={withKnown(here, kept)}>{ui.t.parts.first}</a>}
      {shown.next !== null && (
        <LinkButton text={wordsOf(ui).count.skip} href={withKnown(here, { ...kept, after: shown.next })} small />
      )}
    </p>
  )
}

interface RowProps {
  readonly form: FormContext
  readonly row: NumberedItem
}

/** One item: its results lie side by side under a thumb, and an arrow key goes through them. */
const CountRow = ({ form, row: { nth, one } }: RowProps) => {
  const path = `counts.${nth}`
  const field = fieldOf(form, `${path}.outcome`)
  const { ui } = form
  const { listed } = one
  const { forms, countRegister, choices } = wordsOf(ui)
  const results = countRegister.columns['stage'] ?? ''
  const place = listed.quantity === 1 ? [listed.place] : [listed.place, `${forms.names['quantity']} ${listed.quantity}`]
  return (
    <fieldset
      class="field repeat-item count-row"
      id={field.id}
      tabindex={-1}
      {...(one.counts.length === 0 ? { 'data-open': true } : {})}
    >
      <legend>{`${listed.label} ${listed.name}${inBrackets(ui, place.join(slash(ui)))}`}</legend>
      <input type="hidden" name={`${form.command}.${path}.item`} value={one.id} />
      <SaidLast ui={ui} row={{ nth, one }} />
      <div class="choices inline" role="group" aria-label={results}>
        {resultsOf(form, { nth, one }).map(({ value, text, checked }) => (
          <label class="choice">
            <input type="radio" name={field.name} value={value} checked={checked} />
            {text}
          </label>
        ))}
      </div>
      <FieldError field={field} ui={ui} />
      <div class="field-grid">
        <TextField
          form={form}
          path={`${path}.place`}
          need={ui.t.forms.where(results, [choices.countOutcomes.elsewhere], true)}
        />
        <TextField form={form} path={`${path}.note`} />
      </div>
    </fieldset>
  )
}

/** What can be said of an item; "nothing" is chosen until something is, and by the button "found" where it is open. */
const resultsOf = (form: FormContext, { nth, one }: NumberedItem) => {
  const { choices, count } = wordsOf(form.ui)
  const said = fieldOf(form, `counts.${nth}.outcome`).value
  const isFilled = form.values[showMore]?.[0] === restFound && one.counts.length === 0
  const chosen = said === '' && isFilled ? 'found' : said
  return [['', count.notNow] as const, ...Object.entries(choices.countOutcomes)].map(([value, text]) => ({
    value,
    text,
    checked: value === chosen,
  }))
}

/** What somebody has said of an item already; the last holds. */
const SaidLast = ({ ui, row: { one } }: { readonly ui: Ui; readonly row: NumberedItem }) => {
  const last = one.counts.at(-1)
  if (last === undefined) return null
  const { count, choices } = wordsOf(ui)
  const text = [choices.countOutcomes[last.outcome], last.place, last.note]
    .filter((part) => part !== '')
    .join(slash(ui))
  return <p class="support">{count.saidBy(text, last.by.name, momentText(ui.lang, last.by.at))}</p>
}
