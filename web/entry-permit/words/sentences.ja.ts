import type { SentencesOf } from '../../words/sentence.ts'
import type { EntryPermitWording } from './entry-permit-wording.ts'

/** Kinds of means of identification, in Japanese. */
export const meansKindsJa = { 'id-device': '識別ID', key: '鍵', card: 'カード', 'name-badge': '名札' }
const causesJa = { ended: '契約の終了', room: '室・場所の廃止', left: '退職', transferred: '異動' }
/** Whether somebody enters alone, in Japanese. */
export const companiesJa = { alone: '一人で入れる', accompanied: '立会いのもとに入る' }

/** The sentences of a permit's history, in Japanese (Arts. 7–9). */
export const entryPermitSentencesJa: SentencesOf<EntryPermitWording['Event']> = {
  EntryAppliedFor: ({ number, holder, fromOn, untilOn }, say) =>
    `${say.number(number)}として、${holder.name}${holder.kind === 'worker' ? `（${holder.company}）` : ''}の${say.day(fromOn)}から${say.day(untilOn)}までの入室の許可を申請しました。`,
  EntryApplicationAmended: ({ fromOn, untilOn }, say) =>
    `申請を直し、${say.day(fromOn)}から${say.day(untilOn)}までとして出し直しました。`,
  EntryApplicationWithdrawn: () => '申請を取り下げました。',
  EntryPermitted: ({ fromOn, untilOn, accompanied, companion, own }, say) =>
    `${say.day(fromOn)}から${say.day(untilOn)}までの入室を許可しました（${companiesJa[accompanied]}${companion === '' ? '' : `：${companion}`}）。${own ? '入退室管理者自らの入室で、統括責任者に知らせました。' : ''}`,
  EntryRefused: () => '入室を許可しないこととしました。',
  EntryApplicationReturned: () => '申請を差し戻しました。',
  EntryPermitExpired: ({ untilOn }, say) => `許可の期間が${say.day(untilOn)}で満了しました。`,
  IdRegistered: ({ number }) => `識別ID「${number}」をID認証装置に登録しました。`,
  MeansLent: ({ kind, number }, say) => `${say.term(meansKindsJa, kind)}「${number}」を貸しました。`,
  MeansLost: ({ means, lostOn }, say) => `${say.part(means)}を${say.day(lostOn)}に紛失したと届け出ました。`,
  IdSuspended: ({ means }, say) => `${say.part(means)}の識別IDを停止しました。`,
  IdSuspensionLifted: ({ means }, say) => `${say.part(means)}の識別IDの停止を解きました。`,
  IdRevoked: ({ means }, say) => `${say.part(means)}の識別IDを失効させました。`,
  IdRemoved: ({ means, at }, say) =>
    `${say.part(means)}の識別IDが${say.moment(at)}に装置から削除されたことを確認しました。`,
  MeansReturned: ({ means, returnedOn }, say) => `${say.part(means)}が${say.day(returnedOn)}に返却されました。`,
  EntrySuspended: () => '許可を停止しました。',
  EntrySuspensionLifted: () => '許可の停止を解除しました。',
  EntryRevoked: () => '許可を取り消しました。',
  EntryGivenUp: () => '許可が不要になったと届け出ました。',
  EntryRenewalSeasonBegan: ({ untilOn }, say) => `${say.day(untilOn)}の満了を前に、更新するかを部署に尋ねました。`,
  EntryRenewalAskedFor: ({ untilOn }, say) => `${say.day(untilOn)}までの更新を求めました。`,
  EntryRenewalNotWanted: () => '更新しないこととしました。',
  EntryRenewed: ({ from, untilOn, works, own }, say) =>
    `許可の終わりを${say.day(from)}から${say.day(untilOn)}に更新しました。${works === null ? '' : '更新の後は次の契約によります。'}${own ? '入退室管理者自らの更新で、統括責任者に知らせました。' : ''}`,
  EntryRenewalRefused: () => '更新を認めないこととしました。',
  EntryRestsWithCause: ({ on }, say) => `契約が${say.day(on)}から停止されたため、許可を停止しました。`,
  EntryEndedWithCause: ({ cause, how, on }, say) =>
    `${say.term(causesJa, cause.startsWith('room/') ? 'room' : how)}により、${say.day(on)}を最後に許可が終わりました。`,
  EntryPermitBroughtIn: ({ number, holder, fromOn, untilOn, broughtInAs }, say) =>
    `${broughtInAs.source}の許可${broughtInAs.number === '' ? '' : `（${broughtInAs.number}）`}を、${say.number(number)}として取り込みました（${holder.name}、${say.day(fromOn)}から${say.day(untilOn)}まで）。`,
}
