import type { AssetWords } from './asset-wording.ts'

/** The registers of information assets in Japanese. */
export const assetRegistersJa: Pick<AssetWords, 'nav' | 'register' | 'handlerRegister' | 'handOverRegister' | 'begin'> =
  {
    nav: '情報資産',
    register: {
      title: '情報資産台帳',
      lead: '情報資産の一覧です。一つの情報資産は、一つの部署の台帳に載ります。',
      search: '番号・名称・製造番号・置き場所',
      columns: {
        case: '情報資産',
        stage: '状態',
        kind: '種類',
        place: '置き場所',
        quantity: '数量',
        personal: '個人情報',
        lease: '賃借の満了日',
        kept: '保存期限',
        due: '期限',
      },
      empty: ['情報資産はまだありません', '登録するか、紙の台帳から移すと、ここに並びます。'],
      emptyFiltered: ['条件に合う情報資産がありません', '条件を減らしてください。'],
    },
    handlerRegister: {
      title: '取扱者指定簿',
      lead: '個人情報を取り扱うことができる者と、その他の情報資産の利用者の一覧です。',
      search: '氏名・情報資産の名称',
      columns: {
        case: '情報資産',
        stage: '状態',
        person: '氏名',
        personal: '個人情報',
        by: '指定した職',
        from: '始まり',
        until: '終わり',
      },
      empty: ['指定はまだありません', '管理責任者が指定すると、ここに並びます。'],
      emptyFiltered: ['条件に合う指定がありません', '条件を減らしてください。'],
    },
    handOverRegister: {
      title: '授受簿',
      lead: '何を、誰から誰に、どの媒体で渡したか、返ったかの一覧です。',
      search: '物・媒体・相手',
      columns: {
        case: '情報資産',
        stage: '状態',
        what: '渡した物',
        medium: '媒体',
        by: '渡した職',
        to: '渡した相手',
        due: '返却期限',
      },
      empty: ['授受はまだありません', '情報資産を渡すと、ここに並びます。'],
      emptyFiltered: ['条件に合う授受がありません', '条件を減らしてください。'],
    },
    begin: {
      RegisterAsset: {
        title: '情報資産を登録する',
        lead: '管理責任者の部署が登録します。管理責任者は、種類と部署から定まります。',
      },
      BringInAsset: {
        title: '紙の台帳から移す',
        lead: 'これまで紙や表計算で管理していたものを、もとの日付と台帳の名称を残して移します。',
      },
    },
  }
