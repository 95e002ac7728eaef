import type { AccountWords } from '../account-wording.ts'

/** The words about signing in and about the mail by which people are invited, in Japanese. */
export const accountsJa: AccountWords = {
  commands: { TryMail: '試しの手紙を自分に送る', ConfirmMail: '試しの手紙が届いたと記録する' },
  done: { TryMail: '試しの手紙を送ります', ConfirmMail: '手紙が届くことを記録しました' },
  doneNext: {
    InvitePerson: '本人のアドレスに、一度きりのリンクの手紙が送られます。それまでに渡したリンクは使えなくなりました。',
    TryMail: 'あなたのアドレスに届いた手紙を開き、そのリンクから、届いたことを記録してください。',
    ConfirmMail: '招待とパスワードの再設定の手紙を送れます。',
  },
  sentences: {
    MailTried: () => '試しの手紙を自分のアドレスに送りました。',
    MailArrived: () => '試しの手紙が届いたことを確かめました。',
  },
  refusals: {
    'mail-not-tried': {
      title: '試しの手紙を送っていません',
      what: () => '届いたと記録できる手紙が、まだ送られていません。',
      todo: '先に、試しの手紙を自分に送ってください。',
    },
  },
  letter: '手紙で招待する',
  letterAgain: '新しいリンクを手紙で送る',
  show: 'リンクを画面に示す',
  end: 'アカウントを終える',
  hasPassword: 'パスワードを決めています。',
  noPassword: 'まだパスワードを決めていません。',
  linkUntil: (moment) => `渡したリンクは${moment}まで使えます。`,
  letters: {
    due: (moment) => `手紙はまだ送られていません（${moment}から）。`,
    sent: (moment) => `手紙を${moment}に送りました。`,
    dropped: (moment) => `手紙（${moment}）は、いらなくなったため送られませんでした。`,
    failed: (moment) => `手紙（${moment}）は届きませんでした。アドレスを確かめてください。`,
    held: (moment) => `手紙（${moment}）は、復元のあと止められています。`,
  },
  link: {
    title: '一度きりのリンク',
    lead: (name) => `このリンクを${name}さんだけに渡してください。本人がパスワードを決めます。`,
    until: (moment) =>
      `使えるのは一度だけ、${moment}までです。このページは10分のあいだ読み直せます。そのあとは、新しいリンクを作ってください。`,
    copy: 'リンクを写しとる',
    copied: '写しとりました',
    gone: 'このリンクは、もうここに示せません。',
    goneTodo: 'すでに使われたか、新しいリンクに替わったか、10分が過ぎました。必要なら、新しいリンクを作ってください。',
    back: '職員と発令へ戻る',
  },
  mail: {
    step: '手紙が届くことの確認',
    untried: '招待も、手続のお願いも、手紙で届きます。まず自分あてに一通送り、開いてください。',
    tried: (moment) =>
      `${moment}に送りました。届いた手紙を開き、そのリンクから記録してください。届かなければ、もう一度送れます。`,
    failed: (note) =>
      `メールサーバーが受け取りませんでした（${note}）。自分のアドレスと、SMTP_URL・MAIL_FROM の設定を確かめてください。`,
    waiting: '手紙はまだ送られていません。長く続くときは、メールサーバー（SMTP_URL）が動いているか確かめてください。',
    arrived: (moment) => `${moment}に届いたことを確かめました。`,
  },
}
