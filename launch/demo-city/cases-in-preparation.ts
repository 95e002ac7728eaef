import { addDays } from '../../domain/kernel/plain-date.ts'
import { at, type Days } from './days.ts'
import { endedRequests } from './more-requests.ts'
import {
  accepted,
  amended,
  approved,
  fulfilled,
  returned,
  started,
  submitted,
  vetted,
  type PastCase,
} from './past-acts.ts'
import { allButOne, deliberated } from './deliberated.ts'
import { meeting, period, requests } from './requests.ts'
import { vendors, vettingOf } from './vendors.ts'

/** The cases that are on their way to a contract (Arts. 20–22), one at every step; the chief has two to decide. */
export const casesInPreparation = (days: Days): readonly PastCase[] => [
  beingVetted(days),
  readyToSubmit(days),
  atFormCheck(days),
  beforeTheCouncil(days),
  forApproval(days),
  forApprovalOverdue(days),
  sentBack(days),
  toBeContracted(days),
]

const beingVetted = ({ ago, month }: Days): PastCase => ({
  nth: 1,
  acts: [started(at(ago(2), '10:20'), 'sobue', requests.terminalMove(period(month(3), 2)))],
})

const readyToSubmit = ({ ago, month }: Days): PastCase => ({
  nth: 2,
  acts: [
    started(at(ago(7), '09:40'), 'citizen', endedRequests.colourPrinter(period(month(4), 12)), 'sasaki'),
    ...vetted(at(ago(1), '14:10'), 'citizen', vettingOf(vendors.aoi, ago(2))),
  ],
})

const atFormCheck = ({ ago, month }: Days): PastCase => ({
  nth: 3,
  acts: [
    started(at(ago(12), '11:05'), 'digital-promotion', requests.serverReplacement(period(month(3), 6))),
    ...vetted(
      at(ago(6), '15:30'),
      'digital-promotion',
      vettingOf(vendors.chukyo, ago(7), { means: ['papers', 'on-site'] }),
    ),
    submitted(
      at(ago(1), '16:25'),
      'digital-promotion',
      '賃貸借の満了日が迫っているため、次回の会議への付議を希望します。',
    ),
  ],
})

const beforeTheCouncil = ({ ago, month }: Days): PastCase => ({
  nth: 4,
  acts: [
    started(at(ago(16), '13:15'), 'citizen', requests.formPrinting(period(month(2), 3))),
    ...vetted(
      at(ago(11), '10:50'),
      'citizen',
      vettingOf(vendors.kiso, ago(12), {
        means: ['papers', 'hearing', 'on-site'],
        verdict: 'conditional',
        answers: [
          {
            item: 'entry-records',
            finding: 'not-met',
            evidence:
              '専用室の入退室記録が手書きで、退室時刻に抜けがあった。作業開始までに記録装置を設ける旨の書面を受領。',
          },
        ],
        conditions: [
          {
            text: '専用室に入退室の記録装置を設け、作業開始前に市の確認を受けること',
            dueOn: addDays(month(2), -1),
          },
        ],
        note: '作業場所の入退室記録が改善されることを条件に適合と判断する。作業開始前に現地で確認する。',
      }),
    ),
    submitted(at(ago(8), '17:05'), 'citizen'),
    accepted(at(ago(6), '09:30')),
  ],
})

const forApproval = ({ ago, from, today, month }: Days): PastCase => ({
  nth: 5,
  acts: [
    started(at(ago(24), '10:00'), 'citizen', requests.counterSupport(period(month(2), 12)), 'sasaki'),
    ...vetted(at(ago(18), '11:20'), 'citizen', vettingOf(vendors.tokai, ago(19))),
    submitted(at(ago(16), '14:45'), 'citizen'),
    accepted(at(ago(14), '10:15')),
    ...deliberated(at(ago(1), '16:40'), {
      meeting: meeting(ago(2), 4),
      heldOn: ago(2),
      outcome: 'favourable-with-conditions',
      conditions: [
        { text: '従事者名簿と秘密保持誓約書を業務開始前に提出させること', dueOn: from(today, 15) },
        {
          text: '窓口における個人情報の扱いについて、従事者全員に研修を行い、記録を提出させること',
          dueOn: from(today, 20),
        },
      ],
      note: '出席 構成員5名中5名。市民課長は申請者として説明し、採決には加わっていない。',
    }),
  ],
})

const forApprovalOverdue = ({ ago, month }: Days): PastCase => ({
  nth: 6,
  acts: [
    started(at(ago(31), '09:50'), 'digital-promotion', endedRequests.trainingSupport(period(month(1), 5))),
    ...vetted(at(ago(27), '13:40'), 'digital-promotion', vettingOf(vendors.tokai, ago(28), { means: ['papers'] })),
    submitted(at(ago(26), '16:10'), 'digital-promotion'),
    accepted(at(ago(24), '11:30')),
    ...deliberated(at(ago(7), '15:20'), {
      meeting: meeting(ago(8), 3),
      heldOn: ago(8),
      outcome: 'favourable',
      conditions: [],
      note: '出席 構成員5名中4名。異議なし。',
      present: allButOne,
    }),
  ],
})

const sentBack = ({ ago, month }: Days): PastCase => {
  const request = requests.heiwaMaintenance(period(month(4), 12))
  return {
    nth: 7,
    acts: [
      started(at(ago(15), '10:30'), 'heiwa', { ...request, amountYen: 1_980_000 }),
      ...vetted(at(ago(11), '14:00'), 'heiwa', vettingOf(vendors.aoi, ago(12))),
      submitted(at(ago(9), '15:55'), 'heiwa'),
      returned(at(ago(7), '11:10'), 'secretariat', {
        to: 'submission',
        reason:
          '予定金額が前年度の契約額を大きく上回っています。積算の内訳を確認のうえ、必要であれば金額を改めてください。',
      }),
      amended(at(ago(3), '16:20'), 'heiwa', request),
    ],
  }
}

const toBeContracted = ({ ago, from, today, month }: Days): PastCase => ({
  nth: 8,
  acts: [
    started(at(ago(38), '09:25'), 'digital-promotion', requests.monitoringSoftware(period(month(1), 24))),
    ...vetted(at(ago(33), '10:40'), 'digital-promotion', vettingOf(vendors.chukyo, ago(34))),
    submitted(at(ago(32), '13:50'), 'digital-promotion'),
    accepted(at(ago(30), '09:20')),
    ...deliberated(at(ago(7), '15:45'), {
      meeting: meeting(ago(8), 3),
      heldOn: ago(8),
      outcome: 'favourable-with-conditions',
      conditions: [{ text: '検知記録の解析を行う従事者を特定し、名簿を提出させること', dueOn: from(today, 5) }],
      note: '出席 構成員5名中4名。',
      present: allButOne,
    }),
    approved(at(ago(5), '10:05'), {
      conditions: [
        { text: '更新プログラムの適用手順書を契約後1月以内に提出させること', dueOn: addDays(from(today, 10), 30) },
      ],
      note: '条件の履行を契約担当課で確認すること。',
    }),
    fulfilled(
      at(ago(1), '11:40'),
      'digital-promotion',
      'condition-1',
      '従事者3名の名簿と誓約書を受領し、原本を文書番号を付して保管した。',
    ),
  ],
})
