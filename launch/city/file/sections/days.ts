import { dayFields, type GivenDay } from '../../../../domain/city/calendar/fields.ts'
import type { CityState, DayChange } from '../../../../domain/city/state.ts'
import { section } from '../section.ts'
import { byKey, lastOfEach } from './last-of-each.ts'

/** The days that the city closes or opens otherwise than the calendar as delivered: a row is what `SettleDay` takes. */
export const days = section({
  name: 'days',
  row: dayFields,
  most: 5_000,
  recorded: (state) => settled(state).map(({ day, closedFor, reason }) => ({ day, closedFor, reason })),
  key: ({ day }) => day,
  called: ({ day, closedFor }) => `${day} ${closedFor ?? '–'}`,
  wanted: (row, { state }) => {
    const known = settled(state).find(({ day }) => day === row.day)
    const command = { type: 'SettleDay', data: row } as const
    if (known === undefined) return [{ kind: 'added', command }]
    if (reasonIn(row) === known.closedFor) return []
    // A day bears one name: for another it is opened first and closed again.
    const opened = { ...command, data: { ...row, closedFor: null } }
    return known.closedFor === null || reasonIn(row) === null
      ? [{ kind: 'changed', command, before: known.closedFor ?? '–' }]
      : [
          { kind: 'ended', command: opened, before: known.closedFor },
          { kind: 'added', command },
        ]
  },
})

const settled = ({ days: changes }: CityState): readonly DayChange[] =>
  lastOfEach(changes, ({ day }) => day).toSorted(byKey(({ day }) => day))

const reasonIn = ({ closedFor }: GivenDay): string | null => closedFor?.trim() || null
