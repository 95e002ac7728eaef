import { addDays, addMonths } from '../../domain/kernel/plain-date.ts'
import { wayToContract } from './cases-under-contract.ts'
import { at, type Days } from './days.ts'
import { endedRequests } from './more-requests.ts'
import {
  accepted,
  closed,
  disapproved,
  disposed,
  ended,
  notRenewed,
  started,
  submitted,
  vetted,
  withdrawn,
  type PastCase,
} from './past-acts.ts'
import { deliberated } from './deliberated.ts'
import { meeting, period } from './requests.ts'
import { vendors, vettingOf } from './vendors.ts'

/** The cases that are over: one done in full, one given up by its office, one not approved. */
export const casesEnded = (days: Days): readonly PastCase[] => [completed(days), givenUp(days), notApproved(days)]

const completed = (days: Days): PastCase => {
  const request = endedRequests.oldTerminals(period(addMonths(days.month(0), -6), 4))
  const end = addDays(request.endsOn, 1)
  return {
    nth: 12,
    acts: [
      ...wayToContract(days, 'citizen', vendors.owari, request, {
        number: `${request.startsOn.slice(0, 4)}-市民-008`,
        meeting: 1,
        inspectEveryMonths: 6,
      }),
      ...notRenewed(days, 'citizen', request.endsOn, '古い端末の処分は一度限りの業務であるため。'),
      ended(at(end, '00:00'), request.endsOn),
      disposed(at(days.from(end, 4), '10:45'), 'citizen', {
        manner: 'destroyed',
        doneOn: days.from(end, 2),
        certificate: '消去・破壊証明書 第26-118号',
        media: '統合端末の記憶装置6本（製造番号は別紙のとおり）',
        confirmedBy: '市民課 佐々木 美咲',
        backups: '作業用の複製は作成していない旨の申告書（第26-119号）を受けた。',
      }),
      closed(at(days.from(end, 6), '16:00'), 'citizen', '証明書と写真を確認した。未了の指摘及び条件はない。'),
    ],
  }
}

const givenUp = (days: Days): PastCase => {
  const { ago, month } = days
  return {
    nth: 13,
    acts: [
      started(at(ago(60), '11:00'), 'sobue', endedRequests.guidance(period(month(2), 12))),
      ...vetted(at(ago(54), '15:15'), 'sobue', vettingOf(vendors.mirai, ago(55), { means: ['papers'] })),
      submitted(at(ago(52), '10:10'), 'sobue'),
      accepted(at(ago(50), '13:25')),
      withdrawn(
        at(ago(46), '09:15'),
        'sobue',
        '庁舎の改修計画が改められ、待合の位置が変わるため、計画が固まってから改めて申請する。',
      ),
    ],
  }
}

const notApproved = (days: Days): PastCase => {
  const { ago, month } = days
  return {
    nth: 14,
    acts: [
      started(at(ago(75), '14:30'), 'heiwa', endedRequests.tapeStorage(period(month(1), 36))),
      ...vetted(
        at(ago(68), '10:20'),
        'heiwa',
        vettingOf(vendors.mirai, ago(70), {
          means: ['papers', 'on-site'],
          verdict: 'conditional',
          answers: [
            {
              item: 'cabinets',
              finding: 'not-met',
              evidence: '倉庫は他社と共用で、区画の施錠が簡易なものにとどまる。',
            },
            {
              item: 'transport',
              finding: 'not-met',
              evidence: '輸送の方法が決まっておらず、同行者も容器も示されていない。',
            },
          ],
          conditions: [{ text: '保管の区画の施錠を改め、輸送の方法を書面で示すこと', dueOn: month(1) }],
          note: '保管の区画と輸送の体制が整うことを条件とする。',
        }),
      ),
      submitted(at(ago(65), '16:50'), 'heiwa'),
      accepted(at(ago(62), '11:45')),
      ...deliberated(at(ago(47), '15:05'), {
        meeting: meeting(ago(48), 2),
        heldOn: ago(48),
        outcome: 'unfavourable',
        conditions: [],
        note: '共用の倉庫であること、輸送の再委託先が未定であることから、操作履歴の媒体を預けることは適当でないとされた。',
      }),
      disapproved(
        at(ago(44), '10:35'),
        '会議の審議結果を踏まえ、承認しない。庁内の別の保管場所について、デジタル推進課と協議すること。',
      ),
    ],
  }
}
