import { reiwa5, type Guideline } from '../../guideline/guideline.ts'

/**
 * A version as it was recorded, with the rest as it was delivered then where it was recorded before a version said
 * everything itself.
 */
export const wholeGuideline = (recorded: Guideline): Guideline =>
  (recorded.called as Guideline['called'] | undefined) === undefined
    ? {
        ...reiwa5,
        ...recorded,
        roles: { ...recorded.roles, chief: { ...reiwa5.roles.chief, ...recorded.roles.chief } },
      }
    : recorded
