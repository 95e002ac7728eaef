import { administers } from './administers.ts'
import type { Child } from 'hono/jsx'
import { cityId } from '../../domain/city/city-id.ts'
import { nameOn } from '../../domain/city/roster/person-on-roster.ts'
import { hasOwnGuideline, meetsWhereDelivered, stillDelivered } from '../../domain/guideline/as-delivered.ts'
import { setUpFacts, setUpOn } from '../../domain/city/setup/missing.ts'
import { nobodyYet } from '../../domain/city/setup/nobody-yet.ts'
import { vacantNext } from '../../domain/city/setup/vacant-next.ts'
import type { CityState } from '../../domain/city/state.ts'
import type { PostId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addresses } from '../addresses.ts'
import { dayText } from '../dates.ts'
import { Icon } from '../icon.tsx'
import { listed, postName } from '../say.ts'
import type { Ui } from '../ui.ts'
import { Section } from '../case-page/section.tsx'
import { nothingKnown, type CityKnown } from './city-known.ts'
import { mailDetail } from './mail-step.ts'
import { wordsOf } from './words.ts'

interface Step {
  readonly done: boolean
  readonly text: string
  readonly act: string
  readonly detail?: string
  /** What is to be looked at once, done or not. */
  readonly hint?: string
  /** What was delivered may well do: nothing is missing where a city says nothing of its own. */
  readonly ifNeeded?: true
}

/** What the city has still to say, in the order in which one says it: each with the way to its page. */
const stepsOf = (ui: Ui, state: CityState, known: CityKnown): readonly Step[] => {
  const { people, accounts } = wordsOf(ui)
  const { setUp } = people
  const today = tokyoDateOf(ui.now)
  const is = setUpOn(setUpFacts(state), ui.guideline, today)
  const nameOf = (id: string): string => {
    const person = state.people.find((one) => one.id === id)
    return person === undefined ? '' : nameOn(person, today).name
  }
  return [
    { done: is.named, text: setUp.steps.name, act: 'NameCity' },
    {
      done: is.guideline,
      text: setUp.steps.guideline,
      act: 'EnactGuideline',
      detail: setUp.asDelivered,
      ...leftInText(ui),
    },
    { done: is.text, text: setUp.steps.text, act: 'ImportGuidelineText' },
    { done: is.people, text: setUp.steps.people, act: 'EnterPerson', ...stillNobody(ui, state) },
    postsStep(ui, (is.guideline || is.people) && is.vacant.length === 0, is.vacant),
    {
      done: ui.demo !== null || is.mail,
      text: accounts.mail.step,
      act: 'TryMail',
      detail: mailDetail(ui, state, known),
    },
    {
      done: is.uninvited.length === 0,
      text: setUp.steps.accounts,
      act: '',
      detail: setUp.uninvited(listed(ui, is.uninvited.map(nameOf))),
    },
    { done: state.days.length > 0, text: setUp.steps.days, act: 'SettleDay', detail: setUp.ifNeeded, ifNeeded: true },
    {
      done: state.settings.length > 0,
      text: setUp.steps.settings,
      act: 'ChangeSetting',
      detail: setUp.ifNeeded,
      ifNeeded: true,
      ...leftInSettings(ui),
    },
  ]
}

/** That the first administrator is still called, or reached, as nobody is. */
const stillNobody = (ui: Ui, { people }: CityState): Pick<Step, 'hint'> => {
  const today = tokyoDateOf(ui.now)
  const { name, mail } = nobodyYet
  const is = people.some(
    (one) => (one.mail === mail || nameOn(one, today).name === name) && (one.lastDay === null || one.lastDay >= today),
  )
  return is ? { hint: wordsOf(ui).people.setUp.nobodyYet(name, mail) } : {}
}

/** What of the city's own version is still as delivered; nothing where there is none, or where that is the city's. */
const leftInText = (ui: Ui): Pick<Step, 'hint'> => {
  if (!mayBeLeft(ui)) return {}
  const { stillDelivered: said, deliveredParts } = wordsOf(ui).people.setUp
  const left = stillDelivered(ui.guideline)
  const parts = (['gists', 'rooms', 'relatedProcedures'] as const).flatMap((part) =>
    left[part] === 0 ? [] : [deliveredParts[part](left[part])],
  )
  return parts.length === 0 ? {} : { hint: said(parts) }
}

const leftInSettings = (ui: Ui): Pick<Step, 'hint'> => {
  const { stillDelivered: said, deliveredPlace } = wordsOf(ui).people.setUp
  return mayBeLeft(ui) && meetsWhereDelivered(ui.settings)
    ? { hint: said([deliveredPlace(ui.settings.council.regular.place)]) }
    : {}
}

const mayBeLeft = (ui: Ui): boolean => ui.demo === null && hasOwnGuideline(ui.book)

/** That the posts of every case are held, today and on the days to come of which something is recorded. */
const postsStep = (ui: Ui, done: boolean, vacant: readonly PostId[]): Step => {
  const { steps, vacant: notHeld, vacantFrom } = wordsOf(ui).people.setUp
  const names = (posts: readonly PostId[]) =>
    listed(
      ui,
      posts.map((post) => postName(ui, post)),
    )
  const next = vacantNext(ui.book, tokyoDateOf(ui.now))
  const details = [
    ...(vacant.length === 0 ? [] : [notHeld(names(vacant))]),
    ...(next === null ? [] : [vacantFrom(dayText(ui.lang, next.from), names(next.posts))]),
  ]
  const detail = details.length === 0 ? {} : { detail: details.join(ui.lang === 'ja' ? '。' : '. ') }
  return { done: done && next === null, text: steps.posts, act: 'AppointPerson', ...detail }
}

/** Whether something is still to be said before the city is set up. */
export const isSettingUp = (ui: Ui, state: CityState): boolean =>
  stepsOf(ui, state, nothingKnown).some(({ done, ifNeeded }) => !done && ifNeeded !== true)

interface SetUpProps {
  readonly ui: Ui
  readonly state: CityState
  readonly known: CityKnown
}

/**
 * How far the city is set up. It can be left at any time and gone on with later: it says what is there by the record
 * alone.
 */
export const SetUp = ({ ui, state, known }: SetUpProps): Child => {
  const { setUp } = wordsOf(ui).people
  const may = administers(ui)
  return (
    <Section ui={ui} id="set-up" title={setUp.title}>
      <p>{may ? setUp.lead : setUp.who(postName(ui, ui.guideline.roles.administrator.post))}</p>
      <ol class="set-up">
        {stepsOf(ui, state, known).map(({ done, text, act, detail, hint }) => (
          <li>
            <Icon name={done ? 'check' : 'clock'} /> <strong>{done ? setUp.done : setUp.open}</strong>{' '}
            {may ? (
              <a href={act === '' ? `${addresses.case(cityId)}#people` : addresses.act(cityId, act)}>{text}</a>
            ) : (
              text
            )}
            {!done && detail !== undefined && <div class="small muted">{detail}</div>}
            {hint !== undefined && <div class="small muted">{hint}</div>}
          </li>
        ))}
      </ol>
    </Section>
  )
}
