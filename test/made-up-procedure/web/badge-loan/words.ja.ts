import { letterTaskJa } from '../words/letter-task.ts'
import type { BadgeLoanWords } from './words.ts'

/** The words of badge loans in Japanese. */
export const badgeLoanJa: BadgeLoanWords = {
  procedure: '名札の貸出',
  plural: '名札の貸出',
  noNumber: '番号未定',
  settings: {
    'badge-loan': '名札の貸出',
    'badge-loan.longestInDays': '貸出しの期間（日数の上限）',
    'series.badge-loan': '名札の貸出の記号',
  },
  stages: { none: '未作成', asked: '貸出待ち', lent: '貸出中', closed: '終結' },
  endings: { returned: '返却', lost: '紛失', lapsed: '失効' },
  tasks: { 'lend-badge': '名札を貸し出す', 'return-badge': '名札を返す' },
  taskAsks: {
    'lend-badge': '用途と期間を確かめ、名札を貸し出してください。',
    'return-badge': '期限までに名札を返してください。紛失したときは、すぐに知らせてください。',
  },
  commands: {
    AskForBadge: '名札の貸出を求める',
    LendBadge: '貸し出す',
    ReturnBadge: '返却を記録する',
    ReportBadgeLost: '紛失を届け出る',
    CallBadgeBack: '返却の求め',
  },
  done: {
    AskForBadge: '名札の貸出を求めました',
    LendBadge: '貸し出しました',
    ReturnBadge: '返却を記録しました',
    ReportBadgeLost: '紛失を届け出ました',
  },
  sentences: {
    BadgeAskedFor: ({ number, fromOn, untilOn }, say) =>
      `${say.number(number)}として、${say.day(fromOn)}から${say.day(untilOn)}までの名札の貸出を求めました。`,
    BadgeLent: ({ badge, dueOn }, say) => `名札「${badge}」を貸し出しました（返却期限 ${say.day(dueOn)}）。`,
    BadgeReturned: () => '名札が返却されました。',
    BadgeCalledBack: ({ on }, say) => `契約の終わり又は異動（${say.day(on)}）に伴い、返却を求めました。`,
    BadgeLost: ({ lostOn }, say) => `${say.day(lostOn)}に名札を紛失したと届け出ました。`,
  },
  refusals: {
    'loan-reversed': {
      title: '期間が逆です',
      what: ({ day }) => `終わりの日が、始まりの日${day('day', (on) => `（${on}）`)}より前です。`,
      todo: '始まりの日以後の日を記入してください。',
    },
    'loan-too-long': {
      title: '期間が長すぎます',
      what: ({ count }) => `貸出は${count('most')}日以内です。`,
      todo: 'それ以内の日を記入し、続けて必要なときはあらためて求めてください。',
    },
  },
  who: { office: '部署の担当・長', secretariat: '庶務' },
  forms: {
    names: {
      office: '部署',
      holder: '使う人の役割',
      purpose: '用途',
      fromOn: '始まりの日',
      untilOn: '終わりの日',
      contract: '委託契約の案件',
      badge: '名札の番号',
      dueOn: '返却期限',
      note: '備考',
      lostOn: '紛失した日',
      measures: 'とった措置',
    },
  },
  hints: { holder: '氏名は書かず、職や役割で書きます。', measures: '探した場所、無効にした手続など。' },
  facts: { period: '期間', by: '求めた人', end: '終わり方' },
  course: {
    title: '名札の貸出の進み方',
    steps: () => [
      ['求め', 'badge-lent-on-request', '部署が、使う人の役割、用途、期間を示して求めます。'],
      ['貸出', 'loan-of-a-year-at-most', '庶務が用途を確かめ、一年以内の期限で貸し出します。'],
      ['返却', 'badge-lent-on-request', '部署が返すか、紛失を届け出ます。'],
    ],
  },
  parts: {},
  fixedParts: {},
  letters: {
    one: '貸出',
    title: '用途',
    asker: '求めた部署',
    noNumber: '未定',
    tasks: {
      'lend-badge': letterTaskJa('名札の貸出', '用途と期間を確かめ、名札を貸し出してください。'),
      'return-badge': letterTaskJa('名札の返却', '名札を返すか、紛失を届け出てください。'),
    },
    news: {
      'badge-lost': {
        said: 'reported',
        subject: '名札の紛失',
        text: '次の名札が紛失したと届け出がありました。',
        todo: '名札を無効にし、入退室の状況を確かめてください。',
      },
    },
  },
  register: {
    title: '名札貸出簿',
    nav: '名札',
    lead: 'どの名札が、誰に、いつまで貸し出されているかの一覧です。',
    search: '番号・用途・名札',
    columns: { case: '貸出', stage: '状態', badge: '名札', holder: '使う人', due: '期限' },
    empty: ['貸出はまだありません', '部署が名札を求めると、ここに並びます。'],
    emptyFiltered: ['条件に合う貸出がありません', '条件を減らしてください。'],
    ask: '名札の貸出を求める',
    askLead: '庶務が用途を確かめ、名札を貸し出します。',
  },
  next: { none: '', asked: '貸出', lent: '返却', closed: '' },
}
