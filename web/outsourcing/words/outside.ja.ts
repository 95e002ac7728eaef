import type { ToldBy } from '../../../domain/outsourcing/deliberation/state.ts'
import { outcomes } from './terms.ja.ts'
import type { OutsourcingSentences } from './outsourcing-wording.ts'
import type { RefusalText } from '../../words/refusal-text.ts'

/** Words for outcomes of meetings held outside Sekisho (Art. 21), in Japanese. */
export const outside = {
  tasks: { 'confirm-outcome': '関所の外の会議の結果を議長が確認する' },
  taskAsks: {
    'confirm-outcome':
      '庶務が、関所の外で開いた会議の結果を議事録から記録しました。議事録と照らし合わせ、議長として確認するか、理由を示して戻してください。確認するまで、結果は効きません。',
  },
  commands: {
    ConfirmOutsideOutcome: '会議の結果を確認する',
    CorrectOutsideOutcome: '外の会議の結果を訂正する',
    HearCorrection: '正された結果を案件に知らせる',
    ReturnOutsideOutcome: '結果の記録を戻す',
  },
  done: {
    CorrectOutsideOutcome: '会議の結果を訂正しました',
    ConfirmOutsideOutcome: '会議の結果を確認しました',
    ReturnOutsideOutcome: '結果の記録を戻しました',
  },
  names: { minutes: '議事録', present: '出席した構成員（議事録による）' },
  support: {
    minutes: '先に、案件の「添付書類」に議事録を添えてください。',
    present: '議長の出席と定足数が要ります。その日に就いていた人の氏名で記録します。',
  },
  facts: {
    corrected: '議長による訂正',
    minutes: '議事録',
    present: '出席（議事録による）',
    confirmed: '議長の確認',
    unconfirmed: 'なし（議長の確認を求める前の記録）',
    mark: '関所の外の会議',
    waiting: '関所の外の会議の結果が記録され、議長の確認を待っています。まだ効いていません。',
  },
  sentences: {
    OutsideOutcomeReported: ({ meeting, outcome, heldOn, minutes }, say) =>
      `関所の外で開いた${meeting}（${say.day(heldOn)}）の結果「${say.term(outcomes, outcome)}」を、議事録（${minutes.name}）から記録し、議長の確認を求めました。`,
    OutcomeCorrected: ({ outcome, corrected = [] }, say) =>
      `会議の結果を、議長が「${say.term(outcomes, corrected.at(-1)?.was ?? outcome)}」から「${say.term(outcomes, outcome)}」に正しました。`,
    OutsideOutcomeReturned: () => '関所の外で開いた会議の結果を、議長が確認せずに戻しました。',
  } satisfies Partial<OutsourcingSentences>,
  /** After an outcome: from where it is, unless a meeting of the record told it. */
  fromWhere: ({ meetingCase, outside: paper }: ToldBy): string =>
    meetingCase !== undefined ? '' : paper ? '（関所の外の会議。議事録を添え、議長が確認）' : '（関所の外の会議）',
  /** After an approval: that it rests on one of those. */
  rests: (marks: readonly string[] | undefined): string =>
    marks?.includes('outside-meeting') === true ? '（関所の外の会議の結果による）' : '',
  refusals: {
    'before-a-meeting': {
      title: '会議の議題になっています',
      what: () => 'この案件は関所の会議の議題になっているため、外の会議の結果を使えません。',
      todo: 'その会議で審議するか、開く前に議題から外してください。',
    },
    'left-by-meeting': {
      title: '会議が結論を出さずに終わった日です',
      what: ({ day }) =>
        `関所の会議がこの案件に結論を出さないまま${day('on', (on) => `${on}に`)}終わっています。その日までの外の会議の結果は使えません。`,
      todo: '後の日に改めて会議を開いてください。',
    },
    'minutes-missing': {
      title: '議事録がありません',
      what: () => '関所の外で開いた会議の結果には、案件に添えた議事録が要ります。',
      todo: '議事録を案件に添え、それを選んでください。',
    },
    'seat-vacant': {
      title: 'その職に就いている人がいません',
      what: () => 'その日、その職に就いている人がいないため、出席とすることはできません。',
      todo: '出席した構成員を議事録で確かめてください。',
    },
    'quorum-missing': {
      title: '定足数に達していません',
      what: ({ count }) =>
        `議事録による出席が定足数に達していません${count('present', (n) => `（出席${n}人・定足数${count('quorum')}人）`)}。`,
      todo: '出席した構成員を議事録で確かめてください。足りないときは、改めて会議を開いてください。',
    },
    'chair-missing': {
      title: '議長が出席していません',
      what: () => '議長の出席していない会議の結果は記録できません。',
      todo: '出席した構成員を議事録で確かめてください。議長がいなかったときは、改めて会議を開いてください。',
    },
    'outside-unknown': {
      title: '確認を待つ結果がありません',
      what: () => '議長の確認を待っている、関所の外の会議の結果はありません。',
      todo: '案件の今の状態を見てください。',
    },
    'before-chair': {
      title: '議長の確認を待っています',
      what: () => '関所の外の会議の結果がもう記録され、議長の確認を待っています。',
      todo: '議長が確認するか戻すのを待ってください。',
    },
  } satisfies Readonly<Record<string, RefusalText>>,
}
