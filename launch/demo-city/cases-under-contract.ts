import type { Certificate } from '../../domain/outsourcing/vetting/fields.ts'
import { closedDays } from '../../domain/guideline/closed-days.ts'
import { nextBusinessDay } from '../../domain/kernel/calendar.ts'
import { addDays, addMonths, partsOf, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { at, type Days } from './days.ts'
import { endedRequests } from './more-requests.ts'
import {
  accepted,
  approved,
  checked,
  clausesRead,
  contracted,
  ended,
  notRenewed,
  fulfilled,
  inspected,
  gave,
  inspectionOpened,
  reported,
  started,
  submitted,
  vetted,
  type PastCase,
} from './past-acts.ts'
import { deliberated } from './deliberated.ts'
import { changeApproved, changeRequested, changeTookEffect, consented, subcontractRequested } from './part-acts.ts'
import type { OutsourcingRequest } from '../../domain/outsourcing/request/request.ts'
import { meeting, period, requests } from './requests.ts'
import { vendors, vettingOf, type Vendor } from './vendors.ts'
import type { PastAct } from './past-act.ts'

/**
 * The cases that are under contract (Art. 23): one in its second year, one with an inspection to be held, one whose
 * contract has ended.
 */
export const casesUnderContract = (days: Days): readonly PastCase[] => [
  inItsSecondYear(days),
  toBeInspected(days),
  contractEnded(days),
]

/** The way to a contract that began on a day, counted back from that day. */
export const wayToContract = (
  { from }: Days,
  office: string,
  vendor: Vendor,
  request: OutsourcingRequest,
  more: {
    readonly number: string
    readonly meeting: number
    readonly inspectEveryMonths: number
    readonly certificates?: readonly Certificate[]
  },
): readonly PastAct[] => {
  const start = request.startsOn
  const heldOn = from(start, -14)
  return [
    started(at(from(start, -45), '10:15'), office, request),
    ...vetted(
      at(from(start, -32), '15:00'),
      office,
      vettingOf(vendor, from(start, -33), more.certificates === undefined ? {} : { certificates: more.certificates }),
    ),
    submitted(at(from(start, -30), '16:30'), office),
    accepted(at(from(start, -28), '09:45')),
    ...deliberated(at(from(start, -13), '14:20'), {
      meeting: meeting(heldOn, more.meeting),
      heldOn,
      outcome: 'favourable-with-conditions',
      conditions: [{ text: '業務開始前に従事者名簿を提出させること', dueOn: start }],
      note: '出席 構成員5名中5名。',
    }),
    approved(at(from(start, -10), '11:00')),
    contracted(at(from(start, -5), '13:30'), office, {
      contractor: vendor.name,
      contractNumber: more.number,
      signedOn: from(start, -5),
      startsOn: start,
      endsOn: request.endsOn,
      inspectEveryMonths: more.inspectEveryMonths,
    }),
    clausesRead(at(from(start, -4), '09:50'), office),
    fulfilled(at(from(start, -2), '10:30'), office, 'condition-1', '従事者名簿を受領し、契約書とともに保管した。'),
  ]
}

const opensAt = (day: PlainDate) => at(nextBusinessDay(closedDays, day), '09:00')

const inItsSecondYear = (days: Days): PastCase => {
  const startsOn = addMonths(days.yearStart, -12)
  const dueOn = (nth: number) => addMonths(startsOn, nth * 6)
  const held = (nth: number) => days.from(dueOn(nth), 9)
  const passed = [2, 3].filter((nth) => held(nth) < days.today)
  return {
    nth: 9,
    acts: [
      ...wayToContract(days, 'citizen', vendors.aoi, requests.terminalMaintenance(period(startsOn, 36)), {
        // It expires while the contract runs: the head has been asked about it.
        certificates: [
          { kind: 'iso27001', number: 'IS 740218', scope: '保守サービス部門', expiresOn: addDays(days.today, 52) },
        ],
        number: `${startsOn.slice(0, 4)}-市民-011`,
        meeting: 5,
        inspectEveryMonths: 6,
      }),
      inspectionOpened(opensAt(dueOn(1)), 1),
      inspected(at(held(1), '16:10'), 'citizen', {
        inspection: 'inspection-1',
        heldOn: held(1),
        means: 'on-site',
        inspector: '市民課 𠮷田、佐々木',
        summary:
          '作業場所（市民課窓口）で点検に立ち会い、従事者、受渡簿及び報告書を確認した。交換した記憶装置1本の受渡しの記録に漏れがあった。',
        findings: [
          {
            severity: 'serious',
            text: '交換した記憶装置1本について、受渡簿に製造番号と受領者の記載がない',
            correctBy: addDays(held(1), 30),
          },
          {
            severity: 'suggestion',
            text: '点検報告書に次回の部品交換の予定を記載すると、日程の調整がしやすい',
            correctBy: addDays(held(1), 90),
          },
        ],
      }),
      reported(at(days.from(held(1), 10), '10:20'), 'citizen', {
        finding: 'finding-1',
        text: '記憶装置の製造番号と受領者を受渡簿に追記した旨の報告書を受けた。以後は市の職員が受渡しの都度、受領印を押す。',
        receivedOn: days.from(held(1), 10),
      }),
      checked(at(days.from(held(1), 12), '14:25'), 'citizen', {
        finding: 'finding-1',
        checkedOn: days.from(held(1), 12),
        effective: 'effective',
        text: '記憶装置の現物と製造番号を受渡簿と照合し、受領印の欄が設けられていることを確かめた。',
      }),
      gave(at(days.from(held(1), 13), '09:40'), 'citizen', {
        kind: 'equipment',
        what: '記憶装置の保管庫の鍵 1本',
        toWhom: '受託者の作業責任者',
        since: days.from(held(1), 13),
      }),
      ...movedAndSubcontracted(days, startsOn),
      ...passed.flatMap((nth) => [
        inspectionOpened(opensAt(dueOn(nth)), nth),
        inspected(at(held(nth), '15:40'), 'citizen', {
          inspection: `inspection-${nth}`,
          heldOn: held(nth),
          means: nth === 2 ? 'papers' : 'on-site',
          inspector: '市民課 佐々木',
          summary: '受渡簿、従事者名簿及び操作記録を確認した。前回の指摘事項は改善が続いている。',
          findings: [],
        }),
      ]),
    ],
  }
}

/** In its ninth month the counter moved, and part of the work went to another company. */
const movedAndSubcontracted = ({ from }: Days, startsOn: PlainDate): readonly PastAct[] => {
  const asked = addMonths(startsOn, 8)
  const effectiveOn = addMonths(startsOn, 9)
  return [
    changeRequested(at(from(asked, 1), '10:20'), 'citizen', {
      changes: { place: '本庁舎1階 市民課窓口（東側に移設、レベル1）' },
      reason: '窓口の配置換えに伴い、統合端末の設置場所が変わるため',
      effectiveOn,
    }),
    ...vetted(
      at(from(asked, 1), '15:40'),
      'citizen',
      vettingOf(vendors.tsubame, from(asked, 1), { means: ['papers', 'hearing'] }),
    ),
    subcontractRequested(at(from(asked, 2), '11:15'), 'citizen', {
      name: vendors.tsubame.name,
      corporateNumber: vendors.tsubame.corporateNumber,
      parent: null,
      scope: '点検に使う測定器の運搬と校正（市の情報及び機器には触れない）',
      need: '測定器の校正には専用の設備が要り、受託者が持っていないため',
      information: ['none'],
      safeguards: '市の施設には入らず、情報を受け取らない。受託者と同じ秘密保持の義務を契約で負わせる。',
      startsOn: effectiveOn,
      endsOn: addDays(addMonths(startsOn, 36), -1),
      extent: 'part',
    }),
    ...deliberated(
      at(from(asked, 3), '15:30'),
      {
        meeting: meeting(from(asked, 3), 2),
        heldOn: from(asked, 3),
        outcome: 'favourable',
        conditions: [],
        note: '出席 構成員5名中5名。異議なし。',
      },
      2,
      'change-1',
    ),
    changeApproved(at(from(asked, 4), '15:10'), 'change-1'),
    consented(at(from(asked, 4), '15:25'), 'subcontract-1', '市の施設に立ち入らないことを前提とする。'),
    changeTookEffect(at(effectiveOn, '00:00'), 'change-1'),
  ]
}

const toBeInspected = (days: Days): PastCase => {
  // In the first days of a month its first business day may still lie ahead.
  const opens = days.month(partsOf(days.today).day > 5 ? 0 : -1)
  const startsOn = addMonths(opens, -6)
  return {
    nth: 10,
    acts: [
      ...wayToContract(days, 'digital-promotion', vendors.chukyo, requests.operationSupport(period(startsOn, 24)), {
        number: `${startsOn.slice(0, 4)}-デジ-004`,
        meeting: 1,
        inspectEveryMonths: 6,
      }),
      inspectionOpened(opensAt(opens), 1),
    ],
  }
}

const contractEnded = (days: Days): PastCase => {
  const startsOn = addMonths(days.month(0), -12)
  const request = endedRequests.mediaDestruction(period(startsOn, 12))
  const held = days.from(addMonths(startsOn, 6), 10)
  return {
    nth: 11,
    acts: [
      ...wayToContract(days, 'digital-promotion', vendors.owari, request, {
        number: `${startsOn.slice(0, 4)}-デジ-021`,
        meeting: 2,
        inspectEveryMonths: 6,
      }),
      inspectionOpened(opensAt(addMonths(startsOn, 6)), 1),
      inspected(at(held, '11:50'), 'digital-promotion', {
        inspection: 'inspection-1',
        heldOn: held,
        means: 'on-site',
        inspector: 'デジタル推進課 山﨑',
        summary: '破砕作業に立ち会い、製造番号の照合、破砕後の状態及び写真を確認した。指摘なし。',
        findings: [],
      }),
      ...notRenewed(days, 'digital-promotion', request.endsOn, '媒体の破砕は、来年度から市が自ら行うため。'),
      ended(at(addDays(request.endsOn, 1), '00:00'), request.endsOn),
    ],
  }
}
