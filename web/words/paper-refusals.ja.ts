import type { paperRefusals } from '../../domain/law/paper.ts'
import type { RefusalTexts } from './refusal-text.ts'

/** Why a paper is not taken, in Japanese; the same in every procedure that takes papers. */
export const paperRefusalsJa: RefusalTexts<keyof typeof paperRefusals> = {
  'attachment-type': {
    title: '添付できない種類です',
    what: () => 'この種類の書類は添付できません（中身で判定しています）。',
    todo: 'PDF、Excel、Word、PowerPoint（マクロなし）、PNG、JPEG、テキスト、CSVのいずれかを、種類に合った拡張子の名前で選んでください。',
  },
  'attachment-too-large': {
    title: '書類が大きすぎます',
    what: () => '書類が大きすぎます（20 MBまで）。',
    todo: '分けるか、小さくしてから添付してください。',
  },
}
