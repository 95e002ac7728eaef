import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import { describe, expect, it } from 'vitest'
import { council } from '../../../domain/council/council.ts'
import { incident } from '../../../domain/incident/incident.ts'
import { instruction } from '../../../domain/instruction/instruction.ts'
import type { PostId } from '../../../domain/kernel/ids.ts'
import { tokyoTime } from '../../../domain/kernel/instant.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { procedures } from '../../../domain/procedures.ts'
import { linkReads, needsSignIn } from '../../../domain/tasks/mailed-link.ts'

const today = day('2026-06-01')
const guideline = rulesOn(templateBook, today).guideline
const settings = rulesOn(templateBook, today).settings
const chief = guideline.roles.chief.post
const secretariat = guideline.roles.secretariat.post
const officeHead = 'citizen-head' as PostId
const needed = (type: string, who: string, as: PostId) =>
  needsSignIn({ type, who, as, signIn: lawOf.get(type)?.signIn }, { guideline, settings })

const lawOf = new Map(procedures.flatMap(({ commands }) => Object.entries(commands)))
const all = [outsourcing.commands, council.commands, instruction.commands, incident.commands].flatMap((powers) =>
  Object.entries(powers).map(([type, { who }]) => ({ type, who: who as string })),
)

describe('a mailed link (operational setting)', () => {
  it('carries nothing that the chief or the chair does, in any procedure', () => {
    expect(all.filter(({ type, who }) => !needed(type, who, chief))).toEqual([])
  })

  it('carries nothing that a vice chair does either, where the city wants them signed in', () => {
    const chaired = { ...guideline, council: { ...guideline.council, viceChair: officeHead } }
    const asked = (of: readonly string[], as: PostId) =>
      needsSignIn(
        { type: 'Anything', who: 'anybody', as },
        { guideline: chaired, settings: { ...settings, signInRequired: { of, commands: [] } as never } },
      )
    expect([asked(['chair'], officeHead), asked(['chair'], chaired.council.chair.post)]).toEqual([true, true])
    expect([asked(['chair'], secretariat), asked([], officeHead), asked(['member'], officeHead)]).toEqual([
      false,
      false,
      false,
    ])
  })

  it('carries nothing that a member of the council does for their seat', () => {
    const members = all.filter(({ who }) => who === 'member')
    expect(members.map(({ type }) => type)).toEqual(['ReplyAttendance', 'ConsentToCircular', 'GiveOpinion'])
    for (const post of council.postsFor('member', council.initialState, guideline))
      expect(members.filter(({ type, who }) => !needed(type, who, post))).toEqual([])
  })

  it('carries no revocation, whoever gives it, and no decision of the council', () => {
    const taken = all.filter(
      ({ type }) => /^(Withdraw|Cancel)|^Record.*Outcome$/.test(type) && type !== 'RecordItemOutcome',
    )
    expect(taken.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['WithdrawOutsourcing', 'WithdrawChange', 'CancelMeeting']),
    )
    // What only a page of its own asks for, no letter does; the chief's are held by whose they are.
    const byOthers = taken.filter(({ type }) => !['WithdrawItem', 'WithdrawInstruction'].includes(type))
    expect(byOthers.filter(({ type, who }) => !needed(type, who, secretariat))).toEqual([])
  })

  it('carries what an office does in its own case, though its head has a seat on the council', () => {
    expect(needed('SubmitOutsourcing', 'head', officeHead)).toBe(false)
    expect(needed('RecordVetting', 'office', officeHead)).toBe(false)
    expect(needed('ReportCompletion', 'addressee', officeHead)).toBe(false)
  })
})

describe('what a mailed link shows (operational setting)', () => {
  it('is its task while that is open, and for thirty days after its end', () => {
    const ended = tokyoTime(today, '10:00')
    expect(settings.linkReadsForDays).toBe(30)
    expect(linkReads(null, tokyoTime(day('2027-06-01'), '10:00'), settings)).toBe(true)
    expect(linkReads(ended, tokyoTime(day('2026-07-01'), '10:00'), settings)).toBe(true)
    expect(linkReads(ended, tokyoTime(day('2026-07-01'), '10:01'), settings)).toBe(false)
  })
})
