/** What the pages of a new request say, and what a task's page shows of a case in short, in Japanese. */
export const requestPages = {
  request: {
    newTitle: '新規申請（外部委託）',
    lead: '住基ネットに係る事務を外部に委託するときの申請です。起案すると、まず委託先の調査を行い、そのあと会議の審議と承認を受けます。',
    officeSupport: 'あなたの職で起案できる部署です。',
    confirmTitle: '申請内容の確認',
    confirmLead: 'この内容で起案します。起案したあとも、申請するまでは直せます。',
    start: '起案する',
    cannotStart: '起案できません',
    drafts: '書きかけの申請',
    discard: '下書きを消す',
  },
  inShort: {
    council: '会議の結果',
    vetting: '調査の判定',
    changes: '前の版から変わった項目',
    openFindings: '未済の指摘',
    conditions: '付される条件',
  },
}
