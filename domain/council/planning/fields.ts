import {
  caseOf,
  checkedByCommand,
  day,
  group,
  instant,
  line,
  oneOf,
  optionalLine,
  optionalTime,
  orNull,
  person,
  post,
  reason,
  type DataOf,
} from '../../kernel/fields.ts'

/** 定例, 臨時, 持ち回り. */
export const meetingKinds = ['regular', 'ad-hoc', 'circular'] as const
/** One of the kinds of meeting. */
export type MeetingKind = (typeof meetingKinds)[number]

/** When and where. For a circular deliberation the date is the day on which it begins; time and place may be empty. */
export const placeFields = {
  date: checkedByCommand(day()),
  time: checkedByCommand(optionalTime()),
  place: optionalLine(),
}

/** A meeting as the secretariat plans it. An empty name becomes that of the council with its number once it has one. */
export const planFields = { kind: oneOf(meetingKinds, 'meetingKinds'), name: optionalLine(), ...placeFields }

/** Where and when it is moved to, and why. */
export const movingFields = { ...placeFields, reason: reason() }

/** The meeting after which the practice plans the next one, and who ended it. */
const follows = {
  meeting: caseOf('council'),
  by: group({ person: person(), name: line(), post: post(), at: instant() }),
}

/** A regular meeting of the rhythm: after another one, or after none where it is the fiscal year's first. */
export const regularFields = { ...placeFields, follows: orNull(group(follows)) }

/** When and where a meeting is. */
export type MeetingPlace = DataOf<typeof placeFields>
/** A meeting as it is planned. */
export type MeetingPlan = DataOf<typeof planFields>
/** Where and when it is moved to, and why. */
export type Moving = DataOf<typeof movingFields>
/** The meeting after which the practice plans the next one. */
export type Follows = DataOf<typeof follows>
/** The next regular meeting as the practice plans it. */
export type RegularPlan = DataOf<typeof regularFields>
