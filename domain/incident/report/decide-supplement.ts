import { closeTask, invalid } from '../../law/deciding.ts'
import { accept, type DecideIncident } from '../law.ts'
import type { Supplement } from './fields.ts'

const written = ['text', 'cause', 'effect', 'secondaryDamage', 'persons', 'publication', 'prevention'] as const

/**
 * What has become known since (Art. 22(5)). Once cause and prevention are written down, the office has looked into it.
 */
export const supplement: DecideIncident<Supplement> = (news, state, _rules, by) => {
  if (written.every((field) => news[field].trim() === '') && news.people === null) return invalid('text', 'empty')
  const explained = (news.cause || state.known.cause) !== '' && (news.prevention || state.known.prevention) !== ''
  return accept(
    { type: 'ReportSupplemented', rule: 'incident-reported', data: { ...news, by } },
    ...(explained ? closeTask(state, 'investigate-incident', 'answered') : []),
  )
}
