import { council, seats } from '../../domain/guideline/council.ts'
import { at, type Days } from './days.ts'
import type { PastCase } from './past-acts.ts'
import { act } from './past-act.ts'

const [secretariat, chair] = ['secretariat', council.chair.post]

/** What the meeting deliberated: on this the chief's instructions rest (Art. 6). */
const titles = [
  '前年度の遵守状況の確認',
  '操作者一覧の総点検',
  '統合端末の離席時の画面ロック',
  '媒体の保管庫の鍵の管理',
] as const

/** An ad-hoc meeting of the demo city's past, from its plan to the confirmed minutes (Art. 5). */
export const pastMeeting = ({ ago }: Days): PastCase => ({
  nth: 160,
  procedure: 'council',
  acts: [
    act('PlanMeeting', secretariat, at(ago(75), '10:00'), {
      kind: 'ad-hoc',
      name: '',
      date: ago(62),
      time: '13:30',
      place: '第1会議室',
    }),
    ...titles.map((title, index) =>
      act('PutOnAgenda', secretariat, at(ago(74), `${10 + index}:10`), {
        subject: { kind: 'free', agendaKind: 'compliance', title, text: '', papers: `資料${index + 1}` },
      }),
    ),
    act('CallMeeting', secretariat, at(ago(70), '09:30'), { note: '' }),
    act('OpenMeeting', secretariat, at(ago(62), '13:31'), {
      at: '13:30',
      attendance: seats(council).map((member) => ({ member, how: 'present', deputyName: '' })),
    }),
    ...titles.map((_, index) =>
      act('RecordItemOutcome', secretariat, at(ago(62), `14:${10 + 10 * index}`), {
        item: `item-${index + 1}`,
        outcome: 'noted',
        conditions: [],
        opinions: '各部署の長に対し、必要な指示を行うこと。',
      }),
    ),
    act('CloseMeeting', secretariat, at(ago(62), '15:05'), { at: '15:00', leaveOpenItems: false }),
    act('DraftMinutes', secretariat, at(ago(61), '10:00'), {
      items: titles.map((title, index) => ({
        item: `item-${index + 1}`,
        summary: `${title}について説明があり、了承された。`,
        openness: 'public' as const,
        reason: '',
      })),
      publicSummary: '遵守状況を確認した。',
    }),
    act('ConfirmMinutes', chair, at(ago(61), '16:00'), { note: '' }),
  ],
})
