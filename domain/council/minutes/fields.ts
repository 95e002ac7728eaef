import { group, listOf, oneOf, optionalLine, part, reason, remarks, type DataOf } from '../../kernel/fields.ts'
import { mostItems } from '../agenda/fields.ts'

/** 非公開, 公開. */
export const opennesses = ['closed', 'public'] as const
/** One of those. */
export type Openness = (typeof opennesses)[number]

/** One item's part of the minutes. */
const minutesItem = {
  item: part(),
  summary: remarks(),
  openness: oneOf(opennesses, 'openness'),
  /** Why it isn't public; may be empty where it is. */
  reason: optionalLine(),
}

/** The minutes as drafted: each item's part, and a summary for the public. */
export const minutesFields = { items: listOf(group(minutesItem), { most: mostItems }), publicSummary: remarks() }
/** What the chair notes. */
export const confirmationFields = { note: remarks() }
/** Why the minutes are sent back. */
export const returnFields = { reason: reason() }

/** The minutes as drafted. */
export type Minutes = DataOf<typeof minutesFields>
/** One item's part of the minutes. */
export type MinutesItem = DataOf<typeof minutesItem>
