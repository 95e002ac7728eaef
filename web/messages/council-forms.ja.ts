/** Labels and support texts of the council's forms, by the fields' own names. */
export const councilForms = {
  names: {
    kind: '会議の種別', name: '会議の名称', date: '開催日', time: '開始時刻', place: '場所', reason: '理由', title: '議題の件名', agendaKind: '議題の区分', text: '内容', papers: '資料', subject: '議題', item: '議題', items: '議題', note: '添える言葉',
    post: '職', why: '出席を求める理由', guest: '関係職員', member: '構成員', attends: '出欠', how: '出欠', deputyName: '代理の人の氏名', at: '時刻', attendance: '出席', outcome: '審議の結果', conditions: '条件', dueOn: '履行の期限', opinions: '出された意見', leaveOpenItems: '残った議題',
    summary: '要点', openness: '公開の別', publicSummary: '公開用の要旨', consents: '同意', stance: 'あなたの意見', question: '質問', answer: '回答', reports: '議題の結果', part: '対象', case: '案件',
  } as Readonly<Record<string, string>>,
  support: {
    kind: '臨時は急ぐとき、持ち回りは会議を開かずに書面で審議するときに選びます。', name: '空けておくと、番号が付いたときに「令和8年度第3回セキュリティ会議」のような名称になります。', circularDate: '持ち回りのときは、始める日を書きます。時刻と場所は要りません。', text: '何を、なぜ審議するのかが分かるように書きます。', papers: '配る資料の名称を書きます。',
    note: '通知の文に添えます。なければ空けておきます。', why: '説明を求めることや、意見を聞くことを書きます。', deputy: '代理の人が出席するときだけ書きます。', opinions: '議事録の下書きに使われます。', conditions: '「条件付き可」のときに記入します。使わない欄は空けたままにします。', order: '小さい番号から順に並びます。', leave: '残った議題は次の会議に送られます。',
    summary: '経過と結論の要点を書きます。個人名は職名で書きます。', openness: 'セキュリティの詳細を扱うため、はじめは非公開になっています。', closedWhy: '例：セキュリティ対策の詳細に当たるため', publicSummary: '誰に読まれてもよい内容にします。', reasonMove: '構成員と関係職員に伝わります。', reasonCancel: '構成員と関係職員に伝わり、議題は次の会議に回ります。', reasonItem: '記録に残り、案件は次の会議を待ちます。',
    reasonReturn: '庶務に伝わります。何を直せばよいかを書いてください。', consent: '同意しないときは、理由を書いてください。', stance: '「可」のほかは、内容を書いてください。質問には庶務が回答し、あらためて意見を求めます。', at: '例：13:30', deputiesNone: '代理の出席は認められていません。', deputiesNotified: '代理の人は、通知に載った議題についてだけ、構成員に代わって審議に加わります。', deputiesAll: '代理の人は、すべての議題について、構成員に代わって審議に加わります。',
    outcome: '可とするには、必要な人数の「可」が要ります。回答のない人は数えません。',
  } as Readonly<Record<string, string>>,
  problems: {
    incomplete: 'すべてに記入してください', 'not-a-time': '時刻として読めません', unknown: '選択肢にありません', 'not-with-this-answer': 'この回答には付けられません', 'unknown-item': '議題にないものがあります', 'not-a-case': '案件として読めません',
  } as Readonly<Record<string, string>>,
  needText: '「可」のほかは必須', needClosed: '非公開のとき必須', needDeputy: '代理出席のとき必須', needReason: '同意しないとき必須',
  agree: '同意する', disagree: '同意しない', leaveThem: '残った議題を次の会議に送って閉会する', order: (title: string) => `順番（${title}）`, conditionsOf: '条件（条件付き可のとき）', opinionOf: '意見・質問の内容', previous: 'これまでのあなたの意見', replied: (how: string) => `回答：${how}`, fixedConditions: '条件は1行に一つずつ書き、行の頭に期限を書きます（例：R8.9.30 台帳を作る）。',
}
