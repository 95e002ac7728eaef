import type { CheckedRules } from './checked-rules.ts'

/** What can be wrong with authorities, their review, and the operation history (Arts. 12 to 16). */
export const accessRules = {
  'authority-of-no-kind': {
    rests: 'operators-settled',
    ja: '操作権限の種類にないもの（{kind}）が求められた。',
    en: 'An authority of no known kind ({kind}) was asked for.',
  },
  'equipment-not-controlled': {
    rests: 'equipment-under-control',
    ja: 'アクセス管理を行う機器でない {equipment} についてのものである。',
    en: 'About {equipment}, which is no equipment under control.',
  },
  'officer-of-other-office': {
    rests: 'officer-consulted',
    ja: 'その部署のセキュリティ責任者（{officer}）でない {post} と協議するものとされた。',
    en: '{post} was to be consulted, and the office’s security officer is {officer}.',
  },
  'change-of-no-authority': {
    rests: 'authority-asked-for',
    ja: '操作権限のない者の変更が求められた。',
    en: 'A change was proposed of an authority that isn’t there.',
  },
  'consulted-about-nothing': {
    rests: 'officer-consulted',
    ja: '求められていないことの協議が記録された。',
    en: 'A consultation was recorded about nothing.',
  },
  'consultation-empty': {
    rests: 'officer-consulted',
    ja: '協議の内容がない。',
    en: 'The consultation says nothing.',
  },
  'access-manager-acts': {
    rests: 'operators-settled',
    ja: 'アクセス管理責任者（{manager}）が行うべきことを {post} が行った。',
    en: '{post} did what is for the access manager ({manager}) to do.',
  },
  'granted-unproposed': {
    rests: 'operators-settled',
    ja: '求められていない操作者が定められた。',
    en: 'An operator was settled whom nobody had asked for.',
  },
  'authority-without-consultation': {
    rests: 'officer-consulted',
    ja: 'セキュリティ責任者と協議せずに、操作者が定められた。',
    en: 'An operator was settled without consulting the security officer.',
  },
  'disagreement-unanswered': {
    rests: 'disagreement-answered',
    ja: '協議で異論があったのに、理由なく操作者が定められた。',
    en: 'An operator was settled against the officer’s word, and nobody says why.',
  },
  'term-overlap': {
    rests: 'one-authority-a-person',
    ja: '新しい期間（{day}）が、前の期間（{last}）と重なる。',
    en: 'The new term from {day} overlaps the last one ({last}).',
  },
  'term-gap': {
    rests: 'one-authority-a-person',
    ja: '前の期間の終わり（{last}）と新しい期間（{day}）の間が空く。',
    en: 'A gap between the last term’s end ({last}) and the new term ({day}).',
  },
  'authority-double': {
    rests: 'one-authority-a-person',
    ja: '一人に、同じ種類の操作権限が同じ時に二つあった（{other}）。',
    en: 'One person had two authorities of one kind at the same time (the other: {other}).',
  },
  'operator-id-of-two': {
    rests: 'one-id-one-person',
    ja: '一つのID（{number}）が二人のものとされた（{other}）。',
    en: 'One operator ID ({number}) is two people’s (the other: {other}).',
  },
  'registered-ungranted': {
    rests: 'authority-registered',
    ja: '定められていない操作者が管理簿に登録された。',
    en: 'Somebody was registered who was not settled as an operator.',
  },
  'registered-after-end': {
    rests: 'authority-registered',
    ja: '終わった操作権限にIDが登録された。',
    en: 'An ID was registered for an authority that was over.',
  },
  'acknowledgement-left-out': {
    rests: 'method-kept',
    ja: '管理方法の確認が要るかどうかが、設定と合わない。',
    en: 'Whether the operator acknowledges first disagrees with the settings.',
  },
  'acknowledged-by-other': {
    rests: 'method-kept',
    ja: '操作者でない {person} が管理方法を確認した。',
    en: '{person} acknowledged the method, who is not the operator.',
  },
  'operator-id-beside-another': {
    rests: 'lost-id-reported',
    ja: '使われているIDのほかに、もう一つのIDが登録された。',
    en: 'Another ID was registered beside one in use.',
  },
  'revoked-not-at-once': {
    rests: 'authority-revoked',
    ja: '失効の時（{day}）がまだ来ていない。',
    en: 'Revoked as of a time that had not come ({day}).',
  },
  'end-beyond-term': {
    rests: 'authority-ends',
    ja: '終わりの日（{day}）が、定められた期間（{last}）を超える。',
    en: 'The last day {day} lies beyond what was settled ({last}).',
  },
  'removed-before-end': {
    rests: 'removed-on-machine',
    ja: '失効の日より前（{day}）に、機器から削除されたとされた。',
    en: 'Removed on the machine on {day}, before it was revoked.',
  },
  'review-row-unknown': {
    rests: 'authorities-reviewed',
    ja: '点検の対象にないもの（{row}）が点検された。',
    en: 'Reviewed what isn’t in the round ({row}).',
  },
  'review-of-another': {
    rests: 'authorities-reviewed',
    ja: '{row} の点検者でない {post} が点検した。',
    en: '{post} reviewed {row}, which is another’s to review.',
  },
  'review-of-own': {
    rests: 'nobody-reviews-own',
    ja: '自らの操作権限（{row}）を点検した。',
    en: 'Somebody reviewed their own authority ({row}).',
  },
  'unreviewed-unsaid': {
    rests: 'unreviewed-answered-for',
    ja: '点検されなかったものが示されていない：{items}。',
    en: 'What nobody reviewed isn’t said: {items}.',
  },
  'followed-unrevoked': {
    rests: 'revocations-followed',
    ja: '失効とされていないもの（{row}）の失効が済んだとされた。',
    en: 'A revocation was followed to its end that nobody had decided ({row}).',
  },
  'followed-but-live': {
    rests: 'revocations-followed',
    ja: '失効が済んだとされたもの（{case}）が終わっていない。',
    en: 'Followed to its end, while the authority ({case}) is not over.',
  },
  'review-reported-open': {
    rests: 'review-reported',
    ja: '済まないものを残して点検が報告された：{items}。',
    en: 'The round was reported with rows open: {items}.',
  },
  'history-term-short': {
    rests: 'history-kept',
    ja: '保管の期限（{day}）が、定められた年数（{least}）に足りない。',
    en: 'Kept until {day}, which is less than the guideline asks for ({least}).',
  },
  'history-reversed': {
    rests: 'history-archive',
    ja: '操作履歴の終わり（{day}）が始まりより前である。',
    en: 'The archived period ends on {day}, before it begins.',
  },
  'unreadable-unsaid': {
    rests: 'history-readable',
    ja: '読み出せなかったのに、どうするかが記されていない。',
    en: 'It could not be read, and nobody says what is done.',
  },
  'analysis-unknown': {
    rests: 'history-analysed',
    ja: '求められていない解析（{item}）の結果が記録された。',
    en: 'A result was recorded of an analysis ({item}) that nobody had asked for.',
  },
  'analysis-empty': {
    rests: 'history-analysed',
    ja: '解析（{item}）の結果がない。',
    en: 'The analysis {item} says nothing.',
  },
  'history-analysis-open': {
    rests: 'history-analysed',
    ja: '解析の済まない操作履歴の廃棄が求められた：{items}。',
    en: 'Disposal was asked for while analyses are open: {items}.',
  },
  'history-asked-before-term': {
    rests: 'history-kept',
    ja: '期限（{keptUntil}）の前（{day}）の廃棄が求められた。',
    en: 'Disposal was asked for on {day}, before the term ends ({keptUntil}).',
  },
  'history-disposed-before-term': {
    rests: 'history-kept',
    ja: '操作履歴が、期限（{keptUntil}）の前（{day}）に廃棄された。',
    en: 'An operation history was disposed of on {day}, before its term ended ({keptUntil}).',
  },
  'gap-unexplained': {
    rests: 'history-without-gaps',
    ja: '保管のない期間の理由がない。',
    en: 'A gap is explained by nothing.',
  },
} as const satisfies CheckedRules
