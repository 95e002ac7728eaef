import type { Guideline } from '../../guideline/guideline.ts'
import { usuallyOnes } from '../roster/usually-ones.ts'
import type { Appointment, CityState } from '../state.ts'

/**
 * Who holds a post while somebody else is to hold it too, where it is one that usually one person holds.
 */
export const heldBeside = (
  { appointments }: Pick<CityState, 'appointments'>,
  { person, post, from, until }: Pick<Appointment, 'person' | 'post' | 'from' | 'until'>,
  guideline: Guideline,
): readonly Appointment[] =>
  usuallyOnes(guideline).has(post)
    ? appointments.filter(
        (one) =>
          one.post === post &&
          one.person !== person &&
          (one.until === null || one.until >= from) &&
          (until === null || one.from <= until),
      )
    : []
