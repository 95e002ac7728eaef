/** Acts on methods of management for tests: each with what it says where a test says nothing else. */
import type { ManagementMethodCommand } from '../../domain/management-method/commands.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import type { CaseId, PostId } from '../../domain/kernel/ids.ts'
import type { OtherCases, ReadRow } from '../../domain/kernel/other-cases.ts'
import { ownPost } from '../../domain/kernel/own-post.ts'
import type { PersonActing } from '../../domain/kernel/parties.ts'
import { plainDate as day } from '../../domain/kernel/plain-date.ts'
import type { Act } from './given.ts'
import { asWaiting, people, rulesAt, type Who } from './rules.ts'

type CommandType = ManagementMethodCommand['type']
type DataOf<Type extends CommandType> = Extract<ManagementMethodCommand, { readonly type: Type }>['data']

interface How {
  readonly by?: Who
  readonly at?: string
  readonly rules?: Partial<Rules>
  readonly others?: Partial<OtherCases>
}

/** Somebody as the person they are. */
export const themself = (who: keyof typeof people): PersonActing => ({
  ...people[who],
  posts: [...people[who].posts, ownPost(people[who].person)],
})

const authority = (nth: number, { person, name }: PersonActing): ReadRow => ({
  case: `authority/00000000-0000-4000-8000-00000000000${nth}` as CaseId,
  item: '',
  cells: { person, operator: name },
})

/** Who operates where a test says nothing else: one of them with two authorities. */
export const operators = [authority(1, people.staff), authority(2, people.otherStaff), authority(3, people.staff)]

const taken =
  <Type extends CommandType>(type: Type, who: Who, at: string, data: DataOf<Type>) =>
  (over: Partial<DataOf<Type>> = {}, { by = who, at: when = at, rules = {}, others = {} }: How = {}) =>
    ({
      command: { type, data: { ...data, ...over } },
      rules: rulesAt(when, by, { others: { ...asWaiting, rows: operators, ...others }, ...rules }),
    }) as Act<ManagementMethodCommand>

const content = { title: 'ID・照合情報の管理方法', content: 'IDは本人のみが用いる。', paper: '' }
const manager = 'digital-promotion-head' as PostId

/** A method is drafted for the first time. */
export const drafts = taken('DraftMethod', 'systemManager', '2026-04-06 10:00', {
  kind: 'id-matching',
  owner: manager,
  ...content,
})
/** What stood on paper comes in. */
export const bringsIn = taken('BringInMethod', 'systemManager', '2026-04-06 10:00', {
  kind: 'id-matching',
  owner: manager,
  ...content,
  version: 3,
  inForceFrom: day('2023-04-01'),
  broughtInAs: '令和5年の管理方法書',
  asksReaders: false,
})
/** The next version is drafted. */
export const amends = taken('AmendMethod', 'systemManager', '2026-05-11 10:00', {
  ...content,
  content: '離席のときは画面を閉じる。',
  reason: '点検の結果',
})
/** The post settles the draft. */
export const settles = taken('SettleMethod', 'systemManager', '2026-04-10 10:00', {
  inForceFrom: day('2026-04-10'),
  note: '',
})
/** The day of a version has come. */
export const comesIntoForce = taken('PutMethodInForce', 'practice', '2026-06-01 00:00', { version: 2 })
/** An operator acknowledges the version in force. */
export const acknowledges = taken('AcknowledgeMethodVersion', themself('staff'), '2026-04-13 10:00', {
  reader: 'reader-1',
  remarks: '',
})
/** Nobody waits for somebody's word any more. */
export const excuses = taken('ExcuseMethodReader', 'systemManager', '2026-04-14 10:00', {
  reader: 'reader-2',
  reason: '操作権限が終わった。',
})
/** Somebody has left the city. */
export const hearsLeft = taken('HearMethodReaderLeft', 'practice', '2026-04-15 00:05', {
  cause: `person/${people.otherStaff.person}`,
  how: 'left',
  on: day('2026-04-14'),
})
/** The time has come to look at it again. */
export const asksReview = taken('AskMethodReview', 'practice', '2027-04-10 09:00', { nth: 1 })
/** It stays. */
export const reviews = taken('ReviewMethod', 'systemManager', '2027-04-12 10:00', { finding: '改める点はない。' })
/** There is no such method any more. */
export const abolishes = taken('AbolishMethod', 'systemManager', '2027-05-11 10:00', {
  reason: '照合の仕組みが変わった。',
})
