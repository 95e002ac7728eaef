import { randomUUID } from 'node:crypto'
import { afterAll, describe, it } from 'vitest'
import { oneCase } from '../../db/read-models/one-case.ts'
import type { IncidentState } from '../../domain/incident/state.ts'
import type { InstructionState } from '../../domain/instruction/state.ts'
import { caseId, type CaseId } from '../../domain/kernel/ids.ts'
import { epochOf } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import * as incidents from '../support/incident-acts.ts'
import * as instructions from '../support/instruction-acts.ts'
import { called, held, meetingOf, planned } from '../support/meetings.ts'
import { startPractice, todayOf } from '../support/practice.ts'
import { sayFor } from '../support/say-for.ts'
import { until } from '../support/until.ts'

const practice = await startPractice()
afterAll(() => practice.end())
const { say } = sayFor(practice)
const stateOf = async <State extends object>(stream: CaseId): Promise<State> =>
  (await oneCase<State>(practice.pool, stream))!.state

describe('from an incident to the council, and from its finding to an instruction (Arts. 22(5), 5(3), 6)', () => {
  it('puts a proposed incident on the next agenda, tells the incident so, and lets the chief instruct on that item', async ({
    expect,
  }) => {
    const today = await todayOf(practice.pool)
    const incident = caseId('incident', randomUUID()) as CaseId
    await say(
      incident,
      'staff',
      incidents.reports({ discoveredOn: today, discoveredTime: '00:00', contracts: [] }).command,
    )
    await say(incident, 'secretariat', incidents.proposes().command)

    const meeting = await planned(practice, 30)
    const { agendaDeadline } = await meetingOf(practice, meeting)
    await practice.time.seen(meeting)
    await practice.time.letPass(meeting, epochOf(agendaDeadline!) - Date.now() + 60_000)
    await until(async () => (await stateOf<IncidentState>(incident)).proposals[0]?.answer)
    const [item] = (await meetingOf(practice, meeting)).items
    expect(item?.subject).toMatchObject({ kind: 'proposed', case: incident, part: 'proposal-1' })
    expect((await stateOf<IncidentState>(incident)).proposals[0]?.answer).toMatchObject({
      outcome: 'on-agenda',
      meetingCase: meeting,
      item: item?.id,
    })
    expect((await stateOf<IncidentState>(incident)).tasks.open.some((one) => one.kind === 'propose-item')).toBe(false)

    await called(practice, meeting)
    const [{ date }, now] = [await meetingOf(practice, meeting), await todayOf(practice.pool, meeting)]
    await practice.time.letPass(meeting, Math.max(Date.parse(date) - Date.parse(now), 0) + 60_000)
    await held(practice, meeting, () => 'noted')

    const instruction = caseId('instruction', randomUUID()) as CaseId
    const cause = { kind: 'meeting', case: meeting, item: item!.id, text: '令和8年度第1回セキュリティ会議' } as const
    await say(instruction, 'chief', instructions.issues({ cause, dueOn: addDays(today, 40) }).command)
    expect((await stateOf<InstructionState>(instruction)).terms).toMatchObject({ kind: 'council', cause })
  })
})
