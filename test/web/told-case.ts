/** Cases told through the law, with the records that the pages show: what a store would hold, without a store. */
import { createHash } from 'node:crypto'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { outsourcing } from '../../domain/outsourcing/outsourcing.ts'
import { permissionsOf } from '../../web/case-page/permissions-of.ts'
import type { CaseView } from '../../web/outsourcing/outsourcing-view.ts'
import type { CaseWithHistory } from '../../web/outsourcing/outsourcing-view.ts'
import type { HistoryEntry } from '../../web/history-entry.ts'
import type { OutsourcingAct } from '../support/outsourcing-acts.ts'
import { rulesAt, type Who } from '../support/rules.ts'

export const sampleCase = 'outsourcing/00000000-0000-4000-8000-00000000000a' as CaseId

/** The case to which these acts lead, as this reader sees it at that moment. */
export const told = (acts: readonly OutsourcingAct[], reader: Who, at: string): CaseWithHistory => {
  const history: HistoryEntry[] = []
  let state = outsourcing.initialState
  for (const act of acts) {
    const outcome = outsourcing.decider.decide(act.command, state, act.rules)
    if (!outcome.ok) throw new Error(`${act.command.type} is refused: ${JSON.stringify(outcome.refusal)}`)
    for (const event of outcome.events) {
      state = outsourcing.decider.evolve(state, event)
      const { actor } = act.rules
      const post = 'by' in event.data ? event.data.by.post : actor.kind === 'person' ? (actor.posts[0] ?? '') : ''
      history.push({
        version: history.length + 1,
        type: event.type,
        data: event.data,
        meta: {
          occurredAt: act.rules.now,
          article: event.article,
          guidelineVersion: act.rules.guideline.version,
          actor: actor.kind === 'person' ? { kind: 'person', name: actor.name, post } : { kind: 'practice' },
        },
        hash: createHash('sha256')
          .update(JSON.stringify([history.at(-1)?.hash ?? '', event]))
          .digest('hex'),
      })
    }
  }
  return {
    id: sampleCase,
    version: history.length,
    state,
    permissions: permissionsOf('outsourcing', state, rulesAt(at, reader)) as CaseView['permissions'],
    history,
  }
}
