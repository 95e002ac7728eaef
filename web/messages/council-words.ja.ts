import type { AttendanceHow, CouncilCommand, ItemOutcome, MeetingKind, Openness, Stance } from '../../domain/council/commands.ts'
import type { CircularRound } from '../../domain/council/events.ts'
import type { CouncilEnding, CouncilStage } from '../../domain/council/state.ts'
import type { AgendaKindId } from '../../domain/guideline/council.ts'

/** The words for what a meeting of the council knows: its stages, tasks, acts, outcomes (Art. 5). */
export const councilWords = {
  procedure: 'セキュリティ会議',
  noNumber: '番号未定（開催前）',
  stages: {
    none: '未定', planned: '準備中', called: '開催通知済み', open: '開会中', consent: '持ち回りの同意確認中', opinions: '持ち回り審議中', 'circular-confirmation': '議長の確認待ち',
    minutes: '議事録作成中', 'minutes-confirmation': '議事録の確認待ち', settling: '結果の通知中', closed: '終了',
  } satisfies Record<CouncilStage, string>,
  meetingKinds: { regular: '定例', 'ad-hoc': '臨時', circular: '持ち回り' } satisfies Record<MeetingKind, string>,
  endings: { held: '開催済み', concluded: '持ち回りで審議済み', cancelled: '中止', 'not-consented': '持ち回りの同意が得られず終了' } satisfies Record<CouncilEnding['how'], string>,
  agendaKinds: { measures: '対策の決定及び見直し', compliance: '遵守状況の確認', training: '教育・研修の実施', other: 'その他' } satisfies Record<AgendaKindId, string>,
  outsourcingTag: '外部委託',
  proposedTag: '提案',
  itemOutcomes: { favourable: '可', 'favourable-with-conditions': '条件付き可', continued: '継続審議', unfavourable: '否', noted: '報告了承' } satisfies Record<ItemOutcome, string>,
  attendance: { present: '出席', deputy: '代理出席', absent: '欠席' } satisfies Record<AttendanceHow, string>,
  stances: { for: '可', against: '否', opinion: '意見', question: '質問' } satisfies Record<Stance, string>,
  openness: { closed: '非公開', public: '公開' } satisfies Record<Openness, string>,
  circularRounds: { consent: '同意の確認', opinions: '意見の聴取' } satisfies Record<CircularRound, string>,
  tasks: {
    'call-meeting': '開催を通知する', 'hold-meeting': '会議を開き、結果を記録する', 'reply-attendance': '出欠を回答する', 'consent-circular': '持ち回り審議への同意を回答する', 'give-opinion': '議題に意見を述べる',
    'answer-question': '質問に回答する', 'conclude-circular': '持ち回り審議をまとめる', 'confirm-circular': '持ち回り審議の結果を確認する', 'draft-minutes': '議事録を作成する', 'confirm-minutes': '議事録を確認する',
  } as Readonly<Record<string, string>>,
  taskAsks: {
    'call-meeting': '日時・場所と議題を確かめて、構成員に開催を通知してください。', 'hold-meeting': '当日は出欠を確かめて開会し、議題ごとの結果を記録して閉会してください。', 'reply-attendance': 'この会議に出席できるかどうかを回答してください。',
    'consent-circular': 'この議題を、会議を開かずに持ち回りで審議することに同意するかどうかを回答してください。', 'give-opinion': '議題ごとに、可・否・意見・質問のいずれかを選んでください。回答がないときは、賛成とは扱いません。',
    'answer-question': '構成員の質問に回答してください。回答すると、質問した構成員にあらためて意見を求めます。', 'conclude-circular': '構成員の意見を取りまとめ、議題ごとの結果を記録してください。',
    'confirm-circular': '持ち回り審議の結果が意見に沿っているかを確かめ、確認するか差し戻してください。', 'draft-minutes': '議題ごとの要点と公開・非公開の別を書き、議長の確認に回してください。', 'confirm-minutes': '議事録の内容を確かめ、確認するか差し戻してください。確認すると、誰も変更できなくなります。',
  } as Readonly<Record<string, string>>,
  commands: {
    PlanMeeting: '会議を予定する', RescheduleMeeting: '日時・場所を変更する', PutOnAgenda: '議題に載せる', TakeOffAgenda: '議題から外す', OrderAgenda: '議題の順番を変える', CallMeeting: '開催を通知する', InviteGuest: '関係職員の出席を求める',
    UninviteGuest: '関係職員の出席を取りやめる', ReplyAttendance: '出欠を回答する', OpenMeeting: '開会する', RecordAttendance: '出入りを記録する', RecordItemOutcome: '審議の結果を記録する', WithdrawItem: '議題を取り下げる', CloseMeeting: '閉会する',
    CancelMeeting: '開催を中止する', TurnCircular: '持ち回りに切り替える', Reconvene: '日を改めて開く', DraftMinutes: '議事録を議長に回す', ConfirmMinutes: '議事録を確認する', ReturnMinutes: '議事録を差し戻す', ConsentToCircular: '同意を回答する',
    GiveOpinion: '意見を送る', AnswerQuestion: '質問に回答する', ConcludeCircular: '審議をまとめる', ConfirmCircular: '結果を確認する', ReturnCircular: '審議に差し戻す', PlanRegularMeeting: '次の定例会議を予定する', DrawAgenda: '待っている案件を議題に載せる',
    EndConsentRound: '同意の確認を締め切る', NoteItemsTold: '案件に結果を知らせる', RemindTask: '督促する', EscalateTask: '上位に知らせる', NoteNextMeeting: '次の定例会議を控える',
  } satisfies Record<CouncilCommand['type'], string>,
  done: {
    PlanMeeting: '会議を予定しました', RescheduleMeeting: '日時・場所を変更しました', PutOnAgenda: '議題に載せました', TakeOffAgenda: '議題から外しました', OrderAgenda: '議題の順番を変えました', CallMeeting: '開催を通知しました', InviteGuest: '関係職員に出席を求めました',
    UninviteGuest: '関係職員の出席を取りやめました', ReplyAttendance: '出欠を回答しました', OpenMeeting: '開会しました', RecordAttendance: '出入りを記録しました', RecordItemOutcome: '審議の結果を記録しました', WithdrawItem: '議題を取り下げました', CloseMeeting: '閉会しました',
    CancelMeeting: '開催を中止しました', TurnCircular: '持ち回りに切り替えました', Reconvene: '日を改めることにしました', DraftMinutes: '議事録を議長に回しました', ConfirmMinutes: '議事録を確認しました', ReturnMinutes: '議事録を差し戻しました', ConsentToCircular: '同意の回答を記録しました',
    GiveOpinion: '意見を記録しました', AnswerQuestion: '回答を記録しました', ConcludeCircular: '審議をまとめました', ConfirmCircular: '結果を確認しました', ReturnCircular: '審議に差し戻しました',
  } as Readonly<Record<string, string>>,
}
