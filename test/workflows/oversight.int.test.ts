import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import { afterAll, describe, it } from 'vitest'
import { closedDays } from '../../domain/guideline/closed-days.ts'
import { addBusinessDays, nextBusinessDay } from '../../domain/kernel/calendar.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { addDays, addMonths, daysBetween, type PlainDate } from '../../domain/kernel/plain-date.ts'
import * as acts from '../support/outsourcing-acts.ts'
import * as oversight from '../support/oversight-acts.ts'
import { happened, startPractice, todayOf } from '../support/practice.ts'
import { actOf } from '../support/recorded-case.ts'
import { runTheContract, say, underContract } from '../support/under-contract.ts'

const practice = await startPractice()
afterAll(() => practice.end())
const dayMs = 24 * 60 * 60 * 1_000

const until = async (stream: CaseId, day: PlainDate): Promise<void> =>
  practice.time.letPass(stream, (daysBetween(await todayOf(practice.pool, stream), day) + 1) * dayMs)
const eventsOf = async (stream: CaseId, type: string) =>
  (await happened(practice.pool, stream)).filter((one) => one.type === type)

describe('scenario 26: an inspection finds something serious, and its day passes', () => {
  it(
    'scenario 26: the correction escalates, the contract cannot be closed, and the council item is ' +
      'proposed by itself, once',
    { timeout: 120_000 },
    async ({ expect }) => {
      const startsOn = addDays(await todayOf(practice.pool), 30)
      const endsOn = addDays(addMonths(startsOn, 7), -1)
      const stream = await underContract(practice, { startsOn, endsOn, inspectEveryMonths: 3 })
      await until(stream, nextBusinessDay(closedDays, addMonths(startsOn, 3)))
      const heldOn = await todayOf(practice.pool, stream)
      const correctBy = addDays(heldOn, 30)
      await say(
        practice,
        stream,
        'staff',
        acts.inspects({ heldOn, findings: [{ severity: 'serious', text: '保管庫が施錠されていない', correctBy }] })
          .command,
      )

      await runTheContract(practice, stream)
      const due = nextBusinessDay(closedDays, correctBy)
      const settings = rulesOn(templateBook, heldOn).settings
      const escalated = (await eventsOf(stream, 'TaskEscalated')).find((one) => one.data['task'] === 'correct-1')
      expect([escalated?.at, escalated?.data['to']]).toEqual([
        `${addBusinessDays(closedDays, due, settings.escalateAfterBusinessDays)} 09:00`,
        'secretariat',
      ])
      const proposed = await eventsOf(stream, 'FindingProposed')
      expect(proposed.map((one) => [one.at, one.data['finding']])).toEqual([
        [`${addBusinessDays(closedDays, due, settings.proposeFindingAfterBusinessDays)} 09:00`, 'finding-1'],
      ])
      const asked = (await eventsOf(stream, 'TaskOpened')).filter((one) => one.data['kind'] === 'propose-item')
      expect(asked.map((one) => [one.data['about'], one.data['askedOf'], one.data['answers']])).toEqual([
        ['finding-1', ['secretariat'], ['NoteProposed']],
      ])

      await say(
        practice,
        stream,
        'head',
        acts.recordsDisposal({ doneOn: await todayOf(practice.pool, stream) }).command,
      )
      const attempt = await practice.act(actOf(stream, 'head', acts.closes().command))
      expect(attempt).toMatchObject({
        kind: 'refused',
        refusal: { code: 'finding-open', rule: 'nothing-left-open', details: { findings: ['finding-1'] } },
      })

      await practice.time.letPass(stream, 40 * dayMs)
      expect(await eventsOf(stream, 'FindingProposed')).toHaveLength(1)
      await say(practice, stream, 'secretariat', oversight.notesProposed().command)
      const today = await todayOf(practice.pool, stream)
      await say(practice, stream, 'staff', oversight.recordsReport({ receivedOn: today }).command)
      await say(practice, stream, 'head', oversight.checksEffect({ checkedOn: today }).command)
      await say(practice, stream, 'head', acts.closes().command)
      await practice.client.workflow.getHandle(stream).result()
    },
  )
})

describe('a plan of inspections over three years (Art. 23)', () => {
  it(
    'is carried out with one moved and one skipped, each on its own day, and none lost',
    { timeout: 120_000 },
    async ({ expect }) => {
      const startsOn = addDays(await todayOf(practice.pool), 30)
      const endsOn = addDays(addMonths(startsOn, 36), -1)
      const stream = await underContract(practice, { startsOn, endsOn, inspectEveryMonths: 6 })
      const planned = (nth: number) => addMonths(startsOn, nth * 6)
      const toDay = addDays(planned(2), 45)
      await say(practice, stream, 'head', oversight.movesInspection({ inspection: 'inspection-2', toDay }).command)
      await say(practice, stream, 'head', oversight.skipsInspection({ inspection: 'inspection-4' }).command)
      await runTheContract(practice, stream)

      const due = await eventsOf(stream, 'InspectionDue')
      expect(due.map((one) => [one.data['nth'], one.data['dueOn']])).toEqual([
        [1, planned(1)],
        [2, toDay],
        [3, planned(3)],
        [5, planned(5)],
      ])
      expect(due.map((one) => one.at.slice(0, 10))).toEqual(
        [planned(1), toDay, planned(3), planned(5)].map((day) => nextBusinessDay(closedDays, day)),
      )
      expect((await eventsOf(stream, 'InspectionSkipped')).map((one) => one.data['nth'])).toEqual([4])
    },
  )
})

describe('a contract that ends midway (Art. 22)', () => {
  it(
    'ends on its new day by the practice, without the inspections planned for later, and closes after that',
    { timeout: 120_000 },
    async ({ expect }) => {
      const startsOn = addDays(await todayOf(practice.pool), 30)
      const endsOn = addDays(addMonths(startsOn, 36), -1)
      const stream = await underContract(practice, { startsOn, endsOn, inspectEveryMonths: 6 })
      const last = addMonths(startsOn, 9)
      await say(practice, stream, 'head', oversight.terminates({ endsOn: last }).command)
      await say(practice, stream, 'staff', oversight.gives({ since: await todayOf(practice.pool, stream) }).command)
      await runTheContract(practice, stream)

      expect((await eventsOf(stream, 'InspectionDue')).map((one) => one.data['dueOn'])).toEqual([
        addMonths(startsOn, 6),
      ])
      expect((await eventsOf(stream, 'ContractEnded')).map((one) => one.at)).toEqual([`${addDays(last, 1)} 00:00`])
      const today = await todayOf(practice.pool, stream)
      await say(practice, stream, 'head', acts.recordsDisposal({ doneOn: today }).command)
      const attempt = await practice.act(actOf(stream, 'head', acts.closes().command))
      expect(attempt).toMatchObject({
        kind: 'refused',
        refusal: { code: 'given-out', details: { given: ['given-1'] } },
      })
      await say(practice, stream, 'staff', oversight.takesBack({ takenBackOn: today }).command)
      await say(practice, stream, 'head', acts.closes().command)
      await practice.client.workflow.getHandle(stream).result()
    },
  )

  it('ends at once where the day has passed already', { timeout: 60_000 }, async ({ expect }) => {
    const startsOn = addDays(await todayOf(practice.pool), 1)
    const stream = await underContract(practice, {
      startsOn,
      endsOn: addDays(addMonths(startsOn, 12), -1),
      inspectEveryMonths: 12,
    })
    await practice.time.letPass(stream, 60 * dayMs)
    const last = addDays(await todayOf(practice.pool, stream), -10)
    await say(practice, stream, 'head', oversight.terminates({ endsOn: last, terminatedBy: 'contractor' }).command)
    await practice.time.letPass(stream, dayMs)
    expect((await eventsOf(stream, 'ContractEnded')).map((one) => one.data['endsOn'])).toEqual([last])
  })
})
