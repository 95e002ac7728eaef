import { seats } from '../guideline/council.ts'
import type { Rules } from '../guideline/rules.ts'
import type { HeldBy } from '../kernel/other-cases.ts'
import type { PostId } from '../kernel/ids.ts'

/** A seat, or the secretariat's post, with whoever held it when the notice went out. */
export interface SeatHeld extends HeldBy {
  readonly post: PostId
}

/** Who holds the seats and the secretariat's post today, by name: papers print what the notice froze. */
export const whoSits = ({ guideline: { council, roles }, others }: Rules): readonly SeatHeld[] =>
  [...new Set([...seats(council), roles.secretariat.post])].flatMap((post) => {
    const held = others.whoHolds(post)
    return held ? [{ post, person: held.person, name: held.name }] : []
  })
