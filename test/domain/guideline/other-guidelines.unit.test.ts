import { describe, expect, it } from 'vitest'
import { approvalNotice } from '../../../documents/outsourcing/approval.ts'
import { bookOf } from '../../../domain/city/book-of.ts'
import { city } from '../../../domain/procedures.ts'
import { givenFrom } from '../../../domain/city/guideline/guideline-given.ts'
import { quorumFor, neededInCircular } from '../../../domain/council/quorum.ts'
import { reiwa5, type Guideline } from '../../../domain/guideline/guideline.ts'
import { chiefPosts } from '../../../domain/guideline/role-posts.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import type { Rules } from '../../../domain/guideline/rules.ts'
import type { PersonId, PostId } from '../../../domain/kernel/ids.ts'
import type { PersonActing } from '../../../domain/kernel/parties.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { instruction } from '../../../domain/instruction/instruction.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import {
  acceptsForm,
  approves,
  given,
  reaching,
  recordsOutcome,
  sendsBack,
  starts,
  submits,
  vets,
} from '../../support/outsourcing-acts.ts'
import { appoints, enacts, enters, founds, type CityAct } from '../../support/city-acts.ts'
import { attending, settingCouncil } from '../../support/council-acts.ts'
import { rulesAt } from '../../support/rules.ts'

const post = (id: string) => id as PostId
const officer = (nth: number, ...posts: readonly string[]): PersonActing => ({
  kind: 'person',
  person: `00000000-0000-4000-8000-0000000001${String(nth).padStart(2, '0')}` as PersonId,
  name: `職員${nth}`,
  posts: posts.map((one) => post(one)),
  via: { by: 'session' },
})
const filled = (id: string) => ({ post: post(id), article: 'operational setting' }) as const
const under = (over: Partial<Guideline>): { readonly rules: Partial<Rules> } => ({
  rules: { guideline: { ...reiwa5, ...over } },
})
const withRole = (role: 'vice-chief' | 'approver', id: string) =>
  under({ roles: { ...reiwa5.roles, [role]: filled(id) } })
const whoCanApprove = (how: { readonly rules: Partial<Rules> }) => {
  const { state } = given(...reaching('approval'))
  const asked = outsourcing.permitted('ApproveOutsourcing', state, rulesAt('2026-04-20 10:00', 'staff', how.rules))
  return asked.may ? [] : asked.refusal.details['whoCan']
}

describe('a guideline with a vice chief', () => {
  it('lets the vice chief act for the chief: approve, instruct, and be asked beside the chief', () => {
    const how = withRole('vice-chief', 'deputy-mayor')
    expect(whoCanApprove(how)).toEqual(['general-policy-director', 'deputy-mayor'])
    const deputy = officer(1, 'deputy-mayor')
    const approved = given(...reaching('approval'))
      .when(approves({}, { by: deputy, ...how }))
      .after()
    expect(approved.approval?.by.post).toBe('deputy-mayor')
    const told = given(...reaching('deliberation'))
      .when(recordsOutcome({}, how))
      .after()
    expect(told.tasks.open.map((one) => one.askedOf)).toEqual([['general-policy-director', 'deputy-mayor']])
    const powers = instruction.permitted(
      'IssueInstruction',
      instruction.decider.initialState,
      rulesAt('2026-04-20 10:00', deputy, how.rules),
    )
    expect(powers.may).toBe(true)
  })

  it('asks the vice chief to sign in as the chief is asked', () => {
    const link = { ...officer(1, 'deputy-mayor'), via: { by: 'link', task: 'approve-1' } } as unknown as PersonActing
    const asked = given(...reaching('approval')).when(
      approves({}, { by: link, ...withRole('vice-chief', 'deputy-mayor') }),
    )
    asked.thenRefuses('sign-in-required', 'operational setting', {})
  })
})

describe('a guideline that has another approve than the chief', () => {
  const how = under({
    roles: {
      ...reiwa5.roles,
      approver: { ...filled('cio'), called: { ja: '最高情報統括責任者', en: 'chief information officer' } },
    },
    posts: [...reiwa5.posts, { id: post('cio'), office: reiwa5.posts[0]!.office, ja: '副村長', en: 'Deputy head' }],
  })

  it('asks the approver alone, whose approval stands and whose paper says so', () => {
    expect(whoCanApprove(how)).toEqual(['cio'])
    const { state } = given(
      ...reaching('deliberation'),
      recordsOutcome({}, how),
      approves({}, { by: officer(2, 'cio'), ...how }),
    )
    expect(state.stage).toBe('contracting')
    const paper = approvalNotice(state, { ...reiwa5, ...how.rules.guideline! })
    expect(paper?.['sender']).toEqual(['最高情報統括責任者　副村長', '職員2', '（公印省略）'])
    given(...reaching('approval'))
      .when(approves({}, how))
      .thenRefuses('not-permitted', 'Art. 21', { whoCan: ['cio'] })
  })
})

describe('a guideline without a deliberation', () => {
  const how = under({ outsourcing: { deliberation: false } })
  const before = [starts({}, how), vets({}, how), submits({}, how)]

  it('goes from the form check straight to the approval', () => {
    const accepted = given(...before)
      .when(acceptsForm({}, how))
      .after()
    expect(accepted.stage).toBe('approval')
    expect(accepted.tasks.open.map((one) => one.kind)).toEqual(['approve'])
    const approved = given(...before, acceptsForm({}, how))
      .when(approves({}, how))
      .after()
    expect([approved.stage, approved.council]).toEqual(['contracting', null])
    const facts = approvalNotice(approved, { ...reiwa5, ...how.rules.guideline! })?.[
      'facts'
    ] as readonly (readonly string[])[]
    expect(facts.map(([name]) => name)).not.toContain('審議')
  })

  it('says before it that the step isn’t reached, not that the council has yet to deliberate', () => {
    given(...before)
      .when(approves({}, how))
      .thenRefuses('wrong-step', 'Art. 21', { step: 'form-check', needs: ['approval'] })
    given(...before)
      .when(approves())
      .thenRefuses('council-outcome-missing', 'Art. 21', { step: 'form-check' })
  })

  it('sends no case back to a step that isn’t there', () => {
    given(...before, acceptsForm({}, how))
      .when(sendsBack({ to: 'deliberation' }, how))
      .thenRefuses('field-invalid', 'operational setting', { field: 'to', problem: 'not-a-choice' })
  })

  it('that comes into force under way lets a case be approved, and one that goes out of force asks for the council', () => {
    given(...before, acceptsForm({}, how))
      .when(approves())
      .thenRefuses('council-outcome-missing', 'Art. 21', {})
    const back = given(...before, acceptsForm({}, how))
      .when(sendsBack({ to: 'deliberation' }))
      .after()
    expect(back.stage).toBe('deliberation')
  })
})

describe('a guideline with a quorum, a majority and a vice chair in its text', () => {
  const council = { ...reiwa5.council, quorum: 'two-thirds', majority: 'all', viceChair: post('citizen-head') } as const
  const rules = rulesAt('2026-06-05 14:00', 'secretariat', {
    ...rulesOn(templateBook, plainDate('2026-06-05')),
    ...settingCouncil({ quorum: 2 }),
    guideline: { ...reiwa5, council },
  })
  const there = (...present: readonly string[]) =>
    quorumFor({ notified: true }, { attendance: attending(...present) }, rules)

  it('counts the quorum by the text, whatever the setting says', () => {
    const { needed, met } = there('general-policy-director', 'citizen-head', 'sobue-head')
    expect([needed, met]).toEqual([4, false])
    expect(there('general-policy-director', 'citizen-head', 'sobue-head', 'heiwa-head').met).toBe(true)
    expect(neededInCircular(rules)).toBe(5)
  })

  it('lets the vice chair preside where the chair isn’t there, and nobody else', () => {
    const without = (absent: string) =>
      there(
        ...['general-policy-director', 'digital-promotion-head', 'citizen-head', 'sobue-head', 'heiwa-head'].filter(
          (seat) => seat !== 'general-policy-director' && seat !== absent,
        ),
      ).presided
    expect([without('sobue-head'), without('citizen-head')]).toEqual([true, false])
  })
})

describe('a vice chief of a city’s own rule book', () => {
  const vice = (acts?: 'in-absence' | 'always') =>
    enacts({
      inForceFrom: plainDate('2026-04-20'),
      posts: [
        ...reiwa5.posts,
        { id: post('deputy-mayor'), office: reiwa5.posts[0]!.office, ja: '副市長', en: 'Deputy mayor' },
      ],
      roles: { ...reiwa5.roles, 'vice-chief': { ...filled('deputy-mayor'), ...(acts === undefined ? {} : { acts }) } },
    })
  const chief = 'general-policy-director'
  const actingOn = (day: string, ...acts: readonly CityAct[]) => {
    const state = acts.reduce((before, { command, rules }) => {
      const outcome = city.decider.decide(command, before, rules)
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
      return outcome.events.reduce(city.decider.evolve, before)
    }, city.initialState)
    return chiefPosts(rulesOn(bookOf(state, acts.length), plainDate(day)).guideline)
  }
  const appointed = [founds(), enters(1), appoints(1, chief, '2026-04-20', '2026-04-30')]

  it('stands in while nobody holds the chief’s post, and rests while somebody does: so far as the text says nothing else', () => {
    expect(actingOn('2026-04-30', ...appointed, vice())).toEqual([chief])
    expect(actingOn('2026-05-01', ...appointed, vice())).toEqual([chief, 'deputy-mayor'])
    expect(actingOn('2026-04-30', ...appointed, vice('in-absence'))).toEqual([chief])
  })

  it('acts beside the chief at any time where the text says so', () => {
    expect(actingOn('2026-04-30', ...appointed, vice('always'))).toEqual([chief, 'deputy-mayor'])
  })

  it('is amended as the version has it: whether they rest on a day is no part of it', () => {
    const roles = { ...reiwa5.roles, 'vice-chief': { ...filled('deputy-mayor'), rests: true as const } }
    expect(givenFrom({ ...reiwa5, roles }).roles['vice-chief']).toEqual(filled('deputy-mayor'))
  })
})
