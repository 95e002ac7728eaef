import type { PersonalLetterKind } from '../../domain/kernel/letter.ts'

/** What one kind of letter about an account says. */
interface AccountLetterWords {
  readonly subject: string
  readonly text: (of: string) => readonly string[]
  readonly linkIs: string
  readonly notes: readonly string[]
}

/** What letters about accounts say, in any language. */
export interface AccountMessages {
  readonly kinds: { readonly [kind in PersonalLetterKind]: AccountLetterWords }
  readonly worksFor: (hours: number) => string
}

const once = '使えるのは一度だけです。新しいリンクが送られると、このリンクは使えなくなります。'
const yours = 'あなた専用ですので、転送したり、ほかの人に見せたりしないでください。'

/** What letters about accounts say, in Japanese. */
export const accountJa: AccountMessages = {
  kinds: {
    'account-invited': {
      subject: 'パスワードの設定',
      text: (of) => [
        `${of}の「関所」を利用できるように、管理者があなたを招待しました。`,
        '次のリンクを開き、自分のパスワードを決めてください。決めると、そのままサインインします。',
        'すでに利用している方は、新しいパスワードに変わり、ほかの端末ではサインアウトします。',
      ],
      linkIs: 'パスワードを決めるページ:',
      notes: [once, yours],
    },
    'account-forgotten': {
      subject: 'パスワードの再設定',
      text: (of) => [
        `${of}の「関所」のパスワードを決め直すリンクを、このアドレスに送るよう求められました。`,
        '次のリンクを開き、新しいパスワードを決めてください。決めると、ほかの端末ではサインアウトします。',
        '心当たりがなければ、何もする必要はありません。パスワードは今のままです。',
      ],
      linkIs: 'パスワードを決め直すページ:',
      notes: [once, yours],
    },
    'password-set': {
      subject: 'パスワードが設定されました',
      text: (of) => [
        `${of}の「関所」で、あなたのパスワードが新しく設定されました。ほかの端末ではサインアウトしています。`,
        'カレンダーの購読用のアドレスを作っていた方は、作り直してください。前のアドレスは使えなくなりました。',
        'ご自分で設定したのであれば、何もする必要はありません。',
        '心当たりがなければ、すぐに次のページで決め直し、下の問合せ先へ知らせてください。',
      ],
      linkIs: 'パスワードを決め直すページ:',
      notes: [],
    },
    'mail-test': {
      subject: '試しの手紙',
      text: (of) => [
        `${of}の「関所」から手紙が届くかを確かめるために、あなたが送った手紙です。`,
        '次のページを開き、届いたことを記録してください（サインインが必要です）。',
      ],
      linkIs: '届いたことを記録するページ:',
      notes: ['開いただけでは、何も記録されません。'],
    },
  },
  worksFor: (hours) => `リンクは、この手紙が送られてから${hours}時間使えます。`,
}
