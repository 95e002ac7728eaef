import { keeperOf } from '../../domain/entry-permit/keeper-of.ts'
import { chairPosts, approverPosts } from '../../domain/guideline/role-posts.ts'
import { postOf, type Guideline, type RequestingOffice } from '../../domain/guideline/guideline.ts'
import type { PostId } from '../../domain/kernel/ids.ts'
import { LaunchError } from '../text.ts'
import type { Resident } from './residents.ts'

/** Who plays which part on the tour: found in the city's rule book and roster, for the tour knows no city by itself. */
export interface Cast<Who = Resident> {
  /** The office that outsources; the tour's request is its own. */
  readonly office: RequestingOffice
  /** Two of its staff, and its head. Where only one is on the staff, both parts are theirs. */
  readonly asker: Who
  readonly colleague: Who
  readonly head: Who
  readonly secretariat: Who
  /** Whoever presides at the council. */
  readonly chair: Who
  /** Whoever approves outsourcing: of several the one who acts in the first one's place. */
  readonly approver: Who
  readonly auditor: Who
  /** Somebody of another office's staff, who has nothing to do with the case; a small municipality has none. */
  readonly outsider: Who | null
  /** The door to which the tour walks; null where nobody manages a room. */
  readonly door: Door<Who> | null
}

/** A room with whoever manages it and whoever keeps its ID device. */
export interface Door<Who = Resident> {
  readonly room: string
  readonly manager: Who
  readonly keeper: Who
}

/** Finds them; throws with the posts that nobody holds, where the tour can't be played without. */
export const castOf = (guideline: Guideline, residents: readonly Resident[]): Cast => {
  const holder = (post: PostId | undefined) =>
    residents.findLast(({ posts }) => post !== undefined && posts.includes(post))
  const { roles } = guideline
  const approver = approverPosts(guideline)
    .map(holder)
    .findLast((one) => one !== undefined)
  const chair = chairPosts(guideline)
    .map(holder)
    .find((one) => one !== undefined)
  const [secretariat, auditor] = [holder(roles.secretariat.post), holder(roles.auditor.post)]
  const deciding = new Set([approver, chair, secretariat].map((one) => one?.person))
  const office = officeFor(guideline, residents, (one) => deciding.has(one.person))
  const head = holder(office?.head)
  const staff = residents.filter(({ posts }) => office !== undefined && posts.includes(office.staff))
  const [asker] = staff
  if (!office || !head || !asker || !secretariat || !approver || !chair || !auditor)
    throw vacant(guideline, residents, office)
  const involved = new Set([...deciding, ...[head, auditor, ...staff].map(({ person }) => person)])
  const others = guideline.requesting.filter((one) => one.office !== office.office).map((one) => one.staff)
  const outsider = residents.find(
    ({ person, posts }) => !involved.has(person) && posts.length === 1 && others.some((post) => posts.includes(post)),
  )
  return {
    office,
    asker,
    colleague: staff.at(-1) ?? asker,
    head,
    secretariat,
    chair,
    approver,
    auditor,
    outsider: outsider ?? null,
    door: doorIn(guideline, holder),
  }
}

/** A room of the strictest level whose manager is in office: where the guideline has the ID device, it is there. */
const doorIn = (guideline: Guideline, holder: (post: PostId) => Resident | undefined): Door | null => {
  const rooms = guideline.rooms.toSorted((one, other) => (other.level ?? 0) - (one.level ?? 0))
  for (const room of rooms) {
    const manager = holder(room.manager)
    const keeper = holder(keeperOf(guideline, room.manager))
    if (manager !== undefined && keeper !== undefined) return { room: room.id, manager, keeper }
  }
  return null
}

/** Of the offices that may outsource the one whose people decide nothing else of the case; of several the largest. */
const officeFor = (
  { requesting }: Guideline,
  residents: readonly Resident[],
  decides: (one: Resident) => boolean,
): RequestingOffice | undefined => {
  const fitness = ({ head, staff }: RequestingOffice): number => {
    const heads = residents.filter(({ posts }) => posts.includes(head))
    const onStaff = residents.filter(({ posts }) => posts.includes(staff))
    const complete = heads.length > 0 && onStaff.length > 0
    return (complete ? 4 : 0) + ([...heads, ...onStaff].some(decides) ? 0 : 2) + (onStaff.length > 1 ? 1 : 0)
  }
  return requesting.toSorted((one, other) => fitness(other) - fitness(one))[0]
}

const vacant = (
  guideline: Guideline,
  residents: readonly Resident[],
  office: RequestingOffice | undefined,
): LaunchError => {
  const { roles, council } = guideline
  const needed = [
    ...(office === undefined ? [] : [office.head, office.staff]),
    roles.secretariat.post,
    roles.auditor.post,
    council.chair.post,
    ...approverPosts(guideline).slice(0, 1),
  ]
  const held = new Set(residents.flatMap(({ posts }) => posts))
  const missing = [...new Set(needed)].filter((post) => !held.has(post)).map((post) => postOf(guideline, post))
  const list = (lang: 'ja' | 'en') => missing.map((one) => one?.[lang] ?? '').join(lang === 'ja' ? '、' : ', ')
  return office === undefined
    ? new LaunchError({
        ja: 'この規程には外部委託のできる部署がないので、見学する案件がありません。',
        en: 'No office may outsource by this guideline, so there is no case to tour.',
      })
    : new LaunchError({
        ja: `見学には次の職に就いている人が要ります: ${list('ja')}`,
        en: `For the tour somebody has to hold these posts: ${list('en')}`,
      })
}
