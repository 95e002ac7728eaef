import type { CheckedRules } from './checked-rules.ts'

/** What can be wrong with the supervision of entry (Art. 11) and methods of management (Arts. 14, 15, 18, 19). */
export const methodRules = {
  'manager-unheard': {
    rests: 'entry-control-reported',
    ja: '入退室管理者のうち、報告を求められていない者がある：{posts}。',
    en: 'Some who control entry were not heard: {posts}.',
  },
  'supervision-reversed': {
    rests: 'entry-supervision-repeated',
    ja: '報告の期間の終わり（{day}）が始まりより前である。',
    en: 'The period ends on {day}, before it begins.',
  },
  'report-by-unheard': {
    rests: 'entry-control-reported',
    ja: '報告を求められていない {post} の報告である。',
    en: 'A report of {post}, who was not asked.',
  },
  'wanting-without-measures': {
    rests: 'entry-control-reported',
    ja: '不備があるとした {post} の報告に、措置がない。',
    en: '{post} reports that something is wanting, and no measures.',
  },
  'lateness-unsaid': {
    rests: 'entry-supervision-repeated',
    ja: '{post} の報告が期限に遅れたかどうかの記載が合わない。',
    en: 'Whether the report of {post} was late isn’t said as it is.',
  },
  'silence-unsaid': {
    rests: 'missing-report-answered-for',
    ja: '報告のない者が示されていない：{posts}。',
    en: 'Who hasn’t reported isn’t said: {posts}.',
  },
  'concluded-on-silence': {
    rests: 'missing-report-answered-for',
    ja: '報告がなく（{posts}）、調査も指示もないまま終わった。',
    en: 'Concluded although {posts} reported nothing, and nothing was looked into or instructed.',
  },
  'instructed-without-instruction': {
    rests: 'entry-control-instructed',
    ja: '指示したとされたのに、指示がない。',
    en: 'Concluded as instructed, without an instruction.',
  },
  'instruction-not-issued-for': {
    rests: 'entry-control-instructed',
    ja: 'もととされた指示（{case}）が出ていない。',
    en: 'The instruction named ({case}) was never issued.',
  },
  'method-of-other-owner': {
    rests: 'method-settled',
    ja: '{kind} の管理方法を定める職でない {post} のものとされた。',
    en: 'The method ({kind}) is said to be for {post} to settle, who has none.',
  },
  'method-by-other': {
    rests: 'method-settled',
    ja: '管理方法を定める {owner} でない {post} が行った。',
    en: '{post} did what is for {owner} to do.',
  },
  'method-settled-undrafted': {
    rests: 'method-settled',
    ja: '案のない管理方法が定められた。',
    en: 'A method was settled that nobody had drafted.',
  },
  'method-version-skipped': {
    rests: 'one-method-a-kind',
    ja: '管理方法の版（{version}）が、前の版（{last}）に続かない。',
    en: 'Version {version} of the method doesn’t follow {last}.',
  },
  'method-backdated': {
    rests: 'method-settled',
    ja: '管理方法が、過ぎた日（{day}）から施行するものとされた。',
    en: 'The method was settled backwards, from {day}.',
  },
  'method-in-force-unsettled': {
    rests: 'method-settled',
    ja: '定められていない版（{version}）が施行された。',
    en: 'Version {version} came into force, which nobody had settled.',
  },
  'method-in-force-early': {
    rests: 'method-settled',
    ja: '管理方法が、その日（{day}）の前に施行された。',
    en: 'The method came into force before its day ({day}).',
  },
  'method-of-other-version': {
    rests: 'method-version-acknowledged',
    ja: '施行中の版（{inForce}）でない版（{version}）が確認された。',
    en: 'Version {version} was acknowledged, while {inForce} is in force.',
  },
  'method-read-by-other': {
    rests: 'method-version-acknowledged',
    ja: '確認を求められていない {person} が確認した。',
    en: '{person} acknowledged it, who was not asked.',
  },
} as const satisfies CheckedRules
