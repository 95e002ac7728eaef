import { days, number, oneOf } from '../guideline/setting-kinds.ts'
import { ownSettings, type OwnSettings } from '../law/own-settings.ts'

/** How permits to enter are given where Arts. 7 to 9 are silent: operational settings. */
type EntryPermitSettings = {
  /** The last day that a permit can have: the end of the fiscal year in which it begins, or whatever was asked for. */
  readonly periodEnds: 'fiscal-year-end' | 'as-asked'
  /** So many calendar days before its last day the office is asked whether a permit is to be renewed. */
  readonly askRenewalDaysBefore: number
  /** How many days before the last one the office's answer is due, so that the manager has time to decide. */
  readonly answerRenewalDaysBefore: number
  /** Whether the manager of a room may permit their own entry, which the chief is then told; or nobody may. */
  readonly ownPermit: 'reported' | 'forbidden'
}

/** They as they are declared. */
export const entryPermitSettings: OwnSettings<EntryPermitSettings> = ownSettings('entry-permit', {
  mark: '許',
  kinds: {
    periodEnds: oneOf('fiscal-year-end', 'as-asked'),
    askRenewalDaysBefore: number(1, 366),
    answerRenewalDaysBefore: {
      ...days(365),
      // Whoever is asked needs some time to answer.
      clash: (settings) => {
        const { askRenewalDaysBefore, answerRenewalDaysBefore } = entryPermitSettings.of(settings)
        return answerRenewalDaysBefore < askRenewalDaysBefore ? null : `0–${askRenewalDaysBefore - 1}`
      },
    },
    ownPermit: oneOf('reported', 'forbidden'),
  },
  delivered: {
    periodEnds: 'fiscal-year-end',
    askRenewalDaysBefore: 45,
    answerRenewalDaysBefore: 14,
    ownPermit: 'reported',
  },
})
