import type { RefusalTexts } from '../../words/refusal-text.ts'
import type { CouncilWording } from './council-wording.ts'

/** Why an act of the council was refused, and what to do. */
export const councilRefusals: RefusalTexts<CouncilWording['Refusal']> = {
  'not-your-seat': {
    title: '本人の回答ではありません',
    what: () => 'この回答は、その職に就いている構成員本人だけができます。',
    todo: '依頼を受けた構成員の方が、ご自分の受信箱から回答してください。',
  },
  'item-unknown': {
    title: '議題が見つかりません',
    what: () => 'この議題は見つからないか、取り下げられています。',
    todo: '会議の画面で議題を確かめてください。',
  },
  'item-on-agenda': {
    title: '議題に載っています',
    what: () => 'この案件は、すでにこの会議の議題に載っています。',
    todo: '次第を確かめてください。もう一度載せる必要はありません。',
  },
  'item-decided': {
    title: '結果が記録されています',
    what: () => 'この議題は、すでに結果が記録されています。',
    todo: '結果を変えるときは、閉会の前に結果を記録し直してください。',
  },
  'order-incomplete': {
    title: '順番がそろっていません',
    what: () => '順番の指定に、抜けている議題か、重なっている議題があります。',
    todo: 'すべての議題に一度ずつ順番を付けてください。',
  },
  'agenda-empty': {
    title: '議題がありません',
    what: () => '審議する議題がありません。',
    todo: '先に議題を載せてください。',
  },
  'guest-unknown': {
    title: '関係職員が見つかりません',
    what: () => 'この関係職員には出席を求めていません。',
    todo: '会議の画面で、出席を求めた関係職員を確かめてください。',
  },
  'guest-is-member': {
    title: '会議の構成員です',
    what: () => 'この職は会議の構成員です。',
    todo: '構成員には開催を通知します。関係職員として呼ぶ必要はありません。',
  },
  'deputies-not-allowed': {
    title: '代理は認められていません',
    what: () => '代理の出席は認められていません。',
    todo: '「出席」か「欠席」を選んでください。',
  },
  'quorum-missing': {
    title: '定足数に達していません',
    what: ({ count, least }) =>
      `出席が定足数に達していないため、結果を記録できません${count && `（出席${count}人・定足数${least}人）`}。`,
    todo: '人がそろうのを待つか、議長が持ち回りに切り替えるか、日を改めてください。',
  },
  'quorum-met': {
    title: '定足数を満たしています',
    what: () => '定足数を満たしているので、持ち回りへの切り替えや延期はできません。',
    todo: 'このまま審議するか、残った議題を次の会議に送って閉会してください。',
  },
  'chair-missing': {
    title: '議長が出席していません',
    what: () => '議長が出席していないため、結果を記録できません。',
    todo: '議長の出席を待つか、議長が日を改めてください。',
  },
  'outcome-not-for-case': {
    title: 'この案件には使えない結果です',
    what: () => '外部委託の承認の審議に、「報告了承」は使えません。',
    todo: '可・条件付き可・継続審議・否から選んでください。',
  },
  'items-open': {
    title: '結果のない議題があります',
    what: ({ count }) => `結果の記録されていない議題があります${count && `（${count}件）`}。`,
    todo: '結果を記録するか、残りを次の会議に送ることを選んでください。',
  },
  'outcomes-recorded': {
    title: '結果が記録されています',
    what: () => 'すでに結果の記録された議題があるため、この操作はできません。',
    todo: '残った議題を次の会議に送って閉会してください。',
  },
  'minutes-incomplete': {
    title: '議事録に抜けがあります',
    what: ({ count }) => `要点の書かれていない議題があります${count && `（${count}件）`}。`,
    todo: 'すべての議題に要点を書いてください。',
  },
  'question-unknown': {
    title: '質問が見つかりません',
    what: () => 'この質問は見つからないか、取り下げられています。',
    todo: '会議の画面で、質問を確かめてください。',
  },
  'question-open': {
    title: '未回答の質問があります',
    what: () => '回答していない質問が残っています。',
    todo: '質問に回答し、質問した構成員の意見を待ってください。',
  },
  'opinions-outstanding': {
    title: '意見がそろっていません',
    what: ({ open, day }) =>
      `期限の前に、まだ意見を述べていない構成員がいます${open && `：${open}`}${day && `（期限 ${day}）`}`,
    todo: '全員の意見がそろうか、期限が来るまでお待ちください。',
  },
  'majority-missing': {
    title: '「可」の数が足りません',
    what: ({ count, least }) =>
      `「可」の数が足りないため、この結果にはできません${count && `（可${count}人・必要${least}人）`}。`,
    todo: '継続審議か否を選んでください。回答のない構成員は「可」に数えません。',
  },
}
