import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WorkflowHandle } from '@temporalio/client'
import pg from 'pg'
import { afterEach, beforeEach, describe, it } from 'vitest'
import { caseId, type CaseId, type PostId } from '../../domain/kernel/ids.ts'
import { addDays, addMonths } from '../../domain/kernel/plain-date.ts'
import { projectFolder } from '../../launch/paths.ts'
import { lastingWorkflows } from '../../practice/lasting-workflows.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { changes, founds } from '../support/city-acts.ts'
import { keepHistory, recordedKey } from '../support/histories.ts'
import { fiscalYearEnd, fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import * as assets from '../support/asset-acts.ts'
import * as authorities from '../support/authority-acts.ts'
import * as permits from '../support/entry-permit-acts.ts'
import * as incidents from '../support/incident-acts.ts'
import * as instructions from '../support/instruction-acts.ts'
import * as acts from '../support/outsourcing-acts.ts'
import { checksEffect, movesInspection, recordsReport, seriousFinding, terminates } from '../support/oversight-acts.ts'
import { approvesChange, prolongs, recordsChangeOutcome, requestsChange } from '../support/part-acts.ts'
import { sayFor } from '../support/say-for.ts'
import { cancels, calls, confirmsMinutes, draftsMinutes, freeSubject, plans, putsOn } from '../support/council-acts.ts'
import { called, held, meetingOf, newMeeting, planned, sayTo } from '../support/meetings.ts'
import { startPractice, toFirstReminder, todayOf, type Practice } from '../support/practice.ts'
import { actOf, takeUpTo } from '../support/recorded-case.ts'
import { runTheContract, say, underContract } from '../support/under-contract.ts'
import { until } from '../support/until.ts'

/**
 * Not a test: makes the histories of the version in package.json anew. Run by `node launch/record-histories.ts` before
 * a release; histories of versions that were released are never made again.
 */
const wanted = process.env['SEKISHO_RECORD_HISTORIES'] === '1'
const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as { readonly version: string }
const days = 24 * 60 * 60 * 1_000

describe.runIf(wanted)('recording histories, which only launch/record-histories.ts asks for', () => {
  let practice: Practice
  beforeEach(async () => {
    practice = await startPractice({ payloadKey: recordedKey })
  })
  afterEach(() => practice.end())

  const keep = async (workflowId: string, what: string): Promise<void> => {
    const { workflow } = practice.client
    const { type, runId, raw } = await workflow.getHandle(workflowId).describe()
    const runs: string[] = []
    for (let run = raw.workflowExecutionInfo?.firstRunId || runId; run;) {
      runs.push(run)
      const { events } = await workflow.getHandle(workflowId, run).fetchHistory()
      run = events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId ?? ''
    }
    for (const [index, run] of runs.entries()) {
      keepHistory(version, `${type}-${what}-${index + 1}`, await workflow.getHandle(workflowId, run).fetchHistory())
    }
  }
  const begin = async (step: Parameters<typeof takeUpTo>[1]): Promise<CaseId> => {
    const stream = await takeUpTo(practice.record, step)
    practice.poke.afterCommit({ stream, closed: false, letters: false })
    await practice.time.seen(stream)
    return stream
  }

  const failures = async (handle: WorkflowHandle): Promise<number> =>
    (await handle.fetchHistory()).events?.filter((one) => one.markerRecordedEventAttributes?.failure).length ?? 0

  it('of meetings', { timeout: 180_000 }, async () => {
    for (let nth = 0; nth < 2; nth++) await takeUpTo(practice.record, 'acceptForm')

    const meeting = await planned(practice, 40)
    await practice.time.letPass(meeting, 36 * days)
    await called(practice, meeting)
    await practice.time.letPass(meeting, 4 * days)
    await held(practice, meeting, (_title, index) => (index === 0 ? 'favourable' : 'continued'))
    await until(async () => (await meetingOf(practice, meeting)).next !== null)
    const { items, next } = await meetingOf(practice, meeting)
    await sayTo(practice, meeting, 'secretariat', draftsMinutes({ items: items.map(({ id }) => ({ item: id, summary: '要旨', openness: 'public', reason: '' })) }).command)
    await practice.time.letPass(meeting, 2 * days)
    await sayTo(practice, meeting, 'chief', confirmsMinutes().command)
    await practice.client.workflow.getHandle(meeting).result()
    await keep(meeting, 'held')

    const calledOff = next!.meeting!
    await practice.time.letPass(calledOff, 200 * days)
    await sayTo(practice, calledOff, 'secretariat', cancels().command)
    await practice.client.workflow.getHandle(calledOff).result()
    await keep(calledOff, 'called-off')

    const silent = newMeeting()
    await sayTo(practice, silent, 'secretariat', plans({ kind: 'circular', date: await todayOf(practice.pool), time: '', place: '' }).command)
    await sayTo(practice, silent, 'secretariat', putsOn({ subject: freeSubject() }).command)
    await sayTo(practice, silent, 'secretariat', calls().command)
    await practice.time.letPass(silent, 14 * days)
    await keep(silent, 'not-consented')
  })

  it('of incidents and instructions', { timeout: 180_000 }, async () => {
    const { say: tell } = sayFor(practice)
    const today = await todayOf(practice.pool)
    const contracts = await Promise.all([1, 2, 3].map(() => takeUpTo(practice.record, 'register')))
    const handled = caseId('incident', randomUUID()) as CaseId
    await tell(handled, 'staff', incidents.reports({ discoveredOn: today, discoveredTime: '00:00', contracts }).command)
    await practice.time.letPass(handled, 7 * days)
    await tell(handled, 'secretariat', incidents.assesses({ notices: [], reason: '該当しない' }).command)
    await tell(handled, 'staff', incidents.supplements().command)
    await tell(handled, 'chief', incidents.closes().command)
    await practice.client.workflow.getHandle(handled).result()
    await keep(handled, 'three-contracts')

    const carriedOut = caseId('instruction', randomUUID()) as CaseId
    await tell(carriedOut, 'chief', instructions.issuesOnEntry({ dueOn: addDays(today, 30) }).command)
    await practice.time.letPass(carriedOut, 50 * days)
    await tell(carriedOut, 'head', instructions.completes().command)
    await tell(carriedOut, 'chief', instructions.closes().command)
    await practice.client.workflow.getHandle(carriedOut).result()
    await keep(carriedOut, 'carried-out-late')
  })

  it('of entry permits', { timeout: 180_000 }, async () => {
    const { say: tell } = sayFor(practice)
    const today = await todayOf(practice.pool)
    const times = { fromOn: today, untilOn: fiscalYearEnd(fiscalYearOf(today)) }
    const permit = caseId('entry-permit', randomUUID()) as CaseId
    await tell(permit, 'staff', permits.appliesForStaff(times).command)
    await tell(permit, 'head', permits.permits(times).command)
    await tell(permit, 'head', permits.lends().command)
    await practice.time.letPass(permit, 370 * days)
    await tell(permit, 'head', permits.takesBack({ returnedOn: times.untilOn }).command)
    await practice.client.workflow.getHandle(permit).result()
    await keep(permit, 'expired-and-returned')
  })

  it('of a rule book', async () => {
    const { say: tell } = sayFor(practice)
    await practice.act({
      stream: cityId,
      command: founds().command,
      id: randomUUID(),
      origin: 'import',
      by: 'practice',
    })
    await practice.time.seen(cityId)
    await tell(cityId, 'administrator', changes('linkReadsForDays', '20', await todayOf(practice.pool)).command)
    await practice.time.seen(cityId)
    await keep(cityId, 'founded-and-changed')
  })

  it('of authorities, and of their review that nobody answers', { timeout: 180_000 }, async () => {
    const { say: tell } = sayFor(practice)
    const today = await todayOf(practice.pool)
    const authority = caseId('authority', randomUUID()) as CaseId
    await tell(authority, 'staff', authorities.requests({ fromOn: today }).command)
    await tell(authority, 'head', authorities.consults({ heldOn: today }).command)
    await tell(authority, 'systemManager', authorities.grants({ fromOn: today }).command)
    await tell(authority, 'systemManager', authorities.registers({ matchingOn: today }).command)
    await tell(authority, 'staff', authorities.acknowledges().command)
    await practice.time.seen(authority)

    const review = caseId('authority-review', randomUUID()) as CaseId
    await tell(review, 'systemManager', { type: 'OpenReview', data: { title: '臨時の点検', dueOn: addDays(today, 20) } })
    await practice.time.letPass(review, 30 * days)
    await keep(review, 'nobody-answers')

    await tell(authority, 'head', authorities.setsEnd({ lastDay: addDays(today, 60) }).command)
    await practice.time.letPass(authority, 70 * days)
    const removedOn = await todayOf(practice.pool, authority)
    await tell(authority, 'systemManager', authorities.removes({ removedOn, removedAt: '00:00' }).command)
    await practice.client.workflow.getHandle(authority).result()
    await keep(authority, 'ended-and-removed')
  })

  it('of information assets, their stock-take, the operation history and an operation plan', { timeout: 180_000 }, async () => {
    const { say: tell } = sayFor(practice)
    const today = await todayOf(practice.pool)
    const asset = caseId('asset', randomUUID()) as CaseId
    await tell(asset, 'staff', assets.registers({ acquiredOn: today, keptUntil: addDays(today, 400) }).command)
    await tell(asset, 'staff', assets.handsOver({ dueOn: addDays(today, 15) }).command)

    const stockTake = caseId('stock-take', randomUUID()) as CaseId
    await tell(stockTake, 'staff', { type: 'BeginStockTake', data: { office: 'citizen' } })
    await practice.time.letPass(stockTake, 60 * days)
    await keep(stockTake, 'nobody-counts')
    await practice.time.letPass(asset, 60 * days)
    await keep(asset, 'handed-over')

    const medium = caseId('operation-history', randomUUID()) as CaseId
    const archived = { equipment: 'communication-server', device: '', from: addDays(today, -60), to: addDays(today, -30), medium: 'LTO', place: '金庫', count: 1, hash: '', note: '' }
    await tell(medium, 'systemManager', { type: 'ArchiveHistory', data: archived })
    await practice.time.letPass(medium, 370 * days)
    await keep(medium, 'archived')

    const plan = caseId('operation-plan', randomUUID()) as CaseId
    const terms = { title: '年度の運用', content: '毎月第一月曜に保守', paper: '' }
    await tell(plan, 'systemManager', { type: 'DraftOperationPlan', data: { fiscalYear: fiscalYearOf(today), month: null, ...terms } })
    await tell(plan, 'systemManager', { type: 'AskPlanConsultation', data: { note: '' } })
    await practice.time.letPass(plan, 20 * days)
    await tell(plan, 'head', { type: 'AnswerPlanConsultation', data: { opinion: 'agreed', note: '' } })
    await tell(plan, 'systemManager', { type: 'SettleOperationPlan', data: { response: '' } })
    await practice.time.letPass(plan, 400 * days)
    await practice.client.workflow.getHandle(plan).result()
    await keep(plan, 'settled-and-over')
  })

  it('of a round of supervision that nobody answers, and of a method that is revised', { timeout: 180_000 }, async () => {
    const { say: tell } = sayFor(practice)
    const today = await todayOf(practice.pool)
    const round = caseId('entry-supervision', randomUUID()) as CaseId
    const period = { fromOn: addDays(today, -90), untilOn: addDays(today, -1), dueOn: addDays(today, 20), wanted: '' }
    await tell(round, 'chief', { type: 'OpenSupervision', data: period } as const)
    await practice.time.letPass(round, 40 * days)
    const heldOn = await todayOf(practice.pool, round)
    const found = { heldOn, way: 'papers', rooms: ['computer-room-data'], found: '相違はない。' }
    await tell(round, 'chief', { type: 'InvestigateEntryControl', data: found })
    const concluded = { outcome: 'nothing-to-instruct', conclusion: '以上', instructions: [] }
    await tell(round, 'chief', { type: 'ConcludeSupervision', data: concluded })
    await practice.client.workflow.getHandle(round).result()
    await keep(round, 'nobody-reports')

    const method = caseId('management-method', randomUUID()) as CaseId
    const content = { title: 'IDの管理方法', content: '本人のみが用いる。', paper: '' }
    const first = { kind: 'id-matching', owner: 'digital-promotion-head', ...content }
    await tell(method, 'systemManager', { type: 'DraftMethod', data: first })
    await tell(method, 'systemManager', { type: 'SettleMethod', data: { inForceFrom: addDays(today, 30), note: '' } } as const)
    await practice.time.letPass(method, 40 * days)
    await tell(method, 'systemManager', { type: 'AmendMethod', data: { ...content, reason: '見直し' } } as const)
    const from = addDays(await todayOf(practice.pool, method), 10)
    await tell(method, 'systemManager', { type: 'SettleMethod', data: { inForceFrom: from, note: '' } } as const)
    await practice.time.letPass(method, 400 * days)
    await tell(method, 'systemManager', { type: 'ReviewMethod', data: { finding: '改めない。' } } as const)
    await tell(method, 'systemManager', { type: 'AbolishMethod', data: { reason: '廃止' } } as const)
    await practice.client.workflow.getHandle(method).result()
    await keep(method, 'revised-and-abolished')
  })

  it('of a ledger of entries over its year', { timeout: 180_000 }, async () => {
    const { say: tell } = sayFor(practice)
    const fiscalYear = fiscalYearOf(await todayOf(practice.pool))
    const ledger = caseId('entry-log', randomUUID()) as CaseId
    await tell(ledger, 'systemManager', { type: 'OpenEntryLog', data: { room: 'computer-room-data', fiscalYear } } as const)
    await practice.time.letPass(ledger, 100 * days)
    await tell(ledger, 'systemManager', { type: 'NameAdmitters', data: { posts: ['secretariat' as PostId] } } as const)
    await practice.time.letPass(ledger, 400 * days)
    await practice.client.workflow.getHandle(ledger).result()
    await keep(ledger, 'over-its-year')
  })

  it('of a contract whose serious finding is not put right, and which ends early', { timeout: 180_000 }, async () => {
    const startsOn = addDays(await todayOf(practice.pool), 1)
    const stream = await underContract(practice, { startsOn, endsOn: addDays(addMonths(startsOn, 36), -1), inspectEveryMonths: 6 })
    await say(practice, stream, 'head', movesInspection({ toDay: addDays(startsOn, 100) }).command)
    await practice.time.letPass(stream, 106 * days)
    const heldOn = await todayOf(practice.pool, stream)
    await say(practice, stream, 'staff', acts.inspects({ heldOn, findings: [{ ...seriousFinding, correctBy: addDays(heldOn, 20) }] }).command)
    await practice.time.letPass(stream, 60 * days)
    await say(practice, stream, 'head', terminates({ endsOn: addDays(heldOn, 70) }).command)
    await say(practice, stream, 'staff', recordsReport({ receivedOn: heldOn }).command)
    const again = addDays(await todayOf(practice.pool, stream), 5)
    await say(practice, stream, 'head', checksEffect({ checkedOn: heldOn, effective: 'not-effective', correctBy: again }).command)
    await practice.time.letPass(stream, 60 * days)
    await keep(stream, 'overdue-and-ended-early')
  })

  it('of a contract that is changed and prolonged', { timeout: 180_000 }, async () => {
    const startsOn = addDays(await todayOf(practice.pool), 1)
    const stream = await underContract(practice, { startsOn, endsOn: addDays(addMonths(startsOn, 12), -1), inspectEveryMonths: 6 })
    const today = await todayOf(practice.pool, stream)
    await say(practice, stream, 'head', requestsChange({ changes: { amountYen: 1_650_000 }, effectiveOn: addDays(today, 40) }).command)
    await say(practice, stream, 'head', prolongs({ changes: { endsOn: addDays(addMonths(startsOn, 18), -1) }, effectiveOn: addDays(today, 60) }).command)
    await say(practice, stream, 'chief', approvesChange().command)
    await practice.time.letPass(stream, 5 * days)
    await say(practice, stream, 'practice', recordsChangeOutcome({ about: 'change-2', heldOn: await todayOf(practice.pool, stream) }).command)
    await say(practice, stream, 'chief', approvesChange({ change: 'change-2' }).command)
    await runTheContract(practice, stream)
    await keep(stream, 'changed-and-prolonged')
  })

  it('of every workflow', { timeout: 180_000 }, async () => {
    const startsOn = addDays(await todayOf(practice.pool), 30)
    const whole = await underContract(practice, { startsOn, endsOn: addDays(addMonths(startsOn, 36), -1), inspectEveryMonths: 6 })
    await runTheContract(practice, whole)
    await say(practice, whole, 'head', acts.recordsDisposal({ doneOn: await todayOf(practice.pool, whole) }).command)
    await say(practice, whole, 'head', acts.closes().command)
    await practice.client.workflow.getHandle(whole).result()
    await keep(whole, 'whole-contract')

    const forgotten = await begin('start')
    await practice.time.letPass(forgotten, 500 * days)
    await keep(forgotten, 'nobody-answers')

    const returned = await begin('recordOutcome')
    await say(practice, returned, 'chief', acts.sendsBack().command)
    await practice.time.letPass(returned, 20 * days)
    await say(practice, returned, 'head', acts.withdraws().command)
    await practice.client.workflow.getHandle(returned).result()
    await keep(returned, 'returned-and-withdrawn')

    const troubled = await begin('start')
    const owner = new pg.Client({ connectionString: practice.ownerUrl })
    await owner.connect()
    await owner.query('alter table letters rename column kind to kind_gone')
    await practice.time.letPass(troubled, (await toFirstReminder(practice.pool, troubled)) + 5 * 60_000)
    await owner.query('alter table letters rename column kind_gone to kind')
    await owner.query('alter table streams rename column pokes to pokes_gone')
    await practice.act(actOf(troubled, 'staff', acts.amends({ request: acts.request({ startsOn, endsOn: addDays(startsOn, 100) }) }).command))
    const handle = practice.client.workflow.getHandle(troubled)
    const before = await failures(handle)
    await handle.signal('lookAgain')
    await until(async () => (await failures(handle)) > before)
    await owner.query('alter table streams rename column pokes_gone to pokes')
    await owner.end()
    await practice.poke.tellCase(troubled, false)
    await practice.time.letPass(troubled, 60 * days)
    await keep(troubled, 'in-trouble')
  })

  it('of what runs for ever, on a record without letters, so that the postman finds none and waits', async () => {
    for (const type of lastingWorkflows) {
      const workflowId = `${type}-of-${practice.temporal.taskQueue}`
      const handle = await practice.client.workflow.start(type, { workflowId, taskQueue: practice.temporal.taskQueue, args: [] })
      const timers = async () => (await handle.fetchHistory()).events?.filter((one) => one.timerStartedEventAttributes).length
      await until(async () => (await timers()) === 1)
      await handle.signal('lookAgain')
      await until(async () => (await timers()) === 2)
      await keep(workflowId, 'standing')
      await handle.terminate()
    }
  })
})
