/**
 * How soon what has to be done after an incident, in calendar days that no closed day moves: operational settings, for
 * Art. 22(5) names none.
 */
export interface IncidentSettings {
  /** Days from the report until the secretariat has assessed it. */
  readonly assessInDays: number
  /**
   * Whom to notify, in the order of the checklist, and within how many days after the discovery; `whereMalicious` is
   * the longer time where somebody is behind it. The two reports to the Personal Information Protection Commission are
   * timed from the first report on, the others once the assessment says that they are to be made.
   */
  readonly notices: { readonly [notice in NoticeId]: { readonly withinDays: number; readonly whereMalicious?: number } }
}

/**
 * Who may have to be notified of an incident: the Commission twice, the prefecture, J-LIS, the police, the persons
 * concerned, the public.
 */
export const noticeIds = [
  'ppc-preliminary',
  'ppc-final',
  'prefecture',
  'j-lis',
  'police',
  'persons',
  'publication',
] as const
/** One of those. */
export type NoticeId = (typeof noticeIds)[number]

/** What holds until a city settles otherwise. */
export const incidentDefaults: IncidentSettings = {
  assessInDays: 1,
  notices: {
    'ppc-preliminary': { withinDays: 5 },
    'ppc-final': { withinDays: 30, whereMalicious: 60 },
    prefecture: { withinDays: 3 },
    'j-lis': { withinDays: 3 },
    police: { withinDays: 3 },
    persons: { withinDays: 30 },
    publication: { withinDays: 30 },
  },
}
