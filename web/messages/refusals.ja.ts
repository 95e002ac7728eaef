import type { RefusalTexts } from '../words/refusal-text.ts'
import type { SharedRefusal } from '../words/shared-refusals.ts'

/** The refusals that more than one procedure has, in Japanese; docs/errors.md says the same. */
export const sharedRefusals: RefusalTexts<SharedRefusal> = {
  'not-permitted': {
    title: '権限がありません',
    what: () => 'あなたの職では、この操作はできません。',
    todo: '権限のある職の方に依頼してください。',
  },
  'sign-in-required': {
    title: 'サインインが必要です',
    what: () => 'この決定には、メールのリンクだけでなくサインインが必要です。',
    todo: 'サインインしてから、もう一度操作してください。',
  },
  'other-task': {
    title: '別の依頼のリンクです',
    what: () => 'このリンクは別の依頼のものか、依頼がすでに終わっています。',
    todo: '受信箱から現在の依頼を開いてください。',
  },
  'own-work': {
    title: '自分の行ったものは通せません',
    what: () => 'もとになる起案・申請・報告・記録などを自分で行っているため、この設定では自分で通すことができません。',
    todo: '同じ職のほかの人が行うか、設定「兼務・事務取扱」を改めてください。',
  },
  'already-started': {
    title: '起案済みです',
    what: () => 'この案件はすでに起案されています。',
    todo: '案件の画面を開いて続けてください。',
  },
  'case-missing': {
    title: '案件がありません',
    what: () => 'この案件は見つかりません。',
    todo: '番号を確かめるか、案件の一覧から開いてください。',
  },
  'case-closed': {
    title: '案件は終結しています',
    what: () => 'この案件は終結しています。',
    todo: '続きがある場合は、新しい案件として起案してください。',
  },
  'wrong-step': {
    title: '手順が違います',
    what: ({ stages }) => `いまは「${stages('step')}」です。この操作は「${stages('needs')}」のときに行います。`,
    todo: '案件の画面で、いまの手順と担当を確かめてください。',
  },
  'conditions-missing': {
    title: '条件がありません',
    what: () => '「条件付き可」には、条件が一つ以上必要です。',
    todo: '条件と履行の期限を記入してください。',
  },
  'date-in-future': {
    title: 'まだ来ていない日付です',
    what: ({ day }) => `まだ来ていない日付は記録できません${day('day', (on) => `（${on}）`)}。`,
    todo: '実際に行った日を記入してください。',
  },
  'date-in-past': {
    title: '過ぎた日付です',
    what: ({ day }) => `過ぎた日付は記入できません${day('day', (on) => `（${on}）`)}。`,
    todo: '本日以後の日を記入してください。',
  },
  'field-invalid': {
    title: '記入に誤りがあります',
    what: ({ field }) => `記入に誤りがあります：${field()}`,
    todo: '表示された欄を直してください。',
  },
  'too-early': {
    title: 'まだその時期ではありません',
    what: ({ day }) => `まだその時期ではありません${day('from', (on) => `（${on}から）`)}。`,
    todo: '時期が来るまでお待ちください。',
  },
  'proposal-unknown': {
    title: '付議を待っていません',
    what: () => 'この事項は、付議の扱いを待っていません。',
    todo: '案件の画面で、付議の経過を確かめてください。',
  },
}
