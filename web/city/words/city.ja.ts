import type { CityWords } from '../city-wording.ts'
import { settingGroupsJa, settingsJa, settingValuesJa } from './settings.ja.ts'

/** The words of the rule book in Japanese. */
export const cityJa: CityWords = {
  procedure: '規程と設定',
  plural: '規程と設定',
  articles: '運用上の設定',
  noNumber: '規程集',
  nav: '規程と設定',
  stages: { none: '未設定', kept: '運用中', closed: '終了' },
  endings: {},
  tasks: {},
  taskAsks: {},
  commands: {
    FoundCity: '規程集をはじめる',
    EnactGuideline: '要綱の版を施行する',
    ChangeSetting: '設定を変える',
    SettleDay: '開庁日・閉庁日を定める',
  },
  done: {
    EnactGuideline: '要綱の版を記録しました',
    ChangeSetting: '設定を記録しました',
    SettleDay: '開庁日・閉庁日を記録しました',
  },
  doneNext: {
    EnactGuideline: '施行日からの行為は、この版によります。それまでの行為は変わりません。',
    ChangeSetting: '適用日からの行為は、この値によります。それまでの行為は変わりません。',
    SettleDay: 'これから数える期限に使われます。すでに開いている手続の期限は変わりません。',
  },
  sentences: {
    CityFounded: ({ name }) => `${name.ja}の規程集をはじめました。`,
    GuidelineEnacted: ({ guideline }, say) => `${say.day(guideline.inForceFrom)}から施行する要綱の版を記録しました。`,
    SettingChanged: ({ name, inForceFrom }, say) =>
      `設定「${settingsJa[name] ?? name}」を${say.day(inForceFrom)}から変えると記録しました。`,
    DaySettled: ({ day, closedFor }, say) =>
      closedFor === null
        ? `${say.day(day)}を開庁日と定めました。`
        : `${say.day(day)}を閉庁日（${closedFor}）と定めました。`,
  },
  refusals: {
    'setting-unknown': {
      title: 'その設定はありません',
      what: ({ value }) => `「${value}」という設定はありません。`,
      todo: '設定の一覧から選んでください。',
    },
    'setting-unfit': {
      title: '設定できない値です',
      what: ({ wanted }) => `この設定には使えない値です。使える値: ${wanted}`,
      todo: '使える値を記入してください。',
    },
    'setting-in-the-past': {
      title: '適用日が過去です',
      what: ({ day }) => `適用日${day && `（${day}）`}が過ぎています。過ぎた日の行為は、そのときの設定によります。`,
      todo: '今日以後の日を記入してください。',
    },
    'guideline-in-the-past': {
      title: '施行日が過去です',
      what: ({ day }) => `施行日${day && `（${day}）`}が過ぎています。過ぎた日の行為は、そのときの版によります。`,
      todo: '今日以後の日を記入してください。',
    },
    'guideline-incomplete': {
      title: '要綱の版に足りないものがあります',
      what: ({ value }) => `要綱の版の中で、「${value}」が定められていないか、二重になっています。`,
      todo: '挙げられた項目をすべて直して、もう一度送ってください。',
    },
  },
  who: { administrator: 'システム運用管理者' },
  forms: {
    names: {
      name: '設定',
      value: '値',
      inForceFrom: '適用日',
      reason: '理由',
      day: '日',
      closedFor: '閉庁の理由（空欄なら開庁日とする）',
    },
    problems: { 'not-closed': 'その日はもともと開庁日です。', 'closed-already': 'その日はもともと閉庁日です。' },
  },
  hints: {
    value: '今の値は設定の名の後ろにあります。複数のときは「,」で区切ります。する・しないは yes・no と書きます。',
    inForceFrom: '今日、またはこれからの日。',
    reason: '誰がいつ決めたか、決裁の番号など。履歴に残ります。',
    closedFor: '例: 創立記念日、システム更改による臨時閉庁',
  },
  waiting: '規程集は、市が続くかぎり続きます。',
  sections: { guideline: '要綱の版', posts: '部署と職', settings: '設定', days: '市が定めた開庁日・閉庁日' },
  columns: {
    name: '設定',
    value: '今の値',
    since: '適用日',
    coming: 'これから',
    version: '施行日',
    reason: '理由',
    by: '記録した人',
    post: '職',
    office: '部署',
    role: '役割',
  },
  groups: settingGroupsJa,
  settings: settingsJa,
  values: settingValuesJa,
  asDelivered: '標準のまま',
  operator: '運用者',
  open: '開庁',
  noDays: '標準の暦のままです。国民の祝日と年末年始が閉庁日です。',
  roles: {
    chief: 'セキュリティ統括責任者',
    'system-manager': 'システム管理者',
    secretariat: '庶務',
    administrator: 'システム運用管理者',
    auditor: '監査担当',
  },
  problems: {
    twice: '二重になっています',
    'unknown-post': '職の一覧にありません',
    'unknown-office': '部署の一覧にありません',
    'no-citation': '根拠の書き方が違います',
    'no-id': '識別名は英小文字・数字・ハイフンで書きます',
  },
  parts: {},
  fixedParts: {},
  letters: { one: '規程集', title: '市', asker: '記録した人', noNumber: 'なし', tasks: {}, news: {} },
}
