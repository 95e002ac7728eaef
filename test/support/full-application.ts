import { plainDate as day } from '../../domain/kernel/plain-date.ts'
import type { Application } from '../../domain/outsourcing/request/application.ts'

/** An application with every field filled in. */
export const fullApplication: Required<Application> = {
  contact: '市民課 主査 佐藤',
  extension: '1234',
  occasion: 'new',
  previousApproval: 'R5-委-003',
  alsoKinds: ['software-maintenance'],
  reasonKinds: ['ability', 'cost'],
  records: 130_000,
  specificPersonal: 'no',
  rooms: ['terminals-citizen', 'computer-room-server'],
  authorities: '保守用',
  handOver: '受渡簿による',
  takeOut: 'なし',
  custody: '施錠した保管庫。終了時に返還',
  budgetItem: '2.3.1 委託料',
  contractMethod: 'negotiated',
  contractGround: '施行令第167条の2第1項第2号',
  plannedContractOn: day('2026-05-20'),
  wishedDeliberationOn: day('2026-04-15'),
  draftClauses: [{ clause: 'custody', document: '特記事項', place: '第4条' }],
  relatedProcedures: [{ procedure: 'budget', state: 'done' }],
}
