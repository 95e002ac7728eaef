import type { Rules } from '../../guideline/rules.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { headPost } from '../head-post.ts'

/** The kinds of tasks about certificates. */
export const certificateTasks = {
  'renew-certificate': { nature: 'do', days: 20 },
  'certificate-expired': { nature: 'do', days: 5 },
} as const satisfies TaskKinds

/**
 * A certificate of the contractor that expires while the contract runs: the head says what became of it (Arts. 20, 23).
 */
export const certificateTask = (
  certificate: string,
  expiresOn: PlainDate,
  office: OfficeId,
  { guideline }: Rules,
): TaskPlan => ({
  ...taskOf(certificateTasks, 'renew-certificate'),
  askedOf: headPost(office, guideline),
  rule: 'certificates-kept-valid',
  answers: ['RecordCertificate'],
  about: certificate,
  dueOn: expiresOn,
})

/** A certificate that has expired already: expired is not expiring, and is asked about by a day that is to come. */
export const expiredTask = (certificate: string, office: OfficeId, { guideline }: Rules): TaskPlan => ({
  ...taskOf(certificateTasks, 'certificate-expired'),
  askedOf: headPost(office, guideline),
  rule: 'certificates-kept-valid',
  answers: ['RecordCertificate'],
  about: certificate,
})
