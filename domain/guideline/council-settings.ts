import type { Share } from './council.ts'
import type { ClockTime } from '../kernel/instant.ts'

/** How the council works where Art. 5 is silent: every one an operational setting, dated with the other settings. */
export interface CouncilSettings {
  /** How many of the seats have to be there for an outcome. */
  readonly quorum: number
  /** Who may speak for a member: nobody, a deputy for what the notice named, or a deputy for everything. */
  readonly deputies: 'none' | 'notified-items' | 'all'
  /** Whether somebody may preside in the chair's place: the guideline names nobody. */
  readonly chairDeputy: boolean
  /** How many business days before the meeting the notice is to go out; later is possible and shown. */
  readonly noticeBusinessDays: number
  /** How many business days before a regular meeting its agenda is drawn up. */
  readonly agendaDeadlineBusinessDays: number
  /**
   * The rhythm of regular meetings through the fiscal year: the first one's month, then every so many months, on this
   * day. With 0 months there is no rhythm, and nothing is planned or asked by itself.
   */
  readonly regular: {
    readonly firstMonth: number
    readonly everyMonths: number
    readonly day: number
    readonly time: ClockTime
    readonly place: string
  }
  /** How many business days before its last day it is said that what the chair gave to the secretariat ends. */
  readonly entrustingEndsBusinessDays: number
  /** Whether the members are asked first if they agree to deliberate by circulation. */
  readonly consentRound: boolean
  /** How many of all seats have to say yes in circulation, for the consent and for every favourable outcome. */
  readonly circularMajority: Share
}

/** What holds until a city settles otherwise. */
export const councilDefaults: CouncilSettings = {
  quorum: 3,
  deputies: 'notified-items',
  chairDeputy: false,
  noticeBusinessDays: 3,
  agendaDeadlineBusinessDays: 5,
  regular: { firstMonth: 6, everyMonths: 3, day: 5, time: '13:30', place: '第1会議室' },
  entrustingEndsBusinessDays: 10,
  consentRound: true,
  circularMajority: 'more-than-half',
}
