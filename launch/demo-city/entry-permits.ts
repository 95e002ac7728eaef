import type { EntryPermitCommand } from '../../domain/entry-permit/commands.ts'
import { fiscalYearEnd, fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import type { CaseId, OfficeId, PersonId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { addDays, addMonths, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { at, type Days } from './days.ts'
import type { PastAct, PastCase } from './past-acts.ts'
import { citizens } from './people.ts'
import { pastCaseId } from './record-past.ts'
import { vendors } from './vendors.ts'

type DataOf<Type extends EntryPermitCommand['type']> = Extract<EntryPermitCommand, { readonly type: Type }>['data']

const act = <Type extends EntryPermitCommand['type']>(
  type: Type,
  by: string,
  moment: Instant,
  data: DataOf<Type>,
): PastAct => ({ at: moment, by, command: { type, data } as EntryPermitCommand })

/**
 * Permits to enter in every state (Arts. 7–9): of staff and of contractors' workers, with IDs and badges, one that a
 * manager gave themselves, one brought in from paper, and two whose ID is still on the device though they are over. In
 * the first days of a fiscal year those of the year before have ended, and no new ones are told.
 */
export const entryPermits = (days: Days): readonly PastCase[] =>
  days.ago(16) < days.yearStart
    ? []
    : [
        withId(days),
        ofTheManager(days),
        ofAWorker(days),
        toBeDecided(days),
        sentBack(days),
        suspended(days),
        revoked(days),
        givenUp(days),
        refused(days),
        fromPaper(days),
        endedWithContract(days),
        toBeRenewed(days),
      ]

const managers = {
  'computer-room-data': 'digital-promotion-head',
  'computer-room-server': 'digital-promotion-head',
  'terminals-citizen': 'citizen-head',
  'terminals-sobue': 'sobue-head',
  'terminals-heiwa': 'heiwa-head',
} as const
type Room = keyof typeof managers

const personId = ({ yearStart }: Days, key: string): PersonId =>
  citizens(yearStart).find((one) => one.key === key)?.id ?? ('' as PersonId)

interface Asked {
  readonly office: string
  readonly room: Room
  readonly purpose: string
  readonly fromOn: PlainDate
  readonly untilOn?: PlainDate
  readonly hours?: readonly [DataOf<'PermitEntry'>['fromTime'], DataOf<'PermitEntry'>['untilTime']]
}

const termsOf = ({ purpose, fromOn, untilOn, hours = ['', ''] }: Asked) => ({
  purpose,
  fromOn,
  untilOn: untilOn ?? fiscalYearEnd(fiscalYearOf(fromOn)),
  fromTime: hours[0],
  untilTime: hours[1],
})

const applied = (days: Days, moment: Instant, entrant: string, asked: Asked): PastAct =>
  act('ApplyForStaffEntry', `${asked.office}-staff`, moment, {
    ...termsOf(asked),
    office: asked.office as OfficeId,
    room: asked.room,
    entrant: personId(days, entrant),
    belongings: '',
  })

const appliedForWorker = (
  moment: Instant,
  { contract, company, name, kana }: { readonly [what in 'contract' | 'company' | 'name' | 'kana']: string },
  asked: Asked,
): PastAct =>
  act('ApplyForWorkerEntry', `${asked.office}-staff`, moment, {
    ...termsOf(asked),
    office: asked.office as OfficeId,
    room: asked.room,
    contract: contract as CaseId,
    company,
    worker: name,
    workerKana: kana,
    belongings: '点検用のノートパソコン1台',
  })

const permitted = (moment: Instant, asked: Asked, companion = '', conditions = ''): PastAct => {
  const { purpose: _, ...times } = termsOf(asked)
  return act('PermitEntry', managers[asked.room], moment, {
    ...times,
    accompanied: companion === '' ? 'alone' : 'accompanied',
    companion,
    conditions,
  })
}

const registered = (moment: Instant, idNumber: string): PastAct =>
  act('RegisterId', 'digital-promotion-head', moment, { idNumber })

const badge = (moment: Instant, room: Room, number: string): PastAct =>
  act('LendMeans', managers[room], moment, { key: '', card: '', badge: number })

const withId = (days: Days): PastCase => {
  const asked: Asked = {
    office: 'digital-promotion',
    room: 'computer-room-server',
    purpose: 'サーバ及びネットワーク機器の日常の点検',
    fromOn: days.ago(12),
  }
  return {
    nth: 61,
    procedure: 'entry-permit',
    acts: [
      applied(days, at(days.ago(15), '10:00'), 'yamazaki', asked),
      permitted(at(days.ago(14), '11:20'), asked),
      registered(at(days.ago(12), '09:05'), 'ID-0107'),
    ],
  }
}

const ofTheManager = (days: Days): PastCase => {
  const asked: Asked = {
    office: 'digital-promotion',
    room: 'computer-room-data',
    purpose: '保管媒体の確認',
    fromOn: days.ago(11),
  }
  return {
    nth: 62,
    procedure: 'entry-permit',
    acts: [
      applied(days, at(days.ago(13), '09:30'), 'takahashi', asked),
      permitted(at(days.ago(12), '17:00'), asked),
      registered(at(days.ago(11), '09:10'), 'ID-0101'),
    ],
  }
}

const maintenance = (): CaseId => pastCaseId({ nth: 9, acts: [] })

const ofAWorker = (days: Days): PastCase => {
  const asked: Asked = {
    office: 'citizen',
    room: 'terminals-citizen',
    purpose: '統合端末の定期点検',
    fromOn: days.ago(10),
    hours: ['09:00', '17:00'],
  }
  const worker = { contract: maintenance(), company: vendors.aoi.name, name: '髙木 隆', kana: 'タカギ タカシ' }
  return {
    nth: 63,
    procedure: 'entry-permit',
    acts: [
      appliedForWorker(at(days.ago(14), '13:15'), worker, asked),
      permitted(at(days.ago(13), '08:55'), asked, '市民課 担当', '点検の日を前日までに知らせること。'),
      badge(at(days.ago(10), '09:00'), 'terminals-citizen', 'N-012'),
    ],
  }
}

const toBeDecided = (days: Days): PastCase => ({
  nth: 64,
  procedure: 'entry-permit',
  acts: [
    appliedForWorker(
      at(days.ago(1), '10:40'),
      { contract: maintenance(), company: vendors.aoi.name, name: '﨑山 健一', kana: 'サキヤマ ケンイチ' },
      {
        office: 'citizen',
        room: 'terminals-citizen',
        purpose: '統合端末の部品の交換',
        fromOn: days.from(days.today, 2),
        untilOn: days.from(days.today, 2),
        hours: ['13:00', '16:00'],
      },
    ),
  ],
})

const sentBack = (days: Days): PastCase => ({
  nth: 65,
  procedure: 'entry-permit',
  acts: [
    applied(days, at(days.ago(5), '14:00'), 'hamada', {
      office: 'sobue',
      room: 'terminals-sobue',
      purpose: '端末の操作',
      fromOn: days.from(days.today, 5),
    }),
    act('ReturnEntryApplication', 'sobue-head', at(days.ago(4), '09:15'), {
      reason: '操作する業務を用件に書いてください。',
    }),
  ],
})

const suspended = (days: Days): PastCase => {
  const asked: Asked = {
    office: 'heiwa',
    room: 'terminals-heiwa',
    purpose: '統合端末による住民票の広域交付',
    fromOn: days.ago(9),
  }
  return {
    nth: 66,
    procedure: 'entry-permit',
    acts: [
      applied(days, at(days.ago(12), '15:00'), 'saito', asked),
      permitted(at(days.ago(11), '10:10'), asked),
      badge(at(days.ago(9), '08:40'), 'terminals-heiwa', 'H-003'),
      act('SuspendEntry', 'heiwa-head', at(days.ago(2), '16:45'), { reason: '名札の取扱いを確かめる間' }),
    ],
  }
}

const revoked = (days: Days): PastCase => {
  const asked: Asked = {
    office: 'digital-promotion',
    room: 'computer-room-server',
    purpose: '運用支援の作業',
    fromOn: days.ago(10),
    hours: ['09:00', '18:00'],
  }
  const worker = {
    contract: pastCaseId({ nth: 10, acts: [] }),
    company: vendors.chukyo.name,
    name: '渡邊 亮',
    kana: 'ワタナベ リョウ',
  }
  return {
    nth: 67,
    procedure: 'entry-permit',
    acts: [
      appliedForWorker(at(days.ago(14), '11:00'), worker, asked),
      permitted(at(days.ago(13), '13:30'), asked),
      registered(at(days.ago(10), '09:20'), 'ID-0131'),
      act('RevokeEntry', 'digital-promotion-head', at(days.ago(1), '09:40'), {
        reason: '許可された時間帯の外に繰り返し入室したため',
      }),
    ],
  }
}

const givenUp = (days: Days): PastCase => {
  const asked: Asked = {
    office: 'digital-promotion',
    room: 'computer-room-data',
    purpose: '暗号鍵の更新の立会い',
    fromOn: days.ago(12),
  }
  return {
    nth: 68,
    procedure: 'entry-permit',
    acts: [
      applied(days, at(days.ago(15), '09:00'), 'yamazaki', asked),
      permitted(at(days.ago(14), '09:30'), asked),
      registered(at(days.ago(12), '10:00'), 'ID-0108'),
      act('GiveUpEntry', 'digital-promotion-staff', at(days.ago(6), '15:30'), { reason: '担当が替わった。' }),
      act('ConfirmIdRemoved', 'digital-promotion-head', at(days.ago(5), '09:30'), {
        means: 'means-1',
        removedOn: days.ago(5),
        removedTime: '09:12',
        note: '装置の一覧で確かめた。',
      }),
    ],
  }
}

const refused = (days: Days): PastCase => ({
  nth: 69,
  procedure: 'entry-permit',
  acts: [
    applied(days, at(days.ago(8), '11:10'), 'sasaki', {
      office: 'citizen',
      room: 'computer-room-server',
      purpose: '見学',
      fromOn: days.ago(5),
    }),
    act('RefuseEntry', 'digital-promotion-head', at(days.ago(7), '13:00'), {
      reason: '業務に要しない入室は許可しない。',
    }),
  ],
})

const fromPaper = (days: Days): PastCase => ({
  nth: 70,
  procedure: 'entry-permit',
  acts: [
    act('BringInPermit', 'sobue-head', at(days.ago(9), '16:00'), {
      office: 'sobue' as OfficeId,
      room: 'terminals-sobue',
      entrant: personId(days, 'kasai'),
      contract: null,
      company: '',
      worker: '',
      workerKana: '',
      purpose: '統合端末の操作の監督',
      fromOn: days.yearStart,
      untilOn: fiscalYearEnd(fiscalYearOf(days.today)),
      fromTime: '',
      untilTime: '',
      accompanied: 'alone',
      companion: '',
      conditions: '',
      idNumber: '',
      key: '',
      card: '',
      badge: 'S-001',
      broughtInAs: { number: '第2号', permittedOn: addDays(days.yearStart, -5), source: '入室許可台帳（祖父江支所）' },
    }),
  ],
})

const endedWithContract = (days: Days): PastCase => {
  const endsOn = addDays(days.month(0), -1)
  const asked: Asked = {
    office: 'digital-promotion',
    room: 'computer-room-data',
    purpose: '破砕する媒体の引取り',
    fromOn: addDays(endsOn, -14),
    untilOn: endsOn,
  }
  const contract = pastCaseId({ nth: 11, acts: [] })
  const worker = { contract, company: vendors.owari.name, name: '瀨戸 守', kana: 'セト マモル' }
  return {
    nth: 71,
    procedure: 'entry-permit',
    acts: [
      appliedForWorker(at(addDays(endsOn, -18), '10:00'), worker, asked),
      permitted(at(addDays(endsOn, -17), '10:30'), asked, 'デジタル推進課 担当'),
      registered(at(addDays(endsOn, -14), '09:00'), 'ID-0140'),
      act('EndEntryWithCause', 'practice', at(addDays(endsOn, 1), '00:00'), {
        cause: contract,
        how: 'ended',
        on: endsOn,
      }),
    ],
  }
}

const toBeRenewed = (days: Days): PastCase => {
  const fromOn = days.ago(11)
  const last = fiscalYearEnd(fiscalYearOf(fromOn))
  const untilOn = addMonths(days.month(0), 1) < last ? addMonths(days.month(0), 1) : days.today
  const asked: Asked = {
    office: 'citizen',
    room: 'terminals-citizen',
    purpose: '転入手続の窓口での端末の操作',
    fromOn,
    untilOn,
  }
  return {
    nth: 72,
    procedure: 'entry-permit',
    acts: [
      applied(days, at(days.ago(14), '09:40'), 'yoshida', asked),
      permitted(at(days.ago(13), '09:50'), asked),
      badge(at(days.ago(11), '08:50'), 'terminals-citizen', 'N-020'),
      act('AskEntryRenewal', 'citizen-staff', at(days.ago(1), '11:30'), {
        untilOn: addDays(untilOn, 20) < last ? addDays(untilOn, 20) : addDays(untilOn, 1),
        contract: null,
        reason: '窓口の担当を続けるため',
      }),
    ],
  }
}
