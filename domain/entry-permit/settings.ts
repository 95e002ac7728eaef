import { days } from '../guideline/setting-kinds.ts'
import { ownSettings, type OwnSettings } from '../law/own-settings.ts'

type Renewal = { readonly answerRenewalDaysBefore: number }

/** How permits go on where Arts. 7 to 9 are silent, besides what stands among the settings of all (operational). */
export const entryPermitOwnSettings: OwnSettings<Renewal> = ownSettings('entry-permit', {
  kinds: {
    answerRenewalDaysBefore: {
      ...days(365),
      // Whoever is asked needs some time to answer.
      clash: (settings) => {
        const { askRenewalDaysBefore } = settings.entryPermit
        const { answerRenewalDaysBefore } = entryPermitOwnSettings.of(settings)
        return answerRenewalDaysBefore < askRenewalDaysBefore ? null : `0–${askRenewalDaysBefore - 1}`
      },
    },
  },
  delivered: {
    /** How many days before the last one the office's answer is due, so that the manager has time to decide. */
    answerRenewalDaysBefore: 14,
  },
})
