import { fiscalYearEnd, fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import type { CaseId, OfficeId } from '../../domain/kernel/ids.ts'
import { addDays, addMonths } from '../../domain/kernel/plain-date.ts'
import { at, type Days } from './days.ts'
import { applied, appliedForWorker, badge, permitted, personId, registered, type Asked } from './entry-permit-acts.ts'
import { entryPermitsOver } from './entry-permits-over.ts'
import type { PastCase } from './past-acts.ts'
import { pastCaseId } from './record-past.ts'
import { vendors } from './vendors.ts'
import { act } from './past-act.ts'

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
        suspendedWithin(days),
        fromPaper(days),
        toBeRenewed(days),
        ...entryPermitsOver(days),
      ]

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

const maintenance = (): CaseId => pastCaseId({ nth: 9 })

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

/** Its holder had somebody under their control in the room when it was suspended. */
const suspendedWithin = (days: Days): PastCase => {
  const asked: Asked = {
    office: 'digital-promotion',
    room: 'computer-room-server',
    purpose: '機器の監視',
    fromOn: days.ago(10),
  }
  return {
    nth: 73,
    procedure: 'entry-permit',
    acts: [
      applied(days, at(days.ago(13), '14:00'), 'takahashi', asked),
      permitted(at(days.ago(12), '17:10'), asked),
      registered(at(days.ago(10), '09:40'), 'ID-0102'),
      act('SuspendEntry', 'digital-promotion-head', at(days.ago(3), '14:00'), { reason: '識別IDの取扱いを確かめる間' }),
    ],
  }
}

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
