import { describe, expect, it } from 'vitest'
import type { PostId } from '../../../domain/kernel/ids.ts'
import { permits } from '../../../domain/law/permits.ts'
import type { AnyTerms } from '../../../domain/law/procedure.ts'
import type { CommandTable } from '../../../domain/law/command-law.ts'
import { noTasks } from '../../../domain/tasks/task.ts'
import { byLink, people, rulesAt, type Who } from '../../support/rules.ts'

type Law = CommandTable<AnyTerms>[string]
const law: Law = {
  fields: {},
  who: 'chief',
  rule: 'first-rule',
  at: ['none', 'draft', 'issued'],
  decide: () => ({ ok: true, events: [] }),
}
const told: Law = { ...law, told: () => ({ ok: true, events: [] }) }
const chief = 'general-policy-director' as PostId
const head = 'citizen-head' as PostId

const asked = (who: Who, over: Partial<Parameters<typeof permits<AnyTerms>>[0]> = {}) =>
  permits<AnyTerms>(
    { type: 'Act', law, posts: [chief, head], stage: 'draft', tasks: noTasks, ended: '', ...over },
    rulesAt('2026-04-20 10:00', who),
  )
const refused = (code: string, rule: string, details: object = {}) => ({
  may: false,
  refusal: { code, rule, details },
})
const once = 'case-begins-and-ends-once'

describe('whether somebody may give a command now', () => {
  it('whoever holds a post of the power, under that post', () => {
    expect(asked('chief')).toStrictEqual({ may: true, as: chief })
    expect(asked('head')).toStrictEqual({ may: true, as: head })
    expect(asked({ ...people.head, posts: [head, chief] })).toStrictEqual({ may: true, as: chief })
  })

  it('whoever does not is told who can', () => {
    expect(asked('staff')).toStrictEqual(refused('not-permitted', 'first-rule', { whoCan: [chief, head] }))
    expect(asked('staff', { posts: [] })).toStrictEqual(refused('not-permitted', 'first-rule', { whoCan: [] }))
    expect(asked('staff', { law: { ...law, nobody: 'no-chief' } })).toStrictEqual(
      refused('not-permitted', 'first-rule', { whoCan: [chief, head] }),
    )
    expect(asked('staff', { posts: [], law: { ...law, nobody: 'no-chief' } })).toStrictEqual(
      refused('no-chief', 'first-rule'),
    )
  })

  it('the practice, where it is told something', () => {
    expect(asked('practice', { law: told })).toStrictEqual({ may: true, as: null })
    expect(asked('practice')).toStrictEqual(refused('not-permitted', 'first-rule', { whoCan: [chief, head] }))
    expect(asked('practice', { law: told, stage: 'closed', ended: 'completed' })).toStrictEqual(
      refused('case-closed', once, { how: 'completed', whoCan: [] }),
    )
    expect(asked('practice', { law: { ...told, at: ['draft'] }, stage: 'none' })).toStrictEqual(
      refused('case-missing', once),
    )
    expect(asked('practice', { law: told, stage: 'reported' })).toStrictEqual(
      refused('wrong-step', 'first-rule', { step: 'reported', needs: ['draft', 'issued'] }),
    )
  })

  it('a case that is missing or over says so to everyone', () => {
    const later = { law: { ...law, at: ['draft'] }, stage: 'none' }
    for (const who of ['chief', 'staff'] as const)
      expect(asked(who, later)).toStrictEqual(refused('case-missing', once))
    expect(asked('staff', { stage: 'none' })).toStrictEqual(
      refused('not-permitted', 'first-rule', { whoCan: [chief, head] }),
    )
    expect(asked('staff', { stage: 'closed', ended: 'withdrawn' })).toStrictEqual(
      refused('case-closed', once, { how: 'withdrawn', whoCan: [chief, head] }),
    )
    expect(asked('chief', { stage: 'closed', ended: 'withdrawn' })).toStrictEqual(
      refused('case-closed', once, { how: 'withdrawn', whoCan: [] }),
    )
  })

  it('at another stage it says what comes first', () => {
    expect(asked('chief', { stage: 'reported' })).toStrictEqual(
      refused('wrong-step', 'first-rule', { step: 'reported', needs: ['draft', 'issued'] }),
    )
    expect(asked('chief', { law: { ...law, at: ['none'] } })).toStrictEqual(refused('already-started', once))
    const otherwise = { code: 'not-heard', rule: 'second-rule', before: ['hearing'] } as const
    expect(asked('chief', { law: { ...law, otherwise }, stage: 'hearing' })).toStrictEqual(
      refused('not-heard', 'second-rule', { step: 'hearing' }),
    )
    expect(asked('chief', { law: { ...law, otherwise }, stage: 'reported' })).toStrictEqual(
      refused('wrong-step', 'first-rule', { step: 'reported', needs: ['draft', 'issued'] }),
    )
  })

  it('a mailed link carries its own task alone', () => {
    expect(asked(byLink('head', 'carry-out-1'))).toStrictEqual(
      refused('other-task', 'link-answers-its-task', { task: 'carry-out-1' }),
    )
  })
})
