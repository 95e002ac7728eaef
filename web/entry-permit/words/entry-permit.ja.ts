import type { OwnWords, WordsLike } from '../../words/procedure-words.ts'
import type { EntryPermitWording } from './entry-permit-wording.ts'
import { entryPermitLettersJa } from './letters.ja.ts'
import { entryPermitRefusalsJa } from './refusals.ja.ts'

const companies = { alone: '一人で入れる', accompanied: '立会いのもとに入る' }

const names: Readonly<Record<string, string>> = {
  office: '申請する部署',
  room: '室・場所',
  entrant: '入る職員',
  contract: '委託契約',
  company: '従事者の会社',
  worker: '従事者の氏名',
  workerKana: '従事者の氏名（フリガナ）',
  purpose: '用件',
  fromOn: '始まりの日',
  untilOn: '終わりの日',
  fromTime: '時間帯の始まり',
  untilTime: '時間帯の終わり',
  belongings: '持込品',
  accompanied: '立会い',
  companion: '立ち会う人',
  conditions: '条件',
  reason: '理由',
}

const hints: Readonly<Record<string, string>> = {
  entrant: '職にある職員だけが選べます。',
  contract: '自らの部署の、履行中の契約です。',
  company: '契約に書かれた名称のとおりに書きます。再委託先は、承諾の後に申請できます。',
  workerKana: '全角カタカナで書きます。',
  purpose: '何のために入るかを書きます。氏名や個人情報は書きません。',
  fromTime: '限らないときは、始まりも終わりも空けます。',
  belongings: '持ち込む機器や媒体があれば書きます。',
  companion: '職や役割で書きます。',
  conditions: '守ることがあれば書きます。',
}

/** The words for permits to enter, in Japanese (Arts. 7–9). */
export const entryPermitJa = {
  procedure: '入退室許可',
  plural: '入退室許可',
  noNumber: '番号未定',
  who: { office: '申請する部署の担当・長', manager: '入退室管理者' },
  letters: entryPermitLettersJa,
  refusals: entryPermitRefusalsJa,
  parts: {},
  fixedParts: {},
  stages: {
    none: '未作成',
    applied: '許可待ち',
    returned: '差戻し',
    permitted: '許可',
    closed: '終了',
  },
  endings: { refused: '不許可', withdrawn: '取下げ', expired: '期間満了' },
  tasks: { 'decide-entry': '入室を許可するか決める', 'amend-entry': '申請を直す' },
  taskAsks: {
    'decide-entry': '室、用件、期間、持込品を確かめ、許可するか、差し戻すか、不許可としてください。',
    'amend-entry': '差戻しの理由を確かめ、申請を直して出し直すか、取り下げてください。',
  },
  commands: {
    ApplyForStaffEntry: '職員の入室を申請する',
    ApplyForWorkerEntry: '従事者の入室を申請する',
    AmendEntryApplication: '直して出し直す',
    WithdrawEntryApplication: '申請を取り下げる',
    PermitEntry: '許可する',
    RefuseEntry: '不許可とする',
    ReturnEntryApplication: '差し戻す',
    ExpireEntryPermit: '期間の満了を記録する',
  },
  done: {
    ApplyForStaffEntry: '入室の許可を申請しました',
    ApplyForWorkerEntry: '入室の許可を申請しました',
    AmendEntryApplication: '申請を出し直しました',
    WithdrawEntryApplication: '申請を取り下げました',
    PermitEntry: '入室を許可しました',
    RefuseEntry: '不許可としました',
    ReturnEntryApplication: '申請を差し戻しました',
  },
  sentences: {
    EntryAppliedFor: ({ number, holder, fromOn, untilOn }, say) =>
      `${say.number(number)}として、${holder.name}${holder.kind === 'worker' ? `（${holder.company}）` : ''}の${say.day(fromOn)}から${say.day(untilOn)}までの入室の許可を申請しました。`,
    EntryApplicationAmended: ({ fromOn, untilOn }, say) =>
      `申請を直し、${say.day(fromOn)}から${say.day(untilOn)}までとして出し直しました。`,
    EntryApplicationWithdrawn: () => '申請を取り下げました。',
    EntryPermitted: ({ fromOn, untilOn, accompanied, companion, own }, say) =>
      `${say.day(fromOn)}から${say.day(untilOn)}までの入室を許可しました（${companies[accompanied]}${companion === '' ? '' : `：${companion}`}）。${own ? '入退室管理者自らの入室で、統括責任者に知らせました。' : ''}`,
    EntryRefused: () => '入室を許可しないこととしました。',
    EntryApplicationReturned: () => '申請を差し戻しました。',
    EntryPermitExpired: ({ untilOn }, say) => `許可の期間が${say.day(untilOn)}で満了しました。`,
  },
  companies,
  holders: { staff: '職員', worker: '受託者の従事者' },
  forms: {
    names,
    hints,
  },
  facts: {
    holder: '入る人',
    period: '期間',
    hours: '時間帯',
    allDay: '限りなし',
    applied: '申請',
    permitted: '許可',
    returned: '差戻しの理由',
    end: '終わり方',
    recorded: '記録',
    manager: '入退室管理者',
    contract: '委託契約',
    own: '入退室管理者自らの許可',
  },
  sections: { application: '申請', permit: '許可', ending: '終わり' },
  path: { applied: '申請', permitted: '許可', closed: '終了' },
  next: { none: '', applied: '許可', returned: '出し直し', permitted: '期間の満了', closed: '' },
  registers: {
    nav: '入退室許可',
    permits: {
      title: '入室許可台帳',
      lead: '誰が、どの室に、いつからいつまで入ることを許可されているかの一覧です。',
      search: '番号・氏名・会社・用件',
      columns: {
        case: '入る人',
        room: '室・場所',
        kind: '区分',
        stage: '状態',
        from: '始まり',
        until: '終わり',
        holder: '担当',
        due: '期限',
      },
      empty: ['入室の許可はまだありません', '部署が入室を申請すると、ここに並びます。'],
      emptyFiltered: ['条件に合う許可がありません', '条件を減らしてください。'],
    },
    ownOnly: '入退室管理者自らの許可',
  },
  begin: {
    ApplyForStaffEntry: {
      text: '職員の入室を申請する',
      title: '職員の入室の許可を申請する',
      lead: '室の入退室管理者が、用件と期間を確かめて許可します。',
    },
    ApplyForWorkerEntry: {
      text: '受託者の従事者の入室を申請する',
      title: '受託者の従事者の入室の許可を申請する',
      lead: '履行中の委託契約の従事者について、一人ずつ申請します。',
    },
  },
} satisfies OwnWords<EntryPermitWording>

/** What every language has to say of entry permits. */
export type EntryPermitWords = WordsLike<typeof entryPermitJa, EntryPermitWording>
