import type { DoubtCourse } from '../../../domain/outsourcing/doubts/fields.ts'
import type { DoubtLift } from '../../../domain/outsourcing/doubts/state.ts'
import { letterTaskJa as task } from '../../words/letter-task.ts'
import type { RefusalText } from '../../words/refusal-text.ts'
import type { OutsourcingSentences } from './outsourcing-wording.ts'
import { outcomes } from './terms.ja.ts'

const courses: Record<DoubtCourse, string> = {
  stands: 'そのまま認める（続ける）',
  'taken-back': '取り消す',
  suspended: '契約を停止する',
  terminated: '契約を終わらせる',
}
const lifts: Record<DoubtLift, string> = {
  'outcome-holds': '会議の結果が、承認できるものに改められました',
  'vetted-anew': '改めて調査し、不適ではないと判定されました',
  'within-approval': '再委託が、承認された内容の内に戻りました',
  replaced: '新しい疑義に替わりました',
  ended: '案件又は契約が終わり、決めることがなくなりました',
}

/** Words for what is in doubt because its ground fell away (Arts. 20 to 22), in Japanese. */
export const doubts = {
  tasks: {
    'answer-doubt': '承認・同意・契約をどうするか決める',
    'end-early': '契約を終わらせる',
  },
  taskAsks: {
    'answer-doubt':
      'もとにした会議の結果が改められたか、契約中の者が不適と判定されたか、その調査の効力が切れたか、承認の変更により再委託が承認された内容を超えることとなりました。理由を示してそのまま認めるか、取り消すか、契約を止めるか、終わらせるかを決めてください。決めるまで、その上に手続は進みません。',
    'end-early': '承認者が、契約を終わらせることを決めました。受託者と協議し、中途解約の日と理由を記録してください。',
  },
  commands: { AnswerDoubt: '疑義への判断を記録する', NoteVettingOver: '調査の効力が切れたことを知らせる' },
  done: { AnswerDoubt: '疑義への判断を記録しました' },
  names: { doubt: '疑義', course: '判断', 'AnswerDoubt.reason': '判断の理由', 'AnswerDoubt.conditions': '条件' },
  support: {
    doubtConditions:
      '不適の者、調査の効力が切れた者にそのまま続けさせるときは、期日のある条件が要ります。改められた結果の条件は、書かなくても付きます。承認された内容を超える再委託は、そのまま認めることはできません。改めて承諾を求めると、会議の審議を経ます。',
    doubtReason: '部署と庶務に伝わり、記録に残ります。',
  },
  problems: {
    'not-with-this-doubt': 'この疑義には選べません',
    'long-before-the-case': '案件の始まる一年より前の日です。年を確かめてください',
    'asked-already': '同じ会社への再委託を、もう申請中です',
  },
  side: (n: string) => `疑義${n}`,
  approval: '承認',
  page: {
    title: '疑義',
    open: '判断待ち',
    courses,
    causes: {
      'outcome-corrected': (outcome: string) => `会議の結果が「${outcome}」に改められました。`,
      unsuitable: (vendor: string) => `契約中の${vendor}が、不適と判定されました。`,
      'vetting-over': (vendor: string, day: string) => `契約中の${vendor}の調査の効力が、${day}で切れました。`,
      'beyond-approval': (vendor: string, how: string) =>
        `承認の変更により、承諾した${vendor}への再委託が、承認された内容を超えることとなりました${how === '' ? '' : `（${how}）`}。`,
    },
    lifts,
    cause: 'もととなったこと',
    answer: '判断',
    holds: '判断されるまで、この上に手続は進みません。',
    letter: '会議の結果が改められたか、契約中の者の調査、又は再委託の承諾に問題があります',
  },
  letters: {
    tasks: {
      'answer-doubt': task(
        '疑義への判断',
        '承認、同意又は契約のもととなったことが失われました。そのまま認めるか、取り消すか、契約を止めるか終わらせるかを、理由を示して決めてください。',
      ),
      'end-early': task(
        '中途解約の手続',
        '承認者の判断により、契約を終わらせます。受託者と協議し、中途解約の日と理由を記録してください。',
      ),
    },
    news: {
      'doubt-arose': {
        said: 'recorded' as const,
        subject: '承認・契約に疑義が生じました',
        text: '次の外部委託について、承認、同意又は契約のもととなったことが失われました。',
        todo: '承認者が判断するまで、その上に手続は進みません。案件の「疑義」を確かめてください。',
      },
      'doubt-answered': {
        said: 'decided' as const,
        subject: '疑義への判断がありました',
        text: '次の外部委託の疑義について、承認者が判断しました。',
        todo: '判断と理由、付された条件を確かめてください。',
      },
    },
  },
  sentences: {
    DoubtArose: ({ cause, about, outcome, vendor = '', holdsUntil }, say) =>
      cause === 'beyond-approval'
        ? `承認の変更により、承諾した${vendor}への再委託が承認された内容を超えることとなり、疑義が生じました。承認者の判断を求めました。`
        : cause === 'outcome-corrected'
          ? `会議の結果が「${say.term(outcomes, outcome ?? '')}」に改められ、${say.part(about)}に疑義が生じました。承認者の判断を求めました。`
          : cause === 'unsuitable'
            ? `契約中の${vendor}が不適と判定され、疑義が生じました。承認者の判断を求め、会議に示すこととしました。`
            : `契約中の${vendor}の調査の効力が${say.day(holdsUntil ?? '')}で切れ、疑義が生じました。承認者の判断を求め、会議に示すこととしました。`,
    DoubtAnswered: ({ doubt, course, conditions }, say) =>
      `${say.part(doubt)}について、承認者が「${courses[course]}」と判断しました${conditions.length > 0 ? `（条件${conditions.length}件）` : ''}。`,
    DoubtLifted: ({ doubt, how }, say) => `${say.part(doubt)}はなくなりました（${lifts[how]}）。`,
  } satisfies Partial<OutsourcingSentences>,
  refusals: {
    'doubt-open': {
      title: '疑義への判断を待っています',
      what: ({ parts }) =>
        `もととなったことが失われ、承認者の判断を待っています${parts(['items', 'changes'], (names) => `（${names}）`)}。`,
      todo: '承認者の判断を待ってください。',
    },
    'doubt-unknown': {
      title: '判断を待つ疑義がありません',
      what: () => 'その疑義はないか、もう判断されています。',
      todo: '案件の「疑義」を確かめてください。',
    },
  } satisfies Readonly<Record<string, RefusalText>>,
}
