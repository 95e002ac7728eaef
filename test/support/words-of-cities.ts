/** What made-up municipalities and the demo city call their own: what must not be read in another one. */
import { reiwa5, type Guideline } from '../../domain/guideline/guideline.ts'
import type { Language } from '../../mail/letter-facts.ts'
import { cityFiles, madeUpCity, type CityFileName } from './made-up-cities.ts'

/**
 * What a guideline calls its own: every name in it, of offices and posts to rooms, clauses and questions. Its articles'
 * own words and the short words for itself and for the municipality are those of the language.
 */
const ownWords = (guideline: Guideline, lang: Language): readonly string[] => {
  const { articles: _articles, called: _called, words: _words, ...named } = guideline
  return namesIn(named, lang)
}

const namesIn = (part: unknown, lang: Language): readonly string[] => {
  if (typeof part !== 'object' || part === null) return []
  const own = (part as { readonly [key: string]: unknown })[lang]
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(part).flatMap((one) => namesIn(one, lang))]
}

const accessManager = 'アクセス管理責任者'

/** The words of all but one, as far as they are words of a municipality and not of the language. */
export const wordsOfOthers = (name: CityFileName, lang: Language): readonly string[] => {
  const others = [reiwa5, ...cityFiles.filter((one) => one !== name).flatMap((one) => madeUpCity(one).book.guidelines)]
  const own = madeUpCity(name)
    .book.guidelines.flatMap((one) => ownWords(one, lang))
    .join('\n')
  // Where a guideline fills the role without calling it anything, it is called as the product does.
  const callsIt = madeUpCity(name).book.guidelines.every(({ roles }) => roles['access-manager']?.called !== undefined)
  const towns = cityFiles.filter((one) => one !== name).map((one) => madeUpCity(one).file.name[lang])
  return [...others.flatMap((one) => ownWords(one, lang)), ...towns, lang === 'ja' ? '稲沢' : 'Inazawa'].filter(
    (word) => !own.includes(word) && !common[lang].includes(word) && (callsIt || word !== accessManager),
  )
}

/**
 * Words that the product itself, or whoever writes a request, uses for what every municipality has, in the same
 * letters.
 */
const common: { readonly [lang in Language]: readonly string[] } = {
  ja: [
    '統合端末',
    '保守',
    '監査担当',
    'システム運用',
    '従事者名簿',
    '受渡しの記録',
    '作業記録',
    '第一報',
    'ネットワーク',
    '機器',
    '窓口業務',
    'ソフトウエア',
    'ハードウエア',
    'そのほか',
    'その他',
    '記録',
    '監査',
    '研修',
    '事後',
    '信用',
    '秘密の保持',
    '従業者',
    '管理体制',
    '再委託',
    '入室の許可',
    '作業場所',
    '作業場',
    'プライバシーマーク',
    '個人情報が記載された帳票',
    'その他の情報',
    '機械',
    'システム運用管理者',
  ],
  en: [
    'Forms with personal information',
    'Other information',
    'Hardware',
    'Software',
    'Who answers',
    'Equipment',
    'Personal information',
    'What is asked',
    'Other',
    'Others',
    'Auditor',
    'Training',
    'Logs',
    'Afterwards',
    'Staff',
    'Site',
    'Incidents',
    'Technology',
    'Premises',
    'Audit',
    'Policy',
    'PrivacyMark',
    'On site',
  ],
}
