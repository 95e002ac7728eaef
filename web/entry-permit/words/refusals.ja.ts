import type { RefusalTexts } from '../../words/refusal-text.ts'
import type { EntryPermitWording } from './entry-permit-wording.ts'

/** Why an act on an entry permit is refused, in Japanese (Arts. 7–9). */
export const entryPermitRefusalsJa: RefusalTexts<EntryPermitWording['Refusal']> = {
  'applies-for-other-office': {
    title: '他の部署の名では申請できません',
    what: () => '入室の許可は、自らの部署の名で、自らの部署の委託契約について申請します。',
    todo: '自らの部署と、その部署の委託契約を選んでください。',
  },
  'entry-period-reversed': {
    title: '期間が逆です',
    what: ({ day }) => `終わりの日が、始まりの日${day('day', (on) => `（${on}）`)}より前です。`,
    todo: '始まりの日以後の日を記入してください。',
  },
  'entry-hours-reversed': {
    title: '時間帯が逆です',
    what: () => '終わりの時刻が、始まりの時刻より後ではありません。',
    todo: '始まりの時刻より後の時刻を記入してください。夜をまたぐときは時間帯を空け、条件に書いてください。',
  },
  'entry-period-beyond-year': {
    title: '年度をまたいでいます',
    what: ({ day }) => `許可の期間は、始まりの日の年度の末日${day('day', (on) => `（${on}）`)}までです。`,
    todo: '年度の末日以前の日を記入してください。翌年度は更新できます。',
  },
  'entry-period-beyond-contract': {
    title: '契約の期間の外です',
    what: ({ day }) => `受託者の従事者の許可は、契約の期間に限ります${day('day', (on) => `（限りの日は${on}）`)}。`,
    todo: '契約の期間に収まる日を記入してください。',
  },
  'entrant-unknown': {
    title: '名簿にない人です',
    what: () => '選ばれた人は、職員の名簿にありません。',
    todo: '一覧から選んでください。受託者の従事者は、従事者の申請を使います。',
  },
  'entrant-leaves-before': {
    title: '在職の期間の外です',
    what: ({ day }) => `その人は${day('day')}に職を離れます。`,
    todo: '離れる日以前の日を記入してください。',
  },
  'entry-contract-not-live': {
    title: '履行中の契約がありません',
    what: () => '受託者の従事者は、承認され履行中の委託契約がなければ入室を許可されません。',
    todo: '契約が登録されてから申請してください。',
  },
  'entry-company-unknown': {
    title: '契約にない会社です',
    what: ({ text }) =>
      `その会社は、この契約の受託者でも再委託先でもありません${text('value', (it) => `（受託者は「${it}」）`)}。`,
    todo: '契約に書かれた受託者の名称か、承諾した再委託先の名称を記入してください。',
  },
  'entry-subcontract-without-consent': {
    title: '再委託の承諾がありません',
    what: ({ text }) => `「${text('value')}」への再委託は、その期間について承諾されていません。`,
    todo: '再委託の承諾を得てから、承諾の期間について申請してください。',
  },
  'entry-subcontract-in-doubt': {
    title: '再委託の承諾に疑義があります',
    what: ({ text }) => `「${text('value')}」への再委託の承諾に疑義が生じ、承認者の判断を待っています。`,
    todo: '委託の案件の「疑義」を確かめ、判断を待ってから申請してください。今ある許可はそのまま続きます。',
  },
  'entry-permit-double': {
    title: 'すでに許可か申請があります',
    what: () => 'その人には、この室について、申請中または有効な許可がすでにあります。',
    todo: '今ある許可の案件を確かめ、期間を延ばすときは更新してください。',
  },
  'own-entry-forbidden': {
    title: '自らの入室は許可できません',
    what: () => '入退室管理者が自らの入室を許可することは、設定で認められていません。',
    todo: '庶務に相談し、他の職員の許可とするか、設定の見直しを求めてください。',
  },
  'means-not-of-room': {
    title: 'この室では使いません',
    what: () => 'この室の入退室管理の方法に、その識別手段はありません。',
    todo: '室の区分に定められた識別手段を使ってください。',
  },
  'means-given-already': {
    title: 'すでに使われています',
    what: ({ text }) =>
      `その番号${text('value', (it) => `（${it}）`)}は、ほかの人に登録または貸出中か、まだ削除・返却が確認されていません。`,
    todo: '番号を確かめるか、先に削除または返却を記録してください。一つの識別IDや名札を共用することはできません。',
  },
  'means-unknown': {
    title: 'ない識別手段です',
    what: () => 'その許可に、その識別手段はありません。',
    todo: '案件のページから選び直してください。',
  },
  'means-stands-otherwise': {
    title: 'その状態ではできません',
    what: ({ text }) => `その識別手段${text('value', (it) => `（${it}）`)}は、いまその手続ができる状態ではありません。`,
    todo: '案件のページで、いまの状態を確かめてください。',
  },
  'id-registered-already': {
    title: '識別IDはすでに登録されています',
    what: () => '一人に登録できる識別IDは、一つの室について一つです。',
    todo: '紛失や不具合のときは、先に紛失の届出か失効をしてください。',
  },
  'entry-renewal-asked-already': {
    title: '更新は求められています',
    what: () => '更新の求めが、まだ決まっていません。',
    todo: '入退室管理者の決定を待ってください。',
  },
  'entry-renewal-not-asked': {
    title: '更新は求められていません',
    what: () => 'いま決める更新はありません。',
    todo: '部署が更新を求めると、決められます。',
  },
  'room-of-other-manager': {
    title: 'ほかの管理者の室です',
    what: () => '許可を取り込めるのは、その室の入退室管理者だけです。',
    todo: '自らが管理する室を選んでください。',
  },
  'entrant-and-worker': {
    title: '職員か従事者かが決まりません',
    what: () => '職員と従事者の両方が記入されています。',
    todo: 'どちらか一方だけを記入してください。',
  },
  'entry-room-gone': {
    title: 'いまは入退室を管理する室ではありません',
    what: () => 'この室は、いまの室・場所の一覧にありません。',
    todo: '許可が要らなくなったときは、不許可・不要の届出としてください。室の名が変わったときは、新しい室で申請してください。',
  },
  'entry-permit-over': {
    title: '許可の期間は終わりました',
    what: ({ day }) => `許可の期間は${day('day', (on) => `${on}で`)}終わりました。`,
    todo: '終わった許可は更新できません。あらためて申請してください。',
  },
}
