import type { IncidentCommand, ProposalAnswer } from '../../domain/incident/commands.ts'
import type { IncidentEvent } from '../../domain/incident/events.ts'
import type { incidentRefusals } from '../../domain/incident/refusals.ts'
import type { Notice, Stage } from '../../domain/incident/state.ts'
import type { NoticeId } from '../../domain/guideline/incident-settings.ts'
import type { TaskEvent } from '../../domain/tasks/task.ts'
import type { RefusalText } from './refusals.ja.ts'
import type { Say } from './timeline.ja.ts'

type OwnEvent = Exclude<IncidentEvent, TaskEvent>
/** One sentence for each thing that can have happened to an incident. */
export type IncidentSentences = {
  readonly [type in OwnEvent['type']]: (data: Extract<OwnEvent, { readonly type: type }>['data'], say: Say) => string
}
/** The refusals that only incidents have. */
type OwnRefusal = Exclude<keyof typeof incidentRefusals, 'proposal-unknown'>

/** The words for incidents and their reports (Art. 22(5)). */
export const incidentWords = {
  procedure: '事故',
  noNumber: '番号未定',
  stages: { none: '未報告', handling: '対応中', telling: '終結を契約に通知中', closed: '終結' } satisfies Record<
    Stage,
    string
  >,
  endings: { completed: '対応完了' },
  notices: {
    'ppc-preliminary': '個人情報保護委員会への速報',
    'ppc-final': '個人情報保護委員会への確報',
    prefecture: '県への連絡',
    'j-lis': '地方公共団体情報システム機構への連絡',
    police: '警察への届出',
    persons: '本人への通知',
    publication: '公表',
  } satisfies Record<NoticeId, string>,
  noticeStatus: { open: '未了', made: '済み', waived: '不要' } satisfies Record<Notice['status'], string>,
  proposals: { 'on-agenda': '付議する', 'not-taken': '付議しない' } satisfies Record<ProposalAnswer['outcome'], string>,
  tasks: {
    'assess-incident': '事故を評価する',
    'report-preliminary': '速報を行う',
    'report-final': '確報を行う',
    notify: '連絡・通知を行う',
    'investigate-incident': '原因と再発防止を記録する',
    'follow-up': '事故後の対応を行う',
    'propose-item': '会議に付議するか記録する',
    'close-incident': '事故を終結する',
  } as Readonly<Record<string, string>>,
  taskAsks: {
    'assess-incident': '第一報を確かめ、不正な目的の有無と、連絡・通知の要否を判断してください。',
    'report-preliminary': '個人情報保護委員会に速報し、日時と相手を記録してください。要否は評価で決まります。',
    'report-final': '個人情報保護委員会に確報し、日時と相手を記録してください。',
    notify: '相手に連絡・通知し、日時と相手を記録してください。',
    'investigate-incident': '原因を調べ、再発防止の措置を決めて記録してください。',
    'follow-up': '求められた対応を行い、結果を報告してください。',
    'propose-item': '議題に載せた会議、または付議しない理由を記録してください。',
    'close-incident': '残っている対応がないことを確かめて、終結してください。',
  } as Readonly<Record<string, string>>,
  commands: {
    ReportIncident: '事故を報告する',
    AssessIncident: '評価を記録する',
    SupplementReport: '続報を記録する',
    AddAffectedContract: '関係する契約を加える',
    NotifyDone: '連絡・通知を記録する',
    WaiveNotice: '連絡・通知を不要とする',
    OrderFollowUp: '対応を求める',
    ReportFollowUp: '対応の結果を報告する',
    ProposeCouncil: '会議への付議を求める',
    NoteProposed: '付議の結果を記録する',
    CloseIncident: '事故を終結する',
    NoteContractTold: '契約に知らせる',
    RemindTask: '督促する',
    EscalateTask: '上位に知らせる',
  } satisfies Record<IncidentCommand['type'], string>,
  done: {
    ReportIncident: '事故の第一報を記録しました',
    AssessIncident: '評価を記録しました',
    SupplementReport: '続報を記録しました',
    AddAffectedContract: '関係する契約を加えました',
    NotifyDone: '連絡・通知を記録しました',
    WaiveNotice: '連絡・通知を不要としました',
    OrderFollowUp: '対応を求めました',
    ReportFollowUp: '対応の結果を報告しました',
    ProposeCouncil: '会議への付議を求めました',
    NoteProposed: '付議の結果を記録しました',
    CloseIncident: '事故を終結しました',
  } as Readonly<Record<string, string>>,
  sentences: {
    IncidentReported: ({ number, title, reportedBy, discoveredOn, discoveredTime, contracts }, say) =>
      `${say.number(number)}「${title}」の第一報を記録しました（覚知 ${say.day(discoveredOn)} ${discoveredTime}、報告者 ${reportedBy}${contracts.length === 0 ? '' : `、関係する契約${contracts.length}件`}）。`,
    IncidentAssessed: ({ malicious, notices }, say) =>
      `評価しました：不正な目的${malicious ? 'のおそれあり' : 'なし'}。行う連絡・通知は${notices.length === 0 ? 'ありません' : notices.map((one) => `${say.term('incidentNotices', one.notice)}（${say.day(one.dueOn)}まで）`).join('、')}。`,
    ReportSupplemented: ({ cause, prevention }) =>
      `続報を記録しました${cause === '' && prevention === '' ? '' : `（${[cause && '原因', prevention && '再発防止'].filter((one) => one !== '').join('・')}を含む）`}。`,
    ContractAffected: () => '関係する契約を加えました。',
    NoticeMade: ({ notice, doneOn, doneTime, recipient }, say) =>
      `${say.term('incidentNotices', notice)}を行いました（${say.day(doneOn)} ${doneTime}、相手 ${recipient}）。`,
    NoticeWaived: ({ notice }, say) => `${say.term('incidentNotices', notice)}は不要としました。`,
    FollowUpOrdered: ({ askedOf, dueOn }, say) => `${say.post(askedOf)}に対応を求めました（期限 ${say.day(dueOn)}）。`,
    FollowUpReported: ({ followUp }, say) => `${say.part(followUp)}の結果を報告しました。`,
    CouncilProposed: () => 'セキュリティ会議への付議を求めました。',
    IncidentProposalNoted: ({ outcome, meetingCase }, say) =>
      meetingCase === null
        ? `付議の結果を記録しました：${say.term('incidentProposals', outcome)}。`
        : '会議の議題に載りました。',
    IncidentClosed: () => '終結しました。',
    ContractTold: ({ what, outcome, label, contractor }) => {
      const which = [label, contractor].filter((one) => one !== '').join(' ') || '契約'
      if (outcome === 'refused') return `${which}には知らせられませんでした（終結しているか、案件がありません）。`
      return what === 'closed' ? `${which}に終結を知らせました。` : `${which}に事故を知らせました。`
    },
  } satisfies IncidentSentences as IncidentSentences,
  outsourcingSentences: {
    noted: (label: string, title: string, day: string) =>
      `事故 ${label}「${title}」（覚知 ${day}）がこの契約に関係すると知らされました。臨時の検査を検討してください（第23条）。`,
    ended: (label: string) => `事故 ${label} が終結したと知らされました。`,
  },
  outsourcingRefusal: {
    what: () => '対応中の事故がこの契約に関係しています。',
    todo: '事故が終結してから、案件を終結してください。',
  } as RefusalText,
  outsourcingTitle: '対応中の事故があります',
  refusals: {
    'office-not-concerned': {
      what: () => 'この部署は、住基ネットを管理し、または利用する部署ではありません。',
      todo: '事故に関係する部署を選んでください。',
    },
    'occurred-after-discovery': {
      what: () => '発生の日時が、覚知の日時より後です。',
      todo: '日時を確かめてください。分からないときは発生の日時を空けておきます。',
    },
    'notice-unknown': {
      what: () => 'この連絡・通知は一覧にないか、すでに済んでいます。',
      todo: '事故の画面で、連絡・通知の一覧を確かめてください。',
    },
    'notice-open': {
      what: ({ open }) => `済んでいない連絡・通知があります${open && `：${open}`}`,
      todo: '行ったことを記録するか、理由を付けて不要としてください。',
    },
    'assessment-missing': {
      what: () => '事故の評価がまだ記録されていません。',
      todo: '庶務の評価が済むのをお待ちください。',
    },
    'cause-or-prevention-missing': {
      what: () => '原因または再発防止の措置がまだ記録されていません。',
      todo: '続報で、原因と再発防止を記録してください。',
    },
    'follow-up-unknown': {
      what: () => 'この対応は見つかりません。',
      todo: '事故の画面で、求められた対応を確かめてください。',
    },
    'follow-up-open': {
      what: ({ open }) => `済んでいない対応があります${open && `：${open}`}`,
      todo: '対応の結果が報告されるのをお待ちください。',
    },
    'proposal-open': {
      what: () => '会議への付議が、まだ決まっていません。',
      todo: '庶務が、議題に載せた会議か、付議しない理由を記録するのをお待ちください。',
    },
  } satisfies Record<OwnRefusal, RefusalText> as { readonly [code in OwnRefusal]: RefusalText },
  titles: {
    'office-not-concerned': '関係する部署ではありません',
    'occurred-after-discovery': '発生が覚知より後です',
    'notice-unknown': '連絡・通知が見つかりません',
    'notice-open': '済んでいない連絡・通知があります',
    'assessment-missing': '評価が未了です',
    'cause-or-prevention-missing': '原因・再発防止が未記録です',
    'follow-up-unknown': '対応が見つかりません',
    'follow-up-open': '済んでいない対応があります',
    'proposal-open': '付議が決まっていません',
  } satisfies Record<OwnRefusal, string> as { readonly [code in OwnRefusal]: string },
  forms: {
    names: {
      title: '件名',
      office: '関係する部署',
      discoveredOn: '覚知した日',
      discoveredTime: '覚知した時刻',
      occurredOn: '発生した日',
      occurredTime: '発生した時刻',
      reportedBy: '報告者',
      what: '起きたこと',
      people: '影響する人数（見込み）',
      items: '影響する情報・物とその数',
      measures: '直ちに行った措置',
      contracts: '関係する契約',
      contract: '関係する契約',
      malicious: '不正な目的',
      notices: '行う連絡・通知',
      reason: '理由',
      text: '内容',
      cause: '原因',
      effect: '影響',
      secondaryDamage: '二次被害',
      persons: '本人への対応',
      publication: '公表',
      prevention: '再発防止',
      notice: '連絡・通知',
      doneOn: '行った日',
      doneTime: '行った時刻',
      recipient: '相手',
      askedOf: '求める職',
      dueOn: '期限',
      result: '結果',
      followUp: '対応',
      about: '提案',
      outcome: '付議',
      note: '備考',
      case: '案件',
    } as Readonly<Record<string, string>>,
    malicious: { true: '不正な目的のおそれがある', false: '不正な目的はない' },
    noteText: '会議の名称、または付議しない理由',
    support: {
      first: '分かっていることだけで報告できます。分からない欄は空けておき、続報で補います。',
      title: '一覧と通知に出ます。個人名は書かないでください。',
      time: '24時間の時刻で書きます（例：02:00）。',
      occurred: '分からないときは空けておきます。',
      reportedBy: '受託者の会社名と役職など。',
      what: 'いつ、どこで、何が起きたか。個人名や本人確認情報そのものは書かないでください。',
      people: '半角数字。分からないときは空けておきます。',
      contracts: 'あてはまる契約をすべて選びます。選んだ契約の案件に、事故が知らされます。',
      noContracts: '選べる契約がありません。あとから加えられます。',
      malicious: '不正な目的のおそれがあるときは、確報の期限が延びます（運用上の設定）。',
      notices: '期限は覚知した日から数える暦日です（運用上の設定。要綱に定めなし）。閉庁日でも延びません。',
      noticeReason: '選ばなかったものが不要である理由。すべて選んだときは空けておきます。',
      withinDays: (day: string) => `期限 ${day}`,
      supplement: '新しく分かったことだけを書きます。空けた欄は、これまでの内容のまま残ります。',
      recipient: '機関名、担当者の職名など。',
      followUp: '何をするかが分かるように書きます。',
      propose: '会議で何を審議する必要があるかを書きます。庶務が臨時会議などの議題に載せます。',
      note: '会議で知らせることなどがあれば書きます。',
    },
  },
  register: {
    title: '事故台帳',
    nav: '事故',
    lead: '委託に関わる事故の報告と対応の一覧です（第22条第5号）。',
    report: '事故を報告する',
    columns: { case: '事故', stage: '状態', other: '報告者', holder: 'いまの担当', due: '期限', period: '覚知した日' },
    empty: ['事故の報告はありません', '事故が起きたときは、時間を問わず、分かっていることだけで報告してください。'],
    emptyFiltered: ['条件に合う事故がありません', '条件を減らしてください。'],
    search: '番号・件名・報告者',
    newTitle: '事故を報告する',
    newLead: '第一報です（第22条第5号）。記録すると、統括責任者と会議の構成員に知らされ、庶務に評価の依頼が届きます。',
  },
  sections: {
    report: '第一報',
    known: '分かっていること',
    notices: '連絡・通知',
    contracts: '関係する契約',
    followUps: '事故後の対応',
    proposals: '会議への付議',
    supplements: '続報',
    assessment: '評価',
    ending: '終結',
  },
  facts: {
    office: '関係する部署',
    discovered: '覚知',
    occurred: '発生',
    reportedBy: '報告者',
    by: '記録した人',
    what: '起きたこと',
    items: '影響する情報・物',
    measures: '直ちに行った措置',
    people: '影響する人数',
    unknown: '不明',
    status: '状態',
    due: '期限',
    to: '相手・日時',
    reason: '理由',
    asked: '求めた職',
    result: '結果',
    malicious: '不正な目的',
    contractor: '受託者',
    told: '通知',
    tell: { waiting: '通知待ち', told: '通知済み', over: '終結も通知済み', refused: '通知できず・終結済みなど' },
    notice: '連絡・通知',
    followUp: '対応',
    proposal: '付議を求めた理由',
    answer: '付議',
    contract: '契約',
    number: (people: number) => `${people}人`,
  },
  setting: '期限は運用上の設定（要綱に定めなし）：覚知した日から数える暦日で、閉庁日でも延びません。',
  instruct: 'この事故について入退室管理を指示する（第11条）',
  parts: { followUp: (n: string) => `対応${n}`, proposal: (n: string) => `付議の求め${n}` },
  path: { reported: '第一報', assessed: '評価', handled: '対応', closed: '終結' } as Readonly<Record<string, string>>,
  next: '統括責任者による終結',
  telling: '関係する契約に終結を知らせています。',
  ended: (day: string) => `${day} に終結しました。`,
  beside: {
    title: '関係する事故（第22条第5号）',
    open: '対応中',
    over: '終結',
    hint: '臨時の検査を検討してください（第23条）。事故が終結するまで、この案件は終結できません（運用上の設定）。',
    report: 'この契約の事故を報告する',
  },
}

/** What every language has to say of incidents. */
export type IncidentWords = typeof incidentWords
