import { changeKinds } from '../../guideline/change-settings.ts'
import { seats } from '../../guideline/council.ts'
import { noticeIds } from '../../guideline/incident-settings.ts'
import { days, number, oneOf, seriesMark, time, yesOrNo, type DeclaredSetting } from '../../guideline/setting-kinds.ts'
import type { Settings } from '../../guideline/settings.ts'
import type { ProcedureSettings } from '../../law/procedure-settings.ts'
import { blockingUnmet, ownWork } from '../../guideline/vetting-settings.ts'

const decidedBy = oneOf('approval', 'council')

const each = (names: readonly string[], one: DeclaredSetting): { readonly [name: string]: DeclaredSetting } =>
  Object.fromEntries(names.map((name) => [name, one]))

/** What stands in the settings of all. */
const ofAll: { readonly [name: string]: DeclaredSetting } = {
  remindOnBusinessDays: { kind: 'numbers', least: -60, most: 60, atMost: 12 },
  escalateAfterBusinessDays: number(1, 60),
  escalateAfterCalendarDays: number(1, 60),
  dueAt: time,
  remindAt: time,
  inspectEveryMonths: number(1, 120),
  effectivenessCheckedBy: oneOf('anybody', 'another-person-or-day'),
  proposeFindingAfterBusinessDays: number(1, 250),
  noteCertificateDays: { kind: 'numbers', least: 1, most: 366, atMost: 6 },
  clausesNeedSecondReader: yesOrNo,
  ...each(
    changeKinds.map((kind) => `changeNeeds.${kind}`),
    decidedBy,
  ),
  subcontractNeeds: decidedBy,
  'signInRequired.of': { kind: 'several-of', choices: ['chief', 'chair', 'member'] },
  'signInRequired.commands': {
    kind: 'names',
    form: /^[A-Z][A-Za-z]{1,60}$/,
    atMost: 200,
    example: 'ApproveOutsourcing, CloseMeeting',
  },
  linkReadsForDays: days(3_660),
  'council.quorum': {
    ...number(1, 99),
    clash: ({ council }, { guideline }) =>
      council.quorum > seats(guideline.council).length ? `1–${seats(guideline.council).length}` : null,
  },
  'council.deputies': oneOf('none', 'notified-items', 'all'),
  'council.chairDeputy': yesOrNo,
  'council.noticeBusinessDays': days(60),
  'council.agendaDeadlineBusinessDays': days(60),
  'council.regular.firstMonth': number(1, 12),
  'council.regular.everyMonths': number(0, 12),
  'council.regular.day': number(1, 31),
  'council.regular.time': time,
  'council.regular.place': { kind: 'text', most: 200 },
  'council.entrustingEndsBusinessDays': days(60),
  'council.consentRound': yesOrNo,
  'council.circularMajority': oneOf('more-than-half', 'two-thirds', 'all'),
  ...each(
    ['request', 'vetting', 'agenda', 'council', 'approval'].map((step) => `renewalSeason.${step}`),
    days(250),
  ),
  'accounts.invitationHours': number(1, 720),
  'accounts.forgottenHours': number(1, 72),
  'attachments.maxBytes': number(1_024, 200 * 1_048_576),
  'attachments.mediaTypes': {
    kind: 'names',
    form: /^[a-z]+\/[a-z0-9.+-]{1,100}$/,
    atMost: 50,
    example: 'application/pdf, image/png',
  },
  'attachments.mostPerCase': number(1, 2_000),
  'incident.assessInDays': days(60),
  ...each(
    noticeIds.map((notice) => `incident.notices.${notice}.withinDays`),
    days(366),
  ),
  'incident.notices.ppc-final.whereMalicious': days(366),
  'vetting.blockingUnmet': oneOf(...blockingUnmet),
  'vetting.holdsMonths': number(1, 120),
  'vetting.ownWork': oneOf(...ownWork),
}

/**
 * Every setting by its name, which is its place in `Settings`. What is called a setting anywhere stands here, so it can
 * be set; a test holds the two together. What procedures declare themselves comes from their folders.
 */
export const everySetting = (own: ProcedureSettings): { readonly [name: string]: DeclaredSetting } => ({
  ...own.declared,
  ...ofAll,
  ...each(Object.keys(own.declared).filter(isSeries), {
    ...seriesMark,
    // Two series with one mark would draw the same numbers for different things.
    clash: (settings) => {
      const marks = marksOf(own, settings)
      return new Set(marks).size === marks.length ? null : `≠ ${[...new Set(marks)].join(' / ')}`
    },
  }),
  numbersBefore: {
    kind: 'names',
    form: /^[^\s:,]{1,10}:(?:19|20|21)\d\d:\d{1,5}$/,
    atMost: 200,
    example: '委:2026:3',
    // A mark that no series has would number nothing.
    clash: (settings) => {
      const marks = marksOf(own, settings)
      return settings.numbersBefore.every((one) => marks.includes(one.slice(0, one.indexOf(':'))))
        ? null
        : marks.join(' / ')
    },
  },
})

const isSeries = (name: string): boolean => name.startsWith('series.')

/** The mark of every series: the city's, else the one that its procedure delivers. */
const marksOf = ({ delivered }: ProcedureSettings, { series }: Settings): readonly string[] =>
  Object.values({
    ...Object.fromEntries(
      Object.entries(delivered)
        .filter(([name]) => isSeries(name))
        .map(([name, mark]) => [name.slice('series.'.length), mark as string]),
    ),
    ...series,
  })
