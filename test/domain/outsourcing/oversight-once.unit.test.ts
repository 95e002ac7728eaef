import { describe, expect, it } from 'vitest'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { questionnaireOn } from '../../../domain/guideline/questionnaire.ts'
import { checklistOf } from '../../../domain/outsourcing/inspections/checklist.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import { comesOf } from '../../support/comes-of.ts'
import {
  approves,
  closesFinding,
  confirmsClauses,
  given,
  inspects,
  notesIncident,
  opensInspection,
  reaching,
  registers,
} from '../../support/outsourcing-acts.ts'
import * as acts from '../../support/oversight-acts.ts'

const comes = comesOf('outsourcing')
const rules = rulesOn(templateBook, day('2026-12-10'))
const at = (text: string) => ({ at: text })
const running = [...reaching('in-force'), confirmsClauses()]
const minor = { ...acts.seriousFinding, severity: 'minor' as const }

describe('Art. 23 what an inspection looks at', () => {
  it('the items marked ★ (Art. 20), the conditions of the approval (Art. 21), the six clauses (Art. 22)', () => {
    const conditions = [
      { text: '名簿を出すこと', dueOn: day('2026-06-30') },
      { text: '立ち会うこと', dueOn: day('2026-06-15') },
    ]
    const { state } = given(...reaching('approval'), approves({ conditions }), registers())
    const starred = questionnaireOn(rules.questionnaires, day('2026-12-10')).items.filter((one) => one.blocking)
    expect(starred.length).toBeGreaterThan(0)
    expect(checklistOf(state, day('2026-12-10'), rules)).toStrictEqual([
      ...starred.map(({ id, ja, en }) => ({
        id: `vetting-${id}`,
        group: 'vetting',
        rule: 'inspection-as-needed',
        ja,
        en,
      })),
      ...conditions.map(({ text }, index) => ({
        id: `condition-${index + 1}`,
        group: 'conditions',
        rule: 'conditions-kept',
        ja: text,
        en: text,
      })),
      ...rules.guideline.clauses.map(({ id, ja, en }) => ({
        id: `clause-${id}`,
        group: 'clauses',
        rule: `clause-${id}`,
        ja,
        en,
      })),
    ])
  })

  it('without an approval, no conditions', () => {
    const { state } = given(...reaching('approval'))
    const groups = checklistOf(state, day('2026-12-10'), rules).map((one) => one.group)
    expect(new Set(groups)).toEqual(new Set(['vetting', 'clauses']))
  })
})

describe('Art. 23 findings', () => {
  const found = acts.found(minor, acts.seriousFinding)
  const reported = [...found, acts.recordsReport(), acts.recordsReport({ finding: 'finding-2' })]

  it('a minor one that is closed needs neither its correction nor its check any more', () => {
    expect(comes(found, closesFinding())).toEqual(['FindingClosed', 'task correct-1 answered'])
    expect(comes(reported, closesFinding())).toEqual(['FindingClosed', 'task check-effect-1 answered'])
  })

  it('once closed, nothing more is reported or checked', () => {
    for (const act of [acts.recordsReport(), acts.checksEffect()])
      expect(comes([...reported, closesFinding()], { ...act, rules: { ...act.rules } })).toEqual([
        'refused: finding-unknown',
      ])
  })

  it('a serious one is checked by another person, or on another day; a minor one by anybody at once', () => {
    const alone = { by: 'head', at: '2027-01-12 11:00' } as const
    const bySame = [
      ...found,
      acts.recordsReport({}, { by: 'head' }),
      acts.recordsReport({ finding: 'finding-2' }, { by: 'head' }),
    ]
    const checks = (past: typeof bySame, finding: string, how: object) =>
      comes(past, acts.checksEffect({ finding, checkedOn: day('2027-01-12') }, how))[0]
    expect(checks(bySame, 'finding-1', alone)).toBe('EffectivenessChecked')
    expect(checks(bySame, 'finding-2', alone)).toBe('refused: checked-alone')
    expect(checks(bySame, 'finding-2', { by: 'head', at: '2027-01-13 09:00' })).toBe('EffectivenessChecked')
    expect(checks(reported, 'finding-2', alone)).toBe('EffectivenessChecked')
  })

  it('were not put right before the inspection that found them', () => {
    const held = (nth: number, on: string, past: typeof running): typeof running => [
      ...past,
      opensInspection({ nth }, at(`${on} 09:00`)),
      inspects(
        {
          inspection: `inspection-${nth}`,
          heldOn: day(on),
          findings: [{ ...minor, correctBy: day('2027-01-15') }],
        },
        at(`${on} 15:00`),
      ),
    ]
    const quarterly = [...reaching('contracting'), registers({ inspectEveryMonths: 3 }), confirmsClauses()]
    const twice = held(2, '2026-12-01', held(1, '2026-09-01', quarterly))
    const closes = (finding: string, on: string) =>
      comes(twice, closesFinding({ finding, checkedOn: day(on) }, at('2026-12-02 10:00')))[0]
    expect([
      closes('finding-2', '2026-11-30'),
      closes('finding-2', '2026-12-01'),
      closes('finding-1', '2026-08-31'),
      closes('finding-1', '2026-09-01'),
    ]).toEqual(['refused: field-invalid', 'FindingClosed', 'refused: field-invalid', 'FindingClosed'])
  })
})

describe('Art. 23 the plan of inspections', () => {
  it('numbers those outside the rhythm by themselves', () => {
    const first = acts.schedulesInspection({ onDay: day('2026-12-03') }, at('2026-12-02 10:00'))
    const past = [...running, opensInspection()]
    expect(comes(past, first)[1]).toBe('task inspect-2 by 2026-12-03T08:15:00.000Z')
    expect(given(...past, first).state.inspections.map((one) => one.id)).toEqual(['inspection-1', 'adhoc-1'])
  })

  it('has none on a day before the contract, and none moved that falls away after its end', () => {
    const moves = (past: Parameters<typeof comes>[0], toDay: string, when: string, inspection = 'inspection-1') =>
      comes(past, acts.movesInspection({ inspection, toDay: day(toDay) }, at(when)))[0]
    expect(moves(running, '2026-06-01', '2026-05-20 10:00')).toBe('InspectionMoved')
    expect(moves(running, '2026-05-31', '2026-05-20 10:00')).toBe('refused: field-invalid')
    expect(moves(reaching('closing'), '2027-06-30', '2027-06-02 10:00', 'inspection-2')).toBe(
      'refused: inspection-unknown',
    )
  })

  it('is announced for a time of the clock', () => {
    const announced = (clock: string) => comes([...running, opensInspection()], acts.announcesInspection({ clock }))[0]
    expect(['13:30', '23:59', '24:00', '9:30', '13:30 ', '013:30', '13:300'].map(announced)).toEqual([
      'InspectionAnnounced',
      'InspectionAnnounced',
      ...Array<string>(5).fill('refused: field-invalid'),
    ])
  })
})

it('an incident stands with a contract once, however often it is told (Art. 22(5))', () => {
  const noted = given(...running, notesIncident()).state
  const other = { ...notesIncident().command.data, incident: 'incident/30000000-0000-4000-8000-000000000009' }
  const again = (data: object) =>
    outsourcing.decider.evolve(noted, { type: 'IncidentNoted', rule: 'incident-of-contract', data } as never).incidents
      .length
  expect([again(notesIncident().command.data), again(other)]).toEqual([1, 2])
})
