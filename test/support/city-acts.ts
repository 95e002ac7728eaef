/** Acts on a city's rule book, as the tests give them. */
import type { CityCommand } from '../../domain/city/commands.ts'
import type { Contact, Entry } from '../../domain/city/people/fields.ts'
import type { GivenGuideline } from '../../domain/city/guideline/fields.ts'
import { givenFrom } from '../../domain/city/guideline/guideline-given.ts'
import type { GivenText } from '../../domain/city/official-text/fields.ts'
import { reiwa5 } from '../../domain/guideline/guideline.ts'
import type { PersonId, PostId } from '../../domain/kernel/ids.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import type { Act } from './given.ts'
import { rulesAt, type Who } from './rules.ts'

/** An act on the city's rule book. */
export type CityAct = Act<CityCommand>
interface Given {
  readonly at?: string
  readonly who?: Who
}

const act = (command: CityCommand, { at = '2026-04-20 10:00', who = 'administrator' }: Given = {}): CityAct => ({
  command,
  rules: rulesAt(at, who),
})

/** Whoever operates the machine begins the rule book. */
export const founds = ({ at = '2026-04-01 09:00', who = 'practice' }: Given = {}): CityAct =>
  act({ type: 'FoundCity', data: { name: { ja: '試験市', en: 'Test City' } } }, { at, who })

/** A setting gets another value from a day on. */
export const changes = (name: string, value: string, from = '2026-04-20', given: Given = {}): CityAct =>
  act(
    { type: 'ChangeSetting', data: { name, value, inForceFrom: plainDate(from), reason: '令和8年4月20日決裁' } },
    given,
  )

/** A day is closed, or opened where no name is given. */
export const settles = (day: string, closedFor: string | null, given: Given = {}): CityAct =>
  act({ type: 'SettleDay', data: { day: plainDate(day), closedFor, reason: '市長決裁' } }, given)

/** A version of the guideline like the one that is delivered, but for what is said. */
export const enacts = (over: Partial<GivenGuideline> = {}, given: Given = {}): CityAct => {
  return act({ type: 'EnactGuideline', data: { ...givenFrom(reiwa5), reason: '一部改正', ...over } }, given)
}

/** An official text as its file has it. */
export const madeUpText = `窓口要綱
第21条 鍵を守る。
2 会議は、次の者が出る。
(1) 係長
(2) 係員
第22条 契約に次を書く。
(1) 守ること。
(2) 返すこと。
区分
部屋
区分1
奥
区分2
前
附則
この要綱は、令和5年4月1日から施行する。`

/** The official text comes in, from a day on. */
export const imports = (over: Partial<GivenText> = {}, given: Given = {}): CityAct =>
  act(
    {
      type: 'ImportGuidelineText',
      data: {
        inForceFrom: plainDate('2023-04-01'),
        text: madeUpText,
        file: 'text.txt',
        sha256: 'a'.repeat(64),
        reason: '例規集から',
        ...over,
      },
    },
    given,
  )

/** The id of somebody whom the tests enter, by a number. */
export const personId = (nth: number): PersonId =>
  `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}` as PersonId

/** Somebody comes on the roster. */
export const enters = (nth: number, over: Partial<Entry> = {}, given: Given = {}): CityAct =>
  act(
    {
      type: 'EnterPerson',
      data: {
        person: personId(nth),
        name: `職員 ${nth}`,
        kana: '',
        mail: `person-${nth}@city.example.jp`,
        language: 'ja',
        ...over,
      },
    },
    given,
  )

/** Somebody is appointed to a post from a day on, until another or until further notice. */
export const appoints = (
  nth: number,
  post: string,
  from = '2026-04-20',
  until: string | null = null,
  { reason = '人事異動', ...given }: Given & { readonly reason?: string } = {},
): CityAct =>
  act(
    {
      type: 'AppointPerson',
      data: {
        person: personId(nth),
        post: post as PostId,
        from: plainDate(from),
        until: until === null ? null : plainDate(until),
        reason,
      },
    },
    given,
  )

/** Somebody is reached elsewhere, or in another language. */
export const changesContact = (nth: number, over: Pick<Contact, 'mail' | 'language'>, given: Given = {}): CityAct =>
  act({ type: 'ChangeContact', data: { person: personId(nth), ...over, reason: '異動' } }, given)

/** Somebody is invited to sign in. */
export const invites = (nth: number, given: Given = {}): CityAct =>
  act({ type: 'InvitePerson', data: { person: personId(nth), how: 'shown' } }, given)

/** Somebody holds a post through a day and no longer. */
export const endsPost = (nth: number, post: string, lastDay: string, given: Given = {}): CityAct =>
  act(
    {
      type: 'EndAppointment',
      data: { person: personId(nth), post: post as PostId, lastDay: plainDate(lastDay), reason: '人事異動' },
    },
    given,
  )

/** Somebody leaves after a day. */
export const leaves = (nth: number, lastDay: string, given: Given = {}): CityAct =>
  act({ type: 'RecordLeaving', data: { person: personId(nth), lastDay: plainDate(lastDay), reason: '退職' } }, given)
