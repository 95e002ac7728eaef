/** Meetings told through the law, with the records that their pages show: what a store would hold, without a store. */
import { createHash } from 'node:crypto'
import { council } from '../../domain/council/council.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { HistoryEntry } from '../../web/history-entry.ts'
import type { AnyCaseWithHistory } from '../../web/case-page/procedure-pages.ts'
import type { CouncilAct } from '../support/council-acts.ts'
import { permissionsOf } from '../../web/case-page/permissions-of.ts'
import { rulesAt, type Who } from '../support/rules.ts'

export const sampleMeeting = 'council/00000000-0000-4000-8000-0000000000ca' as CaseId

/** The meeting to which these acts lead, as this reader sees it at that moment. */
export const toldMeeting = (acts: readonly CouncilAct[], reader: Who, at: string): AnyCaseWithHistory<CouncilState> => {
  const history: HistoryEntry[] = []
  let state = council.initialState
  for (const { command, rules } of acts) {
    const outcome = council.decider.decide(command, state, rules)
    if (!outcome.ok) throw new Error(`${command.type} is refused: ${JSON.stringify(outcome.refusal)}`)
    for (const event of outcome.events) {
      state = council.decider.evolve(state, event)
      const { actor } = rules
      const by = (event.data as { readonly by?: { readonly post: string } | null }).by ?? null
      history.push({
        version: history.length + 1,
        type: event.type,
        data: event.data,
        meta: {
          occurredAt: rules.now,
          article: event.article,
          guidelineVersion: rules.guideline.version,
          actor:
            actor.kind === 'person'
              ? { kind: 'person', name: actor.name, post: by?.post ?? actor.posts[0] ?? '' }
              : { kind: 'practice' },
        },
        hash: createHash('sha256')
          .update(JSON.stringify([history.at(-1)?.hash ?? '', event]))
          .digest('hex'),
      })
    }
  }
  return {
    id: sampleMeeting,
    version: history.length,
    state,
    permissions: permissionsOf('council', state, rulesAt(at, reader)),
    history,
  }
}
