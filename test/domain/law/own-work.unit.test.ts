import { describe, expect, it } from 'vitest'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import type { Rules } from '../../../domain/guideline/rules.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { AnyCommand, AnyEvent } from '../../../domain/law/decider.ts'
import { procedureNamed } from '../../../domain/procedures.ts'
import * as assets from '../../support/asset-acts.ts'
import * as authorities from '../../support/authority-acts.ts'
import * as permits from '../../support/entry-permit-acts.ts'
import * as supervision from '../../support/entry-supervision-acts.ts'
import type { Act } from '../../support/given.ts'
import * as incidents from '../../support/incident-acts.ts'
import * as instructions from '../../support/instruction-acts.ts'
import { actorOf, asWaiting, people, rulesAt, type Who } from '../../support/rules.ts'
import { act } from '../../support/story.ts'

type AnyAct = Act<{ readonly type: string; readonly data: object }>

const { settings } = rulesOn(templateBook, day('2026-06-01'))
const setTo = (ownWork: 'said' | 'refused'): Partial<Rules> => ({
  settings: { ...settings, vetting: { ...settings.vetting, ownWork } },
})

/** Whoever acted first holds the other post as well (兼務). */
const alsoAs = (post: keyof typeof people, did: Who): Who => {
  const doer = actorOf(did)
  if (doer.kind === 'practice') throw new Error('somebody in person')
  return { ...people[post], person: doer.person, name: doer.name }
}

const ofPlan = (type: string, data: object, by: Who, at: string) => act(type, data, by, at)
const plan = { title: '令和8年度の運用', content: '毎月第一月曜に保守', paper: '' }
const stock = (type: string, data: object, by: Who, at = '2026-09-10 10:00') =>
  act(type, data, by, at, { others: { ...asWaiting, state: () => null } })
const listed = {
  asset: 'asset/10000000-0000-4000-8000-000000000001' as CaseId,
  label: 'R8-資-001',
  name: '写し',
  place: '金庫',
  quantity: 1,
}

/** Somebody else who has a post as well. */
const second = (post: 'secretariat' | 'systemManager') => ({
  ...people[post],
  person: people.otherStaff.person,
  name: '山本 葵',
})

/** Each: what came before, the act that passes it, who did what it passes, and what of it was theirs. */
const passing: readonly (readonly [
  rule: string,
  procedure: string,
  before: readonly AnyAct[],
  passes: AnyAct,
  post: keyof typeof people,
  did: Who,
  works: readonly string[],
])[] = [
  [
    'Art. 6 an instruction whose completion is their own report',
    'instruction',
    [instructions.issues(), instructions.acknowledges(), instructions.completes()],
    instructions.closes(),
    'chief',
    'head',
    ['reported'],
  ],
  [
    'Art. 6 an instruction that they drafted for the secretariat',
    'instruction',
    [instructions.drafts()],
    instructions.issues(),
    'chief',
    'secretariat',
    ['drafted'],
  ],
  [
    'Art. 6 an instruction that they drafted anew for the secretariat',
    'instruction',
    [instructions.drafts(), instructions.drafts({}, { by: second('secretariat'), at: '2026-04-17 11:00' })],
    instructions.issues(),
    'chief',
    second('secretariat'),
    ['drafted'],
  ],
  [
    'Art. 22(5) an incident that they reported: its assessment',
    'incident',
    [incidents.reports()],
    incidents.assesses(),
    'secretariat',
    'staff',
    ['reported'],
  ],
  [
    'Art. 22(5) an incident that they assessed: its closing',
    'incident',
    incidents.settled(),
    incidents.closes(),
    'chief',
    'secretariat',
    ['assessed'],
  ],
  [
    'Art. 7(2) an entry that they applied for',
    'entry-permit',
    [permits.appliesForStaff()],
    permits.permits(),
    'head',
    'staff',
    ['asked-for'],
  ],
  [
    'Art. 11 a round of reports with their own',
    'entry-supervision',
    [supervision.begins(), ...supervision.allReport()],
    supervision.investigates(),
    'chief',
    'systemManager',
    ['reported'],
  ],
  [
    'Art. 14(2) an operator for whom they asked, and who they are',
    'authority',
    [authorities.requests(), authorities.consults()],
    authorities.grants(),
    'systemManager',
    'staff',
    ['asked-for', 'for-oneself'],
  ],
  [
    'Art. 14(2) an operator on whom they were heard as the officer',
    'authority',
    [authorities.requests(), authorities.consults()],
    authorities.grants(),
    'systemManager',
    'head',
    ['consulted'],
  ],
  [
    'Art. 17(2) an item that they offered from the other office',
    'asset',
    [assets.registers(), assets.offers()],
    assets.accepts(),
    'otherHead',
    'staff',
    ['offered'],
  ],
  [
    'Art. 18(2) something that they handed over',
    'asset',
    [assets.registers(), assets.handsOver()],
    assets.receives(),
    'otherHead',
    'staff',
    ['handed-over'],
  ],
  [
    'Art. 18(2) something that they gave back',
    'asset',
    [assets.registers(), assets.handsOver(), assets.receives(), assets.givesBack()],
    assets.takesBack(),
    'staff',
    'otherHead',
    ['given-back'],
  ],
  [
    'Art. 17(2) a loss that they reported',
    'asset',
    [assets.registers(), assets.loses(), assets.follows()],
    assets.writesOff(),
    'head',
    'staff',
    ['reported'],
  ],
  [
    'operational setting: a stock-take that they counted',
    'stock-take',
    [
      stock('OpenStockTake', { office: 'citizen', fiscalYear: 2026 }, 'practice', '2026-09-01 09:00'),
      stock('ListStockTake', { items: [listed] }, 'practice', '2026-09-01 09:01'),
      stock('CountAssets', { counts: [{ item: 'item-1', outcome: 'found', place: '', note: '' }] }, 'staff'),
    ],
    stock('FinishStockTake', { note: '' }, 'head', '2026-09-11 10:00'),
    'head',
    'staff',
    ['counted'],
  ],
  [
    'Art. 19(2) a plan on which they were consulted with themself',
    'operation-plan',
    [
      ofPlan('DraftOperationPlan', { fiscalYear: 2026, month: null, ...plan }, 'systemManager', '2026-04-20 10:00'),
      ofPlan('AskPlanConsultation', { note: '' }, 'systemManager', '2026-04-20 11:00'),
    ],
    ofPlan('AnswerPlanConsultation', { opinion: 'agreed', note: '' }, 'head', '2026-04-21 10:00'),
    'head',
    'systemManager',
    ['drafted', 'asked-for'],
  ],
  [
    'Art. 19(2) a plan that they amended',
    'operation-plan',
    [
      ofPlan('DraftOperationPlan', { fiscalYear: 2026, month: null, ...plan }, 'systemManager', '2026-04-20 10:00'),
      ofPlan(
        'AmendOperationPlan',
        { ...plan, title: '改めた運用', reason: '月の変更' },
        second('systemManager'),
        '2026-04-20 10:30',
      ),
      ofPlan('AskPlanConsultation', { note: '' }, 'systemManager', '2026-04-20 11:00'),
    ],
    ofPlan('AnswerPlanConsultation', { opinion: 'agreed', note: '' }, 'head', '2026-04-21 10:00'),
    'head',
    second('systemManager'),
    ['drafted'],
  ],
]

/** What the law makes of the last act by this person, after the others. */
const outcomeOf = (procedure: string, before: readonly AnyAct[], last: AnyAct, by: Who, over: Partial<Rules>) => {
  const { decider, permitted } = procedureNamed(procedure)
  const state = before.reduce((at, { command, rules }) => {
    const outcome = decider.decide(command as AnyCommand, at, rules)
    if (!outcome.ok) throw new Error(`${command.type} is refused: ${JSON.stringify(outcome.refusal)}`)
    return outcome.events.reduce(decider.evolve, at)
  }, decider.initialState)
  const rules: Rules = { ...last.rules, actor: actorOf(by), ...over }
  const outcome = decider.decide(last.command as AnyCommand, state, rules)
  return {
    outcome,
    permission: permitted(last.command.type, state, rules),
    after: outcome.ok ? outcome.events.reduce(decider.evolve, state) : state,
  }
}

const ownIn = (events: readonly AnyEvent[]): readonly unknown[] =>
  events.flatMap(({ data }) => ('ownWork' in data ? [data.ownWork] : []))

describe.each(passing)('nobody passes their own work unseen: %s', (_, procedure, before, last, post, did, works) => {
  const same = alsoAs(post, did)
  const by = (who: Who, ownWork: 'said' | 'refused') => outcomeOf(procedure, before, last, who, setTo(ownWork))

  it('is said in the act and kept with the case, where the setting lets it through', () => {
    const { outcome, after } = by(same, 'said')
    expect(outcome.ok && ownIn(outcome.events)).toEqual([works])
    expect(after.passedOwn?.map((one) => one.works)).toEqual([works])
  })

  it('is refused where the setting has it so, and the page says so before', () => {
    const { outcome, permission } = by(same, 'refused')
    const refusal = { code: 'own-work', rule: 'own-work-seen', details: { works } }
    expect(outcome).toEqual({ ok: false, refusal })
    if (last.command.type !== 'ReceiveAsset' && last.command.type !== 'TakeAssetBack')
      expect(permission).toEqual({ may: false, refusal })
  })

  it('is nothing to be said of somebody else, whatever the setting', () => {
    for (const ownWork of ['said', 'refused'] as const) {
      const { outcome, after } = by(actorOf(post), ownWork)
      expect(outcome.ok && ownIn(outcome.events)).toEqual([])
      expect(after).not.toHaveProperty('passedOwn')
    }
  })
})

describe('what somebody passes of themself', () => {
  it('Art. 18(1) an owner who names themself, and no other', () => {
    const names = (who: 'head' | 'staff') =>
      act(
        'DesignateAssetHandler',
        { person: people[who].person, from: day('2026-05-01'), note: '窓口' },
        'head',
        '2026-04-30 10:00',
        {
          others: {
            ...asWaiting,
            person: (id) => ({ id, name: '佐藤 花', kana: '', office: 'citizen', lastDay: null }) as never,
          },
        },
      )
    const { decider } = procedureNamed('asset')
    const state = assets.given(assets.registers()).state
    const said = (who: 'head' | 'staff') => {
      const { command, rules } = names(who)
      const outcome = decider.decide(command as AnyCommand, state, rulesAt('2026-04-30 10:00', 'head', rules))
      return outcome.ok ? ownIn(outcome.events) : outcome.refusal
    }
    expect(said('head')).toEqual([['for-oneself']])
    expect(said('staff')).toEqual([])
  })
})
