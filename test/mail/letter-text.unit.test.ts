import { describe, expect, it } from 'vitest'
import { procedures } from '../../domain/procedures.ts'

import { columnsOf } from '../../mail/columns.ts'
import { letterText as textOf } from '../../mail/letter-text.ts'
import type { LetterFacts, Sender } from '../../mail/letter-facts.ts'
import { standInFor } from '../../mail/stand-in.ts'
import { tokyo } from '../support/rules.ts'
import { letterWordsIn } from '../../web/letter-words-in.ts'
import { webProcedures } from '../../web/procedures.ts'
import { newsLetter, post, sender, taskLetter } from './letter-facts.ts'

const letterText = (facts: LetterFacts, from: Sender, procedure = 'outsourcing') =>
  textOf(facts, letterWordsIn(procedure, facts.language), from)

const { task } = taskLetter()
type Case = LetterFacts & { readonly procedure: string }
const every: readonly Case[] = (['ja', 'en'] as const).flatMap((language) =>
  webProcedures.flatMap(({ name: procedure, words: { ja } }) =>
    [
      ...[...Object.keys(ja.letters.tasks), 'a-kind-of-a-later-procedure'].flatMap((kind) =>
        (['task', 'reminder', 'escalation'] as const).map((letter) =>
          taskLetter({ language, kind: letter, task: { ...task, kind, about: 'condition-2' } }),
        ),
      ),
      ...Object.keys(ja.letters.news).map((kind) => newsLetter({ language, kind })),
      taskLetter({
        language,
        post: standInFor(post('general-policy-director'), post('secretariat')),
        vacant: post('general-policy-director'),
      }),
    ].map((facts): Case => ({ ...facts, procedure })),
  ),
)

describe('a letter of which something isn’t known', () => {
  it.each(['ja', 'en'] as const)('leaves the line out rather than leave it empty (%s)', (language) => {
    const nobody = { office: { ja: '', en: '' }, name: '' }
    const { text } = letterText(taskLetter({ language, asker: nobody }), sender)
    expect(text).not.toMatch(language === 'ja' ? '依頼元' : 'Asked by')
    expect(text.split('\n').filter((line) => /^ {2}\S.* $/.test(line))).toEqual([])
  })
})

describe('a letter that asks for an approval (Art. 21)', () => {
  it('says in Japanese who asks for what, under which article, by when, and where', () => {
    expect(letterText(taskLetter(), { contact: '内線 1234', demo: false })).toEqual({
      subject: '【関所】承認のお願い: 統合端末の保守 (期限 令和8年3月13日(金))',
      text: `総合政策部長 様

次の案件について、承認をお願いします。
会議の結果を踏まえ、この外部委託を承認するかどうかを決めてください。

  案件番号  R7-委-014
  件名      統合端末の保守
  依頼元    市民課 佐藤 花
  根拠      要綱第21条
  期限      令和8年3月13日(金) 17:15

次のリンクから手続ができます。
https://sekisho.example.jp/t/${'x'.repeat(43)}

期限を過ぎても済まないときは、改めてお知らせし、そのあと別の職（多くは庶務）
にも知らせます。期限が過ぎただけで何かが決まることはありません。

リンクを開いただけでは、何も決まりません。
宛先の方専用ですので、転送しないでください。
同じ依頼は、関所にサインインしたときの受信箱にもあります。

----------------------------------------
問合せ先  デジタル推進課 庶務（内線 1234）
このメールは関所が自動で送っています。返信は届きません。
`,
    })
  })

  it('says the same in English', () => {
    expect(letterText(taskLetter({ language: 'en' }), sender)).toEqual({
      subject: '[Sekisho] Please decide on approval: 統合端末の保守, due 13 March 2026 (Fri)',
      text: `To: Director-General of General Policy

Please decide on approval.
In view of the council’s outcome, decide whether to approve this
outsourcing.

  Case no.  R7-委-014
  Title     統合端末の保守
  Asked by  佐藤 花, Citizen Division
  Under     Art. 21 of the guideline
  Due       13 March 2026 (Fri), 17:15

Follow this link to see and answer it:
https://sekisho.example.jp/t/${'x'.repeat(43)}

If it is still open when its time has run out, you are reminded, and then
another post hears of it, mostly the secretariat. Nothing is decided by time
alone.

Opening it decides nothing.
The link is for you alone: please do not pass it on.
You also find the same task in your inbox when you sign in to Sekisho.

----------------------------------------
Questions to: Secretariat, Digital Promotion
Sekisho sent this letter automatically. Replies to it do not arrive.
`,
    })
  })
})

describe('a letter about a return', () => {
  it('gives the reason and the step, in Japanese', () => {
    expect(letterText(newsLetter(), sender)).toEqual({
      subject: '【関所】差し戻されました: 統合端末の保守',
      text: `市民課長 様

次の外部委託が差し戻されました。
理由を確かめ、直したうえで、下の差戻し先から手続をやり直してください。

  案件番号    R7-委-014
  件名        統合端末の保守
  依頼元      市民課 佐藤 花
  根拠        要綱第21条
  差戻し元    総合政策部長
  差戻し日時  令和8年3月6日(金) 10:00
  差戻し先    申請
  理由        金額の根拠を示すこと

次のリンクから案件を見られます（サインインが必要です）。
https://sekisho.example.jp/cases/outsourcing/00000000-0000-4000-8000-000000000001

----------------------------------------
問合せ先  デジタル推進課 庶務
このメールは関所が自動で送っています。返信は届きません。
`,
    })
  })

  it('gives the reason and the step, in English', () => {
    const { subject, text } = letterText(newsLetter({ language: 'en' }), sender)
    expect(subject).toBe('[Sekisho] Sent back: 統合端末の保守')
    expect(text).toContain('\n  Sent back by  Director-General of General Policy\n')
    expect(text).toContain('\n  Back to       submission\n  Reason        金額の根拠を示すこと\n')
  })
})

describe('a reminder', () => {
  const subjectAt = (now: string) => letterText(taskLetter({ kind: 'reminder', now: tokyo(now) }), sender).subject
  it('says how near the due date is', () => {
    expect(subjectAt('2026-03-10 09:00')).toBe(
      '【関所】期限が近づいています・承認のお願い: 統合端末の保守 (期限 令和8年3月13日(金))',
    )
    expect(subjectAt('2026-03-13 09:00')).toBe(
      '【関所】本日が期限です・承認のお願い: 統合端末の保守 (期限 令和8年3月13日(金))',
    )
    expect(subjectAt('2026-03-16 09:00')).toBe(
      '【関所】期限を過ぎています・承認のお願い: 統合端末の保守 (期限 令和8年3月13日(金))',
    )
  })
})

describe('an escalation', () => {
  it('names the post that the case waits for, and asks for no decision', () => {
    const { subject, text } = letterText(taskLetter({ kind: 'escalation', post: post('secretariat') }), sender)
    expect(subject).toBe('【関所】期限超過のお知らせ・承認: 統合端末の保守 (期限 令和8年3月13日(金))')
    expect(text).toContain(
      '総合政策部長にお願いした承認が、期限を過ぎても済んでいません。\n事情を確かめ、手続が進むように働きかけてください。\n',
    )
    expect(text).toContain('次のリンクから状況を見られます。\n')
  })
})

describe('news', () => {
  it('tells of the conditions that an approval carries', () => {
    const approved = newsLetter({
      kind: 'approved',
      news: { ...newsLetter().news, reason: '', to: null, conditions: 2 },
    })
    expect(letterText(approved, sender).subject).toBe('【関所】条件付きで承認されました: 統合端末の保守')
    expect(letterText({ ...approved, language: 'en' }, sender).subject).toBe(
      '[Sekisho] Approved with conditions: 統合端末の保守',
    )
    expect(letterText(approved, sender).text).toContain('\n  条件      2件（期限のある手続として届きます）\n')
  })

  it('names nobody where the case closed by itself', () => {
    const closed = newsLetter({ kind: 'closed', news: { ...newsLetter().news, by: null, reason: '', to: null } })
    expect(letterText(closed, sender).text).not.toContain('終結の決定')
  })
})

describe('what a task is about', () => {
  const about = (kind: string, id: string, language: 'ja' | 'en' = 'ja', procedure = 'outsourcing') =>
    letterText(taskLetter({ language, task: { ...task, kind, about: id } }), sender, procedure)

  it('stands in the subject too, so that letters about several conditions can be told apart', () => {
    expect(about('fulfil-condition', 'condition-2').subject).toBe(
      '【関所】承認の条件の履行のお願い（条件2）: 統合端末の保守 (期限 令和8年3月13日(金))',
    )
    expect(about('notify', 'police', 'en', 'incident').subject).toBe(
      '[Sekisho] Please give notice of an incident (report to the police): 統合端末の保守, due 13 March 2026 (Fri)',
    )
  })

  it('has words for a question, a finding, and for work begun before the approval', () => {
    expect(about('answer-question', 'question-1', 'ja', 'council').text).toContain('\n  対象      質問1\n')
    expect(about('correct', 'finding-1-2').text).toContain('\n  対象      指摘1-2\n')
    expect(about('propose-item', 'urgent-start', 'en').text).toContain('\n  About     work begun before approval\n')
  })

  it.each(['ja', 'en'] as const)(
    'is left out in %s where it is the seat that is asked, what the task is called by, or a number alone',
    (language) => {
      for (const [procedure, kind, id] of [
        ['council', 'reply-attendance', 'citizen-head'],
        ['incident', 'report-preliminary', 'ppc-preliminary'],
        ['incident', 'report-final', 'ppc-final'],
        // Which of those who were asked: whoever reads it is one of them, and no number says it.
        ['management-method', 'read-method', 'reader-1'],
      ] as const) {
        expect(about(kind, id, language, procedure).text).not.toMatch(/^ {2}(対象|About) /m)
      }
    },
  )

  it('is a plain line where somebody typed it, such as the name of a candidate (Art. 20)', () => {
    expect(about('vet', '架空商事\nhttps://evil.example').text).toContain(
      '\n  対象      架空商事 https：//evil.example\n',
    )
  })
})

describe('a letter to the secretariat, for a post that nobody holds', () => {
  it('says that only the post can answer', () => {
    expect(letterText(taskLetter({ vacant: post('citizen-head') }), sender).text).toContain(
      '手続ができるのは市民課長に就い',
    )
    expect(letterText(taskLetter({ language: 'en', vacant: post('citizen-head') }), sender).text).toContain(
      'Only its holder can do what is asked',
    )
  })
})

describe('a letter about a meeting (Art. 5)', () => {
  const notice = (language: 'ja' | 'en') =>
    letterText(
      newsLetter({
        language,
        kind: 'rescheduled',
        caseNumber: null,
        news: { ...newsLetter().news, to: null, by: post('secretariat') },
      }),
      sender,
      'council',
    ).text

  it('calls the meeting by that name, and the time of the letter not the meeting’s', () => {
    expect(notice('ja')).toContain('\n  会議番号  未定（開催前）\n  会議      統合端末の保守\n')
    expect(notice('ja')).toContain('次のリンクから会議を見られます')
    expect(notice('ja')).toContain('\n  通知日時  令和8年3月6日(金) 10:00\n')
    expect(notice('en')).toContain('\n  Meeting      統合端末の保守\n')
    expect(notice('en')).toContain('\n  Sent on      6 March 2026 (Fri), 10:00\n')
  })

  it('says of the day by which one answers that it is that, and not the meeting’s', () => {
    const asked = (language: 'ja' | 'en') => {
      const facts = taskLetter({ language })
      return letterText({ ...facts, task: { ...facts.task, kind: 'reply-attendance' } }, sender, 'council')
    }
    expect(asked('ja').subject).toBe('【関所】会議の開催通知: 統合端末の保守 (回答期限 令和8年3月13日(金))')
    expect(asked('ja').text).toMatch(/\n {2}回答期限 {2}令和8年3月13日/)
    expect(asked('en').subject).toMatch(/: 統合端末の保守, reply by 13 March 2026/)
  })
})

describe('every letter', () => {
  it.each(every)('$procedure $language $kind has lines of at most 76 columns, one address, and no markup', (facts) => {
    const { text, subject } = letterText(facts, { contact: '内線 1234', demo: true }, facts.procedure)
    const lines = text.split('\n')
    expect(lines.filter((line) => columnsOf(line) > 76 && line !== facts.link)).toEqual([])
    expect(text.match(/https?:\/\/\S+/g)).toEqual([facts.link])
    expect(text + subject).not.toMatch(/[<>]|undefined|null/)
    expect(lines[0]).toBe(
      facts.language === 'ja'
        ? '※ 架空の自治体の試用環境から送られた見本です。実際の手続ではありません。'
        : '* Sample of an invented municipality’s trial. No real procedure is meant.',
    )
  })

  it('has its own words for every kind of task that the law opens', () => {
    for (const { name, taskKinds } of procedures) {
      const { tasks } = letterWordsIn(name, 'ja').letters
      expect(Object.keys(taskKinds).filter((kind) => !Object.hasOwn(tasks, kind))).toEqual([])
    }
  })

  it('is the same to the byte when it is written again', () => {
    expect(letterText(taskLetter(), sender)).toEqual(letterText(taskLetter(), sender))
  })
})

describe('a title that somebody typed', () => {
  const written = (title: string) => letterText(taskLetter({ title }), sender)

  it('adds no header and no line', () => {
    const { subject, text } = written('保守\r\nBcc: all@example.jp\r\n\r\n偽の本文\u2028続き')
    expect(subject).toBe('【関所】承認のお願い: 保守 Bcc: all@example.jp 偽の本文 続き (期限 令和8年3月13日(金))')
    expect(text).toContain('\n  件名      保守 Bcc: all@example.jp 偽の本文 続き\n')
  })

  it('adds no second link, and does not turn the reading round', () => {
    const { text } = written('保守 https://evil.example/t/1 www.evil.example \u202egnp.exe')
    expect(text).toContain('件名      保守 https：//evil.example/t/1 www．evil.example gnp.exe\n')
  })

  it('is cut in the subject and whole in the letter', () => {
    const title = '住民基本台帳ネットワークシステム統合端末の保守および障害対応の業務委託'
    const { subject, text } = written(title)
    expect(subject).toBe(
      '【関所】承認のお願い: 住民基本台帳ネットワークシステム統合端末の保守および障害対… (期限 令和8年3月13日(金))',
    )
    expect(text.replaceAll(/\n {12}/g, '')).toContain(title)
  })

  it('keeps a name’s own characters as they are given', () => {
    const { text } = letterText(taskLetter({ asker: { ...taskLetter().asker, name: '葛\u{e0100}城 𠮷郎' } }), sender)
    expect(text).toContain('葛\u{e0100}城 𠮷郎')
  })
})

describe('a long reason', () => {
  it('is given up to a limit; the case’s page has it whole', () => {
    const { text } = letterText(newsLetter({ news: { ...newsLetter().news, reason: '理由。'.repeat(5_000) } }), sender)
    expect(text.length).toBeLessThan(900)
    expect(text).toContain('…\n')
  })
})
