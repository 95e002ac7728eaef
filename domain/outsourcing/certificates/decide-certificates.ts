import { tooEarly } from '../../kernel/too-early.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { Ruled } from '../../law/command-law.ts'
import { alreadyPast, closeTask, farAhead, invalid, openTasks, today } from '../../law/deciding.ts'
import { openTaskOf } from '../../tasks/task.ts'
import type { OutsourcingState } from '../state.ts'
import { accept, type DecideOutsourcing, type Decision, type OutsourcingLaw, type ToldOutsourcing } from '../law.ts'
import { expiresMidContract, noticeDay } from './expiry.ts'
import type { CertificateExpiry, CertificateReport } from './fields.ts'
import { certificateTask, expiredTask } from './plans.ts'
import type { CertificateState } from './state.ts'

/**
 * The practice: a certificate of the contractor is about to expire while the contract runs. What the vetting stood on
 * (Art. 20) is looked at again, and the head is asked what became of it; an inspection (Art. 23) suggests itself.
 */
export const noteCertificateExpiring: ToldOutsourcing<CertificateExpiry> = (
  { certificate, nth, expiresOn },
  state,
  rules,
) => {
  const one = state.certificates.find(({ id }) => id === certificate)
  // Renewed meanwhile, the expiry that was to be noted is none any more.
  if (
    !one ||
    one.expiresOn !== expiresOn ||
    state.contract === null ||
    nth <= one.noted ||
    !expiresMidContract(one, state.contract)
  )
    return accept()
  const day = noticeDay(expiresOn, nth, rules.settings)
  if (day === null) return accept()
  if (day > today(rules)) return tooEarly('certificates-kept-valid', day)
  const data = { certificate, nth, expiresOn }
  if (expiresOn < today(rules)) return accept(...hasExpired(data, state, rules))
  const asked = openTaskOf(state.tasks, 'renew-certificate', certificate)
  return accept(
    { type: 'CertificateExpiring', rule: 'certificates-kept-valid', data },
    ...(asked ? [] : openTasks(state, rules, certificateTask(certificate, expiresOn, state.office, rules))),
  )
}

/** Expired is not expiring: whoever was asked to see to it in time is asked now what is done without it. */
const hasExpired = (
  data: CertificateExpiry,
  state: OutsourcingState,
  rules: Rules,
): readonly Ruled<OutsourcingLaw>[] => [
  { type: 'CertificateExpiring', rule: 'certificates-kept-valid', data: { ...data, expired: true } },
  ...closeTask(state, 'renew-certificate', 'replaced', data.certificate),
  ...(openTaskOf(state.tasks, 'certificate-expired', data.certificate)
    ? []
    : openTasks(state, rules, expiredTask(data.certificate, state.office, rules))),
]

/** The contractor's certificate was renewed, or it was not, and then the reason is kept (Arts. 20, 23). */
export const recordCertificate: DecideOutsourcing<CertificateReport> = (report, state, rules, by) => {
  const one = state.certificates.find(({ id }) => id === report.certificate)
  if (!one)
    return refuse('certificate-unknown', 'certificates-kept-valid', {
      field: 'certificate',
      certificate: report.certificate,
    })
  const wrong = report.outcome === 'renewed' ? renewalProblem(report, one, rules) : lapseProblem(report)
  if (wrong) return wrong
  return accept(
    { type: 'CertificateRecorded', rule: 'certificates-kept-valid', data: { ...report, by } },
    ...closeTask(state, 'renew-certificate', 'answered', report.certificate),
    ...closeTask(state, 'certificate-expired', 'answered', report.certificate),
  )
}

const renewalProblem = (
  { number, expiresOn }: CertificateReport,
  one: CertificateState,
  rules: Rules,
): Decision | null => {
  if (number.trim() === '') return invalid('number', 'empty')
  if (expiresOn === null) return invalid('expiresOn', 'empty')
  return expiresOn > one.expiresOn
    ? (alreadyPast('expiresOn', expiresOn, rules, 'certificates-kept-valid') ??
        farAhead('expiresOn', expiresOn, rules, 'certificates-kept-valid'))
    : invalid('expiresOn', 'not-later-than-before', 'certificates-kept-valid')
}

const lapseProblem = ({ expiresOn, note }: CertificateReport): Decision | null => {
  if (expiresOn !== null) return invalid('expiresOn', 'not-with-this-outcome', 'certificates-kept-valid')
  return note.trim() === '' ? invalid('note', 'empty') : null
}
