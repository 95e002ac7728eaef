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
  article: 'Art. 6',
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
const refused = (code: string, article: string, details: object = {}) => ({
  may: false,
  refusal: { code, article, details },
})
const setting = 'operational setting'

describe('whether somebody may give a command now', () => {
  it('whoever holds a post of the power, under that post', () => {
    expect(asked('chief')).toStrictEqual({ may: true, as: chief })
    expect(asked('head')).toStrictEqual({ may: true, as: head })
    expect(asked({ ...people.head, posts: [head, chief] })).toStrictEqual({ may: true, as: chief })
  })

  it('whoever does not is told who can', () => {
    expect(asked('staff')).toStrictEqual(refused('not-permitted', 'Art. 6', { whoCan: [chief, head] }))
    expect(asked('staff', { posts: [] })).toStrictEqual(refused('not-permitted', 'Art. 6', { whoCan: [] }))
    expect(asked('staff', { law: { ...law, nobody: 'no-chief' } })).toStrictEqual(
      refused('not-permitted', 'Art. 6', { whoCan: [chief, head] }),
    )
    expect(asked('staff', { posts: [], law: { ...law, nobody: 'no-chief' } })).toStrictEqual(
      refused('no-chief', 'Art. 6'),
    )
  })

  it('the practice, where it is told something', () => {
    expect(asked('practice', { law: told })).toStrictEqual({ may: true, as: null })
    expect(asked('practice')).toStrictEqual(refused('not-permitted', 'Art. 6', { whoCan: [chief, head] }))
    expect(asked('practice', { law: told, stage: 'closed', ended: 'completed' })).toStrictEqual(
      refused('case-closed', setting, { how: 'completed', whoCan: [] }),
    )
    expect(asked('practice', { law: { ...told, at: ['draft'] }, stage: 'none' })).toStrictEqual(
      refused('case-missing', setting),
    )
    expect(asked('practice', { law: told, stage: 'reported' })).toStrictEqual(
      refused('wrong-step', 'Art. 6', { step: 'reported', needs: ['draft', 'issued'] }),
    )
  })

  it('a case that is missing or over says so to everyone', () => {
    const later = { law: { ...law, at: ['draft'] }, stage: 'none' }
    for (const who of ['chief', 'staff'] as const)
      expect(asked(who, later)).toStrictEqual(refused('case-missing', setting))
    expect(asked('staff', { stage: 'none' })).toStrictEqual(
      refused('not-permitted', 'Art. 6', { whoCan: [chief, head] }),
    )
    expect(asked('staff', { stage: 'closed', ended: 'withdrawn' })).toStrictEqual(
      refused('case-closed', setting, { how: 'withdrawn', whoCan: [chief, head] }),
    )
    expect(asked('chief', { stage: 'closed', ended: 'withdrawn' })).toStrictEqual(
      refused('case-closed', setting, { how: 'withdrawn', whoCan: [] }),
    )
  })

  it('at another stage it says what comes first', () => {
    expect(asked('chief', { stage: 'reported' })).toStrictEqual(
      refused('wrong-step', 'Art. 6', { step: 'reported', needs: ['draft', 'issued'] }),
    )
    expect(asked('chief', { law: { ...law, at: ['none'] } })).toStrictEqual(refused('already-started', setting))
    const otherwise = { code: 'not-heard', article: 'Art. 11', before: ['hearing'] } as const
    expect(asked('chief', { law: { ...law, otherwise }, stage: 'hearing' })).toStrictEqual(
      refused('not-heard', 'Art. 11', { step: 'hearing' }),
    )
    expect(asked('chief', { law: { ...law, otherwise }, stage: 'reported' })).toStrictEqual(
      refused('wrong-step', 'Art. 6', { step: 'reported', needs: ['draft', 'issued'] }),
    )
  })

  it('a mailed link carries its own task alone', () => {
    expect(asked(byLink('head', 'carry-out-1'))).toStrictEqual(refused('other-task', setting, { task: 'carry-out-1' }))
  })
})
