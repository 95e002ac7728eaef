import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { Look } from '../look.ts'

interface Report {
  readonly questionnaire: string
  readonly checkedOn: PlainDate
  readonly answerRefused: string
  readonly verdict: string
  readonly answers: readonly { readonly item: string; readonly finding: string; readonly evidence: string }[]
}

/** A vetting is whole (Art. 20): every item judged, evidence for what is met, and a verdict that agrees with it. */
export const vettingWrong = (report: Report, look: Look): void => {
  const { answers, verdict, checkedOn, answerRefused } = report
  if (checkedOn > look.day) look.wrong('day-in-future', { day: checkedOn })
  if (answerRefused.trim() !== '') {
    if (verdict !== 'unsuitable') look.wrong('vetting-contradicts', { items: '—' })
    return
  }
  const items = look.guideline.questionnaires.find(({ version }) => version === report.questionnaire)?.items ?? []
  const of = new Map(answers.map((one) => [one.item, one]))
  const open = items.filter(({ id }) => (of.get(id)?.finding ?? 'open') === 'open').map(({ id }) => id)
  if (open.length > 0) look.wrong('vetting-not-whole', { items: open.join('、') })
  const bare = answers.filter(({ finding, evidence }) => finding === 'met' && evidence.trim() === '')
  if (bare.length > 0) look.wrong('vetting-without-evidence', { items: bare.map(({ item }) => item).join('、') })
  const unmet = answers.filter(({ finding }) => finding === 'not-met').map(({ item }) => item)
  const blocking = items.filter((item) => item.blocking && unmet.includes(item.id)).map(({ id }) => id)
  const bars = verdict === 'suitable' || look.settings.vetting.blockingUnmet === 'unsuitable'
  if (verdict !== 'unsuitable' && bars && blocking.length > 0)
    look.wrong('vetting-blocked', { items: blocking.join('、') })
  else if (verdict === 'suitable' && unmet.length > 0) look.wrong('vetting-contradicts', { items: unmet.join('、') })
}
