/** The library is without types: of a date it gives the first and the last millisecond, and throws where a text is none. */
declare module 'edtf' {
  // biome-ignore lint/style/noDefaultExport: the library exports nothing else that does this.
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
