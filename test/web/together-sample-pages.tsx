import { entryPermit } from '../../domain/entry-permit/entry-permit.ts'
import type { CaseId, TaskId } from '../../domain/kernel/ids.ts'
import { refuse } from '../../domain/kernel/outcome.ts'
import { entryPermitPages } from '../../web/entry-permit/entry-permit-pages.tsx'
import { anyPages } from '../../web/case-page/procedure-pages.ts'
import type { Lang } from '../../web/language.ts'
import { togetherPage } from '../../web/together/together-page.tsx'
import type { TogetherRow } from '../../web/together/together-rows.tsx'
import * as act from '../support/entry-permit-acts.ts'
import { tokyo } from '../support/rules.ts'
import type { uiFor as makeUi } from './every-page.tsx'

const applied = () => {
  const { command, rules } = act.appliesForStaff()
  const outcome = entryPermit.decider.decide(command, entryPermit.initialState, rules)
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.events.reduce(entryPermit.decider.evolve, entryPermit.initialState)
}

const rowOf = (nth: number): TogetherRow => ({
  id: `entry-permit/00000000-0000-4000-8000-00000000000${nth}` as CaseId,
  task: 'decide-entry-1' as TaskId,
  kind: 'decide-entry',
  about: null,
  due: tokyo('2026-04-23 17:15'),
  version: 1,
  state: applied(),
  pages: anyPages(entryPermitPages),
  picked: nth === 1,
  own: { 'PermitEntry.fromOn': ['2026-05-01'] },
  result: null,
})

/** Many tasks answered together: chosen, refused for its fields, of several kinds, tried, recorded, none. */
export const togetherSamplePages = (lang: Lang, uiFor: typeof makeUi) => {
  const ui = uiFor(lang, 'head', '2026-04-21 10:00', '/inbox/together')
  const rows = [rowOf(1), rowOf(2)]
  const asked = { chosen: null, values: {}, errors: {} }
  const answers = ['PermitEntry', 'RefuseEntry', 'ReturnEntryApplication', 'LetEntryLapse', 'RenewEntryPermit']
  const page = { ui, rows, groups: [], answers, asked, batch: '', problem: null, all: '/inbox/together?all=1' }
  const refusal = refuse('wrong-stage', 'taken-in-whole').refusal
  const came = (good: 'fine' | 'done') => rows.map((row, nth) => ({ ...row, result: nth === 0 ? good : refusal }))
  const chosen = { ...asked, chosen: 'PermitEntry', values: { 'PermitEntry.conditions': ['名札を着けること'] } }
  return {
    'together-choose': togetherPage({ ...page, step: 'choose' }),
    'together-wrong': togetherPage({
      ...page,
      step: 'choose',
      asked: { chosen: 'RefuseEntry', values: {}, errors: { reason: 'x' } },
      problem: ui.t.desk.together.nothingPicked,
    }),
    'together-kinds': togetherPage({
      ...page,
      step: 'choose',
      rows: [],
      groups: [{ text: ui.t.words.tasks['decide-entry'] ?? '', count: 2, href: '/inbox/together?of=x' }],
    }),
    'together-tried': togetherPage({ ...page, step: 'tried', rows: came('fine'), asked: chosen, batch: 'b' }),
    'together-recorded': togetherPage({ ...page, step: 'recorded', rows: came('done'), asked: chosen, batch: 'b' }),
    'together-none': togetherPage({ ...page, step: 'choose', rows: [] }),
  }
}
