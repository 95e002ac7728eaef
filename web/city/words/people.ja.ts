import type { PeopleWords } from '../people-wording.ts'

const untilFurtherNotice = '期限なし'

/** The words about people and appointments in Japanese. */
export const peopleJa: PeopleWords = {
  commands: {
    EnterPerson: '職員を名簿に載せる',
    RenamePerson: '氏名を改める',
    ChangeContact: 'メールアドレスを変える',
    RecordLeaving: '離職を記録する',
    AppointPerson: '職に就ける（発令）',
    EndAppointment: '職を解く',
    WithdrawAppointment: '始まる前の発令を取り消す',
    InvitePerson: 'ログインに招待する',
    EndAccount: '利用者登録を終える',
  },
  done: {
    EnterPerson: '名簿に載せました',
    RenamePerson: '氏名を記録しました',
    ChangeContact: 'メールアドレスを記録しました',
    RecordLeaving: '離職を記録しました',
    AppointPerson: '発令を記録しました',
    EndAppointment: '職の終わりを記録しました',
    WithdrawAppointment: '発令を取り消しました',
    InvitePerson: '招待を記録しました',
    EndAccount: '利用者登録を終えました',
  },
  doneNext: {
    EnterPerson: '続けて、職に就けてください。職がなければ、ここでは何もできません。',
    RenamePerson: 'その日からの行為は新しい氏名で記録されます。それまでの行為は、もとの氏名のままです。',
    EndAccount: 'すべての端末からログアウトされ、もう一度招待されるまでログインできません。',
    RecordLeaving: 'その日の後は、どの職にも就いていません。',
    AppointPerson: '最初の日から、その職の権限で手続ができます。',
    EndAppointment: 'その日までは職にあります。その職が待つ手続は、次に就く人に引き継がれます。',
  },
  sentences: {
    PersonEntered: ({ name }) => `${name}を名簿に載せました。`,
    PersonRenamed: ({ before, name, from }, say) => `${before}の氏名を${say.day(from)}から${name}と改めました。`,
    PersonContactChanged: ({ name }) => `${name}への通知の送り先を変えました。`,
    PersonLeft: ({ name, lastDay }, say) => `${name}の離職（最後の日は${say.day(lastDay)}）を記録しました。`,
    PersonInvited: ({ name }) => `${name}を、パスワードを自分で決めるよう招待しました。`,
    AccountEnded: ({ name }) => `${name}の利用者登録を終えました。`,
    PersonAppointed: ({ name, post, from, until, recordedOn }, say) =>
      `${name}を${say.day(from)}から${until === null ? '' : `${say.day(until)}まで`}${say.post(post)}に就けました${
        recordedOn === undefined ? '' : `（${say.day(recordedOn)}に、さかのぼって記録）`
      }。`,
    AppointmentEnded: ({ name, post, lastDay }, say) =>
      `${name}の${say.post(post)}の職を${say.day(lastDay)}限りとしました。`,
    AppointmentWithdrawn: ({ name, post, from }, say) =>
      `${name}を${say.day(from)}から${say.post(post)}に就ける発令を取り消しました。`,
  },
  refusals: {
    'person-entered-already': {
      title: 'すでに名簿にあります',
      what: ({ value }) => `同じ識別番号の職員${value && `（${value}）`}が、ここと違う内容で名簿にあります。`,
      todo: '違うところを、それぞれの操作で改めてください。',
    },
    'person-not-entered': {
      title: '名簿にない職員です',
      what: () => 'その職員は名簿にありません。',
      todo: '先に職員を名簿に載せてください。',
    },
    'person-gone': {
      title: '離職しています',
      what: ({ day }) => `この職員の最後の日は${day}です。`,
      todo: 'その日までの日か、在籍する職員を選んでください。',
    },
    'mail-taken': {
      title: '使われているメールアドレスです',
      what: ({ value }) => `別の職員${value && `（${value}）`}がこのメールアドレスを使っています。`,
      todo: '本人だけのアドレスを記入してください。',
    },
    'post-unknown': {
      title: 'その日にない職です',
      what: ({ day }) => `${day}に施行されている要綱に、その職はありません。`,
      todo: 'その日にある職を選ぶか、最初の日を改めてください。',
    },
    'appointment-overlaps': {
      title: 'すでにその職に就いています',
      what: ({ day }) => `同じ職員が、${day}からの発令で、重なる期間その職に就いています。`,
      todo: '先にその職を解くか、重ならない期間にしてください。',
    },
    'appointment-missing': {
      title: 'その発令はありません',
      what: ({ day }) => `その職員は${day}にその職に就いていません。`,
      todo: '発令の一覧を確かめてください。',
    },
    'last-administrator': {
      title: '管理者がいなくなります',
      what: ({ day }) => `${day}から管理者がいなくなります。`,
      todo: '先に、その日からの別の管理者を発令してください。',
    },
  },
  names: {
    person: '職員',
    'EnterPerson.name': '氏名',
    'RenamePerson.name': '新しい氏名',
    kana: '氏名の読み',
    how: 'リンクの渡し方',
    mail: 'メールアドレス',
    language: '通知の言語',
    from: '最初の日',
    until: '最後の日',
    lastDay: '最後の日',
  },
  problems: {
    'not-an-address': 'メールアドレスの形になっていません。',
    'another-name-before': 'それより前の日から、別の氏名に改めることになっています。',
    'ends-before': 'その発令は、その日より前に終わります。',
    'reason-of-earlier-day': '過ぎた日からとするときは、その理由を記入してください。',
    'begun-already': 'すでに始まっています。職を解いてください。',
  },
  hints: {
    kana: 'なくてもかまいません。',
    mail: '通知の送り先です。ログインにも使います。',
    from: '今日、またはこれからの日。',
    until: `空欄なら${untilFurtherNotice}。`,
    lastDay: '今日、またはこれからの日。',
  },
  hintsOf: {
    AppointPerson: {
      from: '今日、またはこれからの日。職員を登録したその日に限り、理由を付けて、それより前の日からとすることもできます。',
    },
    WithdrawAppointment: { from: '取り消す発令の最初の日。明日からの日に限ります。' },
  },
  languages: { ja: '日本語', en: 'English' },
  title: '職員と発令',
  columns: {
    person: '氏名',
    mail: 'メールアドレス',
    account: 'サインイン',
    posts: '職',
    coming: 'その後',
    ended: 'それまで',
  },
  setUp: {
    title: 'はじめの設定',
    lead: '順番は自由です。いつでも中断して、あとから続けられます。足りないものがここに示されます。',
    who: (post) => `ここで未設定のものを加えられるのは: ${post}`,
    done: '済み',
    open: '未設定',
    asDelivered: 'それまでは、標準の版によります。',
    ifNeeded: '標準と違うときだけで足ります。',
    vacant: (posts) => `今日、就いている人がなく、案件がそこで止まる職: ${posts}`,
    uninvited: (names) => `まだ招待していない人: ${names}`,
    strip: {
      name: 'まだ足りない設定',
      missing: (what) => `まだ足りない設定: ${what.join('、')}。`,
      vacant: (posts, more) => `就いている人のいない職（${posts}${more === 0 ? '' : `ほか${more}`}）`,
      uninvited: (people) => `${people}人の招待`,
      add: '設定を続ける',
      who: (post) => `加えられるのは: ${post}`,
    },
    steps: {
      name: '自治体の名称',
      guideline: '要綱と、その部署・職・役割',
      text: '要綱の正文',
      people: '職員',
      posts: '誰がどの職に就いているか',
      accounts: 'サインインへの招待',
      days: '閉庁日',
      settings: '設定',
    },
  },
  mayNotSignIn: '招待していません',
  asOf: { day: 'いつの時点', show: '示す' },
  vacant: (day, posts) => `${day}に就いている人のいない職: ${posts}`,
  noPeople: 'まだ誰も名簿にありません。',
  untilFurtherNotice,
  recordedOn: (day) => `${day}に、さかのぼって記録`,
  gone: (day) => `離職（最後の日 ${day}）`,
}
