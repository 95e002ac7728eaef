import type { Child } from 'hono/jsx'
import { nameOn } from '../../domain/city/roster/person-on-roster.ts'
import type { FormContext } from '../forms/form-context.ts'
import { city } from '../../domain/procedures.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { steps, type CityState } from '../../domain/city/state.ts'
import type { PostId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addresses, queryOf } from '../addresses.ts'
import type { ProcedurePages } from '../case-page/procedure-pages.ts'
import { SelectField } from '../components/choice-field.tsx'
import { TextField } from '../components/text-field.tsx'
import { FieldInputs, HiddenInput } from '../fields/field-inputs.tsx'
import { inBrackets, postName } from '../say.ts'
import type { Ui } from '../ui.ts'
import { valuesOf } from '../forms/form-values.ts'
import { EnactFields, enactUnfit } from './enact-fields.tsx'
import { enactAllWrong } from './enact-all-wrong.ts'
import { saidIn } from './enact-parts.ts'
import { knownIn } from './city-known.ts'
import { toTakeBack } from './convening-section.tsx'
import { citySections } from './city-sections.tsx'
import { TextUnderstood } from './text-understood.tsx'
import { UnreadDay } from './unread-day.tsx'
import { TouchedFirst, type ShownTouch } from './touched-part.tsx'
import { isSettingUp, SetUp } from './set-up-section.tsx'
import { settingInputs, settingStart } from './setting-inputs.tsx'
import { wordsOf } from './words.ts'

/** What is chosen from the city's own lists: a setting, somebody on the roster. */
const insteadOf = (
  form: FormContext,
  type: string,
  { people, entrusted }: CityState,
  posts: readonly PostId[],
): { readonly [field: string]: Child } => {
  const today = tokyoDateOf(form.ui.now)
  if (type === 'ChangeSetting') return settingInputs(form)
  if (type === 'NameCity')
    return {
      name: (
        <>
          <TextField form={form} path="name.ja" required />
          <TextField form={form} path="name.en" support={wordsOf(form.ui).hints['name.en'] ?? ''} />
        </>
      ),
    }
  // Somebody new is chosen among nobody: the id is made with the form.
  if (type === 'EnterPerson') return { person: <HiddenInput form={form} path="person" /> }
  if (type === 'TakeBackConvening')
    return {
      entrusted: <SelectField form={form} path="entrusted" required choices={toTakeBack(form.ui, entrusted)} />,
    }
  const fields = city.commands[type]?.fields ?? {}
  if (!Object.hasOwn(fields, 'person')) return {}
  const here = people.filter(({ lastDay }) => lastDay === null || lastDay >= today)
  return {
    person: (
      <SelectField
        form={form}
        path="person"
        required
        choices={here.map((one) => ({
          value: one.id,
          label: `${nameOn(one, today).name}${inBrackets(form.ui, one.mail)}`,
        }))}
      />
    ),
    ...(Object.hasOwn(fields, 'post') ? { post: <PostInput form={form} posts={posts} /> } : {}),
  }
}

/** A post, with a word behind those that are there only to wind up what is open before them. */
const PostInput = ({ form, posts }: { readonly form: FormContext; readonly posts: readonly PostId[] }) => {
  const { ui } = form
  const now = new Set(thereOf(ui))
  return (
    <SelectField
      form={form}
      path="post"
      required
      choices={posts.map((post) => ({
        value: post,
        label: now.has(post) ? postName(ui, post) : `${postName(ui, post)}${inBrackets(ui, wordsOf(ui).people.former)}`,
      }))}
    />
  )
}

/** The posts of today's guideline and of those to come. */
const thereOf = ({ book, guideline, now }: Ui): readonly PostId[] => {
  const coming = book.guidelines.filter(({ inForceFrom }) => inForceFrom > tokyoDateOf(now))
  return [guideline, ...coming].flatMap(({ posts }) => posts.map(({ id }) => id))
}

/**
 * The posts that are chosen among: those that are or will be there, those that wind up what an office had that is no
 * more, and where an appointment ends whatever somebody is still appointed to.
 */
const postsFor = (ui: Ui, type: string, { appointments }: CityState): readonly PostId[] => {
  const today = tokyoDateOf(ui.now)
  const there = [...thereOf(ui), ...(ui.guideline.former?.posts ?? []).map(({ id }) => id)]
  const held = appointments.filter(({ until }) => until === null || until >= today).map(({ post }) => post)
  return [...new Set(type === 'AppointPerson' ? there : [...there, ...held])]
}

/**
 * What a form starts with: today, for somebody new an id without meaning, and whom and what the way that led there was
 * about.
 */
const startOf = (type: string, ui: Ui): { readonly [field: string]: string } => {
  const today = tokyoDateOf(ui.now)
  const asked = queryOf(ui.here)
  const known = ['person', 'post', 'name', 'day'].filter((field) =>
    Object.hasOwn(city.commands[type]?.fields ?? {}, field),
  )
  const about = Object.fromEntries(
    known.flatMap((field) => (asked.has(field) ? [[field, asked.get(field) ?? '']] : [])),
  )
  if (type === 'ChangeSetting') return { inForceFrom: today, ...about, ...settingStart(ui, asked.get('name') ?? '') }
  if (type === 'EnterPerson') return { person: crypto.randomUUID(), language: ui.lang }
  return type === 'AppointPerson' || type === 'EntrustConvening' ? { from: today, ...about } : about
}

const offered = [
  'NameCity',
  'EnterPerson',
  'AppointPerson',
  'EndAppointment',
  'WithdrawAppointment',
  'RenamePerson',
  'ChangeContact',
  'RecordLeaving',
  'EndAccount',
  'TryMail',
  'EnactGuideline',
  'ChangeSetting',
  'SettleDay',
  'ImportGuidelineText',
  'EntrustConvening',
  'TakeBackConvening',
] as const

/** How a city's rule book is shown and changed (operational setting). */
export const cityPages: ProcedurePages<CityState> = {
  procedure: 'city',
  register: (ui) => ({ title: wordsOf(ui).procedure, href: addresses.case(cityId) }),
  title: (ui, { name }) => name[ui.lang],
  stage: (ui, { stage }) => ({ text: wordsOf(ui).stages[stage], tone: 'info' }),
  path: (ui, { stage }) =>
    steps.map((step) => ({
      name: wordsOf(ui).stages[step],
      rule: null,
      mark: step === stage ? ('now' as const) : ('later' as const),
    })),
  waiting: (ui) => wordsOf(ui).waiting,
  next: () => '',
  offered: () => offered,
  quiet: new Set(offered),
  sections: citySections,
  onTop: (ui, { state, known }) => (
    <>
      <UnreadDay ui={ui} />
      {isSettingUp(ui, state) && <SetUp ui={ui} state={state} known={knownIn(known)} />}
    </>
  ),
  // Its forms are about one matter each, which no fact of the rule book makes clearer.
  summary: () => null,
  fields: ({ form, type, state, known }) => {
    const touch = known as ShownTouch | undefined
    if (type === 'EnactGuideline') return <EnactFields form={form} touch={touch} />
    const fields = city.commands[type]?.fields ?? {}
    const { hints, people } = wordsOf(form.ui)
    const instead = insteadOf(form, type, state, postsFor(form.ui, type, state))
    return (
      <>
        {touch !== undefined && <TouchedFirst form={form} type={type} touch={touch} />}
        {type === 'ImportGuidelineText' && <TextUnderstood form={form} />}
        <FieldInputs form={form} fields={fields} hints={{ ...hints, ...people.hintsOf[type] }} instead={instead} />
      </>
    )
  },
  initialValues: (ui, _, type) => valuesOf(type, type === 'EnactGuideline' ? {} : startOf(type, ui)),
  isLong: (type) => type === 'ImportGuidelineText' || type === 'EnactGuideline',
  showsFirst: (type) => type === 'EnactGuideline' || type === 'ImportGuidelineText',
  framed: (type) => type === 'EnactGuideline',
  alsoWrong: (form, state) => (form.command === 'EnactGuideline' ? enactAllWrong(form, state) : {}),
  unfit: (form) => (form.command === 'EnactGuideline' ? enactUnfit(form) : null),
  outlastsVersions: true,
  latestEvents: 500,
  completes: (form) => (form.command === 'EnactGuideline' ? saidIn(form) : null),
}
