import { addDays } from '../../domain/kernel/plain-date.ts'
import { at, type Days } from './days.ts'
import { applied, appliedForWorker, permitted, registered, type Asked } from './entry-permit-acts.ts'
import type { PastCase } from './past-acts.ts'
import { pastCaseId } from './record-past.ts'
import { vendors } from './vendors.ts'
import { act } from './past-act.ts'

/** Permits that are over, and an entry that was refused: of some the ID is still on the device (Art. 9). */
export const entryPermitsOver = (days: Days): readonly PastCase[] => [
  revoked(days),
  givenUp(days),
  refused(days),
  endedWithContract(days),
]

const revoked = (days: Days): PastCase => {
  const asked: Asked = {
    office: 'digital-promotion',
    room: 'computer-room-server',
    purpose: '運用支援の作業',
    fromOn: days.ago(10),
    hours: ['09:00', '18:00'],
  }
  const worker = {
    contract: pastCaseId({ nth: 10 }),
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

const endedWithContract = (days: Days): PastCase => {
  const endsOn = addDays(days.month(0), -1)
  const asked: Asked = {
    office: 'digital-promotion',
    room: 'computer-room-data',
    purpose: '破砕する媒体の引取り',
    fromOn: addDays(endsOn, -14),
    untilOn: endsOn,
  }
  const contract = pastCaseId({ nth: 11 })
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
