/** What stands on top of a page after the reader's own act, or because of the way they came. */
export const notices = {
  discarded: '下書きを消しました',
  dayUnread: (text: string) => `「${text}」は日付として読めません`,
  dayUnreadText: '今日の時点を示しています。日付は 2027-04-01、令和9年4月1日 のように書けます。',
  otherPerson: (name: string) => `${name} さんとしてサインインしています`,
  otherPersonText: 'このメールは別の方に届いたものです。ここでの操作は、あなたの名前と職で記録されます。',
} satisfies Readonly<Record<string, unknown>>
