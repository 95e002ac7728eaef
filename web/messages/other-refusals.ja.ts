import type { RecordRefusal } from '../../db/act/act.ts'
import type { EdgeRefusal } from '../edge-refusals.ts'
import type { RefusalTexts } from '../words/refusal-text.ts'

/** What the record refuses whatever the procedure, and what is refused before anybody asks the law. */
export const otherRefusals: RefusalTexts<RecordRefusal | EdgeRefusal> = {
  'attachment-quota': {
    title: 'この案件にはこれ以上添付できません',
    what: () => 'この案件に添付できる量を超えます（合わせて1 GBまで、外した書類も含む）。',
    todo: '要らない部分を除いて小さくするか、庶務に相談してください。',
  },
  'attachment-infected': {
    title: 'ウイルスなどが見つかりました',
    what: () => '書類からウイルスなどが見つかりました。受け取っていません。',
    todo: '端末を情報システムの担当に見てもらい、安全な書類を選び直してください。',
  },
  'attachment-scanner-away': {
    title: '安全を確かめられません',
    what: () => '書類の安全を確かめる装置につながらないため、受け取れません。',
    todo: '少し待ってからやり直してください。続くときは、システム運用管理者に知らせてください。',
  },
  'text-not-storable': {
    title: '記録できない文字です',
    what: ({ field }) => `記録できない文字があるか、長すぎます：${field()}`,
    todo: '外字、制御文字、10,000字を超える文を直してください。',
  },
  'command-id-reused': {
    title: '前に送った内容が記録されています',
    what: () => '同じ画面（APIでは同じid）から、違う内容がすでに記録されています。',
    todo: '記録されている内容を、案件で確かめてください。別に記録するときは、画面を開き直して（APIでは新しいidで）操作してください。',
  },
  'stale-version': {
    title: '案件が進んでいます',
    what: () => '画面を開いたあとに、案件が進みました。',
    todo: '最新の内容を確かめてから、もう一度操作してください。',
  },
  'said-otherwise': {
    title: '違う内容で記録済みです',
    what: () => 'この操作は、違う内容ですでに記録されています。今回の内容は記録されていません。',
    todo: '案件の履歴で、記録されている内容を確かめてください。付け加えることがあれば、別の操作で記録してください。',
  },
  'person-unknown': {
    title: '名簿にありません',
    what: () => 'あなたは名簿に載っていません。',
    todo: '庶務に連絡して、名簿を確かめてください。',
  },
  busy: {
    title: '操作が重なっています',
    what: () => '同じ案件への操作が重なっています。何も記録されていません。',
    todo: '少し待ってから、もう一度操作してください。',
  },
  'malformed-body': {
    title: '内容を読み取れません',
    what: () => '送られた内容を読み取れません。',
    todo: '画面を開き直して、もう一度操作してください。APIでは、その説明（/api/openapi.json）と照らして内容の形を直してください。',
  },
  'unknown-field': {
    title: '知らない項目です',
    what: ({ field }) => `知らない項目があります：${field()}`,
    todo: '項目の名前を確かめるか、その項目を除いてください。',
  },
  'unknown-command': {
    title: '受け付けない操作です',
    what: () => 'この種類の操作は、外からは受け付けません。',
    todo: 'APIの説明（/api/openapi.json）にある操作を使ってください。',
  },
  'body-too-large': {
    title: '内容が大きすぎます',
    what: () => '送られた内容が大きすぎます（1 MBまで）。',
    todo: '内容を短くしてください。書類そのものは送らないでください。',
  },
  'form-too-large': {
    title: 'フォームが大きすぎます',
    what: () => 'フォームで送れる量を超えています（2,000項目、合わせて80万字まで）。',
    todo: '文を短くしてください。書類そのものは、案件に添付してください。',
  },
  'unsupported-media-type': {
    title: '内容の種類が違います',
    what: () => '内容の種類（Content-Type）が違います。',
    todo: 'APIには application/json で、画面からは画面のフォームで送ってください。',
  },
  'not-signed-in': {
    title: 'サインインしていません',
    what: () => 'サインインしていないか、時間が過ぎてサインアウトしました。',
    todo: 'サインインしてから、もう一度操作してください。',
  },
  'wrong-credentials': {
    title: 'サインインできません',
    what: () => 'メールアドレスかパスワードが違います。',
    todo: '確かめて、もう一度入力してください。忘れたときは庶務に連絡してください。',
  },
  'cross-site': {
    title: 'ほかのサイトからの操作です',
    what: () => 'ほかのサイトの画面から送られた操作は受け付けません。',
    todo: '関所の画面を開き直して、そこから操作してください。',
  },
  'rate-limited': {
    title: 'しばらく受け付けません',
    what: () => '続けて間違えたため、しばらく受け付けません。',
    todo: '15分ほど待ってから、もう一度操作してください。',
  },
  'too-many-requests': {
    title: '回数が多すぎます',
    what: () => '短い時間に、同じ種類の操作が多すぎます（検索、書類の作成、添付など）。',
    todo: '少し待ってから、もう一度操作してください。',
  },
  'not-found': {
    title: '見つかりません',
    what: () => 'アドレスが違うか、あなたの職では見られない案件です。',
    todo: 'アドレスを確かめるか、案件の一覧から探してください。',
  },
  'method-not-allowed': {
    title: '使えない方法です',
    what: () => 'このアドレスでは、その方法（メソッド）を使えません。',
    todo: 'APIの説明（/api/openapi.json）を確かめてください。',
  },
  'link-invalid': {
    title: 'このリンクは使えません',
    what: () => 'リンクが途中で切れているか、担当の交代などで無効になっています。',
    todo: 'サインインして、受信箱から同じ依頼を開いてください。',
  },
  'draft-stale': {
    title: '下書きが書き換えられています',
    what: () => 'この下書きは、別の画面で書き換えられています。',
    todo: '最新の下書きを開き、書きたい内容を写してから保存してください。',
  },
  'record-unavailable': {
    title: 'いま記録できません',
    what: () => '記録を預かるデータベースにつながりません。操作が記録されたかどうかは、確かめられていません。',
    todo: '少し待ってから、同じ番号（id）でもう一度操作してください。二重に記録されることはありません。',
  },
  'internal-error': {
    title: '処理できませんでした',
    what: () => '関所の内部で問題が起きました。操作が記録されたかどうかは、確かめられていません。',
    todo: '少し待ってから、もう一度操作してください。続くときは、問い合わせ番号を添えて庶務に連絡してください。',
  },
}
