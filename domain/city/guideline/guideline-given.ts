import type { Guideline } from '../../guideline/guideline.ts'
import type { GivenGuideline } from './fields.ts'

/**
 * A version of the guideline from what was given: the table of bases is a list on a form and looked up by name in the
 * law. Ids and citations are texts as given and branded in a guideline; `guidelineProblems` says what is wrong with
 * them.
 */
export const guidelineGiven = ({ reason: _reason, bases, ...given }: GivenGuideline): Guideline =>
  ({
    version: given.inForceFrom,
    ...given,
    bases: Object.fromEntries(bases.map(({ rule, article }) => [rule, article])),
  }) as unknown as Guideline

/**
 * The other way round: a version as a form or a file gives it, to be amended from, without what is worked out for a
 * day.
 */
export const givenFrom = ({
  version: _version,
  former: _former,
  standIn: _standIn,
  bases,
  roles,
  ...guideline
}: Guideline): Omit<GivenGuideline, 'reason'> => ({
  ...guideline,
  roles: rolesGiven(roles),
  bases: Object.entries(bases).map(([rule, article]) => ({ rule, article })),
})

/** Whether the vice chief rests just now is no part of a version. */
const rolesGiven = ({ 'vice-chief': vice, ...roles }: Guideline['roles']): Guideline['roles'] => {
  if (vice === undefined) return roles
  const { rests: _rests, ...said } = vice
  return { ...roles, 'vice-chief': said }
}
