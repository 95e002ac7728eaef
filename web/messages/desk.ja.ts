/** What somebody's own pages say: the calendar that they subscribe to, and the views of lists that they keep. */
export const desk = {
  calendar: {
    title: '予定をカレンダーで見る',
    lead: 'あなたの期限、会議、検査、契約の満了を、お使いのカレンダーから見られます。1時間ごとに新しくなります。',
    file: '今の予定をファイルで受け取る（.ics）',
    none: 'まだ購読用のアドレスはありません。',
    made: (at: string) => `購読用のアドレスを${at}に作りました。アドレスは作ったときだけ表示されます。`,
    make: '購読用のアドレスを作る',
    again: '新しいアドレスを作る（今のアドレスは使えなくなります）',
    revoke: 'アドレスを取り消す',
    yours: 'あなたのカレンダーのアドレス',
    once: 'このアドレスは今だけ表示されます。カレンダーの「URLで追加」に貼り付けてください。',
    secret:
      'アドレスを知っている人は、サインインせずに予定を見られます。人に渡さず、知られたおそれがあれば取り消してください。予定には番号だけが載り、件名や人の名前は載りません。',
    copy: 'アドレスを写す',
    copied: '写しました',
    revoked: '購読用のアドレスを取り消しました。',
    back: 'ホームへ戻る',
  },
  views: {
    title: '保存した表示',
    keep: 'この表示を保存',
    nothing: '条件、並び順、項目を選ぶと、その表示に名前を付けて保存できます。',
    name: '名前',
    share: '同じ職や部署の人にも見せる',
    save: '保存する',
    ofOffice: '共有',
    forgotten: '消す表示',
    forget: '消す',
    notices: {
      'view-kept': '表示を保存しました',
      'view-forgotten': '表示を消しました',
      'view-unnamed': '保存していません。名前を60字までで入れてください。',
      'views-too-many': '保存していません。一つの一覧に保存できるのは30件までです。使わない表示を消してください。',
    },
  },
}
