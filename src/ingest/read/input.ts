/** Files to read: a folder, and the names in it in their order. */
export type Input = {
  readonly folder: string;
  readonly files: readonly string[];
  /** Told how many bytes have been read, as they lie on the disk. */
  readonly progress?: ReadProgress | undefined;
};
export type ReadProgress = (bytes: number) => void;

/** What reviewed files of the reader's own add to those of the product: names of states, decisions on doubtful cases. */
export type Reviewed = { readonly aliases?: string | undefined; readonly decisions?: string | undefined };
