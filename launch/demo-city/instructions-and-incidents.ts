import type { InstructionTerms } from '../../domain/instruction/issue/fields.ts'
import type { OfficeId, PostId } from '../../domain/kernel/ids.ts'
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { at, type Days } from './days.ts'
import type { PastCase } from './past-acts.ts'
import { pastCaseId } from './record-past.ts'
import { meeting } from './requests.ts'
import { act } from './past-act.ts'

/**
 * The chief's instructions at every stage (Arts. 6 and 11), and two incidents: one dealt with, one of the day before
 * yesterday (Art. 22(5)).
 */
export const instructionsAndIncidents = (days: Days): readonly PastCase[] => [
  carriedOut(days),
  inHand(days),
  toBeReviewed(days),
  drafted(days),
  heard(days),
  dealtWith(days),
  justReported(days),
]

/** An item of the meeting that the demo city has held. */
const causeOf = (heldOn: PlainDate, nth: number): InstructionTerms['cause'] => ({
  kind: 'meeting',
  case: pastCaseId({ nth: 160, procedure: 'council' }),
  item: `item-${nth}`,
  text: `${meeting(heldOn, 1)} 議題${nth}`,
})

const terms = ({ ago, from }: Days, over: Partial<InstructionTerms> = {}): InstructionTerms => ({
  kind: 'council',
  cause: causeOf(ago(62), 3),
  addressee: 'citizen-head' as PostId,
  title: '統合端末の離席時の画面ロックの徹底',
  content: '統合端末から離れるときに必ず画面をロックする運用を定め、全操作者に周知すること。',
  dueOn: from(ago(0), 5),
  evidenceWanted: '周知文書の写し',
  ...over,
})

const chief = 'general-policy-director'

const carriedOut = (days: Days): PastCase => ({
  nth: 51,
  procedure: 'instruction',
  acts: [
    act(
      'IssueInstruction',
      chief,
      at(days.ago(60), '10:30'),
      terms(days, {
        cause: causeOf(days.ago(62), 2),
        title: '操作者一覧の総点検',
        content: '異動者の操作権限が残っていないかを総点検し、結果を報告すること。',
        dueOn: days.ago(40),
        evidenceWanted: '点検表',
      }),
    ),
    act('AcknowledgeInstruction', 'citizen-head', at(days.ago(59), '09:20'), { note: '' }),
    act('ReportProgress', 'citizen-head', at(days.ago(50), '15:00'), {
      text: '窓口の端末の点検を終えた。バックヤードは来週に行う。',
    }),
    act('ReportCompletion', 'citizen-head', at(days.ago(44), '11:40'), {
      text: '全端末を点検した。残っていた権限は1件で、即日停止した。',
      evidence: '点検表（市民課 綴り第4号）',
    }),
    act('CloseInstruction', chief, at(days.ago(43), '13:10'), { note: '点検表を確認した。' }),
  ],
})

const inHand = (days: Days): PastCase => ({
  nth: 52,
  procedure: 'instruction',
  acts: [
    act('IssueInstruction', chief, at(days.ago(15), '11:00'), terms(days)),
    act('AcknowledgeInstruction', 'citizen-head', at(days.ago(14), '08:50'), { note: '' }),
    act('ReportProgress', 'citizen-head', at(days.ago(4), '16:20'), {
      text: '運用の案を作り、係内で意見を聴いている。',
    }),
  ],
})

const toBeReviewed = (days: Days): PastCase => ({
  nth: 53,
  procedure: 'instruction',
  acts: [
    act(
      'IssueInstruction',
      chief,
      at(days.ago(22), '14:15'),
      terms(days, {
        addressee: 'heiwa-head' as PostId,
        cause: causeOf(days.ago(62), 4),
        title: '媒体の保管庫の鍵の管理',
        content: '鍵の保管場所と使用の記録を定めること。',
        dueOn: days.from(days.ago(0), 2),
        evidenceWanted: '',
      }),
    ),
    act('AcknowledgeInstruction', 'heiwa-head', at(days.ago(21), '10:00'), { note: '' }),
    act('ReportCompletion', 'heiwa-head', at(days.ago(1), '17:00'), {
      text: '鍵の管理簿を作り、今週から使っている。',
      evidence: '鍵管理簿の様式',
    }),
  ],
})

const drafted = (days: Days): PastCase => ({
  nth: 54,
  procedure: 'instruction',
  acts: [
    act(
      'DraftInstruction',
      'secretariat',
      at(days.ago(1), '13:45'),
      terms(days, {
        addressee: 'sobue-head' as PostId,
        title: '名札の着用の徹底',
        content: '統合端末設置場所に入る者の名札の着用を徹底すること。',
        dueOn: days.from(days.ago(0), 20),
        evidenceWanted: '',
      }),
    ),
  ],
})

const heard = (days: Days): PastCase => ({
  nth: 55,
  procedure: 'instruction',
  acts: [
    act('RequestReport', chief, at(days.ago(9), '10:10'), {
      addressee: 'digital-promotion-head' as PostId,
      title: '電子計算機室の入退室の状況',
      content: '直近3か月に特別に許可した入室の件数と理由を報告すること。',
      dueOn: days.ago(2),
    }),
    act('GiveReport', 'digital-promotion-head', at(days.ago(3), '16:40'), {
      text: '特別に許可した入室は4件。いずれも機器の保守で、識別IDを持つ職員が同行した。',
      evidence: '入退室管理簿',
    }),
  ],
})

const firstReport = {
  office: 'citizen' as OfficeId,
  occurredOn: null,
  occurredTime: '',
  people: null,
  contracts: [],
} as const

const dealtWith = (days: Days): PastCase => ({
  nth: 56,
  procedure: 'incident',
  acts: [
    act('ReportIncident', 'citizen-staff', at(days.ago(70), '18:40'), {
      ...firstReport,
      title: '帳票の誤廃棄',
      discoveredOn: days.ago(70),
      discoveredTime: '17:55',
      reportedBy: '廃棄を請け負う会社の現場責任者',
      what: '廃棄の予定にない帳票1箱を、予定の箱とともに溶解した。',
      items: '操作記録の控え 1箱',
      measures: '残る箱の作業を止めた。',
    }),
    act('AssessIncident', 'secretariat', at(days.ago(69), '09:30'), {
      malicious: false,
      notices: [],
      reason: '個人情報を含まない控えであり、原本が残っている。',
    }),
    act('SupplementReport', 'citizen-staff', at(days.ago(66), '14:00'), {
      text: '',
      cause: '廃棄する箱に印がなく、取り違えた。',
      effect: '控えのみで、業務への影響はない。',
      secondaryDamage: 'なし',
      persons: '該当なし',
      publication: '該当なし',
      prevention: '廃棄する箱に封かん紙を貼り、引渡しに職員が立ち会う。',
      people: 0,
    }),
    act('CloseIncident', chief, at(days.ago(64), '11:15'), { note: '再発防止を確認した。' }),
  ],
})

const justReported = (days: Days): PastCase => {
  const discoveredOn = addDays(days.today, -2)
  return {
    nth: 57,
    procedure: 'incident',
    acts: [
      act('ReportIncident', 'citizen-staff', at(discoveredOn, '21:10'), {
        ...firstReport,
        title: '保守作業員のUSBメモリの所在不明',
        discoveredOn,
        discoveredTime: '20:30',
        reportedBy: '株式会社あおい電算 保守責任者',
        what: '端末の保守に使うUSBメモリ1本が、作業後の点検で見当たらない。',
        items: '端末の設定情報（個人情報は含まないとの報告）',
        measures: '作業を止め、構内と車内を捜索している。',
        contracts: [pastCaseId({ nth: 9 })],
      }),
      act('ProposeCouncil', 'secretariat', at(addDays(days.today, -1), '08:50'), {
        reason: '媒体の持出しの扱いを、全部署で見直す必要があるため',
      }),
    ],
  }
}
