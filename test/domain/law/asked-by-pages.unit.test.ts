import { describe, expect, it } from 'vitest'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import type { PostId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { needsSignIn } from '../../../domain/tasks/mailed-link.ts'
import { procedureNamed } from '../../../domain/procedures.ts'
import { given, meetingAt, opens, attending, plans } from '../../support/council-acts.ts'
import { rulesAt, type Who } from '../../support/rules.ts'

describe('what a page asks before it shows a button', () => {
  const { permitted, decider } = procedureNamed('council')
  const may = (type: string, state: typeof decider.initialState, at: string, who: Who = 'secretariat') =>
    permitted(type, state, rulesAt(at, who))

  it('is whether the person may, and what forbids it on this case whatever one writes', () => {
    const empty = given(plans()).state
    expect(may('CallMeeting', empty, '2026-06-01 10:00')).toStrictEqual({
      may: false,
      refusal: { code: 'agenda-empty', rule: 'notice-before-meeting', details: {} },
    })
    const planned = given(...meetingAt('planned')).state
    expect(may('CallMeeting', planned, '2026-06-01 10:00')).toStrictEqual({ may: true, as: 'secretariat' })
    expect(may('PutOnAgenda', empty, '2026-06-01 10:00')).toStrictEqual({ may: true, as: 'secretariat' })
    const called = given(...meetingAt('called')).state
    expect(may('OpenMeeting', called, '2026-06-04 10:00')).toStrictEqual({
      may: false,
      refusal: { code: 'too-early', rule: 'meeting-on-its-day', details: { from: '2026-06-05' } },
    })
    expect(may('OpenMeeting', called, '2026-06-05 10:00')).toStrictEqual({ may: true, as: 'secretariat' })
  })

  it('says first that it is not theirs', () => {
    const quorate = given(...meetingAt('called'), opens({ attendance: attending('citizen-head') })).state
    expect(may('Reconvene', quorate, '2026-06-05 14:00', 'staff')).toStrictEqual({
      may: false,
      refusal: { code: 'not-permitted', rule: 'meeting-reconvened', details: { whoCan: ['general-policy-director'] } },
    })
  })
})

describe('who has to be signed in for an act (operational setting)', () => {
  const { guideline, settings } = rulesOn(templateBook, day('2026-04-01'))
  const needs = (
    of: readonly ('chief' | 'chair' | 'member')[],
    who: string,
    as: string,
    commands: readonly string[] = [],
  ) =>
    needsSignIn(
      { type: 'Act', who, as: as as PostId },
      { guideline, settings: { ...settings, signInRequired: { of, commands } } },
    )
  const chief = 'general-policy-director'

  it('the chief, the chair and the members, each by a setting of its own', () => {
    expect([
      needs(['chief'], 'chief', chief),
      needs(['chair'], 'chair', chief),
      needs(['member'], 'member', 'citizen-head'),
    ]).toEqual([true, true, true])
    expect([
      needs([], 'chief', chief),
      needs(['member'], 'chief', chief),
      needs(['chief', 'chair'], 'member', 'citizen-head'),
    ]).toEqual([false, false, false])
    const apart = {
      ...guideline,
      council: { ...guideline.council, chair: { ...guideline.council.chair, post: 'mayor' as PostId } },
    }
    const asks = (of: readonly ('chief' | 'chair')[], as: string) =>
      needsSignIn(
        { type: 'Act', who: 'chief', as: as as PostId },
        { guideline: apart, settings: { ...settings, signInRequired: { of, commands: [] } } },
      )
    expect([
      asks(['chief'], chief),
      asks(['chair'], chief),
      asks(['chief'], 'mayor'),
      asks(['chair'], 'mayor'),
    ]).toEqual([true, false, false, true])
  })

  it('whoever gives a command that the settings name', () => {
    expect([needs([], 'staff', 'citizen-staff', ['Act']), needs([], 'staff', 'citizen-staff', ['Other'])]).toEqual([
      true,
      false,
    ])
  })
})
