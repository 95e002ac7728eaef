import { addDays, addMonths } from '../../domain/kernel/plain-date.ts'
import { at, type Days } from './days.ts'
import { attached } from './papers.ts'
import { accepted, approved, clausesRead, contracted, started, submitted, vetted, type PastCase } from './past-acts.ts'
import { deliberated } from './deliberated.ts'
import { meeting, period, requests } from './requests.ts'
import { vendors, vettingOf } from './vendors.ts'
import { act } from './past-act.ts'

/**
 * Cases that show the application in full (Art. 21): papers, work that could not wait, a contract whose renewal is to
 * be decided on.
 */
export const casesWithPapers = (days: Days): readonly PastCase[] => [urgentRepair(days), toBeRenewed(days)]

/** 事後: the terminals of a branch office stood still, so the repair began before anybody could be asked. */
const urgentRepair = ({ ago, month }: Days): PastCase => ({
  nth: 31,
  acts: [
    started(at(ago(4), '09:15'), 'heiwa', {
      ...requests.heiwaMaintenance(period(month(0), 1)),
      title: '平和支所 統合端末の障害復旧業務',
      work: '統合端末2台の記憶装置の交換、再設定及び動作確認',
      reason: '端末が起動せず窓口の業務が止まったため、直ちに修理する必要があった',
      contact: '平和支所 主査',
      extension: '4210',
      occasion: 'new',
      reasonKinds: ['ability', 'deadline'],
      contractMethod: 'negotiated',
      contractGround: '地方自治法施行令第167条の2第1項第5号（緊急の必要）',
      rooms: ['terminals-heiwa'],
      specificPersonal: 'no',
      amountYen: 286_000,
    }),
    act('DeclareUrgentStart', 'heiwa-head', at(ago(4), '10:40'), {
      startedOn: ago(5),
      contractor: vendors.aoi.name,
      reason: '窓口の端末2台が同時に起動しなくなり、証明書の交付が止まったため、電話で修理を依頼した。',
    }),
    attached(at(ago(4), '10:55'), 'heiwa', {
      name: '障害の経過.txt',
      label: '障害の経過の記録',
      text: '08:32 端末1・2とも起動せず。08:50 受託予定者へ電話連絡。11:20 記憶装置を交換し復旧。交換した装置は支所長が受領。\n',
    }),
    ...vetted(at(ago(3), '15:10'), 'heiwa', vettingOf(vendors.aoi, ago(3), { means: ['papers'] })),
    submitted(at(ago(2), '09:30'), 'heiwa', '事後の届出をしています。次回の会議への報告と審議をお願いします。'),
  ],
})

/** A year's contract near its end: its head was asked whether it goes on. */
const toBeRenewed = ({ today, from, ago }: Days): PastCase => {
  const endsOn = from(today, 30)
  const startsOn = addDays(addMonths(endsOn, -12), 1)
  const before = (businessDays: number) => from(startsOn, -businessDays)
  return {
    nth: 32,
    acts: [
      started(
        at(before(45), '10:05'),
        'citizen',
        {
          ...requests.counterSupport({ startsOn, endsOn }),
          title: '証明書コーナー案内業務',
          amountYen: 2_640_000,
          contact: '市民課 主任',
          extension: '1133',
          budgetItem: '2款3項1目 委託料',
          contractMethod: 'designated-tender',
          occasion: 'new',
        },
        'sasaki',
      ),
      attached(at(before(44), '11:30'), 'citizen', {
        name: '見積内訳.csv',
        label: '見積の内訳',
        text: '\ufeff項目,数量,金額\r\n案内員,2名,2400000\r\n研修,1式,240000\r\n',
      }),
      ...vetted(at(before(40), '14:20'), 'citizen', vettingOf(vendors.tokai, before(41))),
      submitted(at(before(38), '16:00'), 'citizen'),
      accepted(at(before(36), '09:45')),
      ...deliberated(
        at(before(20), '16:10'),
        {
          meeting: meeting(before(21), 2),
          heldOn: before(21),
          outcome: 'favourable',
          conditions: [],
          note: '出席 構成員5名中5名。異議なし。',
        },
        2,
      ),
      approved(at(before(15), '10:20')),
      contracted(at(before(5), '15:35'), 'citizen', {
        contractor: vendors.tokai.name,
        contractNumber: '市民契第31号',
        signedOn: before(6),
        startsOn,
        endsOn,
        inspectEveryMonths: 12,
      }),
      clausesRead(at(before(4), '13:15'), 'citizen'),
      act('NoteRenewalSeason', 'practice', at(ago(8), '09:00'), { endsOn }),
    ],
  }
}
