/** What stands on top of a page after the reader's own act, or because of the way they came. */
export const notices = {
  discarded: '下書きを消しました',
  otherPerson: (name: string) => `${name} さんとしてサインインしています`,
  otherPersonText: 'このメールは別の方に届いたものです。ここでの操作は、あなたの名前と職で記録されます。',
} satisfies Readonly<Record<string, unknown>>
