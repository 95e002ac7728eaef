/** What the parts of a case are called by their ids, where its own history names them: an item, a guest, a question. */
export type HistoryNames = ReadonlyMap<string, string>
