import type { CheckedRules } from './checked-rules.ts'

/** What can be wrong with any case: its order, its time, who acted, by which rules. */
export const generalRules = {
  'version-missing': {
    rests: 'taken-in-whole',
    ja: '出来事の番号が続かない（{last} の次が {version}）。',
    en: 'Events are missing: {version} after {last}.',
  },
  'time-reversed': {
    rests: 'taken-in-whole',
    ja: '出来事の時（{at}）が、前の出来事（{since}）より前である。',
    en: 'It happened at {at}, before the event before it ({since}).',
  },
  'begins-otherwise': {
    rests: 'case-begins-and-ends-once',
    ja: '案件が、始まりでない出来事（{event}）から始まる。',
    en: 'The case begins with {event}, by which none begins.',
  },
  'begins-twice': {
    rests: 'case-begins-and-ends-once',
    ja: '案件がもう一度始まった（{event}）。',
    en: 'The case begins a second time ({event}).',
  },
  'after-the-end': {
    rests: 'case-begins-and-ends-once',
    ja: '終わった案件に出来事（{event}）がある。',
    en: 'Something happened after the end ({event}).',
  },
  'actor-not-by': {
    rests: 'taken-in-whole',
    ja: '行った者（{actor}）と、出来事の記す者（{by}）が違う。',
    en: '{actor} acted, and the event names {by}.',
  },
  'own-work-unsaid': {
    rests: 'own-work-seen',
    ja: '自分の行ったものを自分で通し（{event}）、そのことが記されていない。',
    en: 'Somebody passed their own work ({event}), and nothing says so.',
  },
  'own-work-refused': {
    rests: 'own-work-seen',
    ja: '設定が認めていないのに、自分の行ったものを自分で通した（{event}）。',
    en: 'Somebody passed their own work ({event}), which the setting doesn’t allow.',
  },
  'own-work-untrue': {
    rests: 'own-work-seen',
    ja: '自分の行ったものを通したと記されているが、その者は何も行っていない（{event}）。',
    en: 'It says of somebody that they passed their own work ({event}), who had done nothing in it.',
  },
  'task-answered-by-nothing': {
    rests: 'taken-in-whole',
    ja: '手続（{task}）が、その時に行われたことがないのに、済んだとされている。',
    en: 'A task ({task}) counts as answered by an act that isn’t there.',
  },
  'done-twice': {
    rests: 'taken-in-whole',
    ja: '一度しか行えないこと（{event}）が二度行われた。',
    en: 'Something was done twice that is done once ({event}).',
  },
  'done-at-another-time': {
    rests: 'taken-in-whole',
    ja: '行われた時（{at}）と、出来事の記す時（{said}）が違う。',
    en: 'It happened at {at}, and the event itself says {said}.',
  },
  'acted-for-others': {
    rests: 'taken-in-whole',
    ja: '{post} が、その職の行うことでないもの（{event}）を行った。',
    en: '{post} did what isn’t for that post to do ({event}).',
  },
  'post-not-held': {
    rests: 'appointed-from-a-day',
    ja: '{name} は、その日に {post} の職になかった。',
    en: '{name} didn’t hold the post {post} on that day.',
  },
  'guideline-not-in-force': {
    rests: 'guideline-recorded',
    ja: 'その日に施行されていない版（{version}）により行われた（施行中の版 {inForce}）。',
    en: 'Done under version {version} of the guideline, while {inForce} was in force.',
  },
  'rule-book-ahead': {
    rests: 'rule-book-begun',
    ja: 'まだない規程の記録（{version}、全部で {all}）により行われた。',
    en: 'Done by version {version} of the rule book, which has only {all}.',
  },
  'day-in-future': {
    rests: 'taken-in-whole',
    ja: 'まだ来ない日（{day}）のことが記録された。',
    en: 'Something of a day was recorded that had not come ({day}).',
  },
  'long-before': {
    rests: 'taken-in-whole',
    ja: '案件の始まる一年より前の日（{day}）のことが記録された。',
    en: 'Something of a day more than a year before the case began was recorded ({day}).',
  },
  'before-what-it-follows': {
    rests: 'taken-in-whole',
    ja: 'もととなったこと（{since}）より前の日（{day}）のこととして記録された。',
    en: 'Something was recorded of a day ({day}) before what it follows ({since}).',
  },
  'day-passed': {
    rests: 'taken-in-whole',
    ja: 'これからすることの日（{day}）が、もう過ぎていた。',
    en: 'The day of something that was still to come had passed ({day}).',
  },
  'due-otherwise': {
    rests: 'taken-in-whole',
    ja: '定められた日（{day}）が、求めた課題の期限や、会議の付けた条件と合わない。',
    en: 'The day that was set ({day}) isn’t that of the task that asks for it, or of the council’s condition.',
  },
  'number-twice': {
    rests: 'case-begins-and-ends-once',
    ja: '一つの番号（{what}）が二つの案件にある（{other}）。',
    en: 'One number ({what}) was given twice (the other: {other}).',
  },
  'number-before-sekisho': {
    rests: 'case-begins-and-ends-once',
    ja: '関所より前に使われた番号（{what}、その年は{last}まで）が付けられた。',
    en: 'A number ({what}) was given that had been used before Sekisho (up to {last} that year).',
  },
  'event-unreadable': {
    rests: 'taken-in-whole',
    ja: '出来事の内容が読み取れない（{event}）。',
    en: 'The event’s data can’t be read ({event}).',
  },
  'guideline-without-offices': {
    rests: 'guideline-recorded',
    ja: '外部委託をする部署のない規程が施行された。',
    en: 'A guideline was enacted in which no office may outsource.',
  },
  'seat-of-no-post': {
    rests: 'guideline-recorded',
    ja: '会議の席が、ない職に充てられている：{posts}。',
    en: 'Seats of the council are filled by posts that aren’t there: {posts}.',
  },
  'setting-unreasoned': {
    rests: 'settings-dated',
    ja: '設定（{name}）が理由なく変えられた。',
    en: 'The setting {name} was changed without a reason.',
  },
  'entered-twice': {
    rests: 'person-entered',
    ja: '一人（{person}）が二度登録された。',
    en: '{person} was entered twice.',
  },
  'appointed-unknown': {
    rests: 'appointed-from-a-day',
    ja: '登録されていない者（{person}）が任用された。',
    en: '{person} was appointed, whom nobody had entered.',
  },
  'appointment-reversed': {
    rests: 'appointed-from-a-day',
    ja: '任用の終わり（{day}）が始まりより前である。',
    en: 'The appointment ends on {day}, before it begins.',
  },
  'appointed-after-leaving': {
    rests: 'person-leaves',
    ja: '退職した者（{person}、{day}）が任用された。',
    en: '{person} was appointed, who had left ({day}).',
  },
} as const satisfies CheckedRules
