import type { Child } from 'hono/jsx'
import type { Touched, TouchedCase } from '../../db/city/touched.ts'
import type { Reach } from '../../domain/city/reach/reach.ts'
import { instantInJson } from '../../domain/kernel/instant.ts'
import { entriesOf, type FormContext } from '../forms/form-context.ts'
import { shownMark } from '../forms/shown-mark.ts'
import { addresses } from '../addresses.ts'
import { dayText, momentText } from '../dates.ts'
import { inBrackets, listed, named, postName, term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** What a change was found to touch: shown before it is recorded. */
export interface ShownTouch {
  readonly reach: Reach
  readonly touched: Touched
}

interface TouchedProps extends ShownTouch {
  readonly ui: Ui
}

/**
 * The same on a form that comes back once before it acts: with the mark of what was shown, so that it acts only as it
 * was shown.
 */
export const TouchedFirst = ({ form, type, touch }: TouchedFirstProps) => (
  <>
    <input type="hidden" name="shown" value={shownMark(type, entriesOf(form.values))} />
    <TouchedPart ui={form.ui} {...touch} />
  </>
)

interface TouchedFirstProps {
  readonly form: FormContext
  readonly type: string
  readonly touch: ShownTouch
}

/** So many who hold a post that goes are named. */
const mostHolders = 10

/** What is open where a change reaches: tasks, cases, meetings, permits, posts that nobody would hold. */
export const TouchedPart = ({ ui, reach, touched }: TouchedProps) => {
  const words = wordsOf(ui).touched
  const { tasks, cases, meetings, named, hanging } = touched
  return (
    <section class="panel" aria-labelledby="touched" id="touched-part">
      <h2 id="touched">{words.title}</h2>
      <p class="support">{words.lead}</p>
      <Overtaken ui={ui} days={reach.overtaken} />
      {reach.vacant.map(({ post, from }) => (
        <p>
          <strong>{words.vacant(postName(ui, post), dayText(ui.lang, from))}</strong>
        </p>
      ))}
      <Unfilled ui={ui} unfilled={reach.unfilled} />
      {reach.beside.map(({ post, holders }) => (
        <p>
          <strong>{words.beside(postName(ui, post), listed(ui, holders.slice(0, mostHolders)))}</strong>
        </p>
      ))}
      {reach.gone.map(({ post, from, holders }) => (
        <p>
          <strong>
            {words.gone(postName(ui, post), dayText(ui.lang, from), listed(ui, holders.slice(0, mostHolders)))}
          </strong>
          {holders.length > mostHolders && ` ${words.more(holders.length - mostHolders)}`}
        </p>
      ))}
      <OpenTasks ui={ui} tasks={tasks} />
      {cases.length > 0 && (
        <Kind heading={words.cases} hint={words.casesGoOn} more={0} ui={ui}>
          {cases.map(({ procedure, count }) => (
            <li>{words.casesOf(nameOf(ui, procedure), count)}</li>
          ))}
        </Kind>
      )}
      {named.length > 0 && (
        <Kind heading={words.named} hint={words.namedStay} more={0} ui={ui}>
          {named.map(({ procedure, count }) => (
            <li>{words.casesOf(nameOf(ui, procedure), count)}</li>
          ))}
        </Kind>
      )}
      <Meetings ui={ui} meetings={meetings} />
      <HangingCases ui={ui} hanging={hanging} />
    </section>
  )
}

/** From which days on something else holds that is recorded already. */
const Overtaken = ({ ui, days }: { readonly ui: Ui; readonly days: Reach['overtaken'] }) => {
  if (days.length === 0) return null
  const said = days.map((day) => dayText(ui.lang, day))
  return (
    <p>
      <strong>{wordsOf(ui).touched.overtaken(listed(ui, said))}</strong>
    </p>
  )
}

type Of<Part extends keyof Touched> = { readonly ui: Ui } & Pick<Touched, Part>

const Named = ({ id, title }: Pick<TouchedCase, 'id' | 'title'>) => <a href={addresses.case(id)}>{title}</a>

const Unfilled = ({ ui, unfilled }: { readonly ui: Ui } & Pick<Reach, 'unfilled'>) => {
  const [first] = unfilled
  if (first === undefined) return null
  const posts = unfilled.map(({ called }) => named(ui, called))
  return (
    <p>
      <strong>{wordsOf(ui).touched.unfilled(listed(ui, posts), dayText(ui.lang, first.from))}</strong>
    </p>
  )
}

const OpenTasks = ({ ui, tasks }: Of<'tasks'>) => {
  const words = wordsOf(ui).touched
  if (tasks.count === 0) return null
  const due = ({ procedure, kind, due: at }: (typeof tasks.first)[number]) =>
    words.due(term(ui.t.procedures[procedure]?.tasks ?? {}, kind), momentText(ui.lang, instantInJson(at)))
  return (
    <Kind
      heading={words.tasks(tasks.count, tasks.cases)}
      hint={words.tasksStay}
      more={tasks.count - tasks.first.length}
      ui={ui}
    >
      {tasks.first.map((one) => (
        <li>
          <Named {...one} />
          {inBrackets(ui, due(one))}
        </li>
      ))}
    </Kind>
  )
}

const Meetings = ({ ui, meetings }: Of<'meetings'>) =>
  meetings.count === 0 ? null : (
    <Kind
      heading={wordsOf(ui).touched.meetings(meetings.count)}
      hint=""
      more={meetings.count - meetings.first.length}
      ui={ui}
    >
      {meetings.first.map((one) => (
        <li>
          <Named {...one} />
          {inBrackets(ui, dayText(ui.lang, one.day))}
        </li>
      ))}
    </Kind>
  )

const HangingCases = ({ ui, hanging }: Of<'hanging'>) => {
  const words = wordsOf(ui).touched
  if (hanging.count === 0) return null
  return (
    <Kind
      heading={words.hanging(hanging.count)}
      hint={words.hangingEnds}
      more={hanging.count - hanging.first.length}
      ui={ui}
    >
      {hanging.first.map((one) => (
        <li>
          <Named {...one} />
          {inBrackets(ui, nameOf(ui, one.procedure))}
        </li>
      ))}
    </Kind>
  )
}

interface KindProps {
  readonly ui: Ui
  readonly heading: string
  readonly hint: string
  readonly more: number
  readonly children: Child
}

const Kind = ({ ui, heading, hint, more, children }: KindProps) => (
  <>
    <h3>{heading}</h3>
    {hint !== '' && <p class="support">{hint}</p>}
    <ul>
      {children}
      {more > 0 && <li>{wordsOf(ui).touched.more(more)}</li>}
    </ul>
  </>
)

const nameOf = (ui: Ui, procedure: string): string => ui.t.procedures[procedure]?.procedure ?? procedure
