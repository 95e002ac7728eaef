import { streamFor } from '../../activities/stream-for.ts'
import type { EntryLogState } from '../../domain/entry-log/state.ts'
import { fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { roomOf } from '../../domain/guideline/guideline.ts'
import { ledgerOf } from '../../domain/guideline/room-ledger.ts'
import { handOver, takeBack } from './chapter-entry.ts'
import type { Door } from './cast.ts'
import { answers, begins, does, nowInOffice, tries, waitUntil } from './register-steps.ts'
import type { Chapter, Player, Tour } from './tour.ts'

/**
 * One of the office's own people is permitted and let in, by an ID or a key; somebody without a permit comes in under
 * their control; what was written down wrong is put right, and both can be read (Arts. 7 to 10).
 */
export const ledgerChapter: Chapter = {
  title: (tour) => {
    const { ja, en } = tour.cite('special-admission', 'entry-ledger-kept')
    return { ja: `扉の記録：特に認めた入室、鍵や識別ID（${ja}）`, en: `At the door: its ledger, keys and IDs (${en})` }
  },
  belongs: ({ guideline }) => guideline.rooms.length > 0,
  play: async (tour) => {
    const { door, asker } = tour.players
    if (door === null) return
    const permit = await permitOwn(tour, door)
    await handOver(tour, door, permit)
    await writeLedger(tour, door, permit)
    await does(tour, asker, permit, 'GiveUpEntry', { reason: '作業が終わったため。' })
    await takeBack(tour, door, permit, nowInOffice().clock)
    const { stage } = await waitUntil(tour, permit, () => true)
    tour.expect(
      {
        ja: '鍵・識別IDはすべて戻り、許可の案件は終わった',
        en: 'key and ID are accounted for, and the permit is closed',
      },
      stage === 'closed',
    )
  },
}

const permitOwn = async (tour: Tour, { room, manager }: Door<Player>): Promise<CaseId> => {
  const { asker, office } = tour.players
  const { day } = nowInOffice()
  const terms = { purpose: '機器の確認', fromOn: day, untilOn: day, fromTime: '', untilTime: '', belongings: '' }
  const permit = await begins(tour, asker, 'entry-permit', 'ApplyForStaffEntry', {
    ...terms,
    office: office.office,
    room,
    entrant: asker.person,
  })
  await answers(tour, manager, permit, ['decide-entry'], 'PermitEntry', { accompanied: 'alone' })
  return permit
}

const writeLedger = async (tour: Tour, { room: id, manager }: Door<Player>, permit: CaseId): Promise<void> => {
  const room = roomOf(tour.guideline, id)
  if (room === null || !ledgerOf(tour.guideline, room).kept) return
  const ledger = streamFor('entry-log', `${id}/${fiscalYearOf(nowInOffice().day)}`)
  const before = await waitUntil<EntryLogState>(tour, ledger, ({ stage }) => stage === 'open')
  const entry = `entry-${before.lines + 1}`
  const { special } = ledgerOf(tour.guideline, room)
  await letIn(tour, manager, { ledger, permit, special })
  const { day: leftOn, clock: leftAt } = nowInOffice()
  await does(tour, manager, ledger, 'RecordExit', { entry, leftOn, leftAt, escortOut: '', lateness: '' })
  if (special) await correctName(tour, manager, ledger, entry)
}

interface LetIn {
  readonly ledger: CaseId
  readonly permit: CaseId
  /** Whether the city's text lets somebody in without a permit at all. */
  readonly special: boolean
}

/** Somebody without a permit under the holder's control, or the holder where nobody is admitted without. */
const letIn = async (tour: Tour, manager: Player, { ledger, permit, special }: LetIn): Promise<void> => {
  const { day, clock } = nowInOffice()
  const came = { enteredOn: day, enteredAt: clock, purpose: '空調の調べ', belongings: '', badge: '', lateness: '' }
  if (!special) return void (await does(tour, manager, ledger, 'RecordEntry', { ...came, permit }))
  await does(tour, manager, ledger, 'AdmitSpecially', {
    ...came,
    company: '東海空調サービス',
    name: '高木 進',
    kana: 'タカギ ススム',
    companions: '',
    reason: '設備の故障で、許可を待つことができない。',
    escort: permit,
    escortIn: '',
  })
}

/** What was written down wrong is put right, with a reason; nothing of it is lost. */
const correctName = async (tour: Tour, manager: Player, ledger: CaseId, entry: string): Promise<void> => {
  const right = { entry, item: 'name', on: '', at: '', text: '髙木 進' }
  const refused = await tries(manager, ledger, 'CorrectEntry', { ...right, reason: ' ' })
  tour.expect(
    { ja: '理由のない訂正はできない', en: 'nothing is corrected without a reason' },
    refused.complaints.length > 0,
    refused.text.slice(0, 300),
  )
  await does(tour, manager, ledger, 'CorrectEntry', { ...right, reason: '氏名の文字を写し誤った。' })
  const page = await manager.desk.get(`/cases/${ledger}`)
  tour.expect(
    { ja: '訂正の前と後の両方が読める', en: 'what was written first can be read beside what is right' },
    page.text.includes('髙木 進') && page.text.includes('高木 進'),
    page.text.slice(0, 400),
  )
}
