import type { CheckedRules } from './checked-rules.ts'

/** What can be wrong with information assets, stock-takes and operation plans (Arts. 17 to 19). */
export const assetRules = {
  'owner-acts': {
    rests: 'asset-owners',
    ja: '管理責任者（{owner}）が行うべきことを {post} が行った。',
    en: '{post} did what is for the owner ({owner}) to do.',
  },
  'asset-without-owner': {
    rests: 'asset-owners',
    ja: '管理責任者のない情報資産（{kind}、{office}）が登録された。',
    en: 'An asset without an owner was registered ({kind}, {office}).',
  },
  'personal-unsaid': {
    rests: 'handlers-designated',
    ja: '個人情報である資産が、そうでないものとされた。',
    en: 'An asset that is personal information is said to be none.',
  },
  'asset-of-dead-kind': {
    rests: 'asset-kinds',
    ja: '新しく生じない種類（{kind}）の資産が登録された。',
    en: 'An asset was registered of a kind that no longer comes ({kind}).',
  },
  'measures-unsaid': {
    rests: 'personal-information-protected',
    ja: '保護の措置に内容がない。',
    en: 'The measures say nothing.',
  },
  'designated-twice': {
    rests: 'handlers-designated',
    ja: '指定済みの者（{person}）が、もう一度指定された。',
    en: '{person} was designated twice.',
  },
  'designated-after-leaving': {
    rests: 'handlers-designated',
    ja: '退職した者（{person}、{day}）が指定された。',
    en: '{person} was designated, who had left ({day}).',
  },
  'designation-unknown': {
    rests: 'handlers-designated',
    ja: 'ない指定（{item}）が解かれた。',
    en: 'A designation was ended that isn’t there ({item}).',
  },
  'ledger-of-other-office': {
    rests: 'asset-ledger',
    ja: '台帳の部署でも管理責任者の部署でもない {post} が行った。',
    en: '{post} acted, of neither the ledger’s nor the owner’s office.',
  },
  'handed-over-while-lost': {
    rests: 'asset-handed-over',
    ja: '所在の分からない資産が引き渡された。',
    en: 'What was lost was handed over.',
  },
  'hand-over-unknown': {
    rests: 'asset-handed-over',
    ja: 'ない引渡し（{item}）についての行為が記録された。',
    en: 'Something was recorded about a hand-over ({item}) that isn’t open.',
  },
  'received-by-other': {
    rests: 'asset-handed-over',
    ja: '引渡しの相手（{to}）でない {post} が受け取り、又は返した。',
    en: '{post} received or gave back what was handed to {to}.',
  },
  'transferred-unoffered': {
    rests: 'asset-transferred',
    ja: '求められていない移管（{office}）がされた。',
    en: 'Transferred to {office}, to whom nobody had offered it.',
  },
  'transferred-from-other': {
    rests: 'asset-transferred',
    ja: '台帳の部署でない {office} から移管された。',
    en: 'Transferred from {office}, in whose ledger it didn’t stand.',
  },
  'accepted-by-other': {
    rests: 'asset-transferred',
    ja: '移管の相手（{office}）でない {post} が受け入れた。',
    en: '{post} accepted what was offered to {office}.',
  },
  'loss-unknown': {
    rests: 'asset-loss-reported',
    ja: '報告されていない亡失（{item}）についての行為が記録された。',
    en: 'Something was recorded about a loss ({item}) that nobody had reported.',
  },
  'written-off-unfollowed': {
    rests: 'asset-loss-reported',
    ja: '亡失が事故かどうかを記さないまま除却された：{items}。',
    en: 'Written off while nobody had said what the loss was: {items}.',
  },
  'disposal-asked-before-term': {
    rests: 'asset-kept-until-its-day',
    ja: '保存の期限（{keptUntil}）の前（{day}）の廃棄が求められた。',
    en: 'Disposal was asked for on {day}, before its term ends ({keptUntil}).',
  },
  'disposal-decided-unasked': {
    rests: 'asset-disposal',
    ja: '求められていない廃棄が決められた。',
    en: 'A disposal was decided that nobody had asked for.',
  },
  'disposal-decided-alone': {
    rests: 'asset-disposal',
    ja: '廃棄を求めた {person} が、自らその可否を決めた。',
    en: '{person} decided on a disposal of their own asking.',
  },
  'disposed-unasked': {
    rests: 'asset-disposal',
    ja: '求められていない廃棄がされた。',
    en: 'Disposed of although nobody had asked.',
  },
  'disposed-undecided': {
    rests: 'asset-disposal',
    ja: '認められていない廃棄がされた。',
    en: 'Disposed of without a decision for it.',
  },
  'disposed-before-term': {
    rests: 'asset-kept-until-its-day',
    ja: '保存の期限（{keptUntil}）の前（{day}）に廃棄された。',
    en: 'Disposed of on {day}, before its term ended ({keptUntil}).',
  },
  'disposed-while-out': {
    rests: 'asset-handed-over',
    ja: '引き渡したまま廃棄された：{items}。',
    en: 'Disposed of while it was with others: {items}.',
  },
  'disposed-unwitnessed': {
    rests: 'asset-disposal',
    ja: '廃棄に立会いがない。',
    en: 'Disposed of before no witness.',
  },
  'listed-twice': {
    rests: 'stock-taken-yearly',
    ja: '一つの棚卸の対象が二度定められた。',
    en: 'One stock-take was listed twice.',
  },
  'stock-take-twice': {
    rests: 'stock-taken-yearly',
    ja: '一つの部署と年度（{what}）の棚卸が二つある（{other}）。',
    en: 'One office and year ({what}) has two yearly stock-takes (the other: {other}).',
  },
  'counted-by-other-office': {
    rests: 'stock-taken-yearly',
    ja: 'その部署でない {post} が数えた。',
    en: '{post} counted, of another office.',
  },
  'counted-after-finish': {
    rests: 'stock-taken-yearly',
    ja: '終わった棚卸で数えた。',
    en: 'Counted after the stock-take was finished.',
  },
  'stock-item-unknown': {
    rests: 'stock-taken-yearly',
    ja: '棚卸の対象にないもの（{item}）が数えられた。',
    en: 'Counted what isn’t listed ({item}).',
  },
  'stock-place-unsaid': {
    rests: 'stock-taken-yearly',
    ja: '別の所にあったもの（{item}）の場所がない。',
    en: 'Found elsewhere, and nobody says where ({item}).',
  },
  'finished-uncounted': {
    rests: 'stock-taken-yearly',
    ja: '数えていないものを残して棚卸が終わった：{items}。',
    en: 'Finished with items uncounted: {items}.',
  },
  'settled-before-finish': {
    rests: 'stock-differences-settled',
    ja: '棚卸が終わる前に、違い（{item}）が処理された。',
    en: 'A difference ({item}) was settled before the stock-take was finished.',
  },
  'settled-without-difference': {
    rests: 'stock-differences-settled',
    ja: '違いのないもの（{item}）が処理された。',
    en: 'Settled what was no difference ({item}).',
  },
  'settled-twice': {
    rests: 'stock-differences-settled',
    ja: '一つの違い（{item}）が二度処理された。',
    en: 'One difference ({item}) was settled twice.',
  },
  'loss-not-in-ledger': {
    rests: 'stock-differences-settled',
    ja: '亡失とされたもの（{item}）が、台帳（{case}）では亡失でない。',
    en: 'Settled as a loss ({item}), of which its own ledger ({case}) knows none.',
  },
  'plan-without-consultation': {
    rests: 'operation-plan-settled',
    ja: '協議せずにオペレーション計画が定められた：{posts}。',
    en: 'The operation plan was settled without consulting {posts}.',
  },
  'plan-disagreement-unanswered': {
    rests: 'plan-disagreement-answered',
    ja: '協議で異論があったのに、どう扱ったかがない。',
    en: 'Somebody disagreed, and nobody says how that was taken.',
  },
  'plan-asked-of-others': {
    rests: 'operation-plan-settled',
    ja: '協議すべき相手に求められていない：{posts}。',
    en: 'Those to be consulted were not asked: {posts}.',
  },
  'plan-answered-by-other': {
    rests: 'operation-plan-settled',
    ja: '協議の相手でない {post} が答えた。',
    en: '{post} answered, who was not asked.',
  },
  'planner-acts': {
    rests: 'operation-plan-settled',
    ja: '計画を定める {planner} でない {post} が定めた。',
    en: '{post} settled the plan, which is for {planner} to do.',
  },
  'plan-version-skipped': {
    rests: 'operation-plan-kept',
    ja: '計画の版（{version}）が、前の版（{last}）に続かない。',
    en: 'Version {version} of the plan doesn’t follow {last}.',
  },
} as const satisfies CheckedRules
