/** What anybody might say of a meeting outside Sekisho. */
import type { Scene } from './any-history.ts'
import { closedBy, presentSeats } from './outsourcing-acts.ts'
import { by } from './outsourcing-events.ts'

/** The minutes and who was there, mostly enough; and who closed the meeting, where it tells the outcome itself. */
export const onPaper = ({ pick, mostly, day, state }: Scene) => ({
  minutes: mostly(pick([...state.attachments.map((one) => one.id), 'attachment-1']), 'attachment-9'),
  present: mostly(presentSeats, presentSeats.slice(1)),
  ...closedBy(`${day(0)} 10:00`),
})

/** What a meeting adds when it tells that the chair has put an outcome right. */
export const correctedBy = (on: string): object => ({
  ...closedBy(`${on} 10:00`),
  correctedBy: by('chief', `${on} 10:00`),
})
