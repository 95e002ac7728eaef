import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { describe, expect, it } from 'vitest'
import type { CaseId, OfficeId } from '../../../domain/kernel/ids.ts'
import type { IncidentEvent } from '../../../domain/incident/events.ts'
import { incident } from '../../../domain/incident/incident.ts'
import { officesConcerned } from '../../../domain/incident/reading.ts'
import { requestingOffice } from '../../../domain/guideline/guideline.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import * as acts from '../../support/incident-acts.ts'
import { comesOf } from '../../support/comes-of.ts'
import { rulesAt } from '../../support/rules.ts'

const comes = comesOf('incident')
const { given } = acts
type IncidentAct = ReturnType<typeof acts.reports>

const begun = [acts.reports({ contracts: [] }), acts.orders(), acts.proposes()]
/** All that has to be done before an incident can be closed, each in its own hands. */
const whatIsLeft: { readonly [what: string]: IncidentAct } = {
  assessment: acts.assesses({ notices: ['ppc-preliminary', 'police'], reason: '個人情報は含まれない' }),
  notice: acts.notifies(),
  waiver: acts.waives(),
  'cause and prevention': acts.supplements(),
  'follow-up': acts.followsUp(),
  proposal: acts.notesProposed(),
}
const asksToClose = (lines: readonly string[]) => lines.filter((one) => one.includes('close-incident'))

describe('Art. 22(5) the chief is asked to close an incident', () => {
  // What is waived has to be wanted first, by the assessment.
  const names = Object.keys(whatIsLeft).filter((one) => one !== 'waiver')

  it.each(names)('as soon as nothing is open, where the last was the %s', (last) => {
    const before = names.filter((one) => one !== last).flatMap((one) => whatIsLeft[one] ?? [])
    const wanted = acts.assesses({ notices: ['ppc-preliminary'], reason: '個人情報は含まれない' })
    const acted = [...before, whatIsLeft[last] ?? wanted].map((one) =>
      one.command.type === 'AssessIncident' ? wanted : one,
    )
    const asked = acted.map((act, index) => asksToClose(comes([...begun, ...acted.slice(0, index)], act)).length)
    expect(asked).toEqual([...before.map(() => 0), 2])
  })

  it('also where the last is a notice that need not be made', () => {
    const all = ['assessment', 'notice', 'cause and prevention', 'follow-up', 'proposal', 'waiver']
    const acted = all.flatMap((one) => whatIsLeft[one] ?? [])
    const asked = acted.map((act, index) => asksToClose(comes([...begun, ...acted.slice(0, index)], act)).length)
    expect(asked).toEqual([0, 0, 0, 0, 0, 2])
  })

  it('once, and no longer where something is opened anew', () => {
    const at = { at: '2026-04-20 10:00' }
    const settled = [...acts.settled()]
    expect(asksToClose(comes(settled.slice(0, -1), acts.supplements()))).toEqual([
      'task close-incident-1 by 2026-04-15T08:15:00.000Z',
      'letter task close-incident-1 to general-policy-director',
    ])
    expect(comes(settled, acts.supplements({ text: '続報' }, at))).toEqual(['ReportSupplemented'])
    const anew: readonly IncidentAct[] = [
      acts.orders({ dueOn: day('2026-05-01') }, at),
      acts.proposes({}, at),
      acts.assesses({ notices: ['police'], reason: '盗難の疑い' }, at),
    ]
    for (const act of anew)
      expect([act.command.type, ...asksToClose(comes(settled, act))]).toEqual([
        act.command.type,
        'task close-incident-1 replaced',
      ])
    expect(comes(settled, acts.closes())).toEqual([
      'IncidentClosed',
      'task close-incident-1 answered',
      'letter incident-closed to citizen-staff citizen-head secretariat',
    ])
  })
})

describe('Art. 22(5) an incident begins with its first report', () => {
  const { decider } = incident
  const reported = given(acts.reports()).state
  const events = [acts.reports(), acts.assesses(), acts.orders(), acts.supplements(), acts.adds()].reduce<{
    readonly state: typeof reported
    readonly events: readonly IncidentEvent[]
  }>(
    ({ state, events: sofar }, { command, rules }) => {
      const outcome = decider.decide(command, state, rules)
      if (!outcome.ok) throw new Error(outcome.refusal.code)
      return { state: outcome.events.reduce(decider.evolve, state), events: [...sofar, ...outcome.events] }
    },
    { state: decider.initialState, events: [] },
  ).events

  it('before which nothing else changes anything, and which is given once', () => {
    const [first, ...later] = events
    for (const event of later) expect(decider.evolve(decider.initialState, event)).toBe(decider.initialState)
    if (!first) throw new Error('nothing was reported')
    expect(decider.evolve(reported, first)).toBe(reported)
  })

  it('and once it is closed nothing but the end of its tasks is left', () => {
    const closed = given(...acts.settled(), acts.closes()).state
    expect(closed.stage).toBe('closed')
    for (const event of events) expect([event.type, decider.evolve(closed, event)]).toEqual([event.type, closed])
  })
})

describe('whose incident it is', () => {
  it('concerns the office that it happened to, and those whose contracts were told of it', () => {
    const contracts = acts.contracts as readonly CaseId[]
    const told = (nth: number, office: string) =>
      acts.told({ contract: contracts[nth] as CaseId, office: office as OfficeId })
    const state = given(acts.reports(), told(0, 'heiwa'), told(1, 'citizen')).state
    expect(officesConcerned(state)).toEqual(['citizen', 'heiwa'])
    const refused = acts.told({
      contract: contracts[0] as CaseId,
      outcome: 'refused',
      code: 'case-missing',
      office: '' as OfficeId,
    })
    expect(officesConcerned(given(acts.reports(), refused).state)).toEqual(['citizen'])
  })

  it('may be handled by the secretariat alone once its office may outsource no longer (Art. 20)', () => {
    const { state } = given(acts.reports())
    const guideline = rulesOn(templateBook, day('2026-04-06')).guideline
    const without = { ...guideline, requesting: guideline.requesting.filter((one) => one.office !== 'citizen') }
    expect(requestingOffice(without, 'citizen' as OfficeId)).toBeNull()
    const asks = (who: 'staff' | 'secretariat' | 'otherStaff', over: object) =>
      incident.decider.permits('SupplementReport', state, rulesAt('2026-04-06 10:00', who, over)).may
    expect([asks('staff', {}), asks('secretariat', {}), asks('otherStaff', {})]).toEqual([true, true, false])
    const gone = { guideline: without }
    expect([asks('staff', gone), asks('secretariat', gone), asks('otherStaff', gone)]).toEqual([false, true, false])
  })
})
