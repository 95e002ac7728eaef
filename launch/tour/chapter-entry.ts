import { randomInt } from 'node:crypto'
import { meansOfRoom } from '../../domain/entry-permit/identification/means-of-room.ts'
import type { EntryPermitState } from '../../domain/entry-permit/state.ts'
import { addBusinessDays } from '../../domain/kernel/calendar.ts'
import { fiscalYearOf, fiscalYearStart } from '../../domain/kernel/fiscal-year.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf, type ClockTime, type Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { entryPermitWords } from '../../web/entry-permit/words.ts'
import type { Door } from './cast.ts'
import { openLink } from './letters.ts'
import { signIn } from './sign-in.ts'
import type { Chapter, Player, Tour } from './tour.ts'

/** What the walk to the door leaves for the way back: which permit, and by what its holder is let in. */
interface Walk {
  readonly permit: CaseId
  readonly number: string
  readonly endsOn: PlainDate
}

const walks = new WeakMap<Tour, Walk>()

/** In the contract's last fiscal year one of the contractor's people is permitted to enter a room (Arts. 7–9). */
export const entryChapter: Chapter = {
  title: (tour) => {
    const { ja, en } = tour.cite('entry-permitted-beforehand', 'id-for-the-permitted')
    return {
      ja: `契約から扉まで：従事者の入室の許可（${ja}）`,
      en: `From the contract to a door: a worker’s permit (${en})`,
    }
  },
  belongs: ({ guideline }) => guideline.rooms.length > 0,
  play: async (tour) => {
    const { door } = tour.players
    const { contract } = (await tour.look()).state
    if (door === null || contract === null) return
    const { endsOn } = contract
    const fromOn = fiscalYearStart(fiscalYearOf(endsOn))
    const worker = `小鳥遊 ${givenName()}`
    const permit = await apply(tour, door, { worker, company: contract.contractor, fromOn, endsOn })
    await permitByMail(tour, door.manager, worker, permit)
    await tour.time.until(fromOn, '09:00', permit)
    const number = await handOver(tour, door, permit)
    walks.set(tour, { permit, number, endsOn })
    const paper = await tour.players.asker.desk.file(`/cases/${permit}/permit.pdf`)
    tour.expect({ ja: '許可証が印刷できる', en: 'the permit can be printed' }, paper.type === 'application/pdf')
  },
}

/** With the contract's last day the permit is over; what let its holder in is removed or comes back (Art. 9). */
export const leavingChapter: Chapter = {
  title: (tour) => {
    const { ja, en } = tour.cite('id-for-the-permitted')
    return {
      ja: `扉から戻る：契約とともに終わる許可（${ja}）`,
      en: `Back from the door: what ends with the contract (${en})`,
    }
  },
  belongs: ({ guideline }) => guideline.rooms.length > 0,
  play: async (tour) => {
    const { door } = tour.players
    const walk = walks.get(tour)
    if (door === null || walk === undefined) return
    const { permit, number, endsOn } = walk
    const next = addBusinessDays(tour.rules(endsOn).calendar, endsOn, 1)
    await tour.time.until(next, '09:30', permit)
    await tour.news(permit)
    tour.expect(
      {
        ja: '許可は契約とともに終わり、識別手段の削除・返却を待つ',
        en: 'the permit is over with the contract, and what let its holder in is asked back',
      },
      (await permitNow(tour, permit)).state.stage === 'removing',
    )
    const registers = ['/registers/entry-permit/ids?gap=permit-ended', '/registers/entry-permit/lent?stage=to-remove']
    const pages = await Promise.all(registers.map((one) => door.manager.desk.get(one)))
    tour.expect(
      { ja: '登録簿に「許可切れ」として残る', en: 'the register shows it as still out' },
      pages.some(({ text }) => text.includes(number)),
    )
    await takeBack(tour, door, permit)
    tour.expect(
      { ja: '削除・返却が確認され、許可の案件は終わった', en: 'all is accounted for, and the permit’s case is closed' },
      (await permitNow(tour, permit)).state.stage === 'closed',
    )
  },
}

interface Applied {
  readonly worker: string
  readonly company: string
  readonly fromOn: PlainDate
  readonly endsOn: PlainDate
}

/** The office applies for somebody of the contractor; for somebody of another company it is told that it can't. */
const apply = async (tour: Tour, { room }: Door, { worker, company, fromOn, endsOn }: Applied): Promise<CaseId> => {
  const { office, asker } = tour.players
  const fields = {
    office: office.office,
    room,
    contract: tour.caseId(),
    company,
    worker,
    workerKana: 'タカナシ アユム',
    purpose: '機器の定期点検',
    fromOn,
    untilOn: endsOn,
    belongings: '点検用の工具一式',
  }
  const entries = (over: Partial<typeof fields>) =>
    Object.fromEntries(
      Object.entries({ ...fields, ...over }).map(([name, value]) => [`ApplyForWorkerEntry.${name}`, value]),
    )
  const form = await asker.desk.get('/begin/entry-permit/ApplyForWorkerEntry')
  const refused = await asker.desk.send(form, entries({ company: '株式会社よその設備' }))
  tour.expect(
    {
      ja: '契約にない会社の従事者は申請できない',
      en: 'nobody applies for people of a company that the contract doesn’t name',
    },
    refused.url.pathname.startsWith('/begin/') && refused.complaints.length > 0,
    refused.text.slice(0, 300),
  )
  const page = await asker.desk.send(await asker.desk.get('/begin/entry-permit/ApplyForWorkerEntry'), entries({}))
  const permit = page.url.pathname.replace('/cases/', '') as CaseId
  tour.expect(
    { ja: '従事者の入室の許可を申請した', en: 'the entry of the worker was applied for' },
    permit.startsWith('entry-permit/'),
    page.complaints,
  )
  await tour.news(permit)
  const { today } = await permitNow(tour, permit)
  await tour.time.until(addBusinessDays(tour.rules(today).calendar, today, 1), '10:00', permit)
  return permit
}

const permitByMail = async (tour: Tour, manager: Player, worker: string, permit: CaseId): Promise<void> => {
  const { tasks } = entryPermitWords[manager.language].letters
  const ask = Object.entries(tasks).find(([kind]) => kind === 'decide-entry')?.[1].ask ?? ''
  const letter = await tour.mailbox.waitFor(manager.mail, worker, ask)
  const { at, page } = await openLink(tour, manager, letter)
  // Where the manager is the chief as well, the link alone doesn't carry it.
  const carries = page.forms.some(({ fields }) => fields.has('PermitEntry.accompanied'))
  await at.send(carries ? page : await signIn(at, manager, page.url.pathname), {
    type: 'PermitEntry',
    'PermitEntry.accompanied': 'accompanied',
    'PermitEntry.companion': '部署の担当',
  })
  await tour.news(permit)
  tour.expect(
    { ja: '入退室管理者がメールから許可した', en: 'the manager of the room permitted from the mail' },
    (await permitNow(tour, permit)).state.stage === 'permitted',
  )
}

/** An ID on the device, or what else the room asks for. */
export const handOver = async (
  tour: Tour,
  { room, manager, keeper }: Door<Player>,
  permit: CaseId,
): Promise<string> => {
  const kinds = meansOfRoom(tour.guideline, room)
  const number = `T-${randomInt(1_000_000, 10_000_000)}`
  if (kinds.includes('id-device'))
    await keeper.desk.send(await keeper.desk.get(`/cases/${permit}/tasks/register-id-1`), {
      'RegisterId.idNumber': number,
    })
  const field = kinds.includes('key') ? 'key' : kinds.includes('card') ? 'card' : 'badge'
  if (kinds.some((kind) => kind !== 'id-device'))
    await manager.desk.send(await manager.desk.get(`/cases/${permit}/tasks/lend-means-1`), {
      [`LendMeans.${field}`]: number,
    })
  await tour.news(permit)
  const { means } = (await permitNow(tour, permit)).state
  tour.expect(
    { ja: '識別IDまたは鍵・名札が記録された', en: 'the ID, key or badge is on record' },
    means.length > 0 && means.every((one) => one.status === 'live'),
    means,
  )
  return number
}

/** All that let the permit's holder in is accounted for. */
export const takeBack = async (
  tour: Tour,
  { manager, keeper }: Door<Player>,
  permit: CaseId,
  removedTime: ClockTime = '08:50',
): Promise<void> => {
  const { state, today } = await permitNow(tour, permit)
  const removed = { removedOn: today, removedTime, note: '' }
  const returned = { returnedOn: today, note: '' }
  for (const { task, kind } of state.tasks.open) {
    const [player, type, data] =
      kind === 'remove-id' ? [keeper, 'ConfirmIdRemoved', removed] : ([manager, 'TakeBackMeans', returned] as const)
    await player.desk.send(await player.desk.get(`/cases/${permit}/tasks/${task}`), {
      ...(kind === 'remove-id' ? {} : { type }),
      ...Object.fromEntries(Object.entries(data).map(([name, value]) => [`${type}.${name}`, value])),
    })
  }
  await tour.news(permit)
}

const permitNow = async (
  tour: Tour,
  permit: CaseId,
): Promise<{ readonly state: EntryPermitState; readonly today: PlainDate }> => {
  const { body } = await tour.players.auditor.desk.api(`/api/${permit}`)
  const { state, now } = body as { readonly state: EntryPermitState; readonly now: Instant }
  return { state, today: tokyoDateOf(now) }
}

/** Another worker at each tour, by whose name the letters are found. */
const givenName = (): string => {
  const characters = ['歩', '渉', '蓮', '樹', '湊', '朔', '律', '碧', '暁', '悠', '志', '希']
  const one = () => characters[randomInt(characters.length)] ?? ''
  return `${one()}${one()}${one()}`
}
