/** Whether cells are read from a part of a workbook's file: pictures, drawings, notes and settings are left alone. */
export const holdsCells = (name: string): boolean =>
  /\.(?:xml|rels)$/i.test(name) &&
  !/^(?:docProps|customXml)\//i.test(name) &&
  !/^xl\/(?:drawings|media|charts|theme|comments|threadedComments|persons|externalLinks|pivot\w*)\b/i.test(name)
