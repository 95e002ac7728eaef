import { citeEn, citeJa } from '../../domain/guideline/articles.ts'
import { councilPowers } from '../../domain/council/permits.ts'
import { powers as incidentPowers } from '../../domain/incident/permits.ts'
import { instruction } from '../../domain/instruction/instruction.ts'
import type { Power } from '../../domain/tasks/standing.ts'
import { councilWords as councilEn } from '../../web/messages/council-words.en.ts'
import { councilWords as councilJa } from '../../web/messages/council-words.ja.ts'
import { incidentWords as incidentEn } from '../../web/messages/incident.en.ts'
import { incidentWords as incidentJa } from '../../web/messages/incident.ja.ts'
import { instructionWords as instructionEn } from '../../web/messages/instruction.en.ts'
import { instructionWords as instructionJa } from '../../web/messages/instruction.ja.ts'
import { markdownTable } from './generated-page.ts'

type Lang = 'ja' | 'en'
type Texts = { readonly [key: string]: string }

/** Who holds each kind of power, in words. */
const who: { readonly [lang in Lang]: Texts } = {
  ja: {
    secretariat: '庶務',
    chair: '議長（セキュリティ統括責任者）',
    'chair-or-secretariat': '議長、庶務',
    member: '構成員（自分の席について）',
    practice: 'システム（時期が来たとき）',
    chief: 'セキュリティ統括責任者',
    addressee: '指示・報告の相手の職',
    handlers: '事故の部署の担当・長、庶務',
    'secretariat-or-chief': '庶務、セキュリティ統括責任者',
    asked: '対応を求められた職',
  },
  en: {
    secretariat: 'secretariat',
    chair: 'the chair (security chief)',
    'chair-or-secretariat': 'the chair, the secretariat',
    member: 'a member, for their own seat',
    practice: 'the system, when its time has come',
    chief: 'security chief',
    addressee: 'the post that is instructed or heard',
    handlers: 'staff and head of the office concerned, the secretariat',
    'secretariat-or-chief': 'the secretariat, the security chief',
    asked: 'the post that was asked to follow up',
  },
}

interface Words {
  readonly commands: Texts
  readonly stages: Texts
}

/** A procedure whose powers stand in a table of the common form. */
interface Procedure {
  readonly title: { readonly [lang in Lang]: string }
  readonly powers: { readonly [command: string]: Power<string, string> }
  readonly words: { readonly [lang in Lang]: Words }
}

const procedures: readonly Procedure[] = [
  {
    title: { ja: 'セキュリティ会議（第5条）', en: 'Security council (Art. 5)' },
    powers: councilPowers,
    words: { ja: councilJa, en: councilEn },
  },
  {
    title: { ja: '指示（第6条、第11条）', en: 'Instructions (Arts. 6, 11)' },
    powers: instruction.commands,
    words: { ja: instructionJa, en: instructionEn },
  },
  {
    title: { ja: '事故（第22条第5号）', en: 'Incidents (Art. 22(5))' },
    powers: incidentPowers,
    words: { ja: incidentJa, en: incidentEn },
  },
]

/** For the page of rights: who may do what, when and by which article, in every procedure but outsourcing. */
export const moreRights = (lang: Lang): string =>
  procedures.map(({ title, powers, words }) => `## ${title[lang]}\n\n${table(powers, words[lang], lang)}`).join('\n\n')

const table = (powers: Procedure['powers'], { commands, stages }: Words, lang: Lang): string =>
  markdownTable(
    lang === 'ja' ? ['操作', 'できる職', 'できる時', '根拠'] : ['Act', 'Who may', 'When', 'By'],
    Object.entries(powers).map(([type, power]) => [
      commands[type] ?? type,
      who[lang][power.who] ?? power.who,
      power.at.map((stage) => stages[stage] ?? stage).join(lang === 'ja' ? '、' : ', '),
      lang === 'ja' ? citeJa(power.article) : citeEn(power.article),
    ]),
  )
